ALTER TABLE alpha_person ADD COLUMN photo BLOB;
