-- What stands in place of the name of somebody who was no participant; NULL = a participant.
ALTER TABLE platform_erasure ADD COLUMN label VARCHAR(60);
