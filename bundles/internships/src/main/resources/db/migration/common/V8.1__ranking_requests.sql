-- Which contact was asked to rank the people who want an opportunity; the newest of an opportunity counts.
CREATE TABLE internships_ranking_request (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    opportunity_id VARCHAR(36) NOT NULL,
    contact_id VARCHAR(36) NOT NULL,
    -- Stays when the contact leaves the site.
    contact_name VARCHAR(120) NOT NULL,
    asked_at TIMESTAMP NOT NULL,
    asked_by VARCHAR(120) NOT NULL,
    works_until TIMESTAMP NOT NULL,
    mailed BOOLEAN NOT NULL,
    answered_at TIMESTAMP,
    CONSTRAINT internships_ranking_pk PRIMARY KEY (id),
    CONSTRAINT internships_ranking_for FOREIGN KEY (opportunity_id) REFERENCES internships_opportunity (id)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX internships_ranking_of ON internships_ranking_request (opportunity_id);
