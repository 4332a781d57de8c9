CREATE TABLE participants_note (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    on_day DATE NOT NULL,
    minutes INTEGER NOT NULL,
    body VARCHAR(8000) NOT NULL,
    visibility VARCHAR(10) NOT NULL,
    author_id VARCHAR(36),
    author_name VARCHAR(120) NOT NULL,
    written_at TIMESTAMP NOT NULL,
    CONSTRAINT participants_note_pk PRIMARY KEY (id),
    CONSTRAINT participants_note_of FOREIGN KEY (participant_id) REFERENCES participants_participant (id)
);
CREATE INDEX participants_note_list ON participants_note (participant_id, on_day);

CREATE TABLE participants_note_template (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    title VARCHAR(80) NOT NULL,
    body VARCHAR(8000) NOT NULL,
    language_tag VARCHAR(35) NOT NULL,
    visibility VARCHAR(10) NOT NULL,
    CONSTRAINT participants_note_template_pk PRIMARY KEY (id)
);

CREATE TABLE participants_service (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    service_type VARCHAR(60) NOT NULL,
    on_day DATE NOT NULL,
    minutes INTEGER NOT NULL,
    remark VARCHAR(400) NOT NULL,
    source VARCHAR(40) NOT NULL,
    given_by VARCHAR(120) NOT NULL,
    once_key VARCHAR(120) NOT NULL,
    taken_back VARCHAR(400) NOT NULL,
    extends_participation BOOLEAN NOT NULL,
    CONSTRAINT participants_service_pk PRIMARY KEY (id),
    CONSTRAINT participants_service_once UNIQUE (once_key),
    CONSTRAINT participants_service_of FOREIGN KEY (participant_id) REFERENCES participants_participant (id)
);
CREATE INDEX participants_service_list ON participants_service (participant_id, on_day);

CREATE TABLE participants_document (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    name VARCHAR(160) NOT NULL,
    category VARCHAR(60) NOT NULL,
    content_type VARCHAR(120) NOT NULL,
    size_bytes BIGINT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    expires_on DATE,
    added_by VARCHAR(120) NOT NULL,
    added_at TIMESTAMP NOT NULL,
    CONSTRAINT participants_document_pk PRIMARY KEY (id),
    CONSTRAINT participants_document_of FOREIGN KEY (participant_id) REFERENCES participants_participant (id)
);
CREATE INDEX participants_document_list ON participants_document (participant_id, added_at);
CREATE INDEX participants_document_expiry ON participants_document (expires_on);

CREATE TABLE participants_consent (
    id VARCHAR(36) NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    purpose VARCHAR(60) NOT NULL,
    given BOOLEAN NOT NULL,
    on_day DATE NOT NULL,
    how VARCHAR(20) NOT NULL,
    remark VARCHAR(400) NOT NULL,
    recorded_by VARCHAR(120) NOT NULL,
    recorded_at TIMESTAMP NOT NULL,
    CONSTRAINT participants_consent_pk PRIMARY KEY (id),
    CONSTRAINT participants_consent_of FOREIGN KEY (participant_id) REFERENCES participants_participant (id)
);
CREATE INDEX participants_consent_list ON participants_consent (participant_id, on_day);
