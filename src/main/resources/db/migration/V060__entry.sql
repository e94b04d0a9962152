create table entry_entry (
  id varchar(36) not null primary key,
  -- Grows with every change, so that nobody writes over what they have not seen.
  revision integer not null,
  edition_id varchar(36) not null,
  category varchar(60) not null,
  applicant_type varchar(20) not null,
  owner_id varchar(36) not null,
  applicant varchar(300) not null,
  city varchar(300) not null,
  country varchar(300) not null,
  region varchar(100) not null,
  title varchar(500) not null,
  state varchar(20) not null,
  -- What the applicant knows of the state. The jury's word reaches them later than staff.
  told_state varchar(20) not null,
  -- Counted within the edition from 1, given at the first submission.
  entry_number integer not null,
  receipt varchar(40) unique,
  version integer not null,
  -- One round is two people looking at one version; a corrected version begins the next.
  screening_round integer not null,
  created_at datetime(6) not null,
  submitted_at datetime(6),
  award_slot varchar(60),
  award_offered_at datetime(6),
  award_accepted_at datetime(6),
  reserve_rank integer,
  reason_code varchar(40),
  reason varchar(4000)
);
create index entry_entry_edition on entry_entry (edition_id, state);
create index entry_entry_number on entry_entry (edition_id, entry_number);
create index entry_entry_owner on entry_entry (owner_id);

create table entry_sequence (
  edition_id varchar(36) not null primary key,
  last_number integer not null
);

-- When an entry came to a state, and when its applicant was told so.
create table entry_passage (
  entry_id varchar(36) not null,
  position integer not null,
  state varchar(20) not null,
  happened_at datetime(6) not null,
  told_at datetime(6),
  primary key (entry_id, position)
);

-- What was sent, frozen. Never changed and never deleted while the edition is kept.
create table entry_submission (
  entry_id varchar(36) not null,
  version integer not null,
  receipt varchar(40) not null,
  submitted_at datetime(6) not null,
  submitted_by varchar(36) not null,
  is_correction boolean not null,
  edition_revision integer not null,
  category varchar(60) not null,
  applicant_type varchar(20) not null,
  applicant varchar(300) not null,
  city varchar(300) not null,
  country varchar(300) not null,
  region varchar(100) not null,
  title varchar(500) not null,
  summary longtext not null,
  answers longtext not null,
  form_sha256 char(64) not null,
  sha256 char(64) not null,
  primary key (entry_id, version)
);

-- The forms as they read when something was sent; each text once, however many entries used it.
create table entry_frozen_form (
  sha256 char(64) not null primary key,
  content longtext not null
);

create table entry_co_editor (
  id varchar(36) not null primary key,
  entry_id varchar(36) not null,
  email varchar(320) not null,
  person_id varchar(36),
  token_sha256 char(64) not null unique,
  invited_at datetime(6) not null,
  invited_by varchar(36) not null,
  joined_at datetime(6),
  constraint entry_co_editor_once unique (entry_id, email)
);
create index entry_co_editor_person on entry_co_editor (person_id);

-- Seats 1 and 2 decide; seat 3 settles a disagreement. Nobody takes two seats of a round.
create table entry_screening (
  entry_id varchar(36) not null,
  round_number integer not null,
  seat integer not null,
  version integer not null,
  screener_id varchar(36) not null,
  verdict varchar(20) not null,
  reason_code varchar(40),
  note varchar(4000) not null,
  decided_at datetime(6) not null,
  primary key (entry_id, round_number, seat),
  constraint entry_screening_person unique (entry_id, round_number, screener_id)
);
create index entry_screening_screener on entry_screening (screener_id);

create table entry_correction (
  id varchar(36) not null primary key,
  entry_id varchar(36) not null,
  version integer not null,
  asked_at datetime(6) not null,
  asked_by varchar(36) not null,
  due_at datetime(6) not null,
  due_zone varchar(64) not null,
  due_wording varchar(300) not null,
  closed_at datetime(6),
  -- True where the time ran out and nothing came.
  lapsed boolean not null
);
create index entry_correction_entry on entry_correction (entry_id, closed_at);

create table entry_defect (
  correction_id varchar(36) not null,
  position integer not null,
  field_key varchar(100) not null,
  remark varchar(4000) not null,
  primary key (correction_id, position)
);
