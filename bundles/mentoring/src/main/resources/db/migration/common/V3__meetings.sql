CREATE TABLE mentoring_meeting (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    -- Of a pair or of a group.
    relation_id VARCHAR(36),
    group_id VARCHAR(36),
    kind VARCHAR(12) NOT NULL,
    mentor_id VARCHAR(36) NOT NULL,
    state VARCHAR(12) NOT NULL,
    met_on DATE NOT NULL,
    met_at TIME,
    minutes INTEGER NOT NULL,
    how VARCHAR(16) NOT NULL,
    place VARCHAR(200) NOT NULL,
    topics VARCHAR(4000) NOT NULL,
    agenda_id VARCHAR(36),
    summary VARCHAR(2000) NOT NULL,
    next_steps VARCHAR(1000) NOT NULL,
    missed_by VARCHAR(12),
    -- Why it was cancelled or taken back.
    reason VARCHAR(2000) NOT NULL,
    -- Made when the form opens: what is sent twice is logged once.
    log_key VARCHAR(36),
    logged_by VARCHAR(140) NOT NULL,
    logged_at TIMESTAMP NOT NULL,
    CONSTRAINT mentoring_meeting_pk PRIMARY KEY (id),
    CONSTRAINT mentoring_meeting_once UNIQUE (log_key),
    CONSTRAINT mentoring_meeting_of FOREIGN KEY (relation_id) REFERENCES mentoring_relation (id)
        DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT mentoring_meeting_in FOREIGN KEY (group_id) REFERENCES mentoring_group (id)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX mentoring_meeting_pair ON mentoring_meeting (relation_id, met_on);
CREATE INDEX mentoring_meeting_mentor ON mentoring_meeting (mentor_id, state, met_on);

-- One row for each mentee who was asked to a meeting, of a pair too.
CREATE TABLE mentoring_presence (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    meeting_id VARCHAR(36) NOT NULL,
    relation_id VARCHAR(36) NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    present BOOLEAN NOT NULL,
    CONSTRAINT mentoring_presence_pk PRIMARY KEY (id),
    CONSTRAINT mentoring_presence_once UNIQUE (meeting_id, relation_id),
    CONSTRAINT mentoring_presence_at FOREIGN KEY (meeting_id) REFERENCES mentoring_meeting (id)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX mentoring_presence_person ON mentoring_presence (participant_id);
CREATE INDEX mentoring_presence_pair ON mentoring_presence (relation_id);

CREATE TABLE mentoring_goal (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    relation_id VARCHAR(36) NOT NULL,
    title VARCHAR(160) NOT NULL,
    detail VARCHAR(1000) NOT NULL,
    plan_id VARCHAR(36),
    step_id VARCHAR(120) NOT NULL,
    due_on DATE,
    state VARCHAR(12) NOT NULL,
    done_on DATE,
    made_at TIMESTAMP NOT NULL,
    CONSTRAINT mentoring_goal_pk PRIMARY KEY (id),
    CONSTRAINT mentoring_goal_of FOREIGN KEY (relation_id) REFERENCES mentoring_relation (id)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX mentoring_goal_pair ON mentoring_goal (relation_id, state);

CREATE TABLE mentoring_task (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    goal_id VARCHAR(36) NOT NULL,
    place INTEGER NOT NULL,
    title VARCHAR(160) NOT NULL,
    who VARCHAR(12) NOT NULL,
    due_on DATE,
    done_on DATE,
    CONSTRAINT mentoring_task_pk PRIMARY KEY (id),
    CONSTRAINT mentoring_task_of FOREIGN KEY (goal_id) REFERENCES mentoring_goal (id)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX mentoring_task_goal ON mentoring_task (goal_id);

CREATE TABLE mentoring_note (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    relation_id VARCHAR(36) NOT NULL,
    meeting_id VARCHAR(36),
    about_day DATE NOT NULL,
    content VARCHAR(4000) NOT NULL,
    visibility VARCHAR(12) NOT NULL,
    author_id VARCHAR(36) NOT NULL,
    author_name VARCHAR(140) NOT NULL,
    written_at TIMESTAMP NOT NULL,
    CONSTRAINT mentoring_note_pk PRIMARY KEY (id),
    CONSTRAINT mentoring_note_of FOREIGN KEY (relation_id) REFERENCES mentoring_relation (id)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX mentoring_note_pair ON mentoring_note (relation_id, written_at);

-- Of a pair, or of one person (a mentor's id or a participant's) with the coordinators.
CREATE TABLE mentoring_thread (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    relation_id VARCHAR(36),
    person_id VARCHAR(36),
    concern BOOLEAN NOT NULL,
    last_at TIMESTAMP,
    CONSTRAINT mentoring_thread_pk PRIMARY KEY (id),
    CONSTRAINT mentoring_thread_pair UNIQUE (relation_id),
    CONSTRAINT mentoring_thread_person UNIQUE (person_id)
);

CREATE TABLE mentoring_message (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    thread_id VARCHAR(36) NOT NULL,
    party VARCHAR(12) NOT NULL,
    sender_id VARCHAR(36) NOT NULL,
    sender_name VARCHAR(140) NOT NULL,
    content VARCHAR(2000) NOT NULL,
    sent_at TIMESTAMP NOT NULL,
    read_at TIMESTAMP,
    concern VARCHAR(2000) NOT NULL,
    send_key VARCHAR(36) NOT NULL,
    CONSTRAINT mentoring_message_pk PRIMARY KEY (id),
    CONSTRAINT mentoring_message_once UNIQUE (send_key),
    CONSTRAINT mentoring_message_in FOREIGN KEY (thread_id) REFERENCES mentoring_thread (id)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX mentoring_message_thread ON mentoring_message (thread_id, sent_at);

CREATE TABLE mentoring_survey (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    audience VARCHAR(12) NOT NULL,
    name VARCHAR(120) NOT NULL,
    spanish_name VARCHAR(120) NOT NULL,
    after_days INTEGER NOT NULL,
    every_days INTEGER,
    -- JSON
    questions VARCHAR(16000) NOT NULL,
    active BOOLEAN NOT NULL,
    CONSTRAINT mentoring_survey_pk PRIMARY KEY (id)
);

CREATE TABLE mentoring_round (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    survey_id VARCHAR(36) NOT NULL,
    relation_id VARCHAR(36) NOT NULL,
    due_on DATE NOT NULL,
    answered_at TIMESTAMP,
    mark DECIMAL(3, 2),
    -- JSON
    replies VARCHAR(16000) NOT NULL,
    CONSTRAINT mentoring_round_pk PRIMARY KEY (id),
    CONSTRAINT mentoring_round_once UNIQUE (survey_id, relation_id, due_on),
    CONSTRAINT mentoring_round_of FOREIGN KEY (survey_id) REFERENCES mentoring_survey (id)
        DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT mentoring_round_by FOREIGN KEY (relation_id) REFERENCES mentoring_relation (id)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX mentoring_round_pair ON mentoring_round (relation_id, due_on);

CREATE TABLE mentoring_agenda (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    kind VARCHAR(12) NOT NULL,
    name VARCHAR(120) NOT NULL,
    spanish_name VARCHAR(120) NOT NULL,
    place INTEGER NOT NULL,
    -- JSON
    items VARCHAR(16000) NOT NULL,
    active BOOLEAN NOT NULL,
    CONSTRAINT mentoring_agenda_pk PRIMARY KEY (id)
);

CREATE TABLE mentoring_tick (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    relation_id VARCHAR(36) NOT NULL,
    agenda_id VARCHAR(36) NOT NULL,
    item_id VARCHAR(36) NOT NULL,
    done_on DATE NOT NULL,
    CONSTRAINT mentoring_tick_pk PRIMARY KEY (id),
    CONSTRAINT mentoring_tick_once UNIQUE (relation_id, agenda_id, item_id),
    CONSTRAINT mentoring_tick_of FOREIGN KEY (relation_id) REFERENCES mentoring_relation (id)
        DEFERRABLE INITIALLY DEFERRED
);
