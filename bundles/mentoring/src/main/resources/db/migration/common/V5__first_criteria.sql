-- What a pair is judged by until a board decides otherwise. A way to meet and a language in common are must-haves: without
-- them there is no meeting.
INSERT INTO mentoring_criteria (id, version, number, content, why, made_at, made_by) VALUES (
    '6d1f5f2e-0c1b-4d0e-9a53-0d6f0a6b1c01', 1, 1,
    '[{"kind":"TOPICS","weight":30,"must":false},{"kind":"LANGUAGE","weight":0,"must":true},{"kind":"COUNTY","weight":10,"must":false},{"kind":"MODE","weight":10,"must":true},{"kind":"AVAILABILITY","weight":15,"must":false},{"kind":"OCCUPATION","weight":20,"must":false},{"kind":"PATHWAY","weight":10,"must":false},{"kind":"FORMER_MENTOR","weight":5,"must":false}]',
    'As shipped', '2026-01-01 00:00:00', 'Boardwalk');
