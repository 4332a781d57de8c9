-- With which scripts a unit was last brought up to date, so that nothing is looked at again until one changes.
CREATE TABLE platform_migrated (
    unit VARCHAR(100) NOT NULL,
    scripts VARCHAR(64) NOT NULL,
    CONSTRAINT platform_migrated_pk PRIMARY KEY (unit)
);
