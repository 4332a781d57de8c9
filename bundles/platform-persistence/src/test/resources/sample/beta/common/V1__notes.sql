CREATE TABLE beta_note (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    body VARCHAR(2000) NOT NULL,
    CONSTRAINT beta_note_pk PRIMARY KEY (id)
);
CREATE TABLE beta_effect (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    event_id VARCHAR(36) NOT NULL,
    label VARCHAR(200) NOT NULL,
    CONSTRAINT beta_effect_pk PRIMARY KEY (id),
    CONSTRAINT beta_effect_once UNIQUE (event_id)
);
