ALTER TABLE certifications_reminder ADD COLUMN by_mail VARCHAR(10) DEFAULT 'OFF' NOT NULL;

-- Who does not want e-mail; nobody is asked before.
CREATE TABLE certifications_no_mail (
    participant_id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    said_on DATE NOT NULL,
    CONSTRAINT certifications_no_mail_pk PRIMARY KEY (participant_id)
);
