-- Releases: frozen, numbered, never changed.
create table datasets_release (
    id uuid primary key,
    number integer not null unique,
    frozen_at timestamp(6) with time zone not null,
    by_account uuid not null,
    method varchar(100) not null,
    method_version varchar(100) not null,
    row_count integer not null,
    citation_count integer not null,
    sha256 varchar(64) not null,
    audit_head varchar(100) not null
);

create table datasets_file (
    release uuid not null references datasets_release,
    name varchar(100) not null,
    place integer not null,
    media_type varchar(100) not null,
    size bigint not null,
    sha256 varchar(64) not null,
    primary key (release, name)
);

-- The bytes of a file, in pieces that every database takes.
create table datasets_piece (
    release uuid not null,
    name varchar(100) not null,
    place integer not null,
    bytes bytea not null,
    primary key (release, name, place),
    foreign key (release, name) references datasets_file
);

-- Which incidents a release froze, for their timelines.
create table datasets_frozen (
    release uuid not null references datasets_release,
    incident uuid not null,
    low varchar(20) not null,
    best varchar(20) not null,
    high varchar(20) not null,
    primary key (release, incident)
);
create index datasets_frozen_by_incident on datasets_frozen (incident);
