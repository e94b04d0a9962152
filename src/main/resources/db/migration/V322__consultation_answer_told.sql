-- When whoever commented once the answers were out was told of theirs; of others the round tells.
alter table consultation_answer add column told_at datetime(6);
