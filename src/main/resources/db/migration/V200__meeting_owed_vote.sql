-- Whom an open ballot asks for a vote. It says who, never what; once the ballot is closed nothing of it is left.
create table meeting_owed_vote (
    id char(36) not null primary key,
    election_id char(36) not null,
    turn integer not null,
    person_id char(36) not null,
    -- False once the vote is in, and while the person is not there.
    owed boolean not null,
    constraint meeting_owed_vote_once unique (election_id, turn, person_id),
    constraint meeting_owed_vote_election foreign key (election_id) references meeting_election (id)
);
