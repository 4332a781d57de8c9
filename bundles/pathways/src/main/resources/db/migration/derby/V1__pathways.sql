CREATE TABLE pathways_pathway (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    code VARCHAR(80) NOT NULL,
    newest INTEGER NOT NULL,
    archived BOOLEAN NOT NULL,
    CONSTRAINT pathways_pathway_pk PRIMARY KEY (id),
    CONSTRAINT pathways_pathway_code UNIQUE (code)
);

-- The definition is a pathway file: read and written as a whole, and never changed once it is published.
CREATE TABLE pathways_version (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    pathway_id VARCHAR(36) NOT NULL,
    version_number INTEGER NOT NULL,
    definition CLOB NOT NULL,
    published_at TIMESTAMP NOT NULL,
    published_by VARCHAR(120) NOT NULL,
    note VARCHAR(2000) NOT NULL,
    CONSTRAINT pathways_version_pk PRIMARY KEY (id),
    CONSTRAINT pathways_version_once UNIQUE (pathway_id, version_number),
    CONSTRAINT pathways_version_of FOREIGN KEY (pathway_id) REFERENCES pathways_pathway (id)
);

CREATE TABLE pathways_draft (
    pathway_id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    based_on INTEGER NOT NULL,
    definition CLOB NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    changed_by VARCHAR(120) NOT NULL,
    CONSTRAINT pathways_draft_pk PRIMARY KEY (pathway_id),
    CONSTRAINT pathways_draft_of FOREIGN KEY (pathway_id) REFERENCES pathways_pathway (id)
);
