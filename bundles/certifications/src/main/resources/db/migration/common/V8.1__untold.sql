-- Changes whose planners could not all be told, since nobody could say who aims at the credential.
CREATE TABLE certifications_untold (
    event_id VARCHAR(36) NOT NULL,
    code VARCHAR(80) NOT NULL,
    CONSTRAINT certifications_untold_pk PRIMARY KEY (event_id)
);
