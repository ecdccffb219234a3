-- What an import added to money that stood before it: the persons of a penetapan typed without them, and the branch's posting of
-- a payment. An undo takes exactly this back.
alter table assessment_lines add column born_of uuid;
alter table receipts add column posted_of uuid;
create index receipts_born on receipts (regency_id, born_of) where born_of is not null;
create index receipts_posted_of on receipts (regency_id, posted_of) where posted_of is not null;
create index receipts_of_assessment on receipts (regency_id, assessment_id) where assessment_id is not null;
create index assessments_born on assessments (regency_id, born_of) where born_of is not null;
