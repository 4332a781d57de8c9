-- What a participant or a site would like, one row for each time it was recorded: rows are added, and only the newest of an
-- owner counts.
CREATE TABLE internships_wish (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    term_id VARCHAR(36) NOT NULL,
    -- A participant, or an opportunity for its site.
    owner_id VARCHAR(36) NOT NULL,
    side VARCHAR(12) NOT NULL,
    number INTEGER NOT NULL,
    latest BOOLEAN NOT NULL,
    content CLOB NOT NULL,
    recorded_at TIMESTAMP NOT NULL,
    recorded_by VARCHAR(140) NOT NULL,
    own BOOLEAN NOT NULL,
    CONSTRAINT internships_wish_pk PRIMARY KEY (id),
    CONSTRAINT internships_wish_once UNIQUE (term_id, owner_id, number),
    CONSTRAINT internships_wish_in FOREIGN KEY (term_id) REFERENCES internships_term (id)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX internships_wish_owner ON internships_wish (owner_id);

-- What somebody arranged for a participant and has not recorded yet.
CREATE TABLE internships_draft (
    term_id VARCHAR(36) NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    author VARCHAR(120) NOT NULL,
    lock_number INTEGER NOT NULL,
    content CLOB NOT NULL,
    CONSTRAINT internships_draft_pk PRIMARY KEY (term_id, participant_id, author)
);
