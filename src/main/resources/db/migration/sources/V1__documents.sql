create table sources_source (
    id uuid primary key,
    name varchar(300) not null unique
);

create table sources_document (
    id uuid primary key,
    number integer not null unique,
    file_name varchar(300) not null,
    media_type varchar(200) not null,
    size bigint not null,
    sha256 char(64) not null unique,
    given_title varchar(300),
    source uuid references sources_source (id),
    published date,
    received_at timestamp(6) with time zone not null,
    received_by uuid not null
);

-- What readers made of a document; the one with the highest ordinal is its text, the others stay.
create table sources_text (
    id uuid primary key,
    document uuid not null references sources_document (id),
    ordinal integer not null,
    content text not null,
    title varchar(300) not null,
    reader varchar(100) not null,
    reader_version varchar(100) not null,
    read_at timestamp(6) with time zone not null,
    unique (document, ordinal)
);

-- Runs of five words that were chosen from a text, as numbers: texts that share many have the same sentences.
create table sources_shingle (
    text uuid not null references sources_text (id),
    shingle bigint not null,
    primary key (text, shingle)
);

create index sources_shingle_by_number on sources_shingle (shingle, text);

-- Near-copies; "text" is of the document that came later.
create table sources_near_copy (
    text uuid not null references sources_text (id),
    of_text uuid not null references sources_text (id),
    same_passages integer not null,
    passages integer not null,
    primary key (text, of_text)
);

-- Each time a document was sent on its way: when it was received, and when it was to be read again.
create table sources_journey (
    document uuid not null references sources_document (id),
    journey integer not null,
    asked_at timestamp(6) with time zone not null,
    asked_by uuid not null,
    primary key (document, journey)
);

create table sources_stage (
    document uuid not null,
    journey integer not null,
    stage varchar(16) not null,
    reached_at timestamp(6) with time zone not null,
    primary key (document, journey, stage),
    foreign key (document, journey) references sources_journey (document, journey)
);

-- Where a journey ended early, and why: a sentence's key, and its arguments one a line.
create table sources_halt (
    document uuid not null,
    journey integer not null,
    sentence varchar(100) not null,
    arguments varchar(4000) not null,
    halted_at timestamp(6) with time zone not null,
    primary key (document, journey),
    foreign key (document, journey) references sources_journey (document, journey)
);

-- The background jobs, as db-scheduler wants its table.
create table sources_job (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data bytea,
    execution_time timestamp(6) with time zone not null,
    picked boolean not null,
    picked_by varchar(50),
    last_success timestamp(6) with time zone,
    last_failure timestamp(6) with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp(6) with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);

create index sources_job_by_time on sources_job (execution_time);
create index sources_job_by_heartbeat on sources_job (last_heartbeat);
