-- What somebody had said before in the same words: the link of their mail leads to it.
alter table consultation_voice add column same_as varchar(36);
alter table consultation_voice add constraint consultation_voice_same
  foreign key (same_as) references consultation_comment (id);
