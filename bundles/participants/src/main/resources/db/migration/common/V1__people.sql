CREATE TABLE participants_participant (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    external_id VARCHAR(40),
    external_key VARCHAR(40),
    given_name VARCHAR(80) NOT NULL,
    family_name VARCHAR(80) NOT NULL,
    preferred_name VARCHAR(80) NOT NULL,
    birth_date DATE,
    email VARCHAR(254) NOT NULL,
    phone VARCHAR(40) NOT NULL,
    street VARCHAR(120) NOT NULL,
    city VARCHAR(80) NOT NULL,
    state_code VARCHAR(2) NOT NULL,
    county VARCHAR(60) NOT NULL,
    zip VARCHAR(10) NOT NULL,
    language_tag VARCHAR(35) NOT NULL,
    programme VARCHAR(60) NOT NULL,
    funding VARCHAR(60) NOT NULL,
    entry_date DATE,
    status VARCHAR(12) NOT NULL,
    exit_date DATE,
    exit_reason VARCHAR(60) NOT NULL,
    planner_id VARCHAR(36),
    account_id VARCHAR(36),
    last_service_on DATE,
    clock_from DATE,
    name_key VARCHAR(170) NOT NULL,
    email_key VARCHAR(254),
    search_text VARCHAR(600) NOT NULL,
    created_at TIMESTAMP NOT NULL,
    CONSTRAINT participants_participant_pk PRIMARY KEY (id),
    CONSTRAINT participants_external_key UNIQUE (external_key),
    CONSTRAINT participants_account UNIQUE (account_id)
);
-- Holds all that a list filters by, so that a page is read from this index alone, in order and without sorting. Each
-- further index costs the import of a large file about a tenth of its time: these two are enough.
CREATE INDEX participants_by_name ON participants_participant
    (name_key, id, status, programme, planner_id, clock_from, entry_date, account_id);
CREATE INDEX participants_by_planner ON participants_participant (planner_id);

-- Numbers in other systems, and numbers a merged record had.
CREATE TABLE participants_identifier (
    id VARCHAR(36) NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    system_name VARCHAR(40) NOT NULL,
    number_text VARCHAR(80) NOT NULL,
    number_key VARCHAR(80) NOT NULL,
    CONSTRAINT participants_identifier_pk PRIMARY KEY (id),
    CONSTRAINT participants_identifier_once UNIQUE (system_name, number_key),
    CONSTRAINT participants_identifier_of FOREIGN KEY (participant_id) REFERENCES participants_participant (id)
);

-- Where a merged record went, and what it said.
CREATE TABLE participants_merged (
    gone_id VARCHAR(36) NOT NULL,
    keep_id VARCHAR(36) NOT NULL,
    merged_at TIMESTAMP NOT NULL,
    merged_by VARCHAR(120) NOT NULL,
    said VARCHAR(4000) NOT NULL,
    CONSTRAINT participants_merged_pk PRIMARY KEY (gone_id)
);
CREATE INDEX participants_merged_into ON participants_merged (keep_id);

CREATE TABLE participants_cohort (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    name VARCHAR(80) NOT NULL,
    name_key VARCHAR(80) NOT NULL,
    programme VARCHAR(60) NOT NULL,
    starts_on DATE,
    ends_on DATE,
    CONSTRAINT participants_cohort_pk PRIMARY KEY (id),
    CONSTRAINT participants_cohort_name UNIQUE (name_key)
);

CREATE TABLE participants_member (
    id VARCHAR(36) NOT NULL,
    cohort_id VARCHAR(36) NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    CONSTRAINT participants_member_pk PRIMARY KEY (id),
    CONSTRAINT participants_member_once UNIQUE (participant_id, cohort_id),
    CONSTRAINT participants_member_cohort FOREIGN KEY (cohort_id) REFERENCES participants_cohort (id),
    CONSTRAINT participants_member_person FOREIGN KEY (participant_id) REFERENCES participants_participant (id)
);

-- Lists of words the board decides.
CREATE TABLE participants_term (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    code VARCHAR(60) NOT NULL,
    english VARCHAR(120) NOT NULL,
    spanish VARCHAR(120) NOT NULL,
    state_code VARCHAR(40) NOT NULL,
    sort_order INTEGER NOT NULL,
    active BOOLEAN NOT NULL,
    extends_participation BOOLEAN NOT NULL,
    CONSTRAINT participants_term_pk PRIMARY KEY (id),
    CONSTRAINT participants_term_code UNIQUE (kind, code)
);

-- Columns of a file, remembered by its header.
CREATE TABLE participants_mapping (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    fingerprint VARCHAR(64) NOT NULL,
    columns_text VARCHAR(4000) NOT NULL,
    keys_text VARCHAR(200) NOT NULL,
    policy VARCHAR(20) NOT NULL,
    date_order VARCHAR(20) NOT NULL,
    used_at TIMESTAMP NOT NULL,
    CONSTRAINT participants_mapping_pk PRIMARY KEY (id),
    CONSTRAINT participants_mapping_once UNIQUE (fingerprint)
);

-- One row: whoever imports holds it, so that two imports follow each other.
CREATE TABLE participants_turn (
    id INTEGER NOT NULL,
    taken INTEGER NOT NULL,
    CONSTRAINT participants_turn_pk PRIMARY KEY (id)
);
INSERT INTO participants_turn (id, taken) VALUES (1, 0);
