-- Where a body stands on the quoted words; only of comments that are positions.
alter table consultation_comment add column stance varchar(20);
create index consultation_comment_kind on consultation_comment (guideline_id, kind, state);
