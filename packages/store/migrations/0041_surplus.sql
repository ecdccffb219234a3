-- What no month has taken yet of a receipt; null until it was spread for the first time. A new month asks for these alone.
alter table receipts add column left_over bigint;
create index receipts_with_surplus on receipts (regency_id, payer_id) where left_over is distinct from 0;

-- A month of a regency: its closed units, its arrears.
drop index payer_months_open;
create index payer_months_by_month on payer_months (regency_id, month);
