-- Of those tied at the last place of a category, whom the office chose to go forward.
create table vote_cut_choice (
  edition_id varchar(36) not null,
  category varchar(60) not null,
  entry_id varchar(36) not null,
  reason varchar(2000) not null,
  chosen_by varchar(36) not null,
  chosen_at datetime(6) not null,
  constraint pk_vote_cut_choice primary key (edition_id, category, entry_id)
);
