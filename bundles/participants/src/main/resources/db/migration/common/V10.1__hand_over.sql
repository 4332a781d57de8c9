-- First day of a service that took several; NULL = it was one day. What a placement's week logged says its Monday in its key.
ALTER TABLE participants_service ADD COLUMN from_day DATE;
UPDATE participants_service SET from_day = CAST(SUBSTR(once_key, LENGTH(once_key) - 9) AS DATE)
    WHERE source = 'internships' AND once_key LIKE 'internships:week:%';
CREATE INDEX participants_service_day ON participants_service (on_day, id);

-- As which service type the board wants an event logged; what is not here is logged as its module ships it.
CREATE TABLE participants_service_event (
    event VARCHAR(60) NOT NULL,
    version INTEGER NOT NULL,
    service_type VARCHAR(60) NOT NULL,
    CONSTRAINT participants_service_event_pk PRIMARY KEY (event)
);
