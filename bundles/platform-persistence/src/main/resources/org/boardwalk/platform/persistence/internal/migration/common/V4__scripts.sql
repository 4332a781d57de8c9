-- The scripts that made a unit's tables, in pieces: a backup takes them along, so that the tables can be made again, also in
-- another kind of database, and also those of a module that is switched off or no longer part of the product.
CREATE TABLE platform_script (
    unit VARCHAR(100) NOT NULL,
    folder VARCHAR(100) NOT NULL,
    script VARCHAR(200) NOT NULL,
    piece INTEGER NOT NULL,
    content VARCHAR(32000) NOT NULL,
    CONSTRAINT platform_script_pk PRIMARY KEY (unit, folder, script, piece)
);

-- Every unit is looked at once more, and its scripts are kept then.
DELETE FROM platform_migrated;
