-- Who answers for a text that was cleared although something held it, why, and what it was.
alter table adoption_clearance add column answers_for varchar(300) default '' not null;
alter table adoption_clearance add column override_ground varchar(2000) default '' not null;
alter table adoption_clearance add column held_rounds integer default 0 not null;
alter table adoption_clearance add column held_unexplained integer default 0 not null;
alter table adoption_clearance add column held_waiting integer default 0 not null;
