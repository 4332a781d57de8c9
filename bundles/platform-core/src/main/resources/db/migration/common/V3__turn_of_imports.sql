-- The row whose lock is the turn among imports. A deployment that imported already has one.
DELETE FROM core_setting WHERE setting_key = 'tables.turn';
INSERT INTO core_setting (setting_key, setting_value, version) VALUES ('tables.turn', 'taken while a file comes in', 1);
