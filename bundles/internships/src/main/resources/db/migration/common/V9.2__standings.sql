-- How somebody stands with every requirement, in one row: a term of thousands is judged from as many rows as it has people.
-- Written with each change of a paper; the papers stay the truth, and are read where this says nothing.
CREATE TABLE internships_standing (
    participant_id VARCHAR(36) NOT NULL,
    standings VARCHAR(32000),
    CONSTRAINT internships_standing_pk PRIMARY KEY (participant_id)
);
