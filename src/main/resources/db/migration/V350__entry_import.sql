-- Kept by somebody of the office for an applicant who filed it another way: their own name stands
-- as the owner's, and yet the entry is none of their own.
alter table entry_entry add column held_by_office boolean default false not null;

-- Where an entry came from that a table brought in. The same line of a file is taken once only.
create table entry_imported (
  entry_id varchar(36) not null,
  edition_id varchar(36) not null,
  file_name varchar(255) not null,
  line integer not null,
  reference varchar(100),
  row_sha256 varchar(64) not null,
  imported_by varchar(36) not null,
  imported_at datetime(6) not null,
  constraint pk_entry_imported primary key (entry_id),
  constraint uq_entry_imported_row unique (edition_id, row_sha256),
  constraint uq_entry_imported_reference unique (edition_id, reference)
);
