-- Given a special mention without having been a finalist.
alter table entry_entry add column mentioned boolean default false not null;
