create table attachment_file (
  id varchar(36) not null primary key,
  owner_kind varchar(40) not null,
  owner_id varchar(36) not null,
  field varchar(100) not null,
  file_name varchar(255) not null,
  file_type varchar(10) not null,
  size_bytes bigint not null,
  sha256 char(64) not null,
  note varchar(40),
  added_by varchar(36) not null,
  added_at datetime(6) not null,
  -- Off the list, but kept while a frozen version shows it.
  removed_by varchar(36),
  removed_at datetime(6)
);
create index attachment_file_owner on attachment_file (owner_kind, owner_id, added_at);
create index attachment_file_sha256 on attachment_file (sha256);

create table attachment_frozen (
  owner_kind varchar(40) not null,
  owner_id varchar(36) not null,
  version_no integer not null,
  position integer not null,
  file_id varchar(36) not null,
  primary key (owner_kind, owner_id, version_no, position)
);
