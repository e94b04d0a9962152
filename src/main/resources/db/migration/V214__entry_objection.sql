-- Until when the applicant may object to being kept out; set when that was told.
alter table entry_entry add column objection_until datetime(6);

-- What an applicant objected, and the written answer of somebody who had not decided before.
create table entry_objection (
  entry_id varchar(36) not null primary key,
  words varchar(4000) not null,
  filed_by varchar(36) not null,
  filed_at datetime(6) not null,
  due_at datetime(6) not null,
  due_zone varchar(64) not null,
  due_wording varchar(300) not null,
  upheld boolean,
  answer varchar(4000),
  answered_by varchar(36),
  answered_at datetime(6)
);
