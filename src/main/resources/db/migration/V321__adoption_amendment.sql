-- Whether the decided changes go into the text before it is adopted. What was decided before there was
-- this step keeps the cleared text, with the words of the decision beside it.
alter table adoption_clearance add column needs_amendment boolean default false not null;
-- A text with the decided changes in it, and whether somebody else found that it is what was decided.
create table adoption_amendment (
    draft_id char(36) not null primary key,
    clearance_id char(36) not null,
    frozen_by char(36) not null,
    frozen_at datetime(6) not null,
    judged_by char(36),
    judged_at datetime(6),
    is_as_decided boolean default false not null,
    words varchar(2000) not null
);
create index adoption_amendment_clearance on adoption_amendment (clearance_id);
