-- What comes with an award, as it was offered: a later change of the edition changes no promise.
create table entry_benefit (
  id varchar(36) not null primary key,
  entry_id varchar(36) not null,
  edition_id varchar(36) not null,
  offer_key varchar(100) not null,
  kind varchar(20) not null,
  name varchar(500) not null,
  details longtext not null,
  state varchar(20) not null,
  -- What a project is to be; known once it is scoped.
  project_type varchar(30),
  offered_at datetime(6) not null,
  changed_at datetime(6) not null,
  -- What the winner owes now is due then; empty while the office is at work, and at the end.
  due_at datetime(6),
  due_zone varchar(60),
  due_wording varchar(300),
  -- What was said about the latest step.
  note varchar(2000) not null,
  constraint entry_benefit_once unique (entry_id, offer_key)
);
create index entry_benefit_edition on entry_benefit (edition_id, state);

create table entry_benefit_report (
  benefit_id varchar(36) not null primary key,
  outcome varchar(20) not null,
  done longtext not null,
  gained longtext not null,
  learnt longtext not null,
  filed_at datetime(6) not null,
  filed_by varchar(36) not null
);
