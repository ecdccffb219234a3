-- The day on which an import was brought, stored and taken back, as the house counts its days: in a demonstration that is the day on
-- which it stands. The instants beside stay those of the clock, for the order and for the audit.
alter table imports
  add column made_on date not null default current_date,
  add column stored_on date,
  add column undone_on date;
update imports set made_on = made_at::date, stored_on = stored_at::date, undone_on = undone_at::date;
alter table imports alter column made_on drop default;
