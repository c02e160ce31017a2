-- Holds its one row from the first account on: of two who open it at once, one comes second.
create table accounts_first (
    one int primary key check (one = 1),
    account uuid not null references accounts_account (id)
);
