-- Badges as they were signed: what is in them never changes.
CREATE TABLE certifications_badge (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    kind VARCHAR(12) NOT NULL,
    reference VARCHAR(200),
    badge_name VARCHAR(120) NOT NULL,
    description VARCHAR(600) NOT NULL,
    criteria VARCHAR(600) NOT NULL,
    achieved_on DATE NOT NULL,
    valid_until DATE,
    issuer_did VARCHAR(80) NOT NULL,
    document TEXT NOT NULL,
    token TEXT NOT NULL,
    issued_at TIMESTAMP NOT NULL,
    issued_by VARCHAR(120) NOT NULL,
    revoked_at TIMESTAMP,
    revoked_by VARCHAR(120),
    revoked_reason VARCHAR(600),
    CONSTRAINT certifications_badge_pk PRIMARY KEY (id)
);
CREATE INDEX certifications_badge_person ON certifications_badge (participant_id);
