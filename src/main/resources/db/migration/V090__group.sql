-- One expert working group a guideline. The guideline is named by its id only: it lies above.
create table group_expert_group (
  id varchar(36) not null primary key,
  subject_id varchar(100) not null,
  name varchar(300) not null,
  zone varchar(64) not null,
  added_at datetime(6) not null,
  constraint group_expert_group_subject unique (subject_id)
);

create table group_call (
  group_id varchar(36) not null primary key,
  opens_at datetime(6) not null,
  closes_at datetime(6) not null,
  zone varchar(64) not null,
  -- The closing instant in the words it was published in; they win over any arithmetic.
  wording varchar(300) not null,
  seats integer not null,
  published_at datetime(6),
  confirmed_at datetime(6),
  confirmed_by varchar(36),
  constraint group_call_group foreign key (group_id) references group_expert_group (id)
);

-- Who is told that a call is open: a government's contact for it.
create table group_focal_point (
  id varchar(36) not null primary key,
  group_id varchar(36) not null,
  person_id varchar(36) not null,
  country varchar(200) not null,
  added_at datetime(6) not null,
  constraint group_focal_point_once unique (group_id, person_id),
  constraint group_focal_point_group foreign key (group_id) references group_expert_group (id)
);

create table group_nomination (
  id varchar(36) not null primary key,
  group_id varchar(36) not null,
  nominator_id varchar(36) not null,
  state varchar(20) not null,
  -- Repeated from the answers, for lists and for the rule of two a country.
  nominee_name varchar(300) not null,
  nominee_email varchar(320) not null,
  organisation varchar(300) not null,
  country varchar(200) not null,
  region varchar(40) not null,
  gender varchar(40) not null,
  government_level varchar(40) not null,
  disciplines varchar(500) not null,
  receipt varchar(40),
  started_at datetime(6) not null,
  sent_at datetime(6),
  sent_versions integer not null,
  -- What the office found missing or unreadable.
  remark varchar(2000),
  -- Until when what is missing may still come: the call's end, or later where the office asked later.
  complete_until datetime(6),
  checked_at datetime(6),
  checked_by varchar(36),
  -- What staff lean to while they choose; counts for nothing until the list is confirmed.
  leaning varchar(10),
  leaning_at datetime(6),
  decided_at datetime(6),
  reserve_rank integer,
  erased_at datetime(6),
  constraint group_nomination_receipt unique (receipt),
  constraint group_nomination_group foreign key (group_id) references group_expert_group (id)
);
create index group_nomination_group_state on group_nomination (group_id, state);
create index group_nomination_nominator on group_nomination (nominator_id);

-- A nomination as it was at the moment it was sent.
create table group_nomination_sent (
  nomination_id varchar(36) not null,
  version_no integer not null,
  sent_at datetime(6) not null,
  sent_by varchar(36) not null,
  answers longtext not null,
  form longtext not null,
  sha256 char(64) not null,
  primary key (nomination_id, version_no),
  constraint group_nomination_sent_of foreign key (nomination_id) references group_nomination (id)
);

create table group_import (
  id varchar(36) not null primary key,
  group_id varchar(36) not null,
  file_name varchar(255) not null,
  sha256 char(64) not null,
  line_count integer not null,
  -- How many members the list's own text speaks of, where it says so.
  claimed_count integer,
  imported_by varchar(36) not null,
  imported_at datetime(6) not null,
  constraint group_import_once unique (group_id, sha256),
  constraint group_import_group foreign key (group_id) references group_expert_group (id)
);

create table group_expert (
  id varchar(36) not null primary key,
  group_id varchar(36) not null,
  person_id varchar(36),
  nomination_id varchar(36),
  import_id varchar(36),
  list_line integer not null,
  -- Text as it stood in the list: "20" may stand there twice, "0" where a country should.
  list_number varchar(20) not null,
  name varchar(300) not null,
  organisation varchar(300) not null,
  country varchar(200) not null,
  region varchar(40) not null,
  capacity varchar(20) not null,
  since_on date,
  left_on date,
  left_reason varchar(2000),
  constraint group_expert_group_of foreign key (group_id) references group_expert_group (id)
);
create index group_expert_of on group_expert (group_id, left_on);
create index group_expert_person on group_expert (person_id);

-- What does not add up in a row that was imported. It is explained, never mended in silence.
create table group_expert_flag (
  expert_id varchar(36) not null,
  flag varchar(40) not null,
  detail varchar(500) not null,
  settled_at datetime(6),
  settled_by varchar(36),
  explanation varchar(2000),
  primary key (expert_id, flag),
  constraint group_expert_flag_of foreign key (expert_id) references group_expert (id)
);

create table group_body (
  id varchar(36) not null primary key,
  kind varchar(20) not null,
  name varchar(300) not null,
  country varchar(200) not null,
  region varchar(40) not null,
  -- How many days before a round closes the body's own people have to be done.
  inner_days integer not null,
  added_at datetime(6) not null,
  added_by varchar(36) not null,
  closed_at datetime(6)
);
create index group_body_name on group_body (name);

create table group_body_seat (
  id varchar(36) not null primary key,
  body_id varchar(36) not null,
  person_id varchar(36) not null,
  seat_role varchar(20) not null,
  -- As whoever invited typed it, shown until the person takes the seat.
  invited_name varchar(300) not null,
  invited_email varchar(320) not null,
  invited_by varchar(36) not null,
  invited_at datetime(6) not null,
  joined_at datetime(6),
  left_at datetime(6),
  left_reason varchar(2000),
  inner_days integer,
  constraint group_body_seat_body foreign key (body_id) references group_body (id)
);
create index group_body_seat_of on group_body_seat (body_id, left_at);
create index group_body_seat_person on group_body_seat (person_id, left_at);
