-- An invitation of the office: whoever accepts it owns the entry. Empty where a colleague was asked.
alter table entry_co_editor add column takes_over_reason varchar(4000);
