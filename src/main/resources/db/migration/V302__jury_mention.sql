-- Who chooses a special mention, until when, and what they picked.
create table jury_mention (
    id char(36) not null,
    edition_id char(36) not null,
    slot varchar(100) not null,
    person_id char(36) not null,
    due_at datetime(6) not null,
    invited_at datetime(6) not null,
    entry_id char(36),
    ground varchar(2000),
    picked_at datetime(6),
    settled_at datetime(6),
    primary key (id),
    unique (edition_id, slot)
);
create index ix_jury_mention_person on jury_mention (person_id);

-- The entries that are shared with whoever chooses.
create table jury_mention_entry (
    mention_id char(36) not null,
    entry_id char(36) not null,
    primary key (mention_id, entry_id)
);
