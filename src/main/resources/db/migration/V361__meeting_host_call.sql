-- Calls for hosts of a guideline: what is to be hosted, each decided by itself, and the offers.
create table meeting_host_call (
    id char(36) not null primary key,
    guideline_id char(36) not null,
    note varchar(1000) not null,
    zone varchar(60) not null,
    opened_by char(36) not null,
    opened_at datetime(6) not null
);
create index meeting_host_call_guideline on meeting_host_call (guideline_id, opened_at);
create table meeting_hosting (
    id char(36) not null primary key,
    call_id char(36) not null,
    position integer not null,
    name varchar(200) not null,
    from_on date not null,
    through_on date not null,
    due_on date not null,
    state varchar(20) not null,
    host_offer_id char(36),
    reason varchar(1000) not null,
    decided_by char(36),
    decided_at datetime(6),
    constraint meeting_hosting_call foreign key (call_id) references meeting_host_call (id)
);
create index meeting_hosting_call_position on meeting_hosting (call_id, position);
create table meeting_host_offer (
    id char(36) not null primary key,
    hosting_id char(36) not null,
    person_id char(36) not null,
    host_kind varchar(20) not null,
    host_name varchar(200) not null,
    city varchar(200) not null,
    country varchar(200) not null,
    from_on date not null,
    through_on date not null,
    capacity integer not null,
    pays varchar(2000) not null,
    languages varchar(500) not null,
    accessibility varchar(2000) not null,
    visa_help varchar(2000) not null,
    offered_at datetime(6) not null,
    state varchar(20) not null,
    constraint meeting_host_offer_hosting foreign key (hosting_id) references meeting_hosting (id)
);
create index meeting_host_offer_of on meeting_host_offer (hosting_id, offered_at);
create index meeting_host_offer_person on meeting_host_offer (person_id);
