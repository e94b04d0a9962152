-- Who presides puts their name beside the one the verdict was signed with.
create table jury_chair_signature (
    edition_id char(36) not null primary key,
    juror_id char(36) not null,
    signed_by char(36) not null,
    sha256 char(64) not null,
    signed_at datetime(6) not null
);
