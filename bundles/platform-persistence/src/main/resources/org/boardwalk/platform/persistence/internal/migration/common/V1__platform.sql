-- Who changed what, and when. Nothing here is ever updated or deleted.
CREATE TABLE platform_audit (
    id BIGINT GENERATED ALWAYS AS IDENTITY,
    at_time TIMESTAMP NOT NULL,
    actor VARCHAR(200) NOT NULL,
    module VARCHAR(100) NOT NULL,
    entity VARCHAR(200) NOT NULL,
    subject VARCHAR(100),
    participant VARCHAR(36),
    action VARCHAR(100) NOT NULL,
    changes VARCHAR(32000) NOT NULL,
    detail VARCHAR(2000) NOT NULL,
    CONSTRAINT platform_audit_pk PRIMARY KEY (id)
);
CREATE INDEX platform_audit_at ON platform_audit (at_time, id);
CREATE INDEX platform_audit_subject ON platform_audit (subject, at_time);
CREATE INDEX platform_audit_participant ON platform_audit (participant, at_time);

-- What happened, in the order of the commits: the sequence has no gaps.
CREATE TABLE platform_outbox (
    seq BIGINT NOT NULL,
    event_id VARCHAR(36) NOT NULL,
    event_type VARCHAR(300) NOT NULL,
    subject VARCHAR(36) NOT NULL,
    at_time TIMESTAMP NOT NULL,
    actor VARCHAR(200) NOT NULL,
    payload VARCHAR(32000) NOT NULL,
    CONSTRAINT platform_outbox_pk PRIMARY KEY (seq)
);
CREATE INDEX platform_outbox_type ON platform_outbox (event_type, seq);

-- One row. Its lock, held from here to the commit, puts the commits that carry events in order.
CREATE TABLE platform_outbox_sequence (
    last_seq BIGINT NOT NULL
);
INSERT INTO platform_outbox_sequence (last_seq) VALUES (0);

-- How far each handler has come; one it has not seen starts at the beginning.
CREATE TABLE platform_outbox_cursor (
    handler VARCHAR(200) NOT NULL,
    seq BIGINT NOT NULL,
    CONSTRAINT platform_outbox_cursor_pk PRIMARY KEY (handler)
);
