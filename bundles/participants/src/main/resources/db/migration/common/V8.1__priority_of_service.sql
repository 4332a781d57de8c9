-- Whether somebody goes before others (38 U.S.C. 4215); NULL = nobody has recorded it.
ALTER TABLE participants_participant ADD COLUMN priority VARCHAR(20);
