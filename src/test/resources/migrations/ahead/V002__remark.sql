alter table setting add column remark varchar(100);
