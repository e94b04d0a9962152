-- What somebody has typed into a published edition and not yet published. It touches nobody, so
-- it needs no reason; the revision says what they saw when they typed.
create table programme_unpublished (
  edition_id char(36) not null,
  person_id varchar(36) not null,
  revision integer not null,
  content longtext not null,
  changed_at datetime(6) not null,
  primary key (edition_id, person_id),
  constraint programme_unpublished_edition foreign key (edition_id) references programme_edition (id)
);
