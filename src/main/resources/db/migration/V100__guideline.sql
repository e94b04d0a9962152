create table guideline_guideline (
  id varchar(36) not null primary key,
  title varchar(300) not null,
  -- The language it is written in, as a BCP 47 tag: words are cut and documents marked by it.
  language varchar(35) not null,
  started_at datetime(6) not null,
  started_by varchar(36) not null
);

create table guideline_draft (
  id varchar(36) not null primary key,
  guideline_id varchar(36) not null,
  -- Counted within the guideline from 1.
  draft_number integer not null,
  -- Grows with every change of the text, so that an open editor knows when to read it again.
  revision integer not null,
  started_at datetime(6) not null,
  started_by varchar(36) not null,
  -- Without these it is the working draft, of which a guideline has at most one, its newest.
  frozen_at datetime(6),
  frozen_by varchar(36),
  sha256 char(64),
  constraint guideline_draft_number unique (guideline_id, draft_number)
);

-- A paragraph as it stands in one draft. Its id is the same in every draft.
create table guideline_paragraph (
  draft_id varchar(36) not null,
  paragraph_id varchar(36) not null,
  position integer not null,
  kind varchar(20) not null,
  level integer not null,
  content longtext not null,
  -- Grows with every change, so that nobody writes over what they have not seen.
  revision integer not null,
  changed_at datetime(6) not null,
  changed_by varchar(36) not null,
  -- Taken out of the working draft, and kept so that it can be put back.
  removed_at datetime(6),
  primary key (draft_id, paragraph_id)
);
create index guideline_paragraph_position on guideline_paragraph (draft_id, position);

-- What ids alone cannot tell: which paragraph became two, which two became one, and which was
-- taken for an earlier one by its words when a file was read.
create table guideline_step (
  draft_id varchar(36) not null,
  step_number integer not null,
  kind varchar(20) not null,
  from_id varchar(36) not null,
  into_id varchar(36) not null,
  happened_at datetime(6) not null,
  done_by varchar(36) not null,
  primary key (draft_id, step_number)
);

-- What somebody typed while another changed the paragraph; kept until its author has chosen.
create table guideline_aside (
  draft_id varchar(36) not null,
  paragraph_id varchar(36) not null,
  typed_by varchar(36) not null,
  content longtext not null,
  typed_at datetime(6) not null,
  primary key (draft_id, paragraph_id, typed_by)
);

-- Which paragraph somebody is writing at, so that others see it before they meet.
create table guideline_presence (
  draft_id varchar(36) not null,
  person_id varchar(36) not null,
  paragraph_id varchar(36) not null,
  seen_at datetime(6) not null,
  primary key (draft_id, person_id)
);

-- A file whose text was taken over into a draft.
create table guideline_import (
  id varchar(36) not null primary key,
  draft_id varchar(36) not null,
  file_name varchar(255) not null,
  sha256 char(64) not null,
  imported_at datetime(6) not null,
  imported_by varchar(36) not null,
  paragraphs integer not null
);
create index guideline_import_draft on guideline_import (draft_id, imported_at);

-- What of the file could not be kept.
create table guideline_import_loss (
  import_id varchar(36) not null,
  position integer not null,
  kind varchar(40) not null,
  occurrences integer not null,
  example varchar(300) not null,
  primary key (import_id, position)
);
