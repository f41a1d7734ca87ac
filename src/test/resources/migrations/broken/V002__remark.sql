alter table setting add column remark varchar(100);
alter table no_such_table add column remark varchar(100);
