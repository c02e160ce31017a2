-- Who was to look at what: only ever added. Two assignments of one thing cannot have the same place.
create table review_assignment (
    kind varchar(20) not null,
    subject varchar(36) not null,
    place integer not null,
    account uuid, -- empty where it was given back
    by_account uuid not null,
    at timestamp(6) with time zone not null,
    newest boolean not null,
    primary key (kind, subject, place)
);
create index review_assignment_by_account on review_assignment (account, newest);
