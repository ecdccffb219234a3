-- Whoever is narrowed to regencies reads the audit log of those regencies only; and no hash of a code or a token leaves the owner's hand.
drop policy audit_read on audit_events;
create policy audit_read on audit_events for select to payung_app
  using (duty_is_in_scope(area_code, null));

revoke select on invitations, access_tokens from payung_app;
grant select (id, account_id, area_code, role, login, purpose, made_by, made_at, expires_at, used_at) on invitations to payung_app;
grant select (id, name, account_id, role, area_code, regencies, made_at, expires_at, revoked_at, used_at) on access_tokens to payung_app;
