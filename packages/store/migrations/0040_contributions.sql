-- A scheme whose fund the law disputes rests on a local decision, with number and day; until then it stays marked.
alter table schemes
  add column decision_number text,
  add column decided_on date,
  add constraint schemes_decision check ((decision_number is null) = (decided_on is null)),
  add constraint schemes_span check (until is null or until > since);
create index schemes_by_area on schemes (regency_id, area_code, category);
create index regency_facts_by_regency on regency_facts (regency_id, on_date);

-- Money that is not settled: what arrears and the clock of protection read.
create index payer_months_open on payer_months (regency_id, month) where settled_on is null;
-- A payer of the regency covers many villages: its receipts are read by the day they were recorded.
create index receipts_by_day on receipts (regency_id, paid_on desc, id);

-- On which day a regency's figures of a month were measured: at the end of the month, or today while it runs.
create table coverage_days (
  regency_id  int not null,
  month       date not null,
  measured_on date not null,
  constraint coverage_days_pk primary key (regency_id, month)
);
grant select, insert, update on coverage_days to payung_app;

-- Villages whose people changed and whose figures must be measured again; the fold does it within seconds.
create table coverage_marks (
  regency_id   int not null,
  village_code text collate "C" not null,
  constraint coverage_marks_pk primary key (regency_id, village_code)
);
grant select, insert on coverage_marks to payung_app;
