create table crash_request (
    id bigint not null primary key,
    content varchar(400) not null
);

create table case_log (
    entry bigint not null primary key,
    request bigint not null references crash_request (id),
    previous_hash varchar(64) not null,
    own_hash varchar(64) not null
);

create table crash_noise (
    id bigint not null primary key,
    content varchar(400) not null
);
