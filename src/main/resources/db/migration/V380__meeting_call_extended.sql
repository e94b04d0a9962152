-- When people were last told of another last day.
alter table meeting_agenda_call add column extended_at datetime(6);
alter table meeting_hosting add column extended_at datetime(6);
