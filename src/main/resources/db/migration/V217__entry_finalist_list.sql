-- The list of finalists of an edition, from when it is public.
create table entry_finalist_list (
  edition_id varchar(36) not null primary key,
  published_at datetime(6) not null,
  published_by varchar(36) not null
);
