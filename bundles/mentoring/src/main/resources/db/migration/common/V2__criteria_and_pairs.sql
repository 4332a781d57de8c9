-- A version of the criteria: rows are added, never changed.
CREATE TABLE mentoring_criteria (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    number INTEGER NOT NULL,
    -- JSON
    content VARCHAR(4000) NOT NULL,
    why VARCHAR(400) NOT NULL,
    made_at TIMESTAMP NOT NULL,
    made_by VARCHAR(140) NOT NULL,
    CONSTRAINT mentoring_criteria_pk PRIMARY KEY (id),
    CONSTRAINT mentoring_criteria_once UNIQUE (number)
);

CREATE TABLE mentoring_group (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    name VARCHAR(120) NOT NULL,
    about VARCHAR(2000) NOT NULL,
    mentor_id VARCHAR(36) NOT NULL,
    topic_id VARCHAR(36),
    seats INTEGER NOT NULL,
    is_open BOOLEAN NOT NULL,
    CONSTRAINT mentoring_group_pk PRIMARY KEY (id),
    CONSTRAINT mentoring_group_led FOREIGN KEY (mentor_id) REFERENCES mentoring_mentor (id)
        DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE mentoring_relation (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    kind VARCHAR(12) NOT NULL,
    group_id VARCHAR(36),
    mentor_id VARCHAR(36) NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    state VARCHAR(12) NOT NULL,
    -- Who still has to say yes, a party in each line.
    awaiting VARCHAR(40) NOT NULL,
    origin VARCHAR(12) NOT NULL,
    run_id VARCHAR(36),
    workplace BOOLEAN NOT NULL,
    message VARCHAR(1000) NOT NULL,
    proposed_on DATE NOT NULL,
    agreed_on DATE,
    started_on DATE,
    planned_until DATE,
    -- One of the two asked for another one.
    rematch_reason VARCHAR(20),
    rematch_remark VARCHAR(2000) NOT NULL,
    rematch_party VARCHAR(12),
    rematch_on DATE,
    end_reason VARCHAR(20),
    end_remark VARCHAR(2000) NOT NULL,
    ended_on DATE,
    ended_by VARCHAR(140) NOT NULL,
    CONSTRAINT mentoring_relation_pk PRIMARY KEY (id),
    CONSTRAINT mentoring_relation_by FOREIGN KEY (mentor_id) REFERENCES mentoring_mentor (id)
        DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT mentoring_relation_in FOREIGN KEY (group_id) REFERENCES mentoring_group (id)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX mentoring_relation_mentor ON mentoring_relation (mentor_id, state);
CREATE INDEX mentoring_relation_mentee ON mentoring_relation (participant_id, state);
CREATE INDEX mentoring_relation_states ON mentoring_relation (state);

CREATE TABLE mentoring_pause (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    relation_id VARCHAR(36) NOT NULL,
    from_day DATE NOT NULL,
    until_day DATE,
    reason VARCHAR(2000) NOT NULL,
    CONSTRAINT mentoring_pause_pk PRIMARY KEY (id),
    CONSTRAINT mentoring_pause_of FOREIGN KEY (relation_id) REFERENCES mentoring_relation (id)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX mentoring_pause_in ON mentoring_pause (relation_id);

-- Each move of a pair from state to state.
CREATE TABLE mentoring_change (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    relation_id VARCHAR(36) NOT NULL,
    number INTEGER NOT NULL,
    state VARCHAR(12) NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    changed_by VARCHAR(140) NOT NULL,
    remark VARCHAR(2000) NOT NULL,
    CONSTRAINT mentoring_change_pk PRIMARY KEY (id),
    CONSTRAINT mentoring_change_once UNIQUE (relation_id, number),
    CONSTRAINT mentoring_change_of FOREIGN KEY (relation_id) REFERENCES mentoring_relation (id)
        DEFERRABLE INITIALLY DEFERRED
);
