-- Mentors and mentees who want no e-mail: a mentor's id or a participant's.
CREATE TABLE mentoring_no_mail (
    person_id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    said_on DATE NOT NULL,
    CONSTRAINT mentoring_no_mail_pk PRIMARY KEY (person_id)
);

-- First day on which the mentor's account was found unable to sign in; empty = it is able.
ALTER TABLE mentoring_mentor ADD COLUMN off_since DATE;

-- What somebody told the coordinators about a pair: a message reported, or the wish for another pair.
CREATE TABLE mentoring_concern (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    relation_id VARCHAR(36) NOT NULL,
    kind VARCHAR(12) NOT NULL,
    party VARCHAR(12) NOT NULL,
    said VARCHAR(2000) NOT NULL,
    said_on DATE NOT NULL,
    settled_at TIMESTAMP,
    settled_by VARCHAR(140) NOT NULL,
    done VARCHAR(2000) NOT NULL,
    CONSTRAINT mentoring_concern_pk PRIMARY KEY (id),
    CONSTRAINT mentoring_concern_of FOREIGN KEY (relation_id) REFERENCES mentoring_relation (id)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX mentoring_concern_pair ON mentoring_concern (relation_id, settled_at);

-- What was told before; the one who reported a message is the other side of whoever wrote it.
INSERT INTO mentoring_concern (id, version, relation_id, kind, party, said, said_on, settled_by, done)
    SELECT s.id, 1, t.relation_id, 'MESSAGE', CASE WHEN s.party = 'MENTOR' THEN 'MENTEE' ELSE 'MENTOR' END,
        s.concern, CAST(s.sent_at AS DATE), '', ''
    FROM mentoring_message s JOIN mentoring_thread t ON t.id = s.thread_id
    WHERE s.concern <> '' AND t.relation_id IS NOT NULL;
INSERT INTO mentoring_concern (id, version, relation_id, kind, party, said, said_on, settled_by, done)
    SELECT r.id, 1, r.id, CASE WHEN r.rematch_reason = 'SAFETY' THEN 'SAFETY' ELSE 'REMATCH' END, r.rematch_party,
        r.rematch_remark, r.rematch_on, '', ''
    FROM mentoring_relation r WHERE r.rematch_on IS NOT NULL;
ALTER TABLE mentoring_relation DROP COLUMN rematch_reason;
ALTER TABLE mentoring_relation DROP COLUMN rematch_remark;
ALTER TABLE mentoring_relation DROP COLUMN rematch_party;
ALTER TABLE mentoring_relation DROP COLUMN rematch_on;
