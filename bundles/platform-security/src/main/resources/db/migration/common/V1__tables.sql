CREATE TABLE security_account (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    name VARCHAR(100) NOT NULL,
    display_name VARCHAR(200) NOT NULL,
    roles VARCHAR(1000) NOT NULL,
    language VARCHAR(20) NOT NULL,
    enabled BOOLEAN NOT NULL,
    demo BOOLEAN NOT NULL,
    password_hash VARCHAR(300),
    sessions_from TIMESTAMP,
    CONSTRAINT security_account_pk PRIMARY KEY (id),
    CONSTRAINT security_account_name UNIQUE (name)
);

CREATE TABLE security_grant (
    permission VARCHAR(150) NOT NULL,
    version INTEGER NOT NULL,
    roles VARCHAR(1000) NOT NULL,
    CONSTRAINT security_grant_pk PRIMARY KEY (permission)
);

-- The token itself is nowhere; id is its digest.
CREATE TABLE security_link (
    id VARCHAR(64) NOT NULL,
    version INTEGER NOT NULL,
    account_id VARCHAR(36),
    expires_at TIMESTAMP NOT NULL,
    CONSTRAINT security_link_pk PRIMARY KEY (id),
    CONSTRAINT security_link_account FOREIGN KEY (account_id) REFERENCES security_account (id)
);

-- Counters that change at every try to sign in: no entities, because the audit trail is no place for them.
-- Times in milliseconds since 1970.
CREATE TABLE security_guess (
    id VARCHAR(64) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    name_digest VARCHAR(64) NOT NULL,
    failures INTEGER NOT NULL,
    last_at BIGINT NOT NULL,
    familiar_until BIGINT NOT NULL,
    CONSTRAINT security_guess_pk PRIMARY KEY (id)
);
CREATE INDEX security_guess_name ON security_guess (name_digest);

CREATE TABLE security_visit (
    account_id VARCHAR(36) NOT NULL,
    last_at BIGINT NOT NULL,
    CONSTRAINT security_visit_pk PRIMARY KEY (account_id),
    CONSTRAINT security_visit_account FOREIGN KEY (account_id) REFERENCES security_account (id)
);

-- Rows to hold while deciding something that several other rows decide together.
CREATE TABLE security_latch (
    id VARCHAR(40) NOT NULL,
    turns BIGINT NOT NULL,
    CONSTRAINT security_latch_pk PRIMARY KEY (id)
);
INSERT INTO security_latch (id, turns) VALUES ('administrators', 0);
