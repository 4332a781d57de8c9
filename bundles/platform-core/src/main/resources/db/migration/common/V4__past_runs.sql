-- The last runs of a job, newest first, as when, how long and whether it failed: read and written together with the job.
ALTER TABLE core_job ADD COLUMN past_runs VARCHAR(1000);
ALTER TABLE core_job ADD COLUMN last_success TIMESTAMP;
