-- A draft that was not handed in when its call closed, and was ended. They are ended a few at a time.
create table entry_ended_draft (
  entry_id varchar(36) not null primary key,
  edition_id varchar(36) not null,
  ended_at datetime(6) not null,
  constraint entry_ended_draft_entry foreign key (entry_id) references entry_entry (id)
);
create index entry_ended_draft_edition on entry_ended_draft (edition_id);
