-- A week of a placement; decided as a whole.
CREATE TABLE internships_week (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    placement_id VARCHAR(36) NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    monday DATE NOT NULL,
    state VARCHAR(12) NOT NULL,
    handed_in_at TIMESTAMP,
    asked_at TIMESTAMP,
    decided_at TIMESTAMP,
    decided_by VARCHAR(140) NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    CONSTRAINT internships_week_pk PRIMARY KEY (id),
    CONSTRAINT internships_week_once UNIQUE (placement_id, monday),
    CONSTRAINT internships_week_of FOREIGN KEY (placement_id) REFERENCES internships_placement (id)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX internships_week_state ON internships_week (state, handed_in_at);

CREATE TABLE internships_day (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    placement_id VARCHAR(36) NOT NULL,
    week_id VARCHAR(36) NOT NULL,
    day_of DATE NOT NULL,
    hours DECIMAL(4,2) NOT NULL,
    what VARCHAR(400) NOT NULL,
    CONSTRAINT internships_day_pk PRIMARY KEY (id),
    CONSTRAINT internships_day_once UNIQUE (placement_id, day_of),
    CONSTRAINT internships_day_hours CHECK (hours >= 0 AND hours <= 24),
    CONSTRAINT internships_day_of FOREIGN KEY (week_id) REFERENCES internships_week (id)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX internships_day_week ON internships_day (week_id);

CREATE TABLE internships_competency (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    name VARCHAR(160) NOT NULL,
    spanish_name VARCHAR(160) NOT NULL,
    sort_order INTEGER NOT NULL,
    active BOOLEAN NOT NULL,
    CONSTRAINT internships_competency_pk PRIMARY KEY (id)
);

CREATE TABLE internships_evaluation (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    placement_id VARCHAR(36) NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    moment VARCHAR(8) NOT NULL,
    asked_at TIMESTAMP,
    answered_at TIMESTAMP,
    answered_by VARCHAR(140) NOT NULL,
    remark VARCHAR(4000) NOT NULL,
    CONSTRAINT internships_evaluation_pk PRIMARY KEY (id),
    CONSTRAINT internships_evaluation_once UNIQUE (placement_id, moment),
    CONSTRAINT internships_evaluation_of FOREIGN KEY (placement_id) REFERENCES internships_placement (id)
        DEFERRABLE INITIALLY DEFERRED
);

-- No points: it could not be observed.
CREATE TABLE internships_rating (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    evaluation_id VARCHAR(36) NOT NULL,
    competency_id VARCHAR(36) NOT NULL,
    points INTEGER,
    CONSTRAINT internships_rating_pk PRIMARY KEY (id),
    CONSTRAINT internships_rating_once UNIQUE (evaluation_id, competency_id),
    CONSTRAINT internships_rating_points CHECK (points BETWEEN 1 AND 4),
    CONSTRAINT internships_rating_of FOREIGN KEY (evaluation_id) REFERENCES internships_evaluation (id)
        DEFERRABLE INITIALLY DEFERRED
);

-- What a board starts with, for work with health information and for a plant alike.
INSERT INTO internships_competency (id, version, name, spanish_name, sort_order, active)
    VALUES ('6f1d3a60-0f5b-4d3e-9a51-1f2a6c0b7e01', 1, 'Accuracy: what was entered, coded or measured is right', 'Exactitud: lo registrado, codificado o medido es correcto', 10, TRUE);
INSERT INTO internships_competency (id, version, name, spanish_name, sort_order, active)
    VALUES ('6f1d3a60-0f5b-4d3e-9a51-1f2a6c0b7e02', 1, 'Confidentiality: protects what others must not see', 'Confidencialidad: protege lo que otros no deben ver', 20, TRUE);
INSERT INTO internships_competency (id, version, name, spanish_name, sort_order, active)
    VALUES ('6f1d3a60-0f5b-4d3e-9a51-1f2a6c0b7e03', 1, 'Workflow: knows the next step and why it comes next', 'Proceso: sabe cuál es el siguiente paso y por qué', 30, TRUE);
INSERT INTO internships_competency (id, version, name, spanish_name, sort_order, active)
    VALUES ('6f1d3a60-0f5b-4d3e-9a51-1f2a6c0b7e04', 1, 'Systems and tools: uses what the job needs', 'Sistemas y herramientas: maneja lo que pide el trabajo', 40, TRUE);
INSERT INTO internships_competency (id, version, name, spanish_name, sort_order, active)
    VALUES ('6f1d3a60-0f5b-4d3e-9a51-1f2a6c0b7e05', 1, 'Communication: asks, listens and reports in time', 'Comunicación: pregunta, escucha e informa a tiempo', 50, TRUE);
INSERT INTO internships_competency (id, version, name, spanish_name, sort_order, active)
    VALUES ('6f1d3a60-0f5b-4d3e-9a51-1f2a6c0b7e06', 1, 'Teamwork: helps and takes help', 'Trabajo en equipo: ayuda y acepta ayuda', 60, TRUE);
INSERT INTO internships_competency (id, version, name, spanish_name, sort_order, active)
    VALUES ('6f1d3a60-0f5b-4d3e-9a51-1f2a6c0b7e07', 1, 'Reliability: is there, on time and prepared', 'Responsabilidad: está presente, a tiempo y con preparación', 70, TRUE);
INSERT INTO internships_competency (id, version, name, spanish_name, sort_order, active)
    VALUES ('6f1d3a60-0f5b-4d3e-9a51-1f2a6c0b7e08', 1, 'Safety: works so that nobody comes to harm', 'Seguridad: trabaja sin poner a nadie en peligro', 80, TRUE);

CREATE INDEX internships_agreement_site ON internships_agreement (site_id);
CREATE INDEX internships_placement_site ON internships_placement (site_id);
