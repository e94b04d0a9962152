-- From which day a last day was moved last, and why. Moves from before have neither.
alter table meeting_agenda_call add column extended_from date;
alter table meeting_agenda_call add column extension_reason varchar(1000);
alter table meeting_hosting add column extended_from date;
alter table meeting_hosting add column extension_reason varchar(1000);
