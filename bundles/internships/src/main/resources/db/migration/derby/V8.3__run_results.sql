-- Who got what, and what the verifier said of it when the run was made, as JSON, so that a run can be looked at without reading
-- and verifying all of it again. Runs made before have neither until somebody opens them.
ALTER TABLE internships_run ADD COLUMN result BLOB(256M);
ALTER TABLE internships_run ADD COLUMN certificate BLOB(256M);
