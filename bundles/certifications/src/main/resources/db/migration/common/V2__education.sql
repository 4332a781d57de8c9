CREATE TABLE certifications_activity (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    title VARCHAR(200) NOT NULL,
    provider VARCHAR(200) NOT NULL,
    on_day DATE NOT NULL,
    units DECIMAL(7,2) NOT NULL,
    kind VARCHAR(12) NOT NULL,
    document_id VARCHAR(36),
    reported BOOLEAN NOT NULL,
    recorded_by VARCHAR(120) NOT NULL,
    recorded_at TIMESTAMP NOT NULL,
    CONSTRAINT certifications_activity_pk PRIMARY KEY (id)
);
CREATE INDEX certifications_activity_person ON certifications_activity (participant_id, on_day);
