create table identity_person (
  id varchar(36) not null primary key,
  name varchar(200) not null,
  email varchar(320) not null,
  -- SHA-256 of the address in lower case. Collations that think é equal to e would let one
  -- address pass for another; hexadecimal digits compare the same everywhere.
  email_key varchar(64) not null,
  organisation varchar(300) not null,
  locale varchar(35) not null,
  zone varchar(64) not null,
  theme varchar(10) not null,
  state varchar(20) not null,
  password_hash varchar(300),
  -- Renewed to end every sign-in session of this person.
  session_mark varchar(36) not null,
  added_at datetime(6) not null,
  consented_at datetime(6),
  confirmed_at datetime(6),
  signed_in_at datetime(6),
  constraint identity_person_email unique (email_key)
);
create index identity_person_name on identity_person (name);

create table identity_role (
  person_id varchar(36) not null,
  role varchar(20) not null,
  granted_at datetime(6) not null,
  -- Empty where the program itself granted it: a registration, an invitation answered.
  granted_by varchar(36),
  primary key (person_id, role),
  constraint identity_role_person foreign key (person_id) references identity_person (id)
);
create index identity_role_role on identity_role (role);

create table identity_secret_link (
  -- Only the hash is kept: who reads this table can sign in as nobody.
  secret_hash varchar(64) not null primary key,
  person_id varchar(36) not null,
  purpose varchar(20) not null,
  destination varchar(1000) not null,
  made_at datetime(6) not null,
  expires_at datetime(6) not null,
  used_at datetime(6),
  constraint identity_secret_link_person foreign key (person_id) references identity_person (id)
);
create index identity_secret_link_person_purpose on identity_secret_link (person_id, purpose, made_at);
