-- An iCalendar entry that goes with the mail; whom it is for is written in when it goes.
alter table notification_notice add column calendar longtext;
