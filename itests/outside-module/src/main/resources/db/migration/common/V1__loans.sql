CREATE TABLE equipment_loan (
    id VARCHAR(36) NOT NULL,
    thing VARCHAR(200) NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT equipment_loan_pk PRIMARY KEY (id)
);
