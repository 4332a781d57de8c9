CREATE TABLE alpha_person (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    code VARCHAR(100) NOT NULL,
    name VARCHAR(200) NOT NULL,
    password_hash VARCHAR(200),
    born DATE,
    seen TIMESTAMP,
    status VARCHAR(20) NOT NULL,
    hours DECIMAL(12,2),
    active BOOLEAN NOT NULL,
    street VARCHAR(200),
    city VARCHAR(200),
    mentor_id VARCHAR(36),
    CONSTRAINT alpha_person_pk PRIMARY KEY (id),
    CONSTRAINT alpha_person_code UNIQUE (code),
    CONSTRAINT alpha_person_mentor FOREIGN KEY (mentor_id) REFERENCES alpha_person (id)
);
CREATE TABLE alpha_person_tag (
    person_id VARCHAR(36) NOT NULL,
    tag VARCHAR(100) NOT NULL,
    CONSTRAINT alpha_person_tag_person FOREIGN KEY (person_id) REFERENCES alpha_person (id)
);
