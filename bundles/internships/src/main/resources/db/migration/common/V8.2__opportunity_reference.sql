-- By which files know an opportunity again, also when two have the same term, location and title.
ALTER TABLE internships_opportunity ADD COLUMN reference VARCHAR(60) DEFAULT '' NOT NULL;
UPDATE internships_opportunity SET reference = 'OP-' || UPPER(SUBSTR(id, 25, 12));
ALTER TABLE internships_opportunity ADD CONSTRAINT internships_opportunity_ref UNIQUE (reference);
