-- What a juror worked on or with before, a line each, so that entries tied to it can be pointed out.
alter table jury_juror add column ties varchar(4000) default '' not null;
