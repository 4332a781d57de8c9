CREATE TABLE internships_seat_request (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    opportunity_id VARCHAR(36) NOT NULL,
    contact_id VARCHAR(36) NOT NULL,
    -- Stays when the contact leaves the site.
    contact_name VARCHAR(120) NOT NULL,
    asked_at TIMESTAMP NOT NULL,
    asked_by VARCHAR(120) NOT NULL,
    mailed BOOLEAN NOT NULL,
    answered_at TIMESTAMP,
    answered_by VARCHAR(120) NOT NULL,
    seats INTEGER,
    remark VARCHAR(2000) NOT NULL,
    CONSTRAINT internships_request_pk PRIMARY KEY (id),
    CONSTRAINT internships_request_for FOREIGN KEY (opportunity_id) REFERENCES internships_opportunity (id)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX internships_request_of ON internships_seat_request (opportunity_id);

CREATE TABLE internships_requirement (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    name VARCHAR(160) NOT NULL,
    name_key VARCHAR(160) NOT NULL,
    spanish_name VARCHAR(160) NOT NULL,
    category VARCHAR(20) NOT NULL,
    instructions VARCHAR(2000) NOT NULL,
    keeps_document BOOLEAN NOT NULL,
    months INTEGER,
    source VARCHAR(400) NOT NULL,
    active BOOLEAN NOT NULL,
    CONSTRAINT internships_requirement_pk PRIMARY KEY (id),
    CONSTRAINT internships_requirement_name UNIQUE (name_key)
);

CREATE TABLE internships_requirement_site (
    requirement_id VARCHAR(36) NOT NULL,
    site_id VARCHAR(36) NOT NULL,
    CONSTRAINT internships_rsite_pk PRIMARY KEY (requirement_id, site_id),
    CONSTRAINT internships_rsite_of FOREIGN KEY (requirement_id) REFERENCES internships_requirement (id)
        DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE internships_requirement_kind (
    requirement_id VARCHAR(36) NOT NULL,
    kind VARCHAR(24) NOT NULL,
    CONSTRAINT internships_rkind_pk PRIMARY KEY (requirement_id, kind),
    CONSTRAINT internships_rkind_of FOREIGN KEY (requirement_id) REFERENCES internships_requirement (id)
        DEFERRABLE INITIALLY DEFERRED
);

-- One line for a person and a requirement: what was handed in last, and beside it what was accepted and still counts.
CREATE TABLE internships_item (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    requirement_id VARCHAR(36) NOT NULL,
    step VARCHAR(12) NOT NULL,
    done_on DATE,
    valid_until DATE,
    document_id VARCHAR(36),
    remark VARCHAR(2000) NOT NULL,
    handed_in_by VARCHAR(120) NOT NULL,
    handed_in_at TIMESTAMP,
    reason VARCHAR(2000) NOT NULL,
    decided_by VARCHAR(120),
    decided_at TIMESTAMP,
    accepted BOOLEAN NOT NULL,
    accepted_until DATE,
    CONSTRAINT internships_item_pk PRIMARY KEY (id),
    CONSTRAINT internships_item_once UNIQUE (participant_id, requirement_id),
    CONSTRAINT internships_item_of FOREIGN KEY (requirement_id) REFERENCES internships_requirement (id)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX internships_item_queue ON internships_item (step, handed_in_at);
