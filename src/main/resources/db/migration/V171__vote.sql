-- One vote: who gave it cannot give another in its category, nor change it.
create table vote_ballot (
  id varchar(36) not null primary key,
  edition_id varchar(36) not null,
  category varchar(60) not null,
  entry_id varchar(36) not null,
  voter_id varchar(36) not null,
  cast_at datetime(6) not null,
  -- Where it came from, under the edition's key; emptied when its time to be kept is over.
  origin char(64),
  -- A vote that is cancelled stays, is not counted, and is not given back to its voter.
  cancelled_at datetime(6),
  cancelled_by varchar(36),
  cancel_reason varchar(2000),
  constraint vote_ballot_once unique (edition_id, category, voter_id)
);
create index vote_ballot_entry on vote_ballot (edition_id, entry_id);
create index vote_ballot_origin on vote_ballot (edition_id, origin);

-- Makes origins of one edition comparable with one another, and with nothing else.
create table vote_key (
  edition_id varchar(36) not null primary key,
  secret char(64) not null
);
