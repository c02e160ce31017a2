-- What comparing found, remembered for the queue; the claims stay the truth. A conflict that is found no longer keeps
-- its row, because decisions may hang on it.
create table conflicts_conflict (
    id uuid primary key,
    incident uuid not null,
    attribute varchar(20) not null,
    kind varchar(20) not null,
    severity varchar(10) not null,
    why varchar(20000) not null,
    marked_by uuid,
    found boolean not null,
    found_at timestamp(6) with time zone not null
);
create index conflicts_conflict_by_incident on conflicts_conflict (incident);

create table conflicts_claim (
    conflict uuid not null references conflicts_conflict,
    claim uuid not null,
    place integer not null,
    primary key (conflict, claim)
);
create index conflicts_claim_by_claim on conflicts_claim (claim);

create table conflicts_silence (
    incident uuid not null,
    place integer not null,
    attribute varchar(20) not null,
    claims varchar(20000) not null,
    why varchar(20000) not null,
    primary key (incident, place)
);

create table conflicts_compared (
    incident uuid primary key,
    pairs bigint not null
);

-- Incidents that linking touched and comparing has not seen yet.
create table conflicts_stale (
    incident uuid primary key
);
