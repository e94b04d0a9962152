-- The category an entry that was sent is written for now; it counts when the entry is sent again.
alter table entry_entry add column writing_category varchar(60);
-- The category staff ask its applicant to agree to; the screening waits for the answer.
alter table entry_entry add column proposed_category varchar(60);

create table entry_category_move (
  id varchar(36) not null primary key,
  entry_id varchar(36) not null,
  was varchar(60) not null,
  wanted varchar(60) not null,
  reason varchar(4000) not null,
  proposed_at datetime(6) not null,
  proposed_by varchar(36) not null,
  due_at datetime(6) not null,
  due_zone varchar(64) not null,
  due_wording varchar(300) not null,
  -- Empty while the applicant has not answered.
  outcome varchar(20),
  closed_at datetime(6)
);
create index entry_category_move_entry on entry_category_move (entry_id, proposed_at);
