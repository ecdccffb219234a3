-- The day on which a proposal was entered, as people read it: that of the house. The moment beside it is the clock's.
alter table proposals add column entered_on date;
update proposals set entered_on = (entered_at at time zone 'Asia/Jakarta')::date;
alter table proposals alter column entered_on set not null;
