-- What to do for a requirement, as a participant who reads Spanish is told.
ALTER TABLE internships_requirement ADD COLUMN spanish_instructions VARCHAR(2000) DEFAULT '' NOT NULL;
