-- What the office made of an objection to an answer; no outcome as long as nobody has looked at it.
alter table consultation_answer add column objection_outcome varchar(20);
alter table consultation_answer add column objection_words varchar(10000) default '' not null;
alter table consultation_answer add column objection_answered_at datetime(6);
