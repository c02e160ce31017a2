-- How far each document is looked at, remembered; "stale" where something happened to it since, counted by "touched".
create table review_headway (
    document uuid primary key,
    number integer not null,
    text uuid,
    touched bigint not null,
    stale boolean not null,
    claimed integer not null,
    dismissed integer not null,
    unread integer not null,
    proposed integer not null,
    mentions integer not null,
    day_from date,
    day_to date,
    conflicts integer not null,
    wants_reading boolean not null,
    in_conflict boolean not null
);
create index review_headway_by_text on review_headway (text);
create index review_headway_stale on review_headway (stale);
create index review_headway_wants_reading on review_headway (wants_reading, number);
create index review_headway_in_conflict on review_headway (in_conflict, number);

create index review_queue_by_attribute on review_queue (found, state, attribute, severity desc, found_at, conflict);
create index review_queue_by_kind on review_queue (found, state, kind, severity desc, found_at, conflict);
