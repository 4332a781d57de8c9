CREATE TABLE pathways_plan (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    pathway_id VARCHAR(36) NOT NULL,
    version_number INTEGER NOT NULL,
    kept_version INTEGER NOT NULL,
    status VARCHAR(12) NOT NULL,
    starting_point VARCHAR(80),
    started_on DATE NOT NULL,
    ended_on DATE,
    end_reason VARCHAR(2000) NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    -- What lists show and sort by; computed from the rest at each change.
    last_activity DATE NOT NULL,
    done_steps INTEGER NOT NULL,
    needed_steps INTEGER NOT NULL,
    next_step VARCHAR(80),
    waiting_steps INTEGER NOT NULL,
    stalls_on DATE,
    CONSTRAINT pathways_plan_pk PRIMARY KEY (id),
    CONSTRAINT pathways_plan_on FOREIGN KEY (pathway_id) REFERENCES pathways_pathway (id)
);
CREATE INDEX pathways_plan_person ON pathways_plan (participant_id);
CREATE INDEX pathways_plan_activity ON pathways_plan (status, last_activity);
CREATE INDEX pathways_plan_stalls ON pathways_plan (status, stalls_on);

CREATE TABLE pathways_plan_step (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    plan_id VARCHAR(36) NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    step_id VARCHAR(80) NOT NULL,
    state VARCHAR(12) NOT NULL,
    started_on DATE,
    settled_on DATE,
    last_activity DATE,
    remark VARCHAR(2000) NOT NULL,
    CONSTRAINT pathways_plan_step_pk PRIMARY KEY (id),
    CONSTRAINT pathways_plan_step_once UNIQUE (plan_id, step_id),
    CONSTRAINT pathways_plan_step_of FOREIGN KEY (plan_id) REFERENCES pathways_plan (id)
);

CREATE TABLE pathways_evidence (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    kind VARCHAR(12) NOT NULL,
    code VARCHAR(80),
    unit VARCHAR(10),
    amount DECIMAL(12,2),
    level_name VARCHAR(12),
    detail VARCHAR(200),
    standing VARCHAR(12) NOT NULL,
    plan_id VARCHAR(36),
    step_id VARCHAR(80),
    on_day DATE NOT NULL,
    document_id VARCHAR(36),
    note VARCHAR(2000) NOT NULL,
    recorded_by VARCHAR(120) NOT NULL,
    recorder_id VARCHAR(36),
    recorded_at TIMESTAMP NOT NULL,
    decided_by VARCHAR(120),
    CONSTRAINT pathways_evidence_pk PRIMARY KEY (id)
);
CREATE INDEX pathways_evidence_person ON pathways_evidence (participant_id);
CREATE INDEX pathways_evidence_standing ON pathways_evidence (standing, recorded_at);

CREATE TABLE pathways_claim (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    plan_id VARCHAR(36) NOT NULL,
    step_id VARCHAR(80) NOT NULL,
    kind VARCHAR(16) NOT NULL,
    description VARCHAR(4000) NOT NULL,
    document_id VARCHAR(36),
    claimed_by VARCHAR(120) NOT NULL,
    claimant_id VARCHAR(36),
    claimed_at TIMESTAMP NOT NULL,
    state VARCHAR(12) NOT NULL,
    decided_by VARCHAR(120),
    decided_at TIMESTAMP,
    reason VARCHAR(2000) NOT NULL,
    CONSTRAINT pathways_claim_pk PRIMARY KEY (id),
    CONSTRAINT pathways_claim_of FOREIGN KEY (plan_id) REFERENCES pathways_plan (id)
);
CREATE INDEX pathways_claim_person ON pathways_claim (participant_id);
CREATE INDEX pathways_claim_state ON pathways_claim (state, claimed_at);
