-- Since when the mentor of a group leads a pair another mentor led before; empty = nobody else did.
ALTER TABLE mentoring_relation ADD COLUMN led_since TIMESTAMP;
