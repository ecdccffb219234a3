-- The day of a run as the house counts its days; the instant beside stays that of the clock.
alter table monthly_runs add column made_on date;
update monthly_runs set made_on = made_at::date;
