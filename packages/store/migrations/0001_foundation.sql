-- Who the application is inside the database. The owner migrates and loads in bulk; every request runs as payung_app,
-- which owns nothing and therefore stands under row-level security; payung_search owns the name search alone.
create extension if not exists pg_trgm;

do $$
begin
  if not exists (select from pg_roles where rolname = 'payung_app') then create role payung_app nologin; end if;
  if not exists (select from pg_roles where rolname = 'payung_search') then create role payung_search nologin; end if;
end $$;
grant payung_app, payung_search to current_user;
grant usage on schema public to payung_app, payung_search;

create schema if not exists auth;

-- The scope of a transaction. Without scope every reading is null, and null admits no row.
create function scope_from() returns text language sql stable as $$ select current_setting('payung.area_from', true) $$;
create function scope_to() returns text language sql stable as $$ select current_setting('payung.area_to', true) $$;
create function scope_regencies() returns int[] language sql stable as
$$ select string_to_array(nullif(current_setting('payung.regencies', true), '*'), ',')::int[] $$;
create function scope_is_every_regency() returns boolean language sql stable as
$$ select current_setting('payung.regencies', true) = '*' $$;

-- Puts the two halves of the policy (code range, set of regencies) on a table. `place` is its column with the area code.
-- `above` also shows rows of the areas above the scope: a village reads the regency's paying unit, never another village's.
create procedure guard_rows(tab regclass, place text, above boolean default false) language plpgsql as $$
declare
  inside text := format(
    '%1$I >= (select scope_from()) and %1$I < (select scope_to()) and ((select scope_is_every_regency()) or regency_id = any ((select scope_regencies())::int[]))',
    place);
  higher text := format('%1$I = left((select scope_from()), length(%1$I)) and regency_id = any ((select scope_regencies())::int[])', place);
begin
  execute format('alter table %s enable row level security', tab);
  execute format('create policy %I on %s for select to payung_app using (%s)', 'read_inside', tab,
                 case when above then '(' || inside || ') or (' || higher || ')' else inside end);
  execute format('create policy %I on %s for insert to payung_app with check (%s)', 'insert_inside', tab, inside);
  execute format('create policy %I on %s for update to payung_app using (%s) with check (%s)', 'update_inside', tab, inside, inside);
  execute format('create policy %I on %s for delete to payung_app using (%s)', 'delete_inside', tab, inside);
  execute format('grant select, insert, update, delete on %s to payung_app', tab);
end $$;
