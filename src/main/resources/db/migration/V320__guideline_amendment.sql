-- A draft that puts in what the body decided, and nothing else: nobody comments on it or explains it.
alter table guideline_draft add column is_amendment boolean default false not null;
