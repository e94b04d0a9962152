-- What a special mention rests on.
alter table jury_slot_reason add column ground varchar(20);
