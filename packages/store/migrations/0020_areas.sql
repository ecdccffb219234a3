-- What the house knows of itself: whether it is a demonstration, which day it is there, which list of areas was loaded.
create table house_state (
  name  text not null,
  value text not null,
  constraint house_state_pk primary key (name)
);
grant select on house_state to payung_app;

-- Whole names and beginnings of names come first in a search; the trigram index finds the rest.
create index areas_by_beginning on areas (lower(name) text_pattern_ops);

-- A change names the day, the codes before and after, and the act on which it rests; who recorded it stands in the audit log.
alter table area_changes add constraint area_changes_codes check (cardinality(from_codes) > 0 and cardinality(to_codes) > 0);
create index area_changes_by_codes on area_changes using gin ((from_codes || to_codes));
