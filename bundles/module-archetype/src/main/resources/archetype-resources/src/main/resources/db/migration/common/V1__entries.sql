CREATE TABLE ${module}_entry (
    id VARCHAR(36) NOT NULL,
    name VARCHAR(200) NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT ${module}_entry_pk PRIMARY KEY (id)
);
