-- Links for people without an account. The token itself is nowhere. Closed ones stay for a while, so that whoever opens
-- one is told what became of it.
CREATE TABLE security_guest_link (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    secret_digest VARCHAR(64) NOT NULL,
    purpose VARCHAR(80) NOT NULL,
    subject_id VARCHAR(36) NOT NULL,
    guest VARCHAR(120) NOT NULL,
    state VARCHAR(10) NOT NULL,
    expires_at TIMESTAMP NOT NULL,
    read_on DATE,
    CONSTRAINT security_guest_link_pk PRIMARY KEY (id),
    CONSTRAINT security_guest_link_secret UNIQUE (secret_digest)
);
CREATE INDEX security_guest_link_subject ON security_guest_link (subject_id, purpose);
