-- Days of the week (1 = Monday) and times, such as 1234 08:00 14:30; empty = not agreed yet
ALTER TABLE internships_placement ADD COLUMN working_times VARCHAR(30) DEFAULT '' NOT NULL;
