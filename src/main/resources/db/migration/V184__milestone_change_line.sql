-- Lines of one instant keep the order in which they were written.
alter table milestone_change add column line integer default 0 not null;
