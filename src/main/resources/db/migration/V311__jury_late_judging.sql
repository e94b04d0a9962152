-- What became of an entry that was judged after the finalists were confirmed. The ranking itself stays as it was.
create table jury_late_judging (
    entry_id char(36) not null primary key,
    edition_id char(36) not null,
    outcome varchar(20) not null,
    reason varchar(2000) not null,
    score_sum decimal(20, 4),
    score_divisor integer,
    scorecards integer not null,
    line_sum decimal(20, 4),
    line_divisor integer,
    decided_by char(36) not null,
    decided_at datetime(6) not null
);
create index jury_late_judging_edition on jury_late_judging (edition_id);
