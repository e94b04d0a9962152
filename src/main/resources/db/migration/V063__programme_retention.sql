-- Until when an edition keeps what it need not keep for ever; without a row its kind's own measure holds.
create table programme_retention (
  edition_id varchar(36) not null,
  kind varchar(20) not null,
  kept_through date,
  reason varchar(2000),
  -- When what was kept until then was last removed, and how much of it.
  removed_at datetime(6),
  removed_count integer not null,
  primary key (edition_id, kind)
);
-- A file whose time was over: its name and number stay as proof, its content does not.
alter table attachment_file add column forgotten_at datetime(6);
