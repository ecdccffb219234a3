-- Schemes, the monthly run, what the branch set, what was paid and what was posted.
-- A contribution month (BLTH) is kept as its first day.
create table schemes (
  regency_id int not null,
  id         uuid not null,
  area_code  text collate "C" not null,
  category   text not null,
  post_kind  text,
  segment    text not null,
  programmes smallint not null,
  base_rule  text not null,
  wage       bigint,
  fund       text not null,
  pays       text not null,
  basis      text not null,
  since      date not null,
  until      date,
  born_of    uuid,
  closed_by  uuid,
  constraint schemes_pk primary key (regency_id, id),
  constraint schemes_pays check (pays in ('village', 'regency', 'province', 'other')),
  constraint schemes_base_rule check (base_rule in ('SILTAP', 'SILTAP+TUNJANGAN', 'UMK', 'FLOOR', 'FIXED'))
);
call guard_rows('schemes', 'area_code', true);

create table ceilings (
  regency_id   int not null,
  village_code text collate "C" not null,
  year         smallint not null,
  amount       bigint not null,
  issued_on    date,
  source       text not null,
  born_of      uuid,
  constraint ceilings_pk primary key (regency_id, village_code, year)
);
call guard_rows('ceilings', 'village_code');

-- What is known of a regency's way to protection: agreement, budget, delivered data ... facts with dates, not a colour.
create table regency_facts (
  regency_id int not null,
  id         uuid not null,
  area_code  text collate "C" not null,
  kind       text not null,
  on_date    date not null,
  until      date,
  number     text,
  note       text,
  source     text not null,
  born_of    uuid,
  constraint regency_facts_pk primary key (regency_id, id)
);
call guard_rows('regency_facts', 'area_code', true);

create table monthly_runs (
  regency_id int not null,
  area_code  text collate "C" not null,
  month      date not null,
  state      text not null,
  payers     int not null default 0,
  people     int not null default 0,
  total      bigint not null default 0,
  skipped    jsonb not null default '[]',
  made_by    uuid,
  made_at    timestamptz not null default now(),
  constraint monthly_runs_pk primary key (regency_id, month, area_code),
  constraint monthly_runs_state check (state in ('running', 'done'))
);
call guard_rows('monthly_runs', 'area_code', true);

create table bill_lines (
  regency_id    int not null,
  village_code  text collate "C" not null,
  month         date not null,
  payer_id      uuid not null,
  membership_id uuid not null,
  person_id     uuid not null,
  segment       text not null,
  category      text not null,
  fund          text not null,
  programmes    smallint not null,
  wage          bigint not null,
  jkk           bigint not null,
  jkm           bigint not null,
  jht_employer  bigint not null,
  jht_worker    bigint not null,
  jp_employer   bigint not null,
  jp_worker     bigint not null,
  total         bigint not null,
  constraint bill_lines_pk primary key (regency_id, village_code, month, membership_id),
  constraint bill_lines_total check (total = jkk + jkm + jht_employer + jht_worker + jp_employer + jp_worker)
) partition by range (month);
create index bill_lines_by_payer on bill_lines (regency_id, payer_id, month);
call guard_rows('bill_lines', 'village_code');

-- A partition read directly would ignore the parent's policy: it gets no grants, and only this function makes one.
create function open_month(of date) returns void language plpgsql security definer set search_path = public as $$
declare
  part text := 'bill_lines_' || to_char(of, 'YYYYMM');
begin
  if of <> date_trunc('month', of)::date then raise exception 'not the first day of a month: %', of; end if;
  if to_regclass(part) is null then
    execute format('create table %I partition of bill_lines for values from (%L) to (%L)', part, of, (of + interval '1 month')::date);
  end if;
end $$;
revoke all on function open_month(date) from public;
grant execute on function open_month(date) to payung_app;

-- The money state of one paying unit and month. due is what counts: the branch's amount where it is known, else our estimate.
create table payer_months (
  regency_id int not null,
  payer_id   uuid not null,
  month      date not null,
  area_code  text collate "C" not null,
  segment    text not null,
  people     int not null,
  estimate   bigint not null,
  assessed   bigint,
  due_on     date not null,
  paid       bigint not null default 0,
  posted     bigint not null default 0,
  paid_on    date,
  settled_on date,
  made_at    timestamptz not null default now(),
  constraint payer_months_pk primary key (regency_id, payer_id, month),
  constraint payer_months_posted check (posted <= paid)
);
create index payer_months_by_area on payer_months (regency_id, area_code, month);
call guard_rows('payer_months', 'area_code', true);

create table assessments (
  regency_id  int not null,
  id          uuid not null,
  payer_id    uuid not null,
  area_code   text collate "C" not null,
  month       date not null,
  months      smallint not null default 1,
  code        text not null,
  amount      bigint not null,
  set_on      date not null,
  expires_on  date,
  source      text not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  born_of     uuid,
  constraint assessments_pk primary key (regency_id, id),
  constraint assessments_code unique (regency_id, code),
  constraint assessments_months check (months between 1 and 12)
);
create index assessments_by_payer on assessments (regency_id, payer_id, month);
call guard_rows('assessments', 'area_code', true);

create table assessment_lines (
  regency_id    int not null,
  assessment_id uuid not null,
  line          int not null,
  area_code     text collate "C" not null,
  membership_id uuid,
  kpj           text,
  name          text not null,
  wage          bigint,
  amount        bigint not null,
  constraint assessment_lines_pk primary key (regency_id, assessment_id, line)
);
call guard_rows('assessment_lines', 'area_code');

create table receipts (
  regency_id    int not null,
  id            uuid not null,
  payer_id      uuid not null,
  area_code     text collate "C" not null,
  assessment_id uuid,
  paid_on       date not null,
  amount        bigint not null,
  fund          text,
  channel       text,
  reference     text,
  file_id       uuid,
  posted_on     date,
  posted_source text,
  recorded_by   uuid,
  recorded_at   timestamptz not null default now(),
  born_of       uuid,
  constraint receipts_pk primary key (regency_id, id),
  constraint receipts_amount check (amount > 0),
  constraint receipts_posted check (posted_on is null or (posted_source is not null and posted_on >= paid_on))
);
create index receipts_by_payer on receipts (regency_id, payer_id, paid_on);
create unique index receipts_by_reference on receipts (regency_id, reference) where reference is not null;
call guard_rows('receipts', 'area_code', true);

-- Where each rupiah of a receipt went: the oldest open month first. What is left over stays on the receipt.
create table allocations (
  regency_id int not null,
  receipt_id uuid not null,
  month      date not null,
  payer_id   uuid not null,
  area_code  text collate "C" not null,
  amount     bigint not null,
  posted_on  date,
  constraint allocations_pk primary key (regency_id, receipt_id, month),
  constraint allocations_amount check (amount > 0)
);
create index allocations_by_payer on allocations (regency_id, payer_id, month);
call guard_rows('allocations', 'area_code', true);
