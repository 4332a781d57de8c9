-- References are checked at the commit: what is written together may be written in any order. Sets of short words and ids
-- are one text, a word in each line: they are always read and written as a whole.
CREATE TABLE mentoring_topic (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    name VARCHAR(80) NOT NULL,
    -- The name in lower case: once in the deployment.
    name_key VARCHAR(80) NOT NULL,
    spanish_name VARCHAR(80) NOT NULL,
    place INTEGER NOT NULL,
    active BOOLEAN NOT NULL,
    CONSTRAINT mentoring_topic_pk PRIMARY KEY (id),
    CONSTRAINT mentoring_topic_name UNIQUE (name_key)
);

CREATE TABLE mentoring_field (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    audience VARCHAR(12) NOT NULL,
    kind VARCHAR(12) NOT NULL,
    label VARCHAR(160) NOT NULL,
    spanish_label VARCHAR(160) NOT NULL,
    help VARCHAR(400) NOT NULL,
    spanish_help VARCHAR(400) NOT NULL,
    -- JSON
    choices VARCHAR(16000) NOT NULL,
    required BOOLEAN NOT NULL,
    shared_with_partner BOOLEAN NOT NULL,
    place INTEGER NOT NULL,
    active BOOLEAN NOT NULL,
    CONSTRAINT mentoring_field_pk PRIMARY KEY (id)
);

CREATE TABLE mentoring_mentor (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    account_id VARCHAR(36),
    -- A peer mentor is a participant too.
    participant_id VARCHAR(36),
    given_name VARCHAR(80) NOT NULL,
    family_name VARCHAR(80) NOT NULL,
    -- Family name and given name in lower case.
    name_key VARCHAR(162) NOT NULL,
    email VARCHAR(254) NOT NULL,
    phone VARCHAR(40) NOT NULL,
    employer VARCHAR(120) NOT NULL,
    job_title VARCHAR(120) NOT NULL,
    about VARCHAR(2000) NOT NULL,
    capacity INTEGER NOT NULL,
    kinds VARCHAR(40) NOT NULL,
    adult BOOLEAN NOT NULL,
    with_minors BOOLEAN NOT NULL,
    languages VARCHAR(400) NOT NULL,
    counties VARCHAR(4000) NOT NULL,
    modes VARCHAR(40) NOT NULL,
    times VARCHAR(500) NOT NULL,
    topics VARCHAR(4000) NOT NULL,
    occupations VARCHAR(1000) NOT NULL,
    pathways VARCHAR(2000) NOT NULL,
    state VARCHAR(12) NOT NULL,
    pause_from DATE,
    pause_until DATE,
    pause_reason VARCHAR(2000) NOT NULL,
    applied_on DATE,
    decided_by VARCHAR(140),
    decided_at TIMESTAMP,
    decision_reason VARCHAR(2000) NOT NULL,
    CONSTRAINT mentoring_mentor_pk PRIMARY KEY (id),
    CONSTRAINT mentoring_mentor_account UNIQUE (account_id),
    CONSTRAINT mentoring_mentor_person UNIQUE (participant_id)
);
CREATE INDEX mentoring_mentor_names ON mentoring_mentor (name_key);
CREATE INDEX mentoring_mentor_states ON mentoring_mentor (state);

CREATE TABLE mentoring_mentee (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    wishes VARCHAR(2000) NOT NULL,
    kinds VARCHAR(40) NOT NULL,
    shared VARCHAR(60) NOT NULL,
    languages VARCHAR(400) NOT NULL,
    counties VARCHAR(4000) NOT NULL,
    modes VARCHAR(40) NOT NULL,
    times VARCHAR(500) NOT NULL,
    topics VARCHAR(4000) NOT NULL,
    occupations VARCHAR(1000) NOT NULL,
    pathways VARCHAR(2000) NOT NULL,
    guardian_name VARCHAR(160) NOT NULL,
    guardian_on DATE,
    state VARCHAR(12) NOT NULL,
    pause_from DATE,
    pause_until DATE,
    pause_reason VARCHAR(2000) NOT NULL,
    applied_on DATE,
    decided_by VARCHAR(140),
    decided_at TIMESTAMP,
    decision_reason VARCHAR(2000) NOT NULL,
    CONSTRAINT mentoring_mentee_pk PRIMARY KEY (id),
    CONSTRAINT mentoring_mentee_person UNIQUE (participant_id)
);
CREATE INDEX mentoring_mentee_states ON mentoring_mentee (state);

-- One row for each value; the owner is a mentor or a mentee's row.
CREATE TABLE mentoring_answer (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    owner_id VARCHAR(36) NOT NULL,
    field_id VARCHAR(36) NOT NULL,
    place INTEGER NOT NULL,
    answer VARCHAR(2000) NOT NULL,
    CONSTRAINT mentoring_answer_pk PRIMARY KEY (id),
    CONSTRAINT mentoring_answer_once UNIQUE (owner_id, field_id, place),
    CONSTRAINT mentoring_answer_to FOREIGN KEY (field_id) REFERENCES mentoring_field (id)
        DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE mentoring_step (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    audience VARCHAR(12) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    name VARCHAR(120) NOT NULL,
    name_key VARCHAR(120) NOT NULL,
    spanish_name VARCHAR(120) NOT NULL,
    instructions VARCHAR(1000) NOT NULL,
    spanish_instructions VARCHAR(1000) NOT NULL,
    only_for_minors BOOLEAN NOT NULL,
    months INTEGER,
    source VARCHAR(400) NOT NULL,
    place INTEGER NOT NULL,
    active BOOLEAN NOT NULL,
    CONSTRAINT mentoring_step_pk PRIMARY KEY (id),
    CONSTRAINT mentoring_step_name UNIQUE (name_key)
);

-- The outcome of a step of a person: a mentor's id, or a participant's as the step's audience says. Never what a check found.
CREATE TABLE mentoring_screening (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    person_id VARCHAR(36) NOT NULL,
    step_id VARCHAR(36) NOT NULL,
    outcome VARCHAR(12) NOT NULL,
    done_on DATE,
    valid_until DATE,
    remark VARCHAR(2000) NOT NULL,
    recorded_at TIMESTAMP NOT NULL,
    decided_by VARCHAR(140),
    decided_at TIMESTAMP,
    CONSTRAINT mentoring_screening_pk PRIMARY KEY (id),
    CONSTRAINT mentoring_screening_once UNIQUE (person_id, step_id),
    CONSTRAINT mentoring_screening_of FOREIGN KEY (step_id) REFERENCES mentoring_step (id)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX mentoring_screening_queue ON mentoring_screening (outcome, recorded_at);
