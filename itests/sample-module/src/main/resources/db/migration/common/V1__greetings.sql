CREATE TABLE sample_greeting (
    id VARCHAR(36) NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT sample_greeting_pk PRIMARY KEY (id)
);
