CREATE TABLE gamma_staff (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    name VARCHAR(100) NOT NULL,
    display_name VARCHAR(200) NOT NULL,
    enabled BOOLEAN NOT NULL,
    password_hash VARCHAR(300),
    CONSTRAINT gamma_staff_pk PRIMARY KEY (id),
    CONSTRAINT gamma_staff_name UNIQUE (name)
);
CREATE TABLE gamma_mentor (
    id VARCHAR(36) NOT NULL,
    account_id VARCHAR(36),
    given_name VARCHAR(60) NOT NULL,
    family_name VARCHAR(60) NOT NULL,
    about VARCHAR(400) NOT NULL,
    CONSTRAINT gamma_mentor_pk PRIMARY KEY (id)
);
CREATE TABLE gamma_link (
    id VARCHAR(36) NOT NULL,
    mentor_id VARCHAR(36) NOT NULL,
    CONSTRAINT gamma_link_pk PRIMARY KEY (id),
    CONSTRAINT gamma_link_of FOREIGN KEY (mentor_id) REFERENCES gamma_mentor (id)
);
CREATE TABLE gamma_work (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    decided_by VARCHAR(200) NOT NULL,
    author_id VARCHAR(36),
    author_name VARCHAR(200) NOT NULL,
    body VARCHAR(400) NOT NULL,
    CONSTRAINT gamma_work_pk PRIMARY KEY (id)
);
