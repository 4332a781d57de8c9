-- A run of the matching with its inputs: kept for good, so that it can be verified again. The big columns are gzip.
CREATE TABLE mentoring_run (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    name VARCHAR(120) NOT NULL,
    state VARCHAR(12) NOT NULL,
    what_if BOOLEAN NOT NULL,
    kind VARCHAR(12) NOT NULL,
    mode VARCHAR(12) NOT NULL,
    criteria INTEGER NOT NULL,
    mentees INTEGER NOT NULL,
    mentors INTEGER NOT NULL,
    paired INTEGER NOT NULL,
    total DECIMAL(14, 2) NOT NULL,
    optimal BOOLEAN NOT NULL,
    made_at TIMESTAMP NOT NULL,
    made_by VARCHAR(140) NOT NULL,
    input_hash VARCHAR(64) NOT NULL,
    -- The instance and the matching with its certificate, in the text format of the matching library.
    instance BLOB(256M) NOT NULL,
    matching BLOB(256M) NOT NULL,
    -- What else the run knew, and its settings, as JSON.
    facts BLOB(256M) NOT NULL,
    settings BLOB(256M) NOT NULL,
    published_at TIMESTAMP,
    published_by VARCHAR(140),
    -- Outcomes a person decided otherwise, as JSON.
    overrides BLOB(256M),
    CONSTRAINT mentoring_run_pk PRIMARY KEY (id)
);
CREATE INDEX mentoring_run_made ON mentoring_run (made_at);
