-- How a person likes the workbench: the keys they moved, what they have seen, what stays folded. The newest counts.
create table accounts_habit (
    account uuid not null references accounts_account,
    name varchar(200) not null,
    given varchar(4000) not null,
    primary key (account, name)
);
