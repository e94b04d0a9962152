-- More time the office gave a winner; empty where the usual days count.
alter table entry_entry add column award_answer_by datetime(6);
-- How an award ended that was neither kept nor declined: LAPSED or WITHDRAWN.
alter table entry_entry add column award_end varchar(20);
