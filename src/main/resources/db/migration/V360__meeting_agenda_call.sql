-- A call for items of the agenda of a meeting, and what was proposed.
create table meeting_agenda_call (
    meeting_id char(36) not null primary key,
    due_on date not null,
    note varchar(1000) not null,
    opened_by char(36) not null,
    opened_at datetime(6) not null,
    constraint meeting_agenda_call_meeting foreign key (meeting_id) references meeting_meeting (id)
);
create table meeting_agenda_proposal (
    id char(36) not null primary key,
    meeting_id char(36) not null,
    title varchar(300) not null,
    why varchar(2000) not null,
    minutes integer not null,
    person_id char(36) not null,
    proposed_at datetime(6) not null,
    state varchar(20) not null,
    reason varchar(1000) not null,
    decided_by char(36),
    decided_at datetime(6),
    constraint meeting_agenda_proposal_call foreign key (meeting_id)
        references meeting_agenda_call (meeting_id)
);
create index meeting_agenda_proposal_meeting on meeting_agenda_proposal (meeting_id, proposed_at);
create index meeting_agenda_proposal_person on meeting_agenda_proposal (person_id);
