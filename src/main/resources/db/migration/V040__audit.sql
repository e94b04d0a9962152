-- Rows are added and never changed: sealing adds a row of its own.
create table audit_record (
  record_no bigint not null auto_increment primary key,
  at datetime(6) not null,
  actor varchar(36) not null,
  event varchar(100) not null,
  subject_kind varchar(40) not null,
  subject_id varchar(100) not null,
  fact_json longtext not null
);
create index audit_record_subject on audit_record (subject_kind, subject_id, at);
create index audit_record_actor on audit_record (actor, at);
create index audit_record_at on audit_record (at);

-- The chain. A record is sealed after it was committed, so the order is that of sealing, not of
-- record_no, which may be taken by a transaction that commits late.
create table audit_seal (
  seal_no bigint not null primary key,
  record_no bigint not null unique,
  previous_hash char(64) not null,
  hash char(64) not null
);
