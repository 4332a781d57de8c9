-- The trail is read by time and ordered by id within it: one index is key and order, and each line costs one less.
DROP INDEX platform_audit_at;
ALTER TABLE platform_audit DROP CONSTRAINT platform_audit_pk;
ALTER TABLE platform_audit ADD CONSTRAINT platform_audit_pk PRIMARY KEY (at_time, id);
