-- Whether somebody wants optional mail: each, one a day, or none. No row means each as it happens.
create table notification_choice (
  -- The person's id, or the SHA-256 of the address of somebody who has no account.
  reader_key varchar(64) not null primary key,
  choice varchar(20) not null,
  chosen_at datetime(6) not null
);

create table notification_digest (
  id varchar(36) not null primary key,
  reader_key varchar(64) not null,
  due_at datetime(6) not null,
  -- Set when it is sent or dropped; after that nothing joins it any more.
  closed_at datetime(6),
  -- Counts what joined: writing it makes who joins and who sends wait for each other.
  gathered integer not null,
  constraint notification_digest_reader unique (reader_key, due_at)
);

-- One row: what the links that stop optional mail are signed with.
create table notification_signing_key (
  id integer not null primary key,
  secret varchar(100) not null,
  made_at datetime(6) not null
);

alter table notification_notice add column digest_id varchar(36);
-- The daily mail that carried it.
alter table notification_notice add column sent_with varchar(36);
create index notification_notice_digest on notification_notice (digest_id);
