-- Areas with dated codes: a rename closes a row and opens the next with the same code; a split adds a row to area_changes.
-- regency_id is born equal to the digits of the regency's code and never changes, whatever codes come later.
create table areas (
  code       text collate "C" not null,
  since      date not null,
  until      date,
  level      smallint not null,
  kind       text not null,
  name       text not null,
  parent     text collate "C",
  regency_id int,
  source     text not null,
  constraint areas_pk primary key (code, since),
  constraint areas_span check (until is null or until > since),
  constraint areas_level check (level between 0 and 4),
  constraint areas_kind check (kind in ('nation', 'province', 'regency', 'city', 'district', 'desa', 'kelurahan', 'desa_adat', 'desa_persiapan')),
  constraint areas_regency check ((level < 2) = (regency_id is null))
);
create index areas_by_parent on areas (parent, code);
create index areas_by_regency on areas (regency_id, code);
create index areas_by_name on areas using gin (lower(name) gin_trgm_ops);

create table area_changes (
  id         uuid not null,
  on_date    date not null,
  kind       text not null,
  from_codes text[] not null,
  to_codes   text[] not null,
  basis      text not null,
  constraint area_changes_pk primary key (id),
  constraint area_changes_kind check (kind in ('split', 'merge', 'rename', 'recode'))
);

-- How many there are, by whose count and on which day. Two counts may disagree; both stay.
create table denominators (
  area_code text collate "C" not null,
  name      text not null,
  value     int not null,
  source    text not null,
  on_date   date not null,
  constraint denominators_pk primary key (area_code, name, on_date, source)
);

create table holidays (
  day    date not null,
  name   text not null,
  source text not null,
  constraint holidays_pk primary key (day)
);

grant select on areas, area_changes, denominators, holidays to payung_app;
