-- One text on its way to the body that adopts: cleared, then decided about. Added to, never undone.
create table adoption_clearance (
    id char(36) not null primary key,
    guideline_id char(36) not null,
    draft_id char(36) not null,
    cleared_by char(36) not null,
    cleared_at datetime(6) not null,
    ground varchar(2000) not null,
    outcome varchar(20),
    body varchar(300) not null,
    decided_on date,
    decided_by char(36),
    words varchar(4000) not null
);
create index adoption_clearance_guideline on adoption_clearance (guideline_id, cleared_at);
