-- A hand that changed a row after an import wrote it: then the import can no longer be undone.
alter table memberships add column edited_at timestamptz;
alter table appointments add column edited_at timestamptz;
alter table payers add column edited_at timestamptz;
