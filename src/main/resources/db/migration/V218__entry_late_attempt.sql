-- What came after its time and was refused; the draft stays as it was.
create table entry_late_attempt (
  id varchar(36) not null primary key,
  entry_id varchar(36) not null,
  kind varchar(20) not null,
  arrived_at datetime(6) not null
);
create index entry_late_attempt_entry on entry_late_attempt (entry_id);
