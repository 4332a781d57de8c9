-- People who are to be erased, and those who were: keys that refer to nobody any more. Kept for good, so that what a restored
-- backup or a late event brings back goes again.
CREATE TABLE platform_erasure (
    person VARCHAR(36) NOT NULL,
    requested_at TIMESTAMP NOT NULL,
    requested_by VARCHAR(200) NOT NULL,
    reason VARCHAR(400) NOT NULL,
    keep_until DATE,
    state VARCHAR(10) NOT NULL,
    done_at TIMESTAMP,
    CONSTRAINT platform_erasure_pk PRIMARY KEY (person)
);

-- People under audit or litigation: nobody erases them, nor does any rule.
CREATE TABLE platform_hold (
    person VARCHAR(36) NOT NULL,
    since TIMESTAMP NOT NULL,
    set_by VARCHAR(200) NOT NULL,
    reason VARCHAR(400) NOT NULL,
    CONSTRAINT platform_hold_pk PRIMARY KEY (person)
);

-- What a board decided about the rules that the modules bring; all are off until then.
CREATE TABLE platform_retention (
    rule VARCHAR(100) NOT NULL,
    switched_on BOOLEAN NOT NULL,
    years INTEGER NOT NULL,
    CONSTRAINT platform_retention_pk PRIMARY KEY (rule)
);
