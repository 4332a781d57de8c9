-- A run of the matching with its inputs: kept for good, so that it can be verified again. The big columns are gzip.
CREATE TABLE internships_run (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    term_id VARCHAR(36) NOT NULL,
    name VARCHAR(120) NOT NULL,
    state VARCHAR(12) NOT NULL,
    what_if BOOLEAN NOT NULL,
    people INTEGER NOT NULL,
    placed INTEGER NOT NULL,
    stable BOOLEAN NOT NULL,
    made_at TIMESTAMP NOT NULL,
    made_by VARCHAR(140) NOT NULL,
    input_hash VARCHAR(64) NOT NULL,
    -- The instance and the matching in the text format of the matching library.
    instance BLOB(256M) NOT NULL,
    matching BLOB(256M) NOT NULL,
    -- What else the run knew, and its settings, as JSON.
    facts BLOB(256M) NOT NULL,
    settings BLOB(256M) NOT NULL,
    -- No stable matching places more than so many times as many people.
    bound_times INTEGER,
    bound_per INTEGER,
    published_at TIMESTAMP,
    published_by VARCHAR(140),
    -- Outcomes a person decided otherwise, as JSON.
    overrides BLOB(256M),
    CONSTRAINT internships_run_pk PRIMARY KEY (id),
    CONSTRAINT internships_run_of FOREIGN KEY (term_id) REFERENCES internships_term (id)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX internships_run_term ON internships_run (term_id, made_at);
