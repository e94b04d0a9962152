-- A meeting of the experts of one guideline.
create table meeting_meeting (
    id char(36) not null primary key,
    guideline_id char(36) not null,
    title varchar(200) not null,
    starts_at datetime(6) not null,
    ends_at datetime(6) not null,
    zone varchar(60) not null,
    wording varchar(200) not null,
    place varchar(300) not null,
    link varchar(1000) not null,
    state varchar(20) not null,
    -- Grows with every change of what a calendar shows.
    version integer not null,
    invited_at datetime(6),
    minutes longtext not null,
    minutes_version integer not null,
    minutes_sent_at datetime(6),
    minutes_told_at datetime(6),
    approved_at datetime(6),
    approved_by char(36)
);
create index meeting_meeting_guideline on meeting_meeting (guideline_id, starts_at);

create table meeting_item (
    meeting_id char(36) not null,
    place integer not null,
    title varchar(300) not null,
    speaker varchar(200) not null,
    minutes integer not null,
    primary key (meeting_id, place),
    constraint meeting_item_meeting foreign key (meeting_id) references meeting_meeting (id)
);

create table meeting_invitee (
    meeting_id char(36) not null,
    person_id char(36) not null,
    -- As it was when they were invited; the quorum of this meeting is counted by it.
    capacity varchar(20) not null,
    answer varchar(20) not null,
    note varchar(500) not null,
    answered_at datetime(6),
    told_at datetime(6),
    reminded_at datetime(6),
    attendance varchar(20) not null,
    primary key (meeting_id, person_id),
    constraint meeting_invitee_meeting foreign key (meeting_id) references meeting_meeting (id)
);
create index meeting_invitee_person on meeting_invitee (person_id);

create table meeting_decision (
    id char(36) not null primary key,
    meeting_id char(36) not null,
    place integer not null,
    content varchar(2000) not null,
    constraint meeting_decision_meeting foreign key (meeting_id) references meeting_meeting (id)
);
create index meeting_decision_meeting_place on meeting_decision (meeting_id, place);

create table meeting_action (
    id char(36) not null primary key,
    meeting_id char(36) not null,
    place integer not null,
    content varchar(1000) not null,
    owner_id char(36) not null,
    due_on date not null,
    given_at datetime(6),
    told_at datetime(6),
    done_at datetime(6),
    done_note varchar(1000) not null,
    constraint meeting_action_meeting foreign key (meeting_id) references meeting_meeting (id)
);
create index meeting_action_meeting_place on meeting_action (meeting_id, place);
create index meeting_action_owner on meeting_action (owner_id);
