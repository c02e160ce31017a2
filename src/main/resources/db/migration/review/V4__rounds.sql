-- Passages that two people code blind: drawn once, by a share and a seed that anybody can draw with again.
create table review_round (
    id uuid primary key,
    number integer not null unique,
    unit varchar(10) not null,
    share integer not null,
    seed bigint not null,
    anonymous boolean not null,
    first_coder uuid not null,
    second_coder uuid not null,
    by_account uuid not null,
    at timestamp(6) with time zone not null
);

create table review_round_passage (
    round uuid not null references review_round (id),
    document uuid not null,
    text uuid not null,
    start_at integer not null,
    end_at integer not null,
    primary key (round, text, start_at)
);
create index review_round_passage_by_text on review_round_passage (text);

-- What each coder did, apart from what is held: only ever added.
create table review_coding_act (
    number bigint generated always as identity primary key,
    round uuid not null references review_round (id),
    kind varchar(10) not null,
    text uuid not null,
    claim uuid,
    made uuid,
    span_start integer,
    span_end integer,
    reason varchar(4000) not null,
    by_account uuid not null,
    at timestamp(6) with time zone not null,
    undoes bigint unique references review_coding_act
);
create index review_coding_act_by_coder on review_coding_act (round, by_account, number);

-- Claims that a coder made, with the statement as JSON; they are no claims of ours until they are adjudicated.
create table review_coding_claim (
    id uuid primary key,
    round uuid not null references review_round (id),
    by_account uuid not null,
    mention uuid not null,
    mention_start integer,
    mention_end integer,
    statement varchar(8000) not null,
    text uuid not null,
    start_at integer not null,
    end_at integer not null,
    exact text not null,
    replaces uuid,
    at timestamp(6) with time zone not null
);
create index review_coding_claim_by_coder on review_coding_claim (round, by_account);

create table review_coding_note (
    number bigint generated always as identity primary key,
    round uuid not null references review_round (id),
    claim uuid not null,
    words varchar(4000) not null,
    by_account uuid not null,
    at timestamp(6) with time zone not null
);
create index review_coding_note_by_round on review_coding_note (round);

-- A coding is done, and the hash of what was coded.
create table review_coding_done (
    round uuid not null references review_round (id),
    by_account uuid not null,
    sha256 char(64) not null,
    at timestamp(6) with time zone not null,
    primary key (round, by_account)
);

-- What the adjudicator held of each claim of a round. Two cannot hold of one at once.
create table review_adjudication (
    round uuid not null references review_round (id),
    claim uuid not null,
    choice varchar(10) not null,
    held varchar(8000),
    made uuid,
    reason varchar(4000) not null,
    by_account uuid not null,
    at timestamp(6) with time zone not null,
    primary key (round, claim)
);
