-- Changes of a village that wait for a second pair of eyes, where the regency separates duties. What was asked may hold a
-- NIK, so it is kept sealed.
create table proposals (
  regency_id   int not null,
  id           uuid not null,
  village_code text collate "C" not null,
  act          text not null,
  about        text not null,
  asked        bytea not null,
  paper_id     uuid,
  state        text not null default 'entered',
  entered_by   uuid not null,
  entered_name text not null,
  entered_at   timestamptz not null default now(),
  verified_by  uuid,
  verified_name text,
  decided_by   uuid,
  decided_name text,
  decided_at   timestamptz,
  reason       text,
  constraint proposals_pk primary key (regency_id, id),
  constraint proposals_state check (state in ('entered', 'verified', 'approved', 'rejected'))
);
create index proposals_by_village on proposals (regency_id, village_code, state);
call guard_rows('proposals', 'village_code');

-- Rows that an import corrected in place, as they were: an undo puts them back.
create table import_replaced (
  regency_id int not null,
  import_id  uuid not null,
  tab        text not null,
  id         uuid not null,
  since      date not null default '0001-01-01',
  area_code  text collate "C" not null,
  before     jsonb not null,
  constraint import_replaced_pk primary key (regency_id, import_id, tab, id, since)
);
create index import_replaced_by_row on import_replaced (regency_id, tab, id);
call guard_rows('import_replaced', 'area_code');

-- Why storing did not go through, in one sentence; the import stays confirmed and can be tried again or thrown away.
alter table imports add column trouble text;
alter table imports add column confirmed_at timestamptz;
create index imports_by_area on imports (regency_id, area_code, made_at desc);
create index imports_waiting on imports (state) where state = 'confirmed';

-- An undo, a list of leavers and a history ask by import.
create index person_versions_by_import on person_versions (regency_id, import_id) where import_id is not null;
