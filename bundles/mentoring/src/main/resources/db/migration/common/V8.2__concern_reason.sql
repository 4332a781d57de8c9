-- Why one of the two asks for another pair; empty for a message that was reported.
ALTER TABLE mentoring_concern ADD COLUMN reason VARCHAR(20);
UPDATE mentoring_concern SET reason = 'SAFETY' WHERE kind = 'SAFETY';
