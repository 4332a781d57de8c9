-- What a word is in the federal report; unknown until the board says so.
ALTER TABLE participants_term ADD COLUMN federal_code VARCHAR(60);

-- Periods of participation that ended before the person came back; the latest stands with the person.
CREATE TABLE participants_past_spell (
    id VARCHAR(36) NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    entry_date DATE NOT NULL,
    exit_date DATE NOT NULL,
    exit_reason VARCHAR(60) NOT NULL,
    funding VARCHAR(60) NOT NULL,
    CONSTRAINT participants_past_spell_pk PRIMARY KEY (id),
    CONSTRAINT participants_past_spell_of FOREIGN KEY (participant_id) REFERENCES participants_participant (id)
);
CREATE INDEX participants_past_spell_exit ON participants_past_spell (exit_date);

CREATE TABLE participants_follow_up (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    finding VARCHAR(20) NOT NULL,
    on_day DATE NOT NULL,
    evidence VARCHAR(400) NOT NULL,
    recorded_by VARCHAR(120) NOT NULL,
    taken_back VARCHAR(400) NOT NULL,
    CONSTRAINT participants_follow_up_pk PRIMARY KEY (id),
    CONSTRAINT participants_follow_up_of FOREIGN KEY (participant_id) REFERENCES participants_participant (id)
);
