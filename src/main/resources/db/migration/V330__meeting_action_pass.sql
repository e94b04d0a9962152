-- Who an action went on to, and why; oldest first. Its owner is whoever had it last.
create table meeting_action_pass (
    id char(36) not null primary key,
    action_id char(36) not null,
    from_id char(36) not null,
    to_id char(36) not null,
    reason varchar(1000) not null,
    passed_by char(36) not null,
    passed_at datetime(6) not null,
    constraint meeting_action_pass_action foreign key (action_id) references meeting_action (id)
);
create index meeting_action_pass_action_at on meeting_action_pass (action_id, passed_at);
create index meeting_action_pass_from on meeting_action_pass (from_id);
