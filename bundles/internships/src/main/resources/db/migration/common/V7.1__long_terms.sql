-- How everybody of a term stands is read from this alone.
CREATE INDEX internships_item_stands ON internships_item (participant_id, requirement_id, step, accepted, accepted_until);
-- Which record of a person became which: what keeps the old one for good, such as a run of the matching, is read by this.
CREATE TABLE internships_merged (
    gone_id VARCHAR(36) NOT NULL,
    keep_id VARCHAR(36) NOT NULL,
    CONSTRAINT internships_merged_pk PRIMARY KEY (gone_id)
);
CREATE INDEX internships_merged_keep ON internships_merged (keep_id);
