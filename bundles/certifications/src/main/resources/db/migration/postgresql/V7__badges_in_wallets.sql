-- A badge is in one wallet at most: the text that was signed, and what the checks said when it was added.
CREATE TABLE certifications_kept_badge (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    badge_id VARCHAR(500) NOT NULL,
    issuer_did VARCHAR(500) NOT NULL,
    issuer_name VARCHAR(200),
    content TEXT NOT NULL,
    outcomes VARCHAR(400) NOT NULL,
    checked_at TIMESTAMP NOT NULL,
    checked_by VARCHAR(120) NOT NULL,
    CONSTRAINT certifications_kept_badge_pk PRIMARY KEY (id),
    CONSTRAINT certifications_kept_badge_once UNIQUE (badge_id),
    CONSTRAINT certifications_kept_badge_of FOREIGN KEY (id) REFERENCES certifications_held (id)
);

CREATE TABLE certifications_trusted_issuer (
    did VARCHAR(500) NOT NULL,
    version INTEGER NOT NULL,
    issuer_name VARCHAR(120) NOT NULL,
    since TIMESTAMP NOT NULL,
    trusted_by VARCHAR(120) NOT NULL,
    CONSTRAINT certifications_trusted_issuer_pk PRIMARY KEY (did)
);
