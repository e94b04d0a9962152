-- Who of the office confirmed that the sender of a table gave this address for the answers.
alter table consultation_voice add column vouched_by varchar(36);
