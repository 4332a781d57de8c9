-- Whom a message is for: a mentor's id or a participant's; empty = the coordinators.
ALTER TABLE mentoring_message ADD COLUMN to_person VARCHAR(36);
-- Whether an e-mail said that it is there.
ALTER TABLE mentoring_message ADD COLUMN notified BOOLEAN DEFAULT FALSE NOT NULL;
CREATE INDEX mentoring_message_to ON mentoring_message (to_person, read_at);

-- Which entry of the service log stands for a meeting of a mentee; 0 = none yet, each correction is a new one.
CREATE TABLE mentoring_service (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    meeting_id VARCHAR(36) NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    number INTEGER NOT NULL,
    CONSTRAINT mentoring_service_pk PRIMARY KEY (id),
    CONSTRAINT mentoring_service_once UNIQUE (meeting_id, participant_id)
);
