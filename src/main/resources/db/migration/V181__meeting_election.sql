create table meeting_election (
    id char(36) not null primary key,
    meeting_id char(36) not null,
    post varchar(200) not null,
    called_at datetime(6) not null,
    candidates_until datetime(6) not null,
    -- What its result stands as among the decisions.
    decision_id char(36),
    elected_id char(36),
    constraint meeting_election_meeting foreign key (meeting_id) references meeting_meeting (id)
);
create index meeting_election_meeting_called on meeting_election (meeting_id, called_at);

create table meeting_candidate (
    election_id char(36) not null,
    person_id char(36) not null,
    stood_at datetime(6) not null,
    primary key (election_id, person_id),
    constraint meeting_candidate_election foreign key (election_id) references meeting_election (id)
);
create index meeting_candidate_person on meeting_candidate (person_id);

create table meeting_ballot (
    election_id char(36) not null,
    turn integer not null,
    opened_at datetime(6) not null,
    closed_at datetime(6),
    blank integer not null,
    primary key (election_id, turn),
    constraint meeting_ballot_election foreign key (election_id) references meeting_election (id)
);

-- A paper raises a number and leaves nothing else, so that nobody can find out whose it was.
create table meeting_ballot_count (
    election_id char(36) not null,
    turn integer not null,
    person_id char(36) not null,
    votes integer not null,
    primary key (election_id, turn, person_id),
    constraint meeting_ballot_count_ballot foreign key (election_id, turn)
        references meeting_ballot (election_id, turn)
);

-- Who handed in a paper, so that nobody does twice; without a time, and apart from what it said.
create table meeting_ballot_voter (
    election_id char(36) not null,
    turn integer not null,
    person_id char(36) not null,
    primary key (election_id, turn, person_id),
    constraint meeting_ballot_voter_ballot foreign key (election_id, turn)
        references meeting_ballot (election_id, turn)
);
