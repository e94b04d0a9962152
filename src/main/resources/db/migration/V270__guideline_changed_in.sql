-- The revision of the draft with which a paragraph last became what it is or was taken out: what was
-- changed since a file was exported is known by it. A draft begins with 0 everywhere.
alter table guideline_paragraph add column changed_in integer default 0 not null;
