-- When the office last asked a winner once more who comes to the ceremony, and who did.
create table entry_guest_reminder (
  entry_id varchar(36) not null primary key,
  edition_id varchar(36) not null,
  reminded_at datetime(6) not null,
  reminded_by varchar(36) not null
);
