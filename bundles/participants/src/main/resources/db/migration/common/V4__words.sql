-- The words a board starts with. Activity codes differ from state to state, so a board maps its own.
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('5c31c579-e8c1-5b94-a5e9-e17d02c98089', 1, 'programme', 'health-information-technology', 'Health information technology', 'Tecnología de la información de salud', '', 10, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('4eda1edc-4e14-5673-ae86-93afd8c5f2b4', 1, 'programme', 'advanced-manufacturing', 'Advanced manufacturing', 'Manufactura avanzada', '', 20, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('4e20ce7d-56ae-5dbe-bff1-ea6eeb998c40', 1, 'funding', 'adult', 'WIOA Adult', 'WIOA Adultos', '', 10, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('99e27229-2ba5-5684-ad3c-dd3241db6430', 1, 'funding', 'dislocated-worker', 'WIOA Dislocated Worker', 'WIOA Trabajadores desplazados', '', 20, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('b943fee0-a14d-5ec8-9f3b-fdf66711a0cf', 1, 'funding', 'youth', 'WIOA Youth', 'WIOA Jóvenes', '', 30, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('d0e005b0-09af-51aa-8317-9934cf992737', 1, 'funding', 'wagner-peyser', 'Wagner-Peyser', 'Wagner-Peyser', '', 40, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('8d7fbf34-bc22-5f85-b946-d139136b9446', 1, 'funding', 'other', 'Other funds', 'Otros fondos', '', 50, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('8d4db89a-b371-5980-8935-6988dc47d4ef', 1, 'service-type', 'career-planning', 'Career planning', 'Planificación de carrera', '', 10, TRUE, TRUE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('58ed26cc-d844-5d45-9228-a83924cc03c1', 1, 'service-type', 'objective-assessment', 'Objective assessment', 'Evaluación objetiva', '', 20, TRUE, TRUE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('396e2e1c-47ef-5981-9814-0b97552e8164', 1, 'service-type', 'service-strategy', 'Service strategy or employment plan', 'Plan de servicios o de empleo', '', 30, TRUE, TRUE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('dcae5174-0dba-577e-b12c-818b109eb6d1', 1, 'service-type', 'guidance-counseling', 'Comprehensive guidance and counseling', 'Orientación y consejería', '', 40, TRUE, TRUE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('15e4af3f-6002-5310-8db0-82e28f468f9c', 1, 'service-type', 'tutoring', 'Tutoring and study skills', 'Tutoría y técnicas de estudio', '', 50, TRUE, TRUE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('3429d9d1-fb0b-507e-bb04-b4ebbe9f706c', 1, 'service-type', 'occupational-training', 'Occupational skills training', 'Capacitación ocupacional', '', 60, TRUE, TRUE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('ecf4521c-803a-5372-a6c2-4065a2cd866c', 1, 'service-type', 'work-experience-unpaid', 'Internship, unpaid', 'Pasantía sin pago', '', 70, TRUE, TRUE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('ff96f969-698a-5e2e-98f7-180ea6f03b1f', 1, 'service-type', 'work-experience-paid', 'Internship, paid', 'Pasantía pagada', '', 80, TRUE, TRUE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('0dc3846b-4880-52bd-b72f-4dcd47113490', 1, 'service-type', 'job-shadowing', 'Job shadowing', 'Observación en el trabajo', '', 90, TRUE, TRUE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('6b60416e-fd9a-5832-8c72-36169883e927', 1, 'service-type', 'leadership-development', 'Leadership development', 'Desarrollo de liderazgo', '', 100, TRUE, TRUE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('a27b8061-9d47-54e1-a84f-27735bc5352d', 1, 'service-type', 'adult-mentoring', 'Adult mentoring', 'Mentoría de adultos', '', 110, TRUE, TRUE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('48e376d8-8038-5064-9fee-5c728d412dd5', 1, 'service-type', 'job-search-help', 'Job search help', 'Ayuda para buscar empleo', '', 120, TRUE, TRUE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('9913b56e-574c-5303-8444-8d7df2696576', 1, 'service-type', 'exam-preparation', 'Exam preparation', 'Preparación para exámenes', '', 130, TRUE, TRUE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('9521a09f-c16f-56da-86da-3dfb0397d6b2', 1, 'service-type', 'supportive-service', 'Supportive service', 'Servicio de apoyo', '', 140, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('28fbd8d0-e8b0-580a-a8cd-0d2b5eedf616', 1, 'service-type', 'information-only', 'Information only', 'Solo información', '', 150, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('9a3093df-6337-5ed7-81f1-3f73946ff545', 1, 'service-type', 'self-service', 'Self-service', 'Autoservicio', '', 160, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('9570ab6f-2bc6-5d49-b429-790b14a177f9', 1, 'service-type', 'follow-up', 'Follow-up service', 'Servicio de seguimiento', '', 170, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('023cb925-7961-5eae-9127-4c78a5bc72f0', 1, 'document-category', 'identity', 'Proof of identity', 'Prueba de identidad', '', 10, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('9178c7ba-c5f9-56d8-a60c-e97fe6ba6f21', 1, 'document-category', 'eligibility', 'Eligibility', 'Elegibilidad', '', 20, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('70577723-6816-574f-b6ff-759bc1b62df9', 1, 'document-category', 'credential', 'Credential or certificate', 'Credencial o certificado', '', 30, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('06c71f9c-9f07-5386-bac7-c3aaaed1d177', 1, 'document-category', 'transcript', 'Transcript', 'Expediente académico', '', 40, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('02a5bf35-5d66-51d3-b2a6-0a7f9841610b', 1, 'document-category', 'background-check', 'Background check', 'Verificación de antecedentes', '', 50, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('2b576f98-7a80-5491-9b90-673c88885a3b', 1, 'document-category', 'immunization', 'Immunization status', 'Estado de vacunación', '', 60, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('a9f155dd-d4db-5ccc-bfd3-f3fdf3e0a761', 1, 'document-category', 'resume', 'Résumé', 'Currículum', '', 70, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('42cd8943-a911-54c7-8fe1-efd46586c037', 1, 'document-category', 'agreement', 'Agreement', 'Acuerdo', '', 80, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('b72d7bd8-c786-513f-bbeb-30e09b57535d', 1, 'document-category', 'other', 'Other', 'Otro', '', 90, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('ea3d7c2f-4d4d-57a3-8038-8b99587983c7', 1, 'consent-purpose', 'share-with-employers', 'Share my record with employers', 'Compartir mi expediente con empleadores', '', 10, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('5a07603c-90d6-5d3c-bb56-5f1e31f4e825', 1, 'consent-purpose', 'share-with-schools', 'Share my record with schools', 'Compartir mi expediente con escuelas', '', 20, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('bf6ac3ae-beee-5b8e-8a24-98585074e243', 1, 'consent-purpose', 'text-messages', 'Send me text messages', 'Enviarme mensajes de texto', '', 30, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('380b7de8-9c5e-5888-b294-09dccc3a89c3', 1, 'consent-purpose', 'photo-and-story', 'Use my photo or story', 'Usar mi foto o mi historia', '', 40, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('92f7feb9-b115-5289-9bf9-e54aba97c5cf', 1, 'exit-reason', 'completed', 'Completed the programme', 'Completó el programa', '', 10, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('35fd8113-d5da-585e-bcf4-5ba036f4c56e', 1, 'exit-reason', 'employed', 'Found work', 'Encontró trabajo', '', 20, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('14585e67-ccad-5680-8f50-9ed0167692b4', 1, 'exit-reason', 'education', 'Went on to education', 'Continuó estudios', '', 30, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('468027ba-dca6-5ab2-b061-1c8c3e67b4d5', 1, 'exit-reason', 'no-service', 'No service for 90 days', 'Sin servicio durante 90 días', '', 40, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('386b01de-b944-5396-bdd6-6b7d7a750fac', 1, 'exit-reason', 'moved', 'Moved away', 'Se mudó', '', 50, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('05b91888-6c12-5f21-972c-fee9fe746640', 1, 'exit-reason', 'health', 'Health or family care', 'Salud o cuidado familiar', '', 60, TRUE, FALSE);
INSERT INTO participants_term (id, version, kind, code, english, spanish, state_code, sort_order, active, extends_participation)
    VALUES ('a0260698-b578-52b5-9ba5-e29e4b96455f', 1, 'exit-reason', 'other', 'Other', 'Otra', '', 70, TRUE, FALSE);
INSERT INTO participants_note_template (id, version, title, body, language_tag, visibility)
    VALUES ('4c4842ab-2873-5f60-99b6-79707453cfdb', 1, 'First meeting', 'Why the person came:
Goal:
Strengths and experience:
What stands in the way:
Agreed next step, and by when:', 'en', 'STAFF');
INSERT INTO participants_note_template (id, version, title, body, language_tag, visibility)
    VALUES ('d78e17fb-a327-5a16-a7dd-a75551d22261', 1, 'Check-in', 'Since last time:
Progress on the plan:
What is stuck:
Next step, and by when:', 'en', 'STAFF');
INSERT INTO participants_note_template (id, version, title, body, language_tag, visibility)
    VALUES ('d9c05b68-d28e-5acf-bc09-b42714d18519', 1, 'Summary for the participant', 'What we talked about:
What you will do:
What I will do:
We meet again on:', 'en', 'SHARED');
INSERT INTO participants_note_template (id, version, title, body, language_tag, visibility)
    VALUES ('ca3cfe03-777e-528c-b357-f47c79afa4ed', 1, 'Resumen para la persona participante', 'De qué hablamos:
Lo que usted hará:
Lo que yo haré:
Nos vemos de nuevo el:', 'es', 'SHARED');
