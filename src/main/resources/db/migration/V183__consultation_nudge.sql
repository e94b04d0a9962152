-- When the office reminded somebody by hand who had not answered a round.
create table consultation_nudge (
  id varchar(36) not null primary key,
  round_id varchar(36) not null,
  -- The body or the expert.
  whom varchar(36) not null,
  sent_at datetime(6) not null,
  sent_by varchar(36) not null,
  constraint consultation_nudge_round foreign key (round_id) references consultation_round (id)
);
create index consultation_nudge_of on consultation_nudge (round_id, whom, sent_at);
