-- Messages on their way and those lately sent. No entities: the audit trail, which keeps everything for good, is no
-- place for what a message says. Times in milliseconds since 1970; 0 and '' for none.
CREATE TABLE mail_message (
    id VARCHAR(36) NOT NULL,
    message_key VARCHAR(200) NOT NULL,
    recipient VARCHAR(254) NOT NULL,
    language VARCHAR(200) NOT NULL,
    subject VARCHAR(200) NOT NULL,
    -- Emptied when the message is sent or given up.
    body VARCHAR(8000) NOT NULL,
    state VARCHAR(10) NOT NULL,
    taken_at BIGINT NOT NULL,
    -- While somebody sends it, this lies in the future: the end of the claim.
    next_attempt BIGINT NOT NULL,
    attempts INTEGER NOT NULL,
    ended_at BIGINT NOT NULL,
    problem VARCHAR(200) NOT NULL,
    detail VARCHAR(500) NOT NULL,
    CONSTRAINT mail_message_pk PRIMARY KEY (id),
    CONSTRAINT mail_message_once UNIQUE (message_key)
);
CREATE INDEX mail_message_due ON mail_message (state, next_attempt);
