-- The texts of acts (PDF) and the page at which each step of the work finds its rule. They belong to the nation: everybody
-- reads them, whoever acts for the whole nation keeps them. The bytes lie with the keeper of files.
create table regulation_texts (
  act     text not null,
  file_id uuid not null,
  name    text not null,
  size    bigint not null,
  sha256  bytea not null,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  constraint regulation_texts_pk primary key (act)
);

create table regulation_pages (
  step    text not null,
  act     text not null,
  page    int not null,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  constraint regulation_pages_pk primary key (step, act),
  constraint regulation_pages_page check (page between 1 and 5000)
);

alter table holidays enable row level security;
alter table regulation_texts enable row level security;
alter table regulation_pages enable row level security;

create policy holidays_read on holidays for select to payung_app using (true);
create policy holidays_add on holidays for insert to payung_app with check ((select scope_is_everything()));
create policy holidays_change on holidays for update to payung_app using ((select scope_is_everything()));
create policy holidays_drop on holidays for delete to payung_app using ((select scope_is_everything()));
create policy regulation_texts_read on regulation_texts for select to payung_app using (true);
create policy regulation_texts_keep on regulation_texts for all to payung_app
  using ((select scope_is_everything())) with check ((select scope_is_everything()));
create policy regulation_pages_read on regulation_pages for select to payung_app using (true);
create policy regulation_pages_keep on regulation_pages for all to payung_app
  using ((select scope_is_everything())) with check ((select scope_is_everything()));

grant select, insert, update, delete on holidays, regulation_texts, regulation_pages to payung_app;
