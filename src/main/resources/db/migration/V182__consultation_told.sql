-- Whom a round told that it is open, so that whoever joins later is told as well, and nobody twice.
create table consultation_told (
  round_id varchar(36) not null,
  person_id varchar(36) not null,
  told_at datetime(6) not null,
  primary key (round_id, person_id),
  constraint consultation_told_round foreign key (round_id) references consultation_round (id)
);

-- Rounds that opened before told everybody they had asked.
insert into consultation_told (round_id, person_id, told_at)
select distinct r.round_id, r.person_id, r.asked_at from consultation_request r
where r.person_id is not null;

insert into consultation_told (round_id, person_id, told_at)
select r.round_id, s.person_id, min(r.asked_at)
from consultation_request r join group_body_seat s on s.body_id = r.body_id
where s.person_id is not null and not exists (
  select 1 from consultation_told t where t.round_id = r.round_id and t.person_id = s.person_id)
group by r.round_id, s.person_id;
