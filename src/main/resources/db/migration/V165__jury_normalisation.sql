-- What stood beside the score when the finalists were confirmed; empty where the edition shows none.
alter table jury_ranking add column normalisation varchar(40);
alter table jury_ranked_entry add column normalised decimal(20, 8);
