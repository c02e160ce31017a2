-- Whose words a text says that it passes on: from where to where, and the words that say so. Found again whenever it is linked.
create table incidents_credit (
    text uuid not null,
    agency varchar(1000) not null,
    from_at integer not null,
    to_at integer not null,
    start_at integer not null,
    words varchar(4000) not null
);
create index incidents_credit_by_text on incidents_credit (text);

-- What people said about whose words a claim passes on; the newest word binds.
create table incidents_basis (
    number bigint generated always as identity primary key,
    claim uuid not null,
    mention uuid not null,
    text uuid not null,
    agency varchar(1000) not null,
    start_at integer not null,
    words varchar(20000) not null,
    reason varchar(4000) not null,
    by_account uuid not null,
    at timestamp(6) with time zone not null
);
create index incidents_basis_by_mention on incidents_basis (mention, number);
