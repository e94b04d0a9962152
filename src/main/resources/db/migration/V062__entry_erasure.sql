-- When a name was replaced in what was sent. The number given with the receipt stays beside it, and
-- belongs to what was sent before; the second is that of what is kept since.
alter table entry_submission add column erased_at datetime(6);
alter table entry_submission add column erased_sha256 char(64);
