-- What was said about somebody's work while the module that counts it was off; looked at when it is on again.
CREATE TABLE pathways_missed (
    id VARCHAR(36) NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    experience_key VARCHAR(200) NOT NULL,
    completed_by VARCHAR(120) NOT NULL,
    CONSTRAINT pathways_missed_pk PRIMARY KEY (id)
);
CREATE INDEX pathways_missed_person ON pathways_missed (participant_id);
