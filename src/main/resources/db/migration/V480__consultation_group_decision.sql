-- The decision of a meeting that a group's answer rests on; null where it was told in words only.
alter table consultation_answer add column group_meeting_id char(36);
alter table consultation_answer add column group_decision_id char(36);
