-- Passwords, sessions, second factors and counters of failures. Written by us in the form that better-auth reads. Nothing here is
-- granted to payung_app: sign-in precedes the scope and runs as the owner.
create table auth.users (
  id                 text not null,
  name               text not null,
  email              text not null,
  email_verified     boolean not null default true,
  image              text,
  two_factor_enabled boolean not null default false,
  created_at         timestamptz not null default now(),
  updated_at         timestamptz not null default now(),
  constraint users_pk primary key (id),
  constraint users_email unique (email)
);

create table auth.sessions (
  id           text not null,
  user_id      text not null,
  token        text not null,
  expires_at   timestamptz not null,
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now(),
  ip_address   text,
  user_agent   text,
  duty_id      uuid,
  last_seen_at timestamptz not null default now(),
  constraint sessions_pk primary key (id),
  constraint sessions_token unique (token),
  constraint sessions_user foreign key (user_id) references auth.users (id) on delete cascade
);
create index sessions_by_user on auth.sessions (user_id);

create table auth.credentials (
  id                       text not null,
  user_id                  text not null,
  account_id               text not null,
  provider_id              text not null,
  password                 text,
  access_token             text,
  refresh_token            text,
  id_token                 text,
  access_token_expires_at  timestamptz,
  refresh_token_expires_at timestamptz,
  scope                    text,
  created_at               timestamptz not null default now(),
  updated_at               timestamptz not null default now(),
  constraint credentials_pk primary key (id),
  constraint credentials_one_each unique (user_id, provider_id),
  constraint credentials_user foreign key (user_id) references auth.users (id) on delete cascade
);

create table auth.verifications (
  id         text not null,
  identifier text not null,
  value      text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint verifications_pk primary key (id)
);
create index verifications_by_identifier on auth.verifications (identifier);

create table auth.two_factors (
  id                        text not null,
  user_id                   text not null,
  secret                    text not null,
  backup_codes              text not null,
  verified                  boolean not null default false,
  failed_verification_count int not null default 0,
  locked_until              timestamptz,
  constraint two_factors_pk primary key (id),
  constraint two_factors_one_each unique (user_id),
  constraint two_factors_user foreign key (user_id) references auth.users (id) on delete cascade
);

-- Failures by login and by address. They stay when the server starts again, so that a restart forgets no guesser.
create table auth.attempts (
  key          text not null,
  failures     int not null,
  last_at      timestamptz not null,
  locked_until timestamptz,
  constraint attempts_pk primary key (key)
);

alter table account_holders add column minutes text;
alter table access_tokens add constraint access_tokens_account foreign key (account_id) references accounts (id);
alter table invitations add constraint invitations_account foreign key (account_id) references accounts (id);
create index invitations_by_account on invitations (account_id, made_at desc);
create index login_names_by_account on login_names (account_id);
create index audit_events_by_event on audit_events (event, id desc);

-- Accounts under row-level security: an account is seen where one of its duties is seen; a duty where its area is, and a duty
-- over several regencies only where every one of them is.
create function duty_is_in_scope(area text, of_regencies int[]) returns boolean language sql stable as $$
  select area >= scope_from() and area < scope_to() and (
    scope_is_every_regency()
    or of_regencies <@ scope_regencies()
    or (length(area) >= 5 and (left(area, 2) || substr(area, 4, 2))::int = any (scope_regencies()))
  ) is true
$$;
create function account_is_in_scope(account uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from duties d where d.account_id = account and duty_is_in_scope(d.area_code, d.regencies))
$$;
revoke all on function account_is_in_scope(uuid) from public;
grant execute on function account_is_in_scope(uuid) to payung_app;

alter table duties enable row level security;
create policy duties_inside on duties for all to payung_app
  using (duty_is_in_scope(area_code, regencies)) with check (duty_is_in_scope(area_code, regencies));
grant select, insert, update on duties to payung_app;

alter table invitations enable row level security;
create policy invitations_inside on invitations for all to payung_app
  using (account_is_in_scope(account_id)) with check (account_is_in_scope(account_id));
grant select, insert, update on invitations to payung_app;

alter table access_tokens enable row level security;
create policy access_tokens_inside on access_tokens for all to payung_app
  using (duty_is_in_scope(area_code, regencies)) with check (duty_is_in_scope(area_code, regencies));
grant select, insert, update on access_tokens to payung_app;

-- A new account has no duty yet when its row is written; without a duty in scope nobody but the owner reads it.
alter table accounts enable row level security;
create policy accounts_read on accounts for select to payung_app using (account_is_in_scope(id));
create policy accounts_add on accounts for insert to payung_app with check (true);
create policy accounts_change on accounts for update to payung_app
  using (account_is_in_scope(id)) with check (account_is_in_scope(id));
grant select, insert, update on accounts to payung_app;

alter table login_names enable row level security;
create policy login_names_inside on login_names for all to payung_app
  using (account_is_in_scope(account_id)) with check (account_is_in_scope(account_id));
grant select, insert, delete on login_names to payung_app;

alter table account_holders enable row level security;
create policy account_holders_inside on account_holders for all to payung_app
  using (account_is_in_scope(account_id)) with check (account_is_in_scope(account_id));
grant select, insert, update on account_holders to payung_app;

-- Whether the holder has chosen a password, was last seen, uses a second factor: facts of schema auth, for accounts in scope only.
create function account_standing(account uuid) returns table (has_password boolean, last_seen timestamptz, totp boolean)
language sql stable security definer set search_path = public as $$
  select exists (select from auth.credentials c where c.user_id = a.auth_id and c.password is not null),
    (select max(s.last_seen_at) from auth.sessions s where s.user_id = a.auth_id),
    coalesce((select u.two_factor_enabled from auth.users u where u.id = a.auth_id), false)
  from accounts a where a.id = account and account_is_in_scope(a.id)
$$;
revoke all on function account_standing(uuid) from public;
grant execute on function account_standing(uuid) to payung_app;
