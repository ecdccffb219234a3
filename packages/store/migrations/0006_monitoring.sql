-- Roll-ups. A village's row is written in the transaction that changed it; the areas above follow by append-only deltas that
-- a job folds every few seconds. A reading adds what is not folded yet, so no figure is ever late.
create table village_coverage (
  regency_id   int not null,
  village_code text collate "C" not null,
  month        date not null,
  people_group text not null,
  fund_group   text not null,
  posts        int not null default 0,
  registered   int not null default 0,
  billed       int not null default 0,
  paid         int not null default 0,
  protected    int not null default 0,
  grace        int not null default 0,
  candidates   int not null default 0,
  billed_rp    bigint not null default 0,
  paid_rp      bigint not null default 0,
  constraint village_coverage_pk primary key (regency_id, village_code, month, people_group, fund_group),
  constraint village_coverage_group check (people_group in ('officials', 'vulnerable')),
  constraint village_coverage_fund check (fund_group in ('village', 'apbd', 'other'))
);
call guard_rows('village_coverage', 'village_code');

create table area_coverage (
  area_code    text collate "C" not null,
  month        date not null,
  people_group text not null,
  fund_group   text not null,
  villages     int not null default 0,
  posts        bigint not null default 0,
  registered   bigint not null default 0,
  billed       bigint not null default 0,
  paid         bigint not null default 0,
  protected    bigint not null default 0,
  grace        bigint not null default 0,
  candidates   bigint not null default 0,
  billed_rp    bigint not null default 0,
  paid_rp      bigint not null default 0,
  constraint area_coverage_pk primary key (area_code, month, people_group, fund_group)
);

create table coverage_deltas (
  id           bigint generated always as identity,
  regency_id   int not null,
  village_code text collate "C" not null,
  month        date not null,
  people_group text not null,
  fund_group   text not null,
  villages     int not null,
  posts        int not null,
  registered   int not null,
  billed       int not null,
  paid         int not null,
  protected    int not null,
  grace        int not null,
  candidates   int not null,
  billed_rp    bigint not null,
  paid_rp      bigint not null,
  constraint coverage_deltas_pk primary key (id)
);
create index coverage_deltas_by_place on coverage_deltas (month, village_code);

-- Sums of areas name nobody: whoever signs in may read them. Only the owner folds.
grant select on area_coverage, coverage_deltas to payung_app;
grant insert on coverage_deltas to payung_app;
