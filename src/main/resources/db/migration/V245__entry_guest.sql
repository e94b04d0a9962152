-- That a winner said who comes to the ceremony, and how many. No row: not answered.
create table entry_guest_reply (
  entry_id varchar(36) not null primary key,
  edition_id varchar(36) not null,
  guests integer not null,
  answered_at datetime(6) not null,
  answered_by varchar(36) not null
);

-- Who comes. Kept apart from what stays: these rows go when the time for them is up.
create table entry_guest (
  id varchar(36) not null primary key,
  entry_id varchar(36) not null,
  edition_id varchar(36) not null,
  place integer not null,
  name varchar(200) not null,
  guest_role varchar(200) not null,
  email varchar(320) not null,
  access_needs varchar(500) not null,
  diet varchar(500) not null,
  language_wanted varchar(500) not null,
  visa_letter boolean not null,
  seat varchar(200) not null,
  -- When they were told as they stand here; a change of what they were told empties it.
  confirmed_at datetime(6)
);
create index entry_guest_entry on entry_guest (entry_id, place);
create index entry_guest_edition on entry_guest (edition_id);
