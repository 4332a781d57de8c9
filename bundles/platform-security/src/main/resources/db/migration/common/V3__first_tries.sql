-- Held by whoever counts a first try, so that two at once do not insert the same row.
INSERT INTO security_latch (id, turns) VALUES ('guesses', 0);
