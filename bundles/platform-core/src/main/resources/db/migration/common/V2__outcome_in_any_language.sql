-- An outcome is kept as the key and the arguments of a sentence. What stood here before was a finished sentence, which
-- nobody can translate; the next run of the job says it anew.
ALTER TABLE core_job ADD COLUMN failed BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE core_job ADD COLUMN outcome_key VARCHAR(200);
ALTER TABLE core_job ADD COLUMN outcome_arguments VARCHAR(4000);
UPDATE core_job SET failed = TRUE WHERE error IS NOT NULL;
ALTER TABLE core_job DROP COLUMN outcome;
ALTER TABLE core_job DROP COLUMN error;
