-- What a meeting can hold beside needs and strengths: further topics, each under its line of form
-- B; the person's own terms; who does what by when. And what people tell us about ourselves.
--
-- Two tables are made anew without their list of fields, which is that of field_line: an answer to
-- anything else has no consent, and is refused by that.
PRAGMA legacy_alter_table = ON;

DROP TRIGGER field_line_no_insert;
INSERT INTO field_line (kind, field, line) VALUES
    ('T', 'steps', 'T16'),
    ('B', 'contact', 'B6'),
    ('B', 'health', 'B9'),
    ('B', 'emergency', 'B10'),
    ('B', 'legal', 'B7'),
    ('B', 'rights', 'B7'),
    ('B', 'housing', 'B7'),
    ('B', 'papers', 'B7'),
    ('B', 'money', 'B7'),
    ('B', 'children', 'B7'),
    ('B', 'other', 'B7'),
    ('B', 'steps', 'B8'),
    ('B', 'own_name', 'B11'),
    ('B', 'own_account', 'B11');

CREATE TRIGGER field_line_no_insert BEFORE INSERT ON field_line
BEGIN SELECT RAISE(ABORT, 'field_line is fixed'); END;

CREATE TABLE answer_anew (
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('answered', 'prefer_not', 'not_asked', 'later')),
    words TEXT NOT NULL CHECK (length(words) <= 200000),
    language TEXT NOT NULL,
    staff_note TEXT NOT NULL CHECK (length(staff_note) <= 200000),
    search TEXT NOT NULL,  -- for a name: how it can be looked for; goes with the answer
    consent_id TEXT NOT NULL REFERENCES consent (id),
    recorded_at TEXT NOT NULL
        CHECK (recorded_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    PRIMARY KEY (meeting_id, field)
) STRICT;
INSERT INTO answer_anew SELECT * FROM answer;
DROP TABLE answer;
ALTER TABLE answer_anew RENAME TO answer;
CREATE INDEX answer_by_consent ON answer (consent_id);
CREATE INDEX answer_with_name ON answer (meeting_id, recorded_at, state, words, search)
 WHERE field = 'called';
-- Today counts what is due among all steps, without reading any other answer.
CREATE INDEX answer_with_steps ON answer (meeting_id, recorded_at, words) WHERE field = 'steps';

CREATE TRIGGER answer_needs_consent BEFORE INSERT ON answer
WHEN NOT EXISTS (
    SELECT 1 FROM consent
      JOIN meeting ON meeting.id = NEW.meeting_id AND meeting.person_id = consent.person_id
      JOIN consent_line ON consent_line.consent_id = consent.id AND consent_line.choice = 'yes'
      JOIN field_line ON field_line.kind = consent.kind AND field_line.line = consent_line.line
     WHERE consent.id = NEW.consent_id AND field_line.field = NEW.field
       AND consent.starts_at <= NEW.recorded_at AND NEW.recorded_at < consent.ends_at
       AND (consent.ended_early_at IS NULL OR NEW.recorded_at < consent.ended_early_at)
       AND NOT EXISTS (
            SELECT 1 FROM withdrawal
             WHERE withdrawal.consent_id = consent.id
               AND withdrawal.line IN ('', consent_line.line)
               AND withdrawal.at <= NEW.recorded_at))
BEGIN SELECT RAISE(ABORT, 'not agreed'); END;

CREATE TRIGGER answer_still_needs_consent BEFORE UPDATE ON answer
WHEN NOT EXISTS (
    SELECT 1 FROM consent
      JOIN meeting ON meeting.id = NEW.meeting_id AND meeting.person_id = consent.person_id
      JOIN consent_line ON consent_line.consent_id = consent.id AND consent_line.choice = 'yes'
      JOIN field_line ON field_line.kind = consent.kind AND field_line.line = consent_line.line
     WHERE consent.id = NEW.consent_id AND field_line.field = NEW.field
       AND consent.starts_at <= NEW.recorded_at AND NEW.recorded_at < consent.ends_at
       AND (consent.ended_early_at IS NULL OR NEW.recorded_at < consent.ended_early_at)
       AND NOT EXISTS (
            SELECT 1 FROM withdrawal
             WHERE withdrawal.consent_id = consent.id
               AND withdrawal.line IN ('', consent_line.line)
               AND withdrawal.at <= NEW.recorded_at))
BEGIN SELECT RAISE(ABORT, 'not agreed'); END;

CREATE TRIGGER answer_held_stays BEFORE DELETE ON answer
WHEN EXISTS (
    SELECT 1 FROM meeting
      JOIN hold ON hold.person_id = meeting.person_id AND hold.ended_at IS NULL
      JOIN hold_item ON hold_item.hold_id = hold.id
     WHERE meeting.id = OLD.meeting_id AND hold_item.item IN ('record', OLD.field))
BEGIN SELECT RAISE(ABORT, 'held'); END;

CREATE TRIGGER answer_while_locked BEFORE INSERT ON answer
WHEN EXISTS (
    SELECT 1 FROM meeting JOIN standing ON standing.person_id = meeting.person_id
     WHERE meeting.id = NEW.meeting_id)
  OR EXISTS (
    SELECT 1 FROM meeting
      JOIN hold ON hold.person_id = meeting.person_id AND hold.ended_at IS NULL
      JOIN hold_item ON hold_item.hold_id = hold.id
     WHERE meeting.id = NEW.meeting_id AND hold_item.item IN ('record', NEW.field))
BEGIN SELECT RAISE(ABORT, 'not agreed'); END;

CREATE TRIGGER answer_change_while_locked BEFORE UPDATE ON answer
WHEN EXISTS (
    SELECT 1 FROM meeting JOIN standing ON standing.person_id = meeting.person_id
     WHERE meeting.id IN (OLD.meeting_id, NEW.meeting_id))
  OR EXISTS (
    SELECT 1 FROM meeting
      JOIN hold ON hold.person_id = meeting.person_id AND hold.ended_at IS NULL
      JOIN hold_item ON hold_item.hold_id = hold.id
     WHERE meeting.id IN (OLD.meeting_id, NEW.meeting_id)
       AND hold_item.item IN ('record', OLD.field, NEW.field))
BEGIN SELECT RAISE(ABORT, 'not agreed'); END;

CREATE TABLE hold_item_anew (
    hold_id TEXT NOT NULL REFERENCES hold (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    item TEXT NOT NULL CHECK (item <> ''),
    UNIQUE (hold_id, item)
) STRICT;
INSERT INTO hold_item_anew SELECT * FROM hold_item;
DROP TABLE hold_item;
ALTER TABLE hold_item_anew RENAME TO hold_item;

CREATE TRIGGER hold_item_is_a_field BEFORE INSERT ON hold_item
WHEN NEW.item <> 'record' AND NOT EXISTS (SELECT 1 FROM field_line WHERE field = NEW.item)
BEGIN SELECT RAISE(ABORT, 'hold_item is fixed'); END;

CREATE TRIGGER hold_item_is_closed BEFORE INSERT ON hold_item
WHEN EXISTS (SELECT 1 FROM hold WHERE id = NEW.hold_id)
BEGIN SELECT RAISE(ABORT, 'hold_item is fixed'); END;

CREATE TRIGGER hold_item_is_fixed BEFORE UPDATE ON hold_item
BEGIN SELECT RAISE(ABORT, 'hold_item is fixed'); END;

CREATE TRIGGER hold_item_stays BEFORE DELETE ON hold_item
WHEN EXISTS (SELECT 1 FROM hold WHERE id = OLD.hold_id)
BEGIN SELECT RAISE(ABORT, 'hold_item is fixed'); END;

DROP TRIGGER disclosure_while_locked;
CREATE TRIGGER disclosure_while_locked BEFORE INSERT ON disclosure
WHEN EXISTS (
    SELECT 1 FROM consent JOIN standing ON standing.person_id = consent.person_id
     WHERE consent.id = NEW.consent_id)
  OR EXISTS (
    SELECT 1 FROM consent
      JOIN hold ON hold.person_id = consent.person_id AND hold.ended_at IS NULL
      JOIN hold_item ON hold_item.hold_id = hold.id
      JOIN disclosure_item ON disclosure_item.disclosure_id = NEW.id
     WHERE consent.id = NEW.consent_id
       AND (hold_item.item = 'record'
            OR consent.kind <> 'D'
            OR (hold_item.item = 'called' AND disclosure_item.item = 'D9')
            OR (hold_item.item = 'language' AND disclosure_item.item = 'D12')
            OR (hold_item.item IN ('contact', 'emergency') AND disclosure_item.item = 'D11')
            OR (hold_item.item = 'health' AND disclosure_item.item = 'D15')
            OR (hold_item.item IN ('needs', 'services', 'legal', 'rights', 'housing', 'papers',
                                   'money', 'children', 'other')
                AND disclosure_item.item = 'D13')
            OR (hold_item.item IN ('strengths', 'next_step', 'steps', 'own_name', 'own_account')
                AND disclosure_item.item = 'D16')))
BEGIN SELECT RAISE(ABORT, 'not agreed'); END;

-- What somebody tells us about how they were treated here: of nobody, of no day, and in the order
-- of ids that are dealt by chance, so that the log does not tell which is whose.
CREATE TABLE feedback (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    judged TEXT NOT NULL CHECK (judged IN ('yes', 'no', '')),
    pressured TEXT NOT NULL CHECK (pressured IN ('yes', 'no', '')),
    asked_who TEXT NOT NULL CHECK (asked_who IN ('yes', 'no', '')),
    words TEXT NOT NULL CHECK (length(words) <= 200000),
    CHECK (judged <> '' OR pressured <> '' OR asked_who <> '' OR words <> '')
) STRICT, WITHOUT ROWID;
CREATE INDEX feedback_by_month ON feedback (month);

CREATE TRIGGER feedback_is_fixed BEFORE UPDATE ON feedback
BEGIN SELECT RAISE(ABORT, 'feedback is fixed'); END;

-- What stands in the blanks of form L, a number or a name, is deleted a week after its end, or at
-- once where it was taken back. A signed line stays as it is: only its blank is emptied, and only
-- where that is listed as gone first, so that each copy owes the same.
DROP TRIGGER consent_line_is_fixed;
CREATE TRIGGER consent_line_is_fixed BEFORE UPDATE ON consent_line
WHEN NEW.consent_id IS NOT OLD.consent_id OR NEW.line IS NOT OLD.line
  OR NEW.choice IS NOT OLD.choice OR NEW.detail <> ''
  OR NOT EXISTS (
    SELECT 1 FROM consent JOIN gone ON gone.whose = consent.person_id
     WHERE consent.id = OLD.consent_id AND consent.kind = 'L'
       AND instr(' ' || gone.fields || ' ', ' ' || OLD.consent_id || '/' || OLD.line || ' ') > 0)
BEGIN SELECT RAISE(ABORT, 'consent_line is fixed'); END;

PRAGMA legacy_alter_table = OFF;
