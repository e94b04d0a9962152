create table notification_notice (
  id varchar(36) not null primary key,
  template varchar(100) not null,
  recipient_id varchar(36),
  recipient_name varchar(300) not null,
  recipient_email varchar(320) not null,
  locale varchar(35) not null,
  zone varchar(64) not null,
  about_kind varchar(40) not null,
  about_id varchar(100) not null,
  link varchar(1000) not null,
  deadline_at datetime(6),
  deadline_zone varchar(64),
  deadline_wording varchar(300),
  reply_to varchar(320),
  -- What the placeholders stand for, as JSON. A secret link is kept apart, below.
  value_json longtext not null,
  -- A link that signs its reader in: emptied as soon as the mail is out.
  secret_link varchar(1000),
  state varchar(20) not null,
  attempts integer not null,
  server_answer varchar(2000),
  -- True where nobody can say whether the server took the mail, so that only a person may resend.
  unclear boolean not null,
  message_id varchar(200) not null,
  queued_at datetime(6) not null,
  claimed_at datetime(6),
  delivered_at datetime(6),
  closed_reason varchar(2000),
  -- As it reads without its secret: the subject from the start, text and HTML once it was rendered.
  subject varchar(998) not null,
  text_body longtext,
  html_body longtext
);
create index notification_notice_state on notification_notice (state, queued_at);
create index notification_notice_queued on notification_notice (queued_at);
create index notification_notice_about on notification_notice (about_kind, about_id);
create index notification_notice_recipient on notification_notice (recipient_email);
