create table programme_stage (
  edition_id char(36) not null,
  stage varchar(30) not null,
  reached_at datetime(6) not null,
  primary key (edition_id, stage),
  constraint programme_stage_edition foreign key (edition_id) references programme_edition (id)
);
