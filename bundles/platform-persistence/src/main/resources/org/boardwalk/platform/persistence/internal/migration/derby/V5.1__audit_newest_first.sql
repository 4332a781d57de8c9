-- Derby cannot read an index backwards: without this one it sorts the whole trail for each page of it.
CREATE INDEX platform_audit_newest ON platform_audit (at_time DESC, id DESC);
