-- How many days before the meeting its papers are to be out.
alter table meeting_meeting add column papers_days integer default 14 not null;
-- That there will be no papers, who said so, and why; empty while papers are expected.
alter table meeting_meeting add column papers_none_at datetime(6);
alter table meeting_meeting add column papers_none_by char(36);
alter table meeting_meeting add column papers_none_reason varchar(500) default '' not null;
-- When the office was reminded that they are overdue; once a meeting.
alter table meeting_meeting add column papers_reminded_at datetime(6);
