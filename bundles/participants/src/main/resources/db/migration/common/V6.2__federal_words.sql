-- What the shipped words are in the federal report (TEGL 07-18). A reason such as "health or family care" may or may not
-- exclude somebody from the measures: the board says which.
UPDATE participants_term SET federal_code = 'OCCUPATIONAL_SKILLS_TRAINING'
    WHERE kind = 'service-type' AND code IN ('occupational-training');
UPDATE participants_term SET federal_code = 'NO_TRAINING'
    WHERE kind = 'service-type' AND code IN ('career-planning', 'objective-assessment', 'service-strategy', 'guidance-counseling', 'tutoring', 'work-experience-unpaid', 'work-experience-paid', 'job-shadowing', 'leadership-development', 'adult-mentoring', 'job-search-help', 'exam-preparation', 'supportive-service', 'information-only', 'self-service', 'follow-up');
UPDATE participants_term SET federal_code = 'EXIT_OTHER'
    WHERE kind = 'exit-reason' AND code IN ('completed', 'employed', 'education', 'no-service', 'moved');
UPDATE participants_term SET federal_code = 'WAGNER_PEYSER'
    WHERE kind = 'funding' AND code IN ('wagner-peyser');
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation, federal_code)
    SELECT '5ef29d93-a648-5914-b240-6b305f8f1c54', 1, 'service-type', 'on-the-job-training', 'On-the-job training', 'Capacitación en el trabajo', '', 61, TRUE, TRUE, 'ON_THE_JOB_TRAINING' FROM participants_turn
    WHERE NOT EXISTS (SELECT 1 FROM participants_term t WHERE t.kind = 'service-type' AND t.code = 'on-the-job-training');
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation, federal_code)
    SELECT '7bfb6423-1147-5d0e-99e2-08f3e3ec832f', 1, 'service-type', 'customized-training', 'Customized training', 'Capacitación a la medida', '', 62, TRUE, TRUE, 'CUSTOMIZED_TRAINING' FROM participants_turn
    WHERE NOT EXISTS (SELECT 1 FROM participants_term t WHERE t.kind = 'service-type' AND t.code = 'customized-training');
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation, federal_code)
    SELECT '61389f4d-6961-57f9-af14-0148b4c29e2b', 1, 'service-type', 'registered-apprenticeship', 'Registered apprenticeship', 'Aprendizaje registrado', '', 63, TRUE, TRUE, 'REGISTERED_APPRENTICESHIP' FROM participants_turn
    WHERE NOT EXISTS (SELECT 1 FROM participants_term t WHERE t.kind = 'service-type' AND t.code = 'registered-apprenticeship');
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation, federal_code)
    SELECT '49ee6e87-825d-5731-a078-dcc2242f8d5f', 1, 'service-type', 'secondary-education', 'In secondary education, 9th grade or above', 'En educación secundaria, 9.º grado o superior', '', 64, TRUE, FALSE, 'SECONDARY_EDUCATION' FROM participants_turn
    WHERE NOT EXISTS (SELECT 1 FROM participants_term t WHERE t.kind = 'service-type' AND t.code = 'secondary-education');
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation, federal_code)
    SELECT '1a9f7706-aaf0-528c-be80-2f68a360d76c', 1, 'service-type', 'postsecondary-education', 'In postsecondary education', 'En educación postsecundaria', '', 65, TRUE, FALSE, 'POSTSECONDARY_EDUCATION' FROM participants_turn
    WHERE NOT EXISTS (SELECT 1 FROM participants_term t WHERE t.kind = 'service-type' AND t.code = 'postsecondary-education');
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation, federal_code)
    SELECT 'b998528e-c578-5372-975e-7376ccee5929', 1, 'exit-reason', 'institutionalized', 'In an institution', 'En una institución', '', 52, TRUE, FALSE, 'EXIT_INSTITUTIONALIZED' FROM participants_turn
    WHERE NOT EXISTS (SELECT 1 FROM participants_term t WHERE t.kind = 'exit-reason' AND t.code = 'institutionalized');
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation, federal_code)
    SELECT '7ea95536-f0df-5f6a-8790-bac2af40fa0b', 1, 'exit-reason', 'medical', 'Medical treatment of more than 90 days', 'Tratamiento médico de más de 90 días', '', 54, TRUE, FALSE, 'EXIT_MEDICAL' FROM participants_turn
    WHERE NOT EXISTS (SELECT 1 FROM participants_term t WHERE t.kind = 'exit-reason' AND t.code = 'medical');
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation, federal_code)
    SELECT 'a32e6438-e3c9-5ddf-b7c1-c885a42bf950', 1, 'exit-reason', 'deceased', 'Deceased', 'Falleció', '', 56, TRUE, FALSE, 'EXIT_DECEASED' FROM participants_turn
    WHERE NOT EXISTS (SELECT 1 FROM participants_term t WHERE t.kind = 'exit-reason' AND t.code = 'deceased');
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation, federal_code)
    SELECT '4e21a46e-4bf6-5b4d-b8b3-4c9ced0fc9eb', 1, 'exit-reason', 'reserve-duty', 'Called to active duty', 'Llamado al servicio activo', '', 57, TRUE, FALSE, 'EXIT_RESERVE_DUTY' FROM participants_turn
    WHERE NOT EXISTS (SELECT 1 FROM participants_term t WHERE t.kind = 'exit-reason' AND t.code = 'reserve-duty');
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation, federal_code)
    SELECT '878b05fb-adb9-5260-a1ce-b27021a85195', 1, 'exit-reason', 'foster-care', 'Moved by the foster care system', 'Trasladado por el sistema de acogida', '', 58, TRUE, FALSE, 'EXIT_FOSTER_CARE' FROM participants_turn
    WHERE NOT EXISTS (SELECT 1 FROM participants_term t WHERE t.kind = 'exit-reason' AND t.code = 'foster-care');
