-- The definition is the entry as JSON; the other columns are what lists ask for.
CREATE TABLE certifications_entry (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    code VARCHAR(80) NOT NULL,
    definition CLOB NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    changed_by VARCHAR(120) NOT NULL,
    CONSTRAINT certifications_entry_pk PRIMARY KEY (id),
    CONSTRAINT certifications_entry_code UNIQUE (code)
);
