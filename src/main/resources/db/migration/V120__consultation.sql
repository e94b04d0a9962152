create table consultation_round (
  id varchar(36) not null primary key,
  guideline_id varchar(36) not null,
  draft_id varchar(36) not null,
  kind varchar(20) not null,
  name varchar(300) not null,
  introduction longtext not null,
  state varchar(20) not null,
  -- Who is asked. The lists are words with commas; an empty list of regions means all of them.
  asks_experts boolean not null,
  body_kinds varchar(100) not null,
  regions varchar(300) not null,
  is_open_to_all boolean not null,
  -- When others' comments can be read.
  sight varchar(20) not null,
  opens_at datetime(6) not null,
  closes_at datetime(6) not null,
  zone varchar(64) not null,
  opens_wording varchar(300) not null,
  closes_wording varchar(300) not null,
  planned_by varchar(36) not null,
  planned_at datetime(6) not null,
  opened_at datetime(6),
  closed_at datetime(6),
  released_at datetime(6)
);
create index consultation_round_guideline on consultation_round (guideline_id, opens_at);
create index consultation_round_draft on consultation_round (draft_id);

-- Bodies asked by name, beside those asked by kind and region.
create table consultation_round_body (
  round_id varchar(36) not null,
  body_id varchar(36) not null,
  primary key (round_id, body_id),
  constraint consultation_round_body_round foreign key (round_id) references consultation_round (id)
);

create table consultation_question (
  round_id varchar(36) not null,
  question_number integer not null,
  content longtext not null,
  primary key (round_id, question_number),
  constraint consultation_question_round foreign key (round_id) references consultation_round (id)
);

-- The first closing date, and every later one with the reason; nothing is overwritten.
create table consultation_extension (
  round_id varchar(36) not null,
  extension_number integer not null,
  closes_before datetime(6) not null,
  closes_after datetime(6) not null,
  reason varchar(2000) not null,
  extended_by varchar(36) not null,
  extended_at datetime(6) not null,
  primary key (round_id, extension_number),
  constraint consultation_extension_round foreign key (round_id) references consultation_round (id)
);

-- The last number given in the register of a guideline; its row is the lock of the register.
create table consultation_register (
  guideline_id varchar(36) not null primary key,
  last_number integer not null
);

-- Somebody who takes part in an open round without an account.
create table consultation_voice (
  id varchar(36) not null primary key,
  round_id varchar(36) not null,
  name varchar(300) not null,
  email varchar(320) not null,
  country varchar(200) not null,
  region varchar(40) not null,
  -- Named only with a mandate; without one they speak for themselves.
  organisation varchar(300) not null,
  has_mandate boolean not null,
  language varchar(35) not null,
  consented_at datetime(6) not null,
  token_sha256 char(64) not null,
  confirmed_at datetime(6),
  constraint consultation_voice_token unique (token_sha256),
  constraint consultation_voice_round foreign key (round_id) references consultation_round (id)
);
create index consultation_voice_email on consultation_voice (round_id, email);

-- A body's one answer to a round. A later one takes the place of an earlier, which is kept.
create table consultation_submission (
  id varchar(36) not null primary key,
  round_id varchar(36) not null,
  body_id varchar(36) not null,
  answer_number integer not null,
  receipt varchar(40) not null,
  comment_count integer not null,
  submitted_by varchar(36) not null,
  submitted_by_name varchar(300) not null,
  submitted_at datetime(6) not null,
  is_informal boolean not null,
  superseded_at datetime(6),
  pdf_sha256 char(64) not null,
  xlsx_sha256 char(64) not null,
  constraint consultation_submission_once unique (round_id, body_id, answer_number),
  constraint consultation_submission_receipt unique (receipt),
  constraint consultation_submission_round foreign key (round_id) references consultation_round (id)
);

-- One row a body and round: the lock under which it is submitted, so that two officers at once
-- make one answer.
create table consultation_desk (
  round_id varchar(36) not null,
  body_id varchar(36) not null,
  answers integer not null,
  primary key (round_id, body_id),
  constraint consultation_desk_round foreign key (round_id) references consultation_round (id)
);

create table consultation_import (
  id varchar(36) not null primary key,
  round_id varchar(36) not null,
  file_name varchar(255) not null,
  sha256 char(64) not null,
  imported_by varchar(36) not null,
  imported_at datetime(6) not null,
  added integer not null,
  known integer not null,
  refused integer not null,
  constraint consultation_import_round foreign key (round_id) references consultation_round (id)
);

create table consultation_comment (
  id varchar(36) not null primary key,
  guideline_id varchar(36) not null,
  round_id varchar(36) not null,
  draft_id varchar(36) not null,
  -- Given when it is submitted, counted within the guideline; drafts have none.
  comment_number integer,
  -- At most one of the two; with neither it is about the whole.
  paragraph_id varchar(36),
  question_number integer,
  -- Where the paragraph stands in its draft, and what readers call it: for sorting and lists.
  paragraph_position integer not null,
  paragraph_label varchar(40) not null,
  quote varchar(2000) not null,
  quote_start integer,
  kind varchar(20) not null,
  severity varchar(20) not null,
  content longtext not null,
  proposed longtext not null,
  reason longtext not null,
  capacity varchar(20) not null,
  person_id varchar(36),
  voice_id varchar(36),
  body_id varchar(36),
  submission_id varchar(36),
  author_name varchar(300) not null,
  organisation varchar(300) not null,
  country varchar(200) not null,
  region varchar(40) not null,
  language varchar(35) not null,
  channel varchar(20) not null,
  state varchar(20) not null,
  is_informal boolean not null,
  -- Grows with every change, so that nobody writes over what they have not seen.
  revision integer not null,
  -- Over anchor and words, to know again what was said before.
  words_sha256 char(64) not null,
  started_at datetime(6) not null,
  changed_at datetime(6) not null,
  verified_at datetime(6),
  verified_by varchar(36),
  submitted_at datetime(6),
  withdrawn_at datetime(6),
  -- Attack or spam: out of sight of everybody but the office, with the reason on record.
  hidden_at datetime(6),
  hidden_by varchar(36),
  hidden_reason varchar(2000),
  constraint consultation_comment_number unique (guideline_id, comment_number),
  constraint consultation_comment_round foreign key (round_id) references consultation_round (id),
  constraint consultation_comment_voice foreign key (voice_id) references consultation_voice (id),
  constraint consultation_comment_submission foreign key (submission_id)
    references consultation_submission (id)
);
create index consultation_comment_round_state on consultation_comment (round_id, state, comment_number);
create index consultation_comment_paragraph on consultation_comment (draft_id, paragraph_id, state);
create index consultation_comment_body on consultation_comment (body_id, round_id, state);
create index consultation_comment_person on consultation_comment (person_id, state);
create index consultation_comment_words on consultation_comment (round_id, words_sha256);
create index consultation_comment_place
  on consultation_comment (guideline_id, paragraph_position, comment_number);

-- Which reminders of a round went out. The key names the date it was about, so that a moved close
-- is reminded of anew, and nothing twice.
create table consultation_reminder (
  round_id varchar(36) not null,
  reminder varchar(100) not null,
  sent_at datetime(6) not null,
  primary key (round_id, reminder),
  constraint consultation_reminder_round foreign key (round_id) references consultation_round (id)
);
