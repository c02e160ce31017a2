-- Whether a journey came to its end, so that those under way are found among very many.
alter table sources_journey add column ended boolean default false not null;
update sources_journey j set ended = true where exists (select 1 from sources_stage s
    where s.document = j.document and s.journey = j.journey and s.stage = 'COMPARED')
    and not exists (select 1 from sources_halt h where h.document = j.document and h.journey = j.journey);
create index sources_journey_ended on sources_journey (ended);
