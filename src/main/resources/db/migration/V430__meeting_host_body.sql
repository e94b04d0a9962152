-- On whose behalf somebody offers to host: null for their own.
alter table meeting_host_offer add column body_id char(36);
create index meeting_host_offer_body on meeting_host_offer (body_id);
