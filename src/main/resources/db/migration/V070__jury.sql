-- A person's seat as juror of one edition. An alternate waits until a seat falls free.
create table jury_juror (
    id char(36) not null primary key,
    edition_id char(36) not null,
    person_id char(36) not null,
    country varchar(100) not null,
    city varchar(200) not null,
    state varchar(20) not null,
    is_chair boolean not null,
    seat_number integer not null,
    invited_at datetime(6),
    answered_at datetime(6),
    declared_at datetime(6),
    left_at datetime(6),
    reason varchar(2000),
    -- Set by the office for one juror: scorecards are taken until then although evaluation has closed.
    late_until datetime(6),
    version integer not null,
    constraint jury_juror_once unique (edition_id, person_id)
);
create index jury_juror_person on jury_juror (person_id);

-- Never deleted: a conflict once filed can be explained, not removed.
create table jury_conflict (
    id char(36) not null primary key,
    juror_id char(36) not null,
    entry_id char(36) not null,
    kind varchar(30) not null,
    reason varchar(2000) not null,
    is_late boolean not null,
    declared_at datetime(6) not null,
    explanation varchar(4000),
    explained_at datetime(6),
    constraint jury_conflict_once unique (juror_id, entry_id),
    constraint jury_conflict_juror foreign key (juror_id) references jury_juror (id)
);
create index jury_conflict_entry on jury_conflict (entry_id);

-- A juror's duty to score one entry, and the head of the scorecard that fulfils it.
create table jury_assignment (
    id char(36) not null primary key,
    edition_id char(36) not null,
    stage varchar(10) not null,
    juror_id char(36) not null,
    entry_id char(36) not null,
    position integer not null,
    reading_minutes integer not null,
    state varchar(20) not null,
    made_at datetime(6) not null,
    touched_at datetime(6),
    recommendation varchar(10),
    settled_at datetime(6),
    is_late boolean not null,
    reason varchar(2000),
    version integer not null,
    constraint jury_assignment_once unique (stage, juror_id, entry_id),
    constraint jury_assignment_juror foreign key (juror_id) references jury_juror (id)
);
create index jury_assignment_entry on jury_assignment (entry_id);
create index jury_assignment_edition on jury_assignment (edition_id, state);

create table jury_score (
    assignment_id char(36) not null,
    criterion varchar(100) not null,
    score decimal(7, 2),
    note longtext not null,
    saved_at datetime(6) not null,
    version integer not null,
    primary key (assignment_id, criterion),
    constraint jury_score_assignment foreign key (assignment_id) references jury_assignment (id)
);

-- How the panel or its chair parted entries that numbers could not part.
create table jury_tie_decision (
    id char(36) not null primary key,
    edition_id char(36) not null,
    rung varchar(30) not null,
    entry_id char(36) not null,
    votes integer not null,
    reason varchar(2000) not null,
    decided_by char(36) not null,
    decided_at datetime(6) not null
);
create index jury_tie_decision_edition on jury_tie_decision (edition_id, decided_at);

-- The ranking as it stood when it was used; rebuilt from the scores it must come out the same.
create table jury_ranking (
    edition_id char(36) not null primary key,
    formula varchar(40) not null,
    ties longtext not null,
    departures varchar(4000) not null,
    confirmed_by char(36) not null,
    confirmed_at datetime(6) not null
);

create table jury_ranked_entry (
    edition_id char(36) not null,
    entry_id char(36) not null,
    category varchar(100) not null,
    place integer,
    score_sum decimal(20, 4) not null,
    score_divisor integer not null,
    scorecards integer not null,
    spread decimal(20, 4) not null,
    is_finalist boolean not null,
    primary key (edition_id, entry_id)
);

create table jury_meeting (
    edition_id char(36) not null primary key,
    held_at datetime(6) not null,
    minutes longtext not null,
    recorded_by char(36) not null,
    recorded_at datetime(6) not null,
    version integer not null
);

create table jury_attendance (
    edition_id char(36) not null,
    juror_id char(36) not null,
    primary key (edition_id, juror_id)
);

create table jury_recusal (
    edition_id char(36) not null,
    juror_id char(36) not null,
    entry_id char(36) not null,
    reason varchar(2000) not null,
    primary key (edition_id, juror_id, entry_id)
);

create table jury_vote (
    edition_id char(36) not null,
    slot varchar(100) not null,
    entry_id char(36) not null,
    in_favour integer not null,
    against integer not null,
    abstained integer not null,
    primary key (edition_id, slot, entry_id)
);

create table jury_verdict (
    edition_id char(36) not null primary key,
    statement longtext not null,
    content longtext not null,
    sha256 char(64) not null,
    signed_by char(36) not null,
    signed_at datetime(6) not null,
    published_at datetime(6)
);

-- One line per entry the verdict places. Rank 1 and up within its standing.
create table jury_placement (
    edition_id char(36) not null,
    slot varchar(100) not null,
    entry_id char(36) not null,
    standing varchar(10) not null,
    rank_number integer not null,
    promoted_at datetime(6),
    released_at datetime(6),
    reason varchar(2000),
    primary key (edition_id, slot, entry_id)
);

-- Why a slot stays empty or is shared, and what else the jury wants said about it.
create table jury_slot_reason (
    edition_id char(36) not null,
    slot varchar(100) not null,
    reason varchar(4000) not null,
    primary key (edition_id, slot)
);
