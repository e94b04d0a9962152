-- When the papers were last announced to those invited; empty until the first time.
alter table meeting_meeting add column papers_told_at datetime(6);
