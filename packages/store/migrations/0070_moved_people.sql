-- People who moved from a village to another: their rows bear the code of the village where they are now, and this says where they
-- were before which day. Whoever reads a village on an earlier day finds them where they were.
create table person_moves (
  regency_id int not null,
  id         uuid not null,
  person_id  uuid not null,
  on_date    date not null,
  from_code  text collate "C" not null,
  to_code    text collate "C" not null,
  basis      text not null,
  moved_by   uuid,
  made_at    timestamptz not null default now(),
  constraint person_moves_pk primary key (regency_id, id, person_id),
  constraint person_moves_codes check (from_code <> to_code),
  constraint person_moves_person foreign key (regency_id, person_id) references people (regency_id, id)
);
create index person_moves_by_person on person_moves (regency_id, person_id, on_date);
create index person_moves_by_origin on person_moves (regency_id, from_code, on_date);
call guard_rows('person_moves', 'to_code');
create policy read_left on person_moves for select to payung_app
  using (from_code >= (select scope_from()) and from_code < (select scope_to())
    and ((select scope_is_every_regency()) or regency_id = any ((select scope_regencies())::int[])));

-- Units of another village at which earlier months of people stand who live here now. Their village reads those months.
create table moved_payers (
  regency_id   int not null,
  payer_id     uuid not null,
  village_code text collate "C" not null,
  constraint moved_payers_pk primary key (regency_id, village_code, payer_id)
);
call guard_rows('moved_payers', 'village_code');

create function moved_payers_in_scope() returns uuid[] language sql stable security definer set search_path = public as $$
  select array_agg(payer_id) from moved_payers
  where village_code >= scope_from() and village_code < scope_to()
    and (scope_is_every_regency() or regency_id = any (scope_regencies()))
$$;
revoke all on function moved_payers_in_scope() from public;
grant execute on function moved_payers_in_scope() to payung_app;
create policy read_moved on payers for select to payung_app using (id = any ((select moved_payers_in_scope())::uuid[]));
create policy read_moved on payer_months for select to payung_app using (payer_id = any ((select moved_payers_in_scope())::uuid[]));

-- Gives rows of one code another code, in the tables named or in all that bear one: a village that receives its code, or one that
-- is taken into another. Called by the owner alone. What was done stays under the code under which it was done: audit_events.
create procedure relabel_area(old_code text, new_code text, tables text[] default null) language plpgsql as $$
declare
  held record;
begin
  for held in
    select c.table_schema, c.table_name, c.column_name
    from information_schema.columns c
    join pg_class t on t.oid = format('%I.%I', c.table_schema, c.table_name)::regclass
    where c.table_schema = 'public' and c.column_name in ('village_code', 'area_code', 'from_code', 'to_code')
      and t.relkind in ('r', 'p') and not t.relispartition and c.table_name <> 'audit_events'
      and (tables is null or c.table_name = any (tables))
  loop
    execute format('update %I.%I set %I = $2 where %I = $1', held.table_schema, held.table_name, held.column_name, held.column_name)
      using old_code, new_code;
  end loop;
end $$;
revoke all on procedure relabel_area(text, text, text[]) from public;
