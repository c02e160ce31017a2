-- What linking made of the mentions, remembered; people's judgements and acts are only ever added.
create table incidents_incident (
    id uuid primary key,
    name varchar(1000) not null,
    day_from date,
    day_to date,
    day_precision varchar(10),
    place varchar(1000),
    cercle varchar(1000),
    region varchar(1000),
    type varchar(30),
    mentions integer not null,
    made_at timestamp(6) with time zone not null,
    now_part_of uuid
);
create index incidents_incident_by_day on incidents_incident (day_from, id);

create table incidents_report (
    mention uuid primary key,
    text uuid not null,
    start_at integer not null,
    end_at integer not null,
    document uuid not null,
    words varchar(20000) not null
);
create index incidents_report_by_document on incidents_report (document);

-- The drawers a mention lies in: only mentions that share one are weighed against each other.
create table incidents_drawer (
    mention uuid not null,
    drawer varchar(500) not null,
    primary key (mention, drawer)
);
create index incidents_drawer_by_drawer on incidents_drawer (drawer);

create table incidents_link (
    mention uuid not null,
    incident uuid not null,
    document uuid not null,
    weight double precision not null,
    reasons varchar(100000) not null,
    state varchar(10) not null,
    primary key (mention, incident)
);
create index incidents_link_by_incident on incidents_link (incident);
create index incidents_link_by_document on incidents_link (document);

create table incidents_act (
    number bigint generated always as identity primary key,
    at timestamp(6) with time zone not null,
    what varchar(10) not null,
    incident uuid not null,
    mention uuid,
    other uuid,
    by_account uuid,
    reason varchar(4000) not null
);
create index incidents_act_by_incident on incidents_act (incident, number);
create index incidents_act_by_other on incidents_act (other, number);

create table incidents_judgement (
    number bigint generated always as identity primary key,
    same boolean not null,
    at timestamp(6) with time zone not null,
    by_account uuid not null,
    reason varchar(4000) not null
);

-- A judgement holds between every mention of one side and every mention of the other.
create table incidents_judged (
    judgement bigint not null references incidents_judgement,
    side integer not null,
    mention uuid not null,
    primary key (judgement, side, mention)
);
create index incidents_judged_by_mention on incidents_judged (mention);
