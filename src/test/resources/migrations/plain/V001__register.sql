create table setting (
    name varchar(100) not null primary key,
    content varchar(4000) not null
);

create table case_log (
    entry bigint not null primary key,
    content varchar(4000) not null
);
