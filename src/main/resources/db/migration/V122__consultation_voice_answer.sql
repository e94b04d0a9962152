-- Opens, to those without an account, what became of their comments: one key for one address.
alter table consultation_voice add column answer_token_sha256 char(64);
create index consultation_voice_answer on consultation_voice (answer_token_sha256);
