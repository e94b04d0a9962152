-- By which somebody without an account reads the frozen copy of what names them. One an entry: each
-- sending makes a new one.
create table entry_copy_link (
  entry_id varchar(36) not null primary key,
  version integer not null,
  token_sha256 varchar(64) not null unique,
  valid_until datetime(6) not null
);
