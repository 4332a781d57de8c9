-- What people completed and have no badge for yet.
CREATE TABLE certifications_award (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    reference VARCHAR(200) NOT NULL,
    completed_by VARCHAR(120) NOT NULL,
    CONSTRAINT certifications_award_pk PRIMARY KEY (id)
);
CREATE INDEX certifications_award_person ON certifications_award (participant_id);
