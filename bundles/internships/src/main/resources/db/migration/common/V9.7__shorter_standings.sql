-- They are written shorter from now on. Until the nightly job has written them anew, the papers are read, which stay the truth.
DELETE FROM internships_standing;
