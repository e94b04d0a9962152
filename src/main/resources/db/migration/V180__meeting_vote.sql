-- How a meeting took a decision, and who moved it. Empty where it was decided before this was kept.
alter table meeting_decision add column taken varchar(20);
alter table meeting_decision add column mover_id char(36);

create table meeting_vote (
    decision_id char(36) not null primary key,
    majority varchar(20) not null,
    secret boolean not null,
    votes_for integer not null,
    votes_against integer not null,
    abstained integer not null,
    constraint meeting_vote_decision foreign key (decision_id) references meeting_decision (id)
);

-- Only of open votes: a secret vote leaves nothing here.
create table meeting_voice (
    decision_id char(36) not null,
    person_id char(36) not null,
    choice varchar(20) not null,
    primary key (decision_id, person_id),
    constraint meeting_voice_vote foreign key (decision_id) references meeting_vote (decision_id)
);
