-- Several shifts, such as 13 08:00 12:00;5 13:00 17:00;6 08:00 20:00 C: days, beginning, end, and C for on call.
ALTER TABLE internships_placement ALTER COLUMN working_times SET DATA TYPE VARCHAR(400);
