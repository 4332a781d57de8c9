CREATE TABLE certifications_held (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    code VARCHAR(80),
    title VARCHAR(200) NOT NULL,
    issuer VARCHAR(200) NOT NULL,
    document_number VARCHAR(80) NOT NULL,
    earned_on DATE NOT NULL,
    expires_on DATE,
    verification VARCHAR(30) NOT NULL,
    verified_by VARCHAR(120),
    verified_at TIMESTAMP,
    remark VARCHAR(2000) NOT NULL,
    withdrawn BOOLEAN NOT NULL,
    document_id VARCHAR(36),
    -- The same credential of the same day is recorded once, unless it was withdrawn.
    once_key VARCHAR(300) NOT NULL,
    recorded_by VARCHAR(120) NOT NULL,
    recorder_id VARCHAR(36),
    recorded_at TIMESTAMP NOT NULL,
    CONSTRAINT certifications_held_pk PRIMARY KEY (id),
    CONSTRAINT certifications_held_once UNIQUE (participant_id, once_key)
);
CREATE INDEX certifications_held_end ON certifications_held (expires_on);
CREATE INDEX certifications_held_code ON certifications_held (code);
CREATE INDEX certifications_held_sure ON certifications_held (verification, recorded_at);

CREATE TABLE certifications_renewal (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    held_id VARCHAR(36) NOT NULL,
    on_day DATE NOT NULL,
    until_day DATE NOT NULL,
    recorded_by VARCHAR(120) NOT NULL,
    CONSTRAINT certifications_renewal_pk PRIMARY KEY (id),
    CONSTRAINT certifications_renewal_of FOREIGN KEY (held_id) REFERENCES certifications_held (id)
);

CREATE TABLE certifications_attempt (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    code VARCHAR(80) NOT NULL,
    number_of_try INTEGER NOT NULL,
    authorised_on DATE NOT NULL,
    sit_until DATE,
    sit_on DATE,
    outcome VARCHAR(12) NOT NULL,
    score DECIMAL(7,2),
    domains VARCHAR(4000) NOT NULL,
    note VARCHAR(2000) NOT NULL,
    -- One authorisation at a time for an exam.
    open_key VARCHAR(80) NOT NULL,
    recorded_by VARCHAR(120) NOT NULL,
    CONSTRAINT certifications_attempt_pk PRIMARY KEY (id),
    CONSTRAINT certifications_attempt_open UNIQUE (participant_id, open_key)
);

-- One for each end of a credential and distance, whatever happens to the job that makes them.
CREATE TABLE certifications_reminder (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    held_id VARCHAR(36) NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    expires_on DATE NOT NULL,
    days_before INTEGER NOT NULL,
    made_on DATE NOT NULL,
    aside_for_staff BOOLEAN NOT NULL,
    aside_for_holder BOOLEAN NOT NULL,
    CONSTRAINT certifications_reminder_pk PRIMARY KEY (id),
    CONSTRAINT certifications_reminder_once UNIQUE (held_id, expires_on, days_before),
    CONSTRAINT certifications_reminder_of FOREIGN KEY (held_id) REFERENCES certifications_held (id)
);
CREATE INDEX certifications_reminder_person ON certifications_reminder (participant_id);

-- A planner learns once that a credential of her people changed.
CREATE TABLE certifications_notice (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    event_id VARCHAR(36) NOT NULL,
    planner_id VARCHAR(36) NOT NULL,
    code VARCHAR(80) NOT NULL,
    aiming INTEGER NOT NULL,
    holding INTEGER NOT NULL,
    made_at TIMESTAMP NOT NULL,
    aside BOOLEAN NOT NULL,
    CONSTRAINT certifications_notice_pk PRIMARY KEY (id),
    CONSTRAINT certifications_notice_once UNIQUE (event_id, planner_id)
);
CREATE INDEX certifications_notice_planner ON certifications_notice (planner_id, aside);
