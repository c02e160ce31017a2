-- What is sealed is kept as text, exactly as it was sealed: docs/decisions/0010-the-seal.md
create table audit_entry (
    number bigint primary key,
    at varchar(27) not null,
    agent varchar(500) not null,
    act varchar(100) not null,
    facts character varying not null,
    previous varchar(64) not null,
    seal varchar(64) not null
);

create index audit_entry_by_agent on audit_entry (agent, number);
create index audit_entry_by_act on audit_entry (act, number);
create index audit_entry_by_time on audit_entry (at);

create table audit_subject (
    entry bigint not null references audit_entry (number),
    place int not null,
    kind varchar(50) not null,
    id varchar(200) not null,
    primary key (entry, place)
);

create index audit_subject_by_id on audit_subject (kind, id, entry);

-- One row: the newest entry. Whoever appends holds it until the end of the transaction, so numbers have no gaps.
create table audit_head (
    one int primary key check (one = 1),
    number bigint not null,
    seal varchar(64) not null
);

insert into audit_head (one, number, seal) values (1, 0, repeat('0', 64));
