-- Which votes were given at once: those of two ballots cannot be compared. Rows of before share the instant.
alter table jury_tie_decision add column ballot_id char(36);
