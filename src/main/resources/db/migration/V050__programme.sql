-- An edition is read, compared and frozen as a whole, so it is kept as one document; only what is
-- searched for has a column. The revision is also the guard against two people saving at once.
create table programme_edition (
  id char(36) not null primary key,
  code varchar(20) not null,
  programme varchar(40) not null,
  state varchar(20) not null,
  revision integer not null,
  content longtext not null,
  -- Of the content: what is known by it need not be read again.
  sha256 char(64) not null,
  created_at datetime(6) not null,
  constraint programme_edition_code unique (code)
);

-- What an edition said from its publication on, revision by revision: entries and scores name the
-- one they were made under.
create table programme_revision (
  edition_id char(36) not null,
  revision integer not null,
  content longtext not null,
  frozen_at datetime(6) not null,
  primary key (edition_id, revision),
  constraint programme_revision_edition foreign key (edition_id) references programme_edition (id)
);

create table programme_change (
  id char(36) not null primary key,
  edition_id char(36) not null,
  revision integer not null,
  changed_at datetime(6) not null,
  changed_by varchar(36) not null,
  part varchar(20) not null,
  field varchar(200) not null,
  from_value longtext not null,
  to_value longtext not null,
  reason varchar(2000) not null,
  constraint programme_change_edition foreign key (edition_id) references programme_edition (id)
);

create index programme_change_order on programme_change (edition_id, revision);
