-- One row a field, so that a save while typing is small and two people rarely meet.
create table form_answer (
  document_id varchar(64) not null,
  field_key varchar(100) not null,
  answer longtext not null,
  revision integer not null,
  saved_at datetime(6) not null,
  saved_by varchar(36) not null,
  primary key (document_id, field_key)
);

-- What somebody typed over an answer that had been changed meanwhile, until they choose.
create table form_aside (
  document_id varchar(64) not null,
  field_key varchar(100) not null,
  typed_by varchar(36) not null,
  typed_at datetime(6) not null,
  answer longtext not null,
  primary key (document_id, field_key, typed_by)
);
