-- What a board starts with; it changes all of it.
INSERT INTO mentoring_topic (id, version, name, name_key, spanish_name, place, active)
    VALUES ('fa0df1cc-85b2-5941-ad3a-65c1e71da839', 1, 'Choosing a pathway', 'choosing a pathway', 'Elegir una trayectoria', 10, TRUE);
INSERT INTO mentoring_topic (id, version, name, name_key, spanish_name, place, active)
    VALUES ('6d7915b0-3f82-50f5-be67-d3ae305f22a8', 1, 'Résumé and cover letter', 'résumé and cover letter', 'Currículum y carta de presentación', 20, TRUE);
INSERT INTO mentoring_topic (id, version, name, name_key, spanish_name, place, active)
    VALUES ('693bf7d8-2bbf-5e58-9949-9a77948ced32', 1, 'Interviews', 'interviews', 'Entrevistas', 30, TRUE);
INSERT INTO mentoring_topic (id, version, name, name_key, spanish_name, place, active)
    VALUES ('23b192d5-00b5-5966-9b4d-328846c3b5c3', 1, 'Job search and networking', 'job search and networking', 'Búsqueda de empleo y contactos', 40, TRUE);
INSERT INTO mentoring_topic (id, version, name, name_key, spanish_name, place, active)
    VALUES ('8b40a479-86bd-562e-a55a-ab23917d20a6', 1, 'Exam preparation', 'exam preparation', 'Preparación de exámenes', 50, TRUE);
INSERT INTO mentoring_topic (id, version, name, name_key, spanish_name, place, active)
    VALUES ('6a748551-13e4-5492-9ee5-0ed92402907d', 1, 'Study habits and time', 'study habits and time', 'Hábitos de estudio y tiempo', 60, TRUE);
INSERT INTO mentoring_topic (id, version, name, name_key, spanish_name, place, active)
    VALUES ('5790e039-aace-5d26-b639-ee7a7d713948', 1, 'Communication at work', 'communication at work', 'Comunicación en el trabajo', 70, TRUE);
INSERT INTO mentoring_topic (id, version, name, name_key, spanish_name, place, active)
    VALUES ('32b1169c-080f-58bc-818b-e0426d356e53', 1, 'First weeks on the job', 'first weeks on the job', 'Primeras semanas en el empleo', 80, TRUE);
INSERT INTO mentoring_topic (id, version, name, name_key, spanish_name, place, active)
    VALUES ('a29c20a3-d109-5bb0-809c-5f0ae8e5b610', 1, 'Changing careers', 'changing careers', 'Cambio de carrera', 90, TRUE);
INSERT INTO mentoring_topic (id, version, name, name_key, spanish_name, place, active)
    VALUES ('f8d2ebb7-3be4-5b88-81b6-7b6db4b3675c', 1, 'Work, school and family', 'work, school and family', 'Trabajo, estudios y familia', 100, TRUE);
INSERT INTO mentoring_topic (id, version, name, name_key, spanish_name, place, active)
    VALUES ('52ce1a21-4d91-5651-ad68-54c08c6bb839', 1, 'Computer skills', 'computer skills', 'Habilidades informáticas', 110, TRUE);
INSERT INTO mentoring_topic (id, version, name, name_key, spanish_name, place, active)
    VALUES ('fd551614-8bce-5295-b25b-a93661107c75', 1, 'Leading others', 'leading others', 'Dirigir a otras personas', 120, TRUE);
INSERT INTO mentoring_step (id, version, audience, kind, name, name_key, spanish_name, instructions, spanish_instructions, only_for_minors, months, source, place, active)
    VALUES ('d6aec597-386f-57c8-8972-8e7c8abd272e', 1, 'MENTOR', 'INTERVIEW', 'Interview with the coordinator', 'interview with the coordinator', 'Entrevista con la coordinación', '', '', FALSE, NULL, 'Elements of Effective Practice for Mentoring, 4th edition, standard 2: screening', 10, TRUE);
INSERT INTO mentoring_step (id, version, audience, kind, name, name_key, spanish_name, instructions, spanish_instructions, only_for_minors, months, source, place, active)
    VALUES ('46fb2808-1f4f-5c79-806f-e250ba1d4b45', 1, 'MENTOR', 'REFERENCE', 'Two references', 'two references', 'Dos referencias', 'The coordinator speaks with both; only the day is kept.', 'La coordinación habla con ambas; solo se guarda la fecha.', FALSE, NULL, 'Elements of Effective Practice for Mentoring, 4th edition, standard 2: screening', 20, TRUE);
INSERT INTO mentoring_step (id, version, audience, kind, name, name_key, spanish_name, instructions, spanish_instructions, only_for_minors, months, source, place, active)
    VALUES ('b762febf-22bf-5fdd-92b6-71a97c1086a7', 1, 'MENTOR', 'BACKGROUND_CHECK', 'Background check', 'background check', 'Verificación de antecedentes', 'The coordinator orders it; only the outcome and its dates are kept.', 'La coordinación la solicita; solo se guardan el resultado y las fechas.', FALSE, 24, 'Elements of Effective Practice for Mentoring, 4th edition, standard 2: screening', 30, TRUE);
INSERT INTO mentoring_step (id, version, audience, kind, name, name_key, spanish_name, instructions, spanish_instructions, only_for_minors, months, source, place, active)
    VALUES ('e0c6c309-859e-5348-bad4-782267c8c23b', 1, 'MENTOR', 'TRAINING', 'Mentor training', 'mentor training', 'Formación para mentores', 'Two hours, online or with the coordinator, before the first pair.', 'Dos horas, en línea o con la coordinación, antes de la primera pareja.', FALSE, NULL, 'Elements of Effective Practice for Mentoring, 4th edition, standard 3: training', 40, TRUE);
INSERT INTO mentoring_step (id, version, audience, kind, name, name_key, spanish_name, instructions, spanish_instructions, only_for_minors, months, source, place, active)
    VALUES ('711d2880-ff0d-5d79-8b97-42e3947e3354', 1, 'MENTOR', 'AGREEMENT', 'Code of conduct for mentors', 'code of conduct for mentors', 'Código de conducta para mentores', 'Read it and say that you keep to it.', 'Léalo y confirme que lo cumple.', FALSE, 12, '', 50, TRUE);
INSERT INTO mentoring_step (id, version, audience, kind, name, name_key, spanish_name, instructions, spanish_instructions, only_for_minors, months, source, place, active)
    VALUES ('4938a101-6c2e-5854-9aa7-a3962da1c6bb', 1, 'MENTOR', 'BACKGROUND_CHECK', 'Check for work with minors', 'check for work with minors', 'Verificación para trabajar con menores', 'State and child-protection registers; only the outcome and its dates are kept.', 'Registros estatales y de protección de menores; solo se guardan el resultado y las fechas.', TRUE, 12, 'Elements of Effective Practice for Mentoring, 4th edition, standard 2: screening', 60, TRUE);
INSERT INTO mentoring_step (id, version, audience, kind, name, name_key, spanish_name, instructions, spanish_instructions, only_for_minors, months, source, place, active)
    VALUES ('11b38d40-b047-5576-a901-f60afa211a30', 1, 'MENTOR', 'TRAINING', 'Training: mentoring minors', 'training: mentoring minors', 'Formación: mentoría de menores', 'Boundaries, consent and whom to tell when something is wrong.', 'Límites, consentimiento y a quién avisar si algo va mal.', TRUE, NULL, 'Elements of Effective Practice for Mentoring, 4th edition, standard 3: training', 70, TRUE);
INSERT INTO mentoring_step (id, version, audience, kind, name, name_key, spanish_name, instructions, spanish_instructions, only_for_minors, months, source, place, active)
    VALUES ('430b17a2-9d5b-5f9d-95b3-806368d6afa9', 1, 'MENTEE', 'TRAINING', 'Orientation for mentees', 'orientation for mentees', 'Orientación para participantes en mentoría', 'Half an hour: what a mentor is for, and what to do when it does not fit.', 'Media hora: para qué sirve un mentor y qué hacer si no encaja.', FALSE, NULL, 'Elements of Effective Practice for Mentoring, 4th edition, standard 3: training', 80, TRUE);
