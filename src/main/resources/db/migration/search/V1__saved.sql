-- What people want to look for again; a person's own, and theirs to forget.
create table search_saved (
    id uuid primary key,
    account uuid not null,
    name varchar(300) not null,
    asked varchar(4000) not null,
    made_at timestamp(6) with time zone not null,
    unique (account, name)
);
