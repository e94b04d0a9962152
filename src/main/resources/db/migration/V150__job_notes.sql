-- Work in one piece leaves nothing behind where it is stopped.
alter table job_run add column is_whole boolean not null default false;
-- What who started it should know line by line, such as the refused lines of a file.
alter table job_run add column notes_json longtext;
