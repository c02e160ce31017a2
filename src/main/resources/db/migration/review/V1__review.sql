-- What people did about claims and passages: only ever added.
create table review_act (
    number bigint generated always as identity primary key,
    kind varchar(10) not null,
    text uuid not null,
    claim uuid,
    made uuid,
    span_start integer,
    span_end integer,
    reason varchar(4000) not null,
    by_account uuid not null,
    at timestamp(6) with time zone not null,
    undoes bigint unique references review_act
);
create index review_act_by_text on review_act (text, number);
create index review_act_by_claim on review_act (claim);
create index review_act_by_made on review_act (made);
create index review_act_by_account on review_act (by_account, number);

-- What people held about conflicts: only ever added. Two decisions cannot have the same place.
create table review_decision (
    id uuid primary key,
    conflict uuid not null,
    place integer not null,
    outcome varchar(20) not null,
    claim uuid,
    low integer,
    best integer,
    high integer,
    method varchar(100),
    method_version varchar(100),
    reason varchar(4000) not null,
    by_account uuid not null,
    at timestamp(6) with time zone not null,
    after_decision uuid references review_decision,
    unique (conflict, place)
);

-- The claims that were there when it was decided: what comes later is new.
create table review_decided_claim (
    decision uuid not null references review_decision,
    claim uuid not null,
    primary key (decision, claim)
);

create table review_reopening (
    number bigint generated always as identity primary key,
    conflict uuid not null,
    decision uuid not null references review_decision,
    claim uuid not null,
    at timestamp(6) with time zone not null,
    unique (decision, claim)
);
create index review_reopening_by_conflict on review_reopening (conflict);

-- The queue: each conflict with the state read off its decisions and claims, remembered so that it can be paged.
create table review_queue (
    conflict uuid primary key,
    incident uuid not null,
    attribute varchar(20) not null,
    kind varchar(20) not null,
    severity integer not null,
    found boolean not null,
    found_at timestamp(6) with time zone not null,
    first_year integer,
    last_year integer,
    state varchar(20) not null,
    reopened boolean not null
);
create index review_queue_in_order on review_queue (found, state, severity desc, found_at, conflict);
create index review_queue_by_incident on review_queue (incident);
