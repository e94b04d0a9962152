-- What came of an objection: also that it was right and came when the finalists stood, or too late for any jury.
alter table entry_objection add column outcome varchar(20);
update entry_objection set outcome = 'TAKES_PART' where upheld = true;
update entry_objection set outcome = 'REJECTED' where upheld = false;
alter table entry_objection drop column upheld;
