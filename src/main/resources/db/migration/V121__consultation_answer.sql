-- What the office does about a comment and what became of it; no row as long as nobody touched it.
create table consultation_answer (
  comment_id varchar(36) not null primary key,
  round_id varchar(36) not null,
  assignee_id varchar(36),
  -- The comment it says much the same as.
  leader_id varchar(36),
  state varchar(20) not null,
  outcome varchar(20),
  words longtext not null,
  -- Only of a blocking comment: the group decided, not the office.
  group_name varchar(300) not null,
  group_decided_on date,
  group_words longtext not null,
  -- Accepted, and yet the next draft reads as before: why.
  unchanged_because longtext not null,
  decided_at datetime(6),
  -- What its contributor thinks of it, once they were told.
  satisfaction varchar(20),
  satisfaction_words longtext not null,
  satisfaction_at datetime(6),
  constraint consultation_answer_comment
    foreign key (comment_id) references consultation_comment (id)
);
create index consultation_answer_round on consultation_answer (round_id, state, outcome);
create index consultation_answer_leader on consultation_answer (leader_id);
create index consultation_answer_assignee on consultation_answer (assignee_id, round_id);

-- Who did what to it, in order; nothing is overwritten.
create table consultation_answer_step (
  comment_id varchar(36) not null,
  step_number integer not null,
  deed varchar(20) not null,
  outcome varchar(20),
  words longtext not null,
  done_by varchar(36) not null,
  done_at datetime(6) not null,
  primary key (comment_id, step_number),
  constraint consultation_answer_step_comment
    foreign key (comment_id) references consultation_comment (id)
);

-- How a round was released. With a ground it was released although something held it.
create table consultation_release (
  round_id varchar(36) not null primary key,
  unanswered integer not null,
  unexplained integer not null,
  answers_for varchar(300) not null,
  ground longtext not null,
  released_by varchar(36) not null,
  released_at datetime(6) not null,
  constraint consultation_release_round foreign key (round_id) references consultation_round (id)
);

-- Where an earlier comment stands in a later draft; unsure ones have no place until a person says.
create table consultation_placement (
  comment_id varchar(36) not null,
  draft_id varchar(36) not null,
  fate varchar(20) not null,
  is_waiting boolean not null,
  paragraph_id varchar(36),
  paragraph_label varchar(40) not null,
  -- Whether the words it quotes still stand there.
  quote_stands boolean not null,
  placed_by varchar(36) not null,
  placed_at datetime(6) not null,
  primary key (comment_id, draft_id),
  constraint consultation_placement_comment
    foreign key (comment_id) references consultation_comment (id)
);
create index consultation_placement_draft on consultation_placement (draft_id, is_waiting);

-- A change of the text that no comment asked for, and why it was made.
create table consultation_unasked_change (
  draft_id varchar(36) not null,
  paragraph_id varchar(36) not null,
  explanation longtext not null,
  explained_by varchar(36) not null,
  explained_at datetime(6) not null,
  primary key (draft_id, paragraph_id)
);
