-- Invitations to take entries over that went out in one mail share the link of that mail.
alter table entry_co_editor add column together_sha256 char(64);
create index entry_co_editor_together on entry_co_editor (together_sha256);
