-- Over which entries a juror said that there is no conflict but those filed. What came since is put to them again.
create table jury_declared_entry (
    juror_id char(36) not null,
    entry_id char(36) not null,
    declared_at datetime(6) not null,
    primary key (juror_id, entry_id),
    constraint jury_declared_entry_juror foreign key (juror_id) references jury_juror (id)
);

-- Who had declared before saw what had been sent by then.
insert into jury_declared_entry (juror_id, entry_id, declared_at)
select j.id, e.id, j.declared_at from jury_juror j
join entry_entry e on e.edition_id = j.edition_id
where j.declared_at is not null and e.submitted_at is not null and e.submitted_at <= j.declared_at;

-- What is with a juror to judge is not put to them again.
insert into jury_declared_entry (juror_id, entry_id, declared_at)
select a.juror_id, a.entry_id, min(a.made_at) from jury_assignment a
where not exists (
    select 1 from jury_declared_entry d where d.juror_id = a.juror_id and d.entry_id = a.entry_id)
group by a.juror_id, a.entry_id;
