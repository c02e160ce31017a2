create table accounts_account (
    id uuid primary key,
    name varchar(80) not null,
    known_as varchar(80) not null unique, -- the name as sign-in compares it
    password varchar(200) not null,
    is_open boolean not null,
    opened_at timestamp(6) with time zone not null
);

create table accounts_role (
    account uuid not null references accounts_account (id),
    role varchar(20) not null,
    primary key (account, role)
);
