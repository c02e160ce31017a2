-- What people wrote about things: only ever added. "answers" is the note that began the thread.
create table notes_note (
    number bigint generated always as identity unique,
    id uuid primary key,
    question boolean not null,
    words varchar(4000) not null,
    answers uuid references notes_note (id),
    by_account uuid not null,
    at timestamp(6) with time zone not null
);
create index notes_note_by_thread on notes_note (answers);
create index notes_note_by_account on notes_note (by_account);

-- What a note is about: the thing itself at place 0, then what it is part of.
create table notes_about (
    note uuid not null references notes_note (id),
    place integer not null,
    kind varchar(20) not null,
    subject varchar(36) not null,
    primary key (note, place)
);
create index notes_about_by_subject on notes_about (kind, subject);

create table notes_named (
    note uuid not null references notes_note (id),
    account uuid not null,
    primary key (note, account)
);
create index notes_named_by_account on notes_named (account);

-- Each time a question was settled or opened again.
create table notes_settling (
    number bigint generated always as identity primary key,
    note uuid not null references notes_note (id),
    settled boolean not null,
    by_account uuid not null,
    at timestamp(6) with time zone not null
);
create index notes_settling_by_note on notes_settling (note);

create table notes_seen (
    note uuid not null references notes_note (id),
    account uuid not null,
    at timestamp(6) with time zone not null,
    primary key (note, account)
);
create index notes_seen_by_account on notes_seen (account);
