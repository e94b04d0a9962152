-- Stands in for the chair where the panel meets without them.
alter table jury_juror add column is_deputy boolean default false not null;
