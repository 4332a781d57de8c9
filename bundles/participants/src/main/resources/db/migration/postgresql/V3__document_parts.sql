CREATE TABLE participants_document_part (
    document_id VARCHAR(36) NOT NULL,
    part_number INTEGER NOT NULL,
    bytes BYTEA NOT NULL,
    CONSTRAINT participants_document_part_pk PRIMARY KEY (document_id, part_number),
    CONSTRAINT participants_document_part_of FOREIGN KEY (document_id) REFERENCES participants_document (id)
);
