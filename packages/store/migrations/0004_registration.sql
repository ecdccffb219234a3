-- People, posts, appointments, memberships and the imports that brought them. regency_id leads every key.
-- born_of and closed_by name the import that wrote or ended a row: that is what an undo reads.
create table files (
  regency_id int not null,
  id         uuid not null,
  area_code  text collate "C" not null,
  name       text not null,
  media_type text not null,
  size       bigint not null,
  sha256     bytea not null,
  made_by    uuid,
  made_at    timestamptz not null default now(),
  constraint files_pk primary key (regency_id, id)
);
call guard_rows('files', 'area_code');

create table imports (
  regency_id int not null,
  id         uuid not null,
  area_code  text collate "C" not null,
  kind       text not null,
  file_id    uuid not null,
  file_name  text not null,
  mapping    jsonb not null,
  options    jsonb not null default '{}',
  state      text not null,
  preview    jsonb,
  rows       int not null default 0,
  applied    int not null default 0,
  unchanged  int not null default 0,
  refused    int not null default 0,
  made_by    uuid not null,
  made_at    timestamptz not null default now(),
  stored_at  timestamptz,
  undone_at  timestamptz,
  undone_by  uuid,
  constraint imports_pk primary key (regency_id, id),
  constraint imports_state check (state in ('read', 'previewed', 'confirmed', 'stored', 'undone', 'discarded')),
  constraint imports_every_row_accounted check (state not in ('stored', 'undone') or rows = applied + unchanged + refused)
);
call guard_rows('imports', 'area_code');

-- What became of each row, a thousand rows to a chunk: [[row, outcome, [notes]], ...]
create table import_outcomes (
  regency_id int not null,
  import_id  uuid not null,
  chunk      int not null,
  area_code  text collate "C" not null,
  outcomes   jsonb not null,
  constraint import_outcomes_pk primary key (regency_id, import_id, chunk)
);
call guard_rows('import_outcomes', 'area_code');

create table import_mappings (
  regency_id int not null,
  area_code  text collate "C" not null,
  kind       text not null,
  headings   text not null,
  mapping    jsonb not null,
  used_at    timestamptz not null default now(),
  constraint import_mappings_pk primary key (regency_id, kind, headings)
);
call guard_rows('import_mappings', 'area_code');

create table people (
  regency_id   int not null,
  id           uuid not null,
  village_code text collate "C" not null,
  name         text not null,
  birth_place  text,
  born         date,
  sex          text,
  mother_name  text,
  address      text,
  phone        text,
  nik_last4    text,
  nik_standing text not null default 'missing',
  version      int not null default 1,
  died_on      date,
  born_of      uuid,
  made_at      timestamptz not null default now(),
  constraint people_pk primary key (regency_id, id),
  constraint people_sex check (sex in ('L', 'P')),
  constraint people_nik_standing check (nik_standing in ('missing', 'unverified', 'warned', 'asked', 'confirmed', 'rejected'))
);
create index people_by_village on people (regency_id, village_code);
create index people_by_name on people using gin (lower(name) gin_trgm_ops);
call guard_rows('people', 'village_code');

create table person_versions (
  regency_id   int not null,
  person_id    uuid not null,
  version      int not null,
  village_code text collate "C" not null,
  until        timestamptz not null default now(),
  before       jsonb not null,
  changed_by   uuid,
  import_id    uuid,
  constraint person_versions_pk primary key (regency_id, person_id, version)
);
call guard_rows('person_versions', 'village_code');

-- One person, one NIK, in the whole nation. The key is an HMAC, the number itself is sealed; nobody reads it but reveal_nik.
create table niks (
  nik_key    bytea not null,
  regency_id int not null,
  person_id  uuid not null,
  sealed     bytea not null,
  constraint niks_pk primary key (nik_key),
  constraint niks_person unique (regency_id, person_id)
);
grant select (nik_key, regency_id, person_id), insert, delete on niks to payung_app;

create function reveal_nik(regency int, person uuid) returns bytea language sql stable security definer set search_path = public as $$
  select n.sealed from niks n join people p on p.regency_id = n.regency_id and p.id = n.person_id
  where n.regency_id = regency and n.person_id = person
    and p.village_code >= scope_from() and p.village_code < scope_to()
    and (scope_is_every_regency() or p.regency_id = any (scope_regencies()))
$$;

create table payers (
  regency_id int not null,
  id         uuid not null,
  area_code  text collate "C" not null,
  kind       text not null,
  segment    text not null,
  number     text,
  wadah_code text,
  name       text not null,
  since      date not null,
  until      date,
  born_of    uuid,
  closed_by  uuid,
  constraint payers_pk primary key (regency_id, id),
  constraint payers_kind check (kind in ('npp', 'unit', 'wadah', 'self')),
  constraint payers_segment check (segment in ('PU', 'BPU')),
  constraint payers_wadah check ((kind = 'wadah') = (wadah_code is not null)),
  constraint payers_wadah_code check (wadah_code in ('SC', 'SB', 'SG', 'SD', 'SA', 'SL'))
);
create index payers_by_area on payers (regency_id, area_code);
create index payers_by_number on payers (regency_id, number) where number is not null;
call guard_rows('payers', 'area_code', true);

create table decrees (
  regency_id int not null,
  id         uuid not null,
  area_code  text collate "C" not null,
  number     text not null,
  signed_on  date not null,
  issuer     text not null,
  subject    text not null,
  file_id    uuid,
  born_of    uuid,
  constraint decrees_pk primary key (regency_id, id)
);
create index decrees_by_number on decrees (regency_id, area_code, number);
call guard_rows('decrees', 'area_code', true);

create table posts (
  regency_id   int not null,
  id           uuid not null,
  village_code text collate "C" not null,
  kind         text not null,
  seat         smallint not null default 1,
  title        text,
  since        date not null,
  until        date,
  born_of      uuid,
  closed_by    uuid,
  constraint posts_pk primary key (regency_id, id),
  constraint posts_seat unique (regency_id, village_code, kind, seat, since)
);
call guard_rows('posts', 'village_code');

create table appointments (
  regency_id   int not null,
  id           uuid not null,
  village_code text collate "C" not null,
  post_id      uuid not null,
  person_id    uuid not null,
  decree_id    uuid,
  nature       text not null default 'tetap',
  since        date not null,
  until        date,
  born_of      uuid,
  closed_by    uuid,
  constraint appointments_pk primary key (regency_id, id),
  constraint appointments_nature check (nature in ('tetap', 'pj', 'plt')),
  constraint appointments_span check (until is null or until >= since),
  constraint appointments_person foreign key (regency_id, person_id) references people (regency_id, id)
);
create index appointments_by_village on appointments (regency_id, village_code);
create index appointments_by_person on appointments (regency_id, person_id);
call guard_rows('appointments', 'village_code');

-- A membership is a chain of dated rows with one id: a new wage or programme closes a row and opens the next.
-- programmes is a set of bits: jkk 1, jkm 2, jht 4, jp 8. Registered only with a KPJ or a dated list of the branch.
create table memberships (
  regency_id     int not null,
  id             uuid not null,
  since          date not null,
  until          date,
  village_code   text collate "C" not null,
  person_id      uuid not null,
  payer_id       uuid not null,
  appointment_id uuid,
  segment        text not null,
  category       text not null,
  profession     text,
  programmes     smallint not null,
  wage           bigint not null,
  base_rule      text not null default 'SILTAP',
  fund           text not null,
  sector         text not null default 'other',
  kpj            text,
  registered_on  date,
  registered_by  text,
  ended_reason   text,
  born_of        uuid,
  closed_by      uuid,
  constraint memberships_pk primary key (regency_id, id, since),
  constraint memberships_span check (until is null or until >= since),
  constraint memberships_segment check (segment in ('PU', 'BPU')),
  constraint memberships_sector check (sector in ('transport', 'other')),
  constraint memberships_programmes check (programmes between 1 and 15),
  constraint memberships_wage check (wage > 0),
  constraint memberships_registered check (registered_on is null or kpj is not null or registered_by is not null),
  constraint memberships_person foreign key (regency_id, person_id) references people (regency_id, id)
);
create index memberships_by_village on memberships (regency_id, village_code);
create index memberships_by_person on memberships (regency_id, person_id);
create index memberships_by_payer on memberships (regency_id, payer_id);
create index memberships_by_kpj on memberships (regency_id, kpj) where kpj is not null;
call guard_rows('memberships', 'village_code');

create table heirs (
  regency_id   int not null,
  id           uuid not null,
  village_code text collate "C" not null,
  person_id    uuid not null,
  name         text not null,
  relation     text not null,
  born         date,
  school_level text,
  phone        text,
  since        date not null,
  until        date,
  born_of      uuid,
  constraint heirs_pk primary key (regency_id, id),
  constraint heirs_relation check (relation in ('spouse', 'child', 'parent', 'sibling', 'parent_in_law', 'will', 'other')),
  constraint heirs_person foreign key (regency_id, person_id) references people (regency_id, id)
);
create index heirs_by_person on heirs (regency_id, person_id);
call guard_rows('heirs', 'village_code');

-- Name search. Trigram search under row-level security falls back to a scan, so this one function passes by it and applies
-- the caller's scope itself.
create policy search_reads on people for select to payung_search using (true);
grant select on people to payung_search;
grant execute on function scope_from(), scope_to(), scope_regencies(), scope_is_every_regency() to payung_search;
create function search_people(words text, most int) returns table (regency_id int, person_id uuid, likeness real)
language sql stable security definer set search_path = public set pg_trgm.word_similarity_threshold = '0.4' as $$
  select p.regency_id, p.id, word_similarity(lower(words), lower(p.name))
  from people p
  where lower(words) <% lower(p.name)
    and p.village_code >= scope_from() and p.village_code < scope_to()
    and (scope_is_every_regency() or p.regency_id = any (scope_regencies()))
  order by 3 desc, p.name, p.id limit least(most, 50)
$$;
grant create on schema public to payung_search;
alter function search_people(text, int) owner to payung_search;
revoke create on schema public from payung_search;
revoke all on function search_people(text, int) from public;
grant execute on function search_people(text, int) to payung_app;
revoke all on function reveal_nik(int, uuid) from public;
grant execute on function reveal_nik(int, uuid) to payung_app;
