-- References are checked at the commit: what is written together may be written in any order.
CREATE TABLE internships_site (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    name VARCHAR(160) NOT NULL,
    -- The name in lower case: once in the deployment.
    name_key VARCHAR(160) NOT NULL,
    sector VARCHAR(80) NOT NULL,
    website VARCHAR(300) NOT NULL,
    note VARCHAR(2000) NOT NULL,
    active BOOLEAN NOT NULL,
    CONSTRAINT internships_site_pk PRIMARY KEY (id),
    CONSTRAINT internships_site_name UNIQUE (name_key)
);

CREATE TABLE internships_location (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    site_id VARCHAR(36) NOT NULL,
    name VARCHAR(160) NOT NULL,
    street VARCHAR(160) NOT NULL,
    city VARCHAR(80) NOT NULL,
    state VARCHAR(2) NOT NULL,
    zip VARCHAR(10) NOT NULL,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    directions VARCHAR(1000) NOT NULL,
    CONSTRAINT internships_location_pk PRIMARY KEY (id),
    CONSTRAINT internships_location_of FOREIGN KEY (site_id) REFERENCES internships_site (id)
        DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE internships_contact (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    site_id VARCHAR(36) NOT NULL,
    name VARCHAR(120) NOT NULL,
    role VARCHAR(20) NOT NULL,
    email VARCHAR(254) NOT NULL,
    phone VARCHAR(40) NOT NULL,
    CONSTRAINT internships_contact_pk PRIMARY KEY (id),
    CONSTRAINT internships_contact_of FOREIGN KEY (site_id) REFERENCES internships_site (id)
        DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE internships_agreement (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    site_id VARCHAR(36) NOT NULL,
    reference VARCHAR(200) NOT NULL,
    from_day DATE NOT NULL,
    until_day DATE,
    seats INTEGER,
    note VARCHAR(2000) NOT NULL,
    CONSTRAINT internships_agreement_pk PRIMARY KEY (id),
    CONSTRAINT internships_agreement_of FOREIGN KEY (site_id) REFERENCES internships_site (id)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX internships_agreement_end ON internships_agreement (until_day);

CREATE TABLE internships_term (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    name VARCHAR(120) NOT NULL,
    name_key VARCHAR(120) NOT NULL,
    programme VARCHAR(40) NOT NULL,
    begins DATE NOT NULL,
    ends DATE NOT NULL,
    preferences_from DATE,
    preferences_until DATE,
    CONSTRAINT internships_term_pk PRIMARY KEY (id),
    CONSTRAINT internships_term_name UNIQUE (name_key)
);

CREATE TABLE internships_member (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    term_id VARCHAR(36) NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    CONSTRAINT internships_member_pk PRIMARY KEY (id),
    CONSTRAINT internships_member_once UNIQUE (term_id, participant_id),
    CONSTRAINT internships_member_of FOREIGN KEY (term_id) REFERENCES internships_term (id)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX internships_member_person ON internships_member (participant_id);

-- "taken" is counted by the same statement that checks it against the capacity: never more people than seats.
CREATE TABLE internships_opportunity (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    term_id VARCHAR(36) NOT NULL,
    site_id VARCHAR(36) NOT NULL,
    location_id VARCHAR(36) NOT NULL,
    title VARCHAR(160) NOT NULL,
    description VARCHAR(4000) NOT NULL,
    kind VARCHAR(24) NOT NULL,
    state VARCHAR(12) NOT NULL,
    capacity INTEGER NOT NULL,
    taken INTEGER NOT NULL,
    begins DATE NOT NULL,
    ends DATE NOT NULL,
    weekly_hours DECIMAL(5,2),
    required_hours DECIMAL(7,2),
    on_call BOOLEAN NOT NULL,
    travel BOOLEAN NOT NULL,
    nights BOOLEAN NOT NULL,
    remote BOOLEAN NOT NULL,
    paid BOOLEAN NOT NULL,
    supervisor_id VARCHAR(36),
    CONSTRAINT internships_opportunity_pk PRIMARY KEY (id),
    CONSTRAINT internships_opportunity_seats CHECK (taken BETWEEN 0 AND capacity),
    CONSTRAINT internships_opportunity_term FOREIGN KEY (term_id) REFERENCES internships_term (id)
        DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT internships_opportunity_at FOREIGN KEY (location_id) REFERENCES internships_location (id)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX internships_opportunity_site ON internships_opportunity (site_id);

CREATE TABLE internships_opportunity_asks (
    opportunity_id VARCHAR(36) NOT NULL,
    requirement_id VARCHAR(36) NOT NULL,
    CONSTRAINT internships_asks_pk PRIMARY KEY (opportunity_id, requirement_id),
    CONSTRAINT internships_asks_of FOREIGN KEY (opportunity_id) REFERENCES internships_opportunity (id)
        DEFERRABLE INITIALLY DEFERRED
);

-- One row for each person who was ever placed, changed by whoever places them: two who do so at once wait for each
-- other, so that the second sees the first one's dates.
CREATE TABLE internships_person (
    participant_id VARCHAR(36) NOT NULL,
    placings INTEGER NOT NULL,
    CONSTRAINT internships_person_pk PRIMARY KEY (participant_id)
);

CREATE TABLE internships_placement (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    opportunity_id VARCHAR(36) NOT NULL,
    site_id VARCHAR(36) NOT NULL,
    state VARCHAR(12) NOT NULL,
    from_day DATE NOT NULL,
    until_day DATE NOT NULL,
    run_id VARCHAR(36),
    reason VARCHAR(2000) NOT NULL,
    ended_on DATE,
    made_by VARCHAR(120) NOT NULL,
    made_at TIMESTAMP NOT NULL,
    CONSTRAINT internships_placement_pk PRIMARY KEY (id),
    CONSTRAINT internships_placement_at FOREIGN KEY (opportunity_id) REFERENCES internships_opportunity (id)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX internships_placement_who ON internships_placement (participant_id, from_day);
CREATE INDEX internships_placement_where ON internships_placement (opportunity_id);
