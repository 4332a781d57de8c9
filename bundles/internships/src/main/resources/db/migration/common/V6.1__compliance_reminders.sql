-- Who was reminded of what is due when, once for each distance: what a killed job did not do, the next run does.
CREATE TABLE internships_reminder (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    due DATE NOT NULL,
    -- Days before; -1 = by hand, then due is the day it was done.
    days INTEGER NOT NULL,
    made_on DATE NOT NULL,
    outcome VARCHAR(12) NOT NULL,
    CONSTRAINT internships_reminder_pk PRIMARY KEY (id),
    CONSTRAINT internships_reminder_once UNIQUE (participant_id, due, days)
);
