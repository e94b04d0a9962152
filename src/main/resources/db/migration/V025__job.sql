create table job_run (
  id varchar(36) not null primary key,
  started_by varchar(36) not null,
  title_key varchar(200) not null,
  title_json longtext not null,
  state varchar(20) not null,
  -- Which machine runs it: at its next start that machine calls what it left behind interrupted.
  node varchar(200) not null,
  done_count integer not null,
  total_count integer not null,
  stop_wanted boolean not null,
  message_key varchar(200),
  message_json longtext,
  -- Found in the log beside the error itself, which is nobody's reading.
  error_number varchar(36),
  result_name varchar(300),
  result_type varchar(100),
  queued_at datetime(6) not null,
  started_at datetime(6),
  finished_at datetime(6)
);
create index job_run_started_by on job_run (started_by, queued_at);
