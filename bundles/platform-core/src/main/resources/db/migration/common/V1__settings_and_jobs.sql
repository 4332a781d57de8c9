CREATE TABLE core_setting (
    setting_key VARCHAR(200) NOT NULL,
    setting_value VARCHAR(4000) NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT core_setting_pk PRIMARY KEY (setting_key)
);

CREATE TABLE core_job (
    id VARCHAR(200) NOT NULL,
    claimed_until TIMESTAMP,
    last_run TIMESTAMP,
    outcome VARCHAR(1000),
    error VARCHAR(1000),
    next_run TIMESTAMP NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT core_job_pk PRIMARY KEY (id)
);
