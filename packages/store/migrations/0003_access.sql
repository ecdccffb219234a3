-- Accounts, the duties that bind them to an area, and the audit of every act. Passwords and sessions live in schema auth.
create table accounts (
  id         uuid not null,
  auth_id    text not null,
  holder     text not null,
  phone      text,
  created_at timestamptz not null default now(),
  closed_at  timestamptz,
  constraint accounts_pk primary key (id),
  constraint accounts_auth unique (auth_id)
);

-- User name, telephone number (62...) or demonstration address, in lower case: any of them signs in.
create table login_names (
  login      text not null,
  account_id uuid not null,
  constraint login_names_pk primary key (login),
  constraint login_names_account foreign key (account_id) references accounts (id)
);

create table account_holders (
  account_id uuid not null,
  holder     text not null,
  since      timestamptz not null,
  until      timestamptz,
  handed_by  uuid,
  constraint account_holders_pk primary key (account_id, since)
);

create table duties (
  id         uuid not null,
  account_id uuid not null,
  role       text not null,
  area_code  text collate "C" not null,
  regencies  int[],
  since      date not null,
  until      date,
  purpose    text,
  granted_by uuid,
  constraint duties_pk primary key (id),
  constraint duties_account foreign key (account_id) references accounts (id),
  constraint duties_span check (until is null or until > since)
);
create index duties_by_account on duties (account_id);
create index duties_by_area on duties (area_code, role);

create table invitations (
  id         uuid not null,
  account_id uuid not null,
  area_code  text collate "C" not null,
  role       text not null,
  login      text not null,
  purpose    text not null,
  code_hash  bytea not null,
  made_by    uuid not null,
  made_at    timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at    timestamptz,
  constraint invitations_pk primary key (id),
  constraint invitations_purpose check (purpose in ('invite', 'reset', 'handover', 'setup'))
);
create index invitations_by_code on invitations (code_hash);
create index invitations_by_area on invitations (area_code);

create table access_tokens (
  id         uuid not null,
  name       text not null,
  token_hash bytea not null,
  account_id uuid not null,
  role       text not null,
  area_code  text collate "C" not null,
  regencies  int[],
  made_at    timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  used_at    timestamptz,
  constraint access_tokens_pk primary key (id),
  constraint access_tokens_hash unique (token_hash)
);

-- One row for every act, every refused act and every look at a NIK. Never a NIK in facts.
create table audit_events (
  id         bigint generated always as identity,
  at         timestamptz not null default now(),
  account_id uuid,
  holder     text not null,
  role       text not null,
  area_code  text collate "C" not null,
  event      text not null,
  subject    text,
  refused    text,
  facts      jsonb not null default '{}',
  request_id text,
  constraint audit_events_pk primary key (id)
);
create index audit_events_by_area on audit_events (area_code, id desc);
create index audit_events_by_account on audit_events (account_id, id desc);
create index audit_events_by_subject on audit_events (subject) where subject is not null;

-- How a regency divides the work of a village: with separate duties, who entered may not approve.
create table regency_rules (
  regency_id      int not null,
  area_code       text collate "C" not null,
  separate_duties boolean not null default false,
  village_rules   jsonb not null default '{}',
  constraint regency_rules_pk primary key (regency_id)
);
call guard_rows('regency_rules', 'area_code', true);

alter table audit_events enable row level security;
create policy audit_read on audit_events for select to payung_app
  using (area_code >= (select scope_from()) and area_code < (select scope_to()));
create policy audit_write on audit_events for insert to payung_app with check (true);
grant select, insert on audit_events to payung_app;
