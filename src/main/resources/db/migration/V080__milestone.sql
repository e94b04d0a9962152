-- The work plan of a thing that lies above: a guideline, an edition of a prize.
create table milestone_plan (
    id char(36) not null primary key,
    subject_kind varchar(40) not null,
    subject_id varchar(36) not null,
    name varchar(300) not null,
    zone varchar(60) not null,
    -- Looks after what has no owner of its own.
    lead_id char(36) not null,
    made_at datetime(6) not null,
    constraint milestone_plan_once unique (subject_kind, subject_id)
);

create table milestone_milestone (
    id char(36) not null primary key,
    plan_id char(36) not null,
    -- Its line in the plan, from one.
    line integer not null,
    name varchar(300) not null,
    kind varchar(60) not null,
    owner_name varchar(200) not null,
    owner_id char(36),
    -- The first plan: written once, never updated.
    first_from date not null,
    first_through date not null,
    first_wording varchar(200) not null,
    forecast_from date not null,
    forecast_through date not null,
    forecast_wording varchar(200) not null,
    forecast_at datetime(6) not null,
    started_on date,
    met_on date,
    dropped_on date,
    delivered varchar(4000) not null,
    link varchar(1000) not null,
    -- The date of its subject that it follows; such a milestone is dated nowhere else.
    follows varchar(60),
    -- Whether a person stands behind its date, so that no check of the order doubts it.
    is_settled boolean not null,
    version integer not null,
    constraint milestone_milestone_plan foreign key (plan_id) references milestone_plan (id)
);
create index milestone_milestone_plan_line on milestone_milestone (plan_id, line);
create index milestone_milestone_owner on milestone_milestone (owner_id);

-- One milestone cannot begin before another is met, and some days after.
create table milestone_need (
    milestone_id char(36) not null,
    needs_id char(36) not null,
    gap_days integer not null,
    primary key (milestone_id, needs_id),
    constraint milestone_need_milestone foreign key (milestone_id) references milestone_milestone (id),
    constraint milestone_need_needs foreign key (needs_id) references milestone_milestone (id)
);
create index milestone_need_needs_id on milestone_need (needs_id);

-- Added to, never changed.
create table milestone_change (
    id char(36) not null primary key,
    milestone_id char(36) not null,
    kind varchar(20) not null,
    from_value varchar(1000) not null,
    to_value varchar(1000) not null,
    reason varchar(2000) not null,
    changed_by varchar(36) not null,
    changed_at datetime(6) not null,
    constraint milestone_change_milestone foreign key (milestone_id) references milestone_milestone (id)
);
create index milestone_change_order on milestone_change (milestone_id, changed_at);

-- The secret address of a person's calendar: only its hash is known here.
create table milestone_calendar (
    person_id char(36) not null primary key,
    secret_hash char(64) not null,
    made_at datetime(6) not null,
    constraint milestone_calendar_secret unique (secret_hash)
);
