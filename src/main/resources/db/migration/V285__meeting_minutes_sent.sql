-- The words of minutes as they were each time they were sent.
create table meeting_minutes_sent (
    meeting_id char(36) not null,
    sending integer not null,
    sent_at datetime(6) not null,
    content longtext not null,
    primary key (meeting_id, sending),
    constraint meeting_minutes_sent_meeting foreign key (meeting_id) references meeting_meeting (id)
);
-- Of minutes that were sent before, the words of today are all there is.
insert into meeting_minutes_sent (meeting_id, sending, sent_at, content)
select id, 1, minutes_sent_at, minutes from meeting_meeting where minutes_sent_at is not null;
-- Whether anything in them changed since they were last sent.
alter table meeting_meeting add column minutes_changed boolean default false not null;
-- How often minutes had been sent when the decision was recorded, and when it was taken out again.
alter table meeting_decision add column since_sending integer default 0 not null;
alter table meeting_decision add column through_sending integer;
