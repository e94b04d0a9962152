-- A score that came from a table filled in offline gives way to the next one from a table; one that
-- was typed on the screen since does not.
alter table jury_score add column from_table boolean default false not null;
