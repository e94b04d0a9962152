-- A comment that was confirmed without a mail of its own: its copy goes out with the others'.
alter table consultation_voice add column receipt_due boolean default false not null;
