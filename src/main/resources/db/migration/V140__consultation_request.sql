-- Whom a round asked when it opened: an expert in their own name, or a body. Each owes one answer.
create table consultation_request (
  id varchar(36) not null primary key,
  round_id varchar(36) not null,
  body_id varchar(36),
  person_id varchar(36),
  asked_at datetime(6) not null,
  constraint consultation_request_body unique (round_id, body_id),
  constraint consultation_request_person unique (round_id, person_id),
  constraint consultation_request_round foreign key (round_id) references consultation_round (id)
);
