-- Every kind of consent; lines that are taken back one by one, and for some seconds not for good;
-- what was decided without a paper; shorter limits; what a judge or the law made the shelter tell.
--
-- Two tables are made anew, since SQLite cannot change a CHECK. Whoever runs this switches foreign
-- keys off for that time, and looks afterwards whether each of them still leads somewhere.
PRAGMA legacy_alter_table = ON;

-- What holds for each form: how many days a yes lasts at most, whether it names one recipient and
-- one purpose, and whether something may leave under it. Nothing leaves under G as long as no
-- register holds both partners of a study.
CREATE TABLE consent_rule (
    kind TEXT NOT NULL PRIMARY KEY,
    longest_days INTEGER NOT NULL CHECK (longest_days > 0),
    one_recipient INTEGER NOT NULL CHECK (one_recipient IN (0, 1)),
    may_leave INTEGER NOT NULL CHECK (may_leave IN (0, 1))
) STRICT;
INSERT INTO consent_rule (kind, longest_days, one_recipient, may_leave) VALUES
    ('T', 7, 0, 0),
    ('B', 365, 0, 0),
    ('C', 183, 1, 0),
    ('D', 90, 1, 1),
    ('E', 90, 1, 1),
    ('G', 365, 1, 0),
    ('H', 365, 1, 1),
    ('L', 365, 0, 0),
    ('O', 365, 1, 1);

CREATE TRIGGER consent_rule_no_insert BEFORE INSERT ON consent_rule
BEGIN SELECT RAISE(ABORT, 'consent_rule is fixed'); END;

CREATE TRIGGER consent_rule_no_update BEFORE UPDATE ON consent_rule
BEGIN SELECT RAISE(ABORT, 'consent_rule is fixed'); END;

CREATE TRIGGER consent_rule_no_delete BEFORE DELETE ON consent_rule
BEGIN SELECT RAISE(ABORT, 'consent_rule is fixed'); END;

-- A lead may shorten how long a yes lasts here, and never lengthen it.
CREATE TABLE shorter_limit (
    kind TEXT NOT NULL PRIMARY KEY REFERENCES consent_rule (kind),
    longest_days INTEGER NOT NULL CHECK (longest_days > 0)
) STRICT;

CREATE TRIGGER shorter_limit_is_shorter BEFORE INSERT ON shorter_limit
WHEN NEW.longest_days >= (SELECT longest_days FROM consent_rule WHERE kind = NEW.kind)
BEGIN SELECT RAISE(ABORT, 'not agreed'); END;

CREATE TRIGGER shorter_limit_no_update BEFORE UPDATE ON shorter_limit
BEGIN SELECT RAISE(ABORT, 'shorter_limit is fixed'); END;

CREATE TABLE consent_anew (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind TEXT NOT NULL REFERENCES consent_rule (kind),
    starts_at TEXT NOT NULL
        CHECK (starts_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    ends_at TEXT NOT NULL
        CHECK (ends_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    ended_early_at TEXT
        CHECK (ended_early_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    ended_early_as TEXT CHECK (ended_early_as IN ('withdrawn', 'replaced')),
    recipient TEXT NOT NULL,
    purpose TEXT NOT NULL,
    how TEXT NOT NULL,
    once INTEGER NOT NULL CHECK (once IN (0, 1)),
    form_code TEXT NOT NULL UNIQUE CHECK (form_code <> ''),
    template TEXT NOT NULL,
    template_version TEXT NOT NULL,
    template_sha256 TEXT NOT NULL,
    languages TEXT NOT NULL,  -- BCP 47 tags in the order of the columns, with blanks between
    explained_by TEXT NOT NULL,
    interpreter TEXT NOT NULL,
    signed_on TEXT NOT NULL CHECK (signed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CHECK (starts_at < ends_at),
    CHECK ((ended_early_at IS NULL) = (ended_early_as IS NULL))
) STRICT;
INSERT INTO consent_anew SELECT * FROM consent;
DROP TABLE consent;
ALTER TABLE consent_anew RENAME TO consent;
CREATE INDEX consent_by_person ON consent (person_id);
CREATE INDEX consent_by_end ON consent (ends_at);
CREATE INDEX consent_by_early_end ON consent (ended_early_at);

CREATE TRIGGER consent_needs_a_yes BEFORE INSERT ON consent
WHEN NOT EXISTS (SELECT 1 FROM consent_line WHERE consent_id = NEW.id AND choice = 'yes')
  OR EXISTS (
    SELECT 1 FROM consent_line WHERE consent_id = NEW.id AND substr(line, 1, 1) <> NEW.kind)
  OR EXISTS (
    SELECT item FROM consent_item WHERE consent_id = NEW.id
    EXCEPT SELECT line FROM consent_line WHERE consent_id = NEW.id AND choice = 'yes')
BEGIN SELECT RAISE(ABORT, 'not agreed'); END;

CREATE TRIGGER consent_names_one_recipient BEFORE INSERT ON consent
WHEN NOT EXISTS (
    SELECT 1 FROM consent_rule
     WHERE kind = NEW.kind AND CASE one_recipient
        WHEN 1 THEN NEW.recipient <> '' AND NEW.purpose <> ''
        ELSE NEW.recipient = '' AND NEW.purpose = '' AND NEW.how = '' AND NEW.once = 0 END)
BEGIN SELECT RAISE(ABORT, 'not agreed'); END;

-- A yes ends in time. An hour more is for the night on which clocks are put back.
CREATE TRIGGER consent_ends_in_time BEFORE INSERT ON consent
WHEN julianday(NEW.ends_at) - julianday(NEW.starts_at) > 0.05 + (
    SELECT coalesce(shorter_limit.longest_days, consent_rule.longest_days)
      FROM consent_rule LEFT JOIN shorter_limit ON shorter_limit.kind = consent_rule.kind
     WHERE consent_rule.kind = NEW.kind)
BEGIN SELECT RAISE(ABORT, 'not agreed'); END;

-- A consent is written once. It may end early, once; it goes only together with its person (whose
-- row is gone by the time that the deletion reaches it).

CREATE TRIGGER consent_only_ends BEFORE UPDATE ON consent
WHEN OLD.ended_early_at IS NOT NULL OR NEW.ended_early_at IS NULL
  OR NEW.id IS NOT OLD.id OR NEW.person_id IS NOT OLD.person_id OR NEW.kind IS NOT OLD.kind
  OR NEW.starts_at IS NOT OLD.starts_at OR NEW.ends_at IS NOT OLD.ends_at
  OR NEW.recipient IS NOT OLD.recipient OR NEW.purpose IS NOT OLD.purpose
  OR NEW.how IS NOT OLD.how OR NEW.once IS NOT OLD.once
  OR NEW.form_code IS NOT OLD.form_code OR NEW.template IS NOT OLD.template
  OR NEW.template_version IS NOT OLD.template_version
  OR NEW.template_sha256 IS NOT OLD.template_sha256 OR NEW.languages IS NOT OLD.languages
  OR NEW.explained_by IS NOT OLD.explained_by OR NEW.interpreter IS NOT OLD.interpreter
  OR NEW.signed_on IS NOT OLD.signed_on OR NEW.ends_on IS NOT OLD.ends_on
BEGIN SELECT RAISE(ABORT, 'consent is fixed'); END;

CREATE TRIGGER consent_stays BEFORE DELETE ON consent
WHEN EXISTS (SELECT 1 FROM person WHERE id = OLD.person_id)
BEGIN SELECT RAISE(ABORT, 'consent is fixed'); END;

-- What was taken back: a line, or with line '' the whole paper. It holds at once. For some seconds
-- it may be undone, in case a hand slipped; once it is final nothing brings it back.
CREATE TABLE withdrawal (
    consent_id TEXT NOT NULL REFERENCES consent (id) ON DELETE CASCADE,
    line TEXT NOT NULL CHECK (line = '' OR line GLOB '[A-Z][0-9]*'),
    at TEXT NOT NULL
        CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    until TEXT NOT NULL
        CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    -- removed: what was kept under the line is deleted. locked: nobody sees it, and it stays.
    fate TEXT NOT NULL CHECK (fate IN ('removed', 'locked')),
    final INTEGER NOT NULL CHECK (final IN (0, 1)),
    PRIMARY KEY (consent_id, line)
) STRICT;
CREATE INDEX withdrawal_by_end ON withdrawal (until) WHERE final = 0;

CREATE TRIGGER withdrawal_of_a_yes BEFORE INSERT ON withdrawal
WHEN NEW.final <> 0
  OR EXISTS (
    SELECT 1 FROM consent WHERE id = NEW.consent_id AND ended_early_at IS NOT NULL)
  OR (NEW.line <> '' AND NOT EXISTS (
    SELECT 1 FROM consent_line
     WHERE consent_id = NEW.consent_id AND line = NEW.line AND choice = 'yes'))
BEGIN SELECT RAISE(ABORT, 'withdrawal is fixed'); END;

CREATE TRIGGER withdrawal_only_final BEFORE UPDATE ON withdrawal
WHEN OLD.final <> 0 OR NEW.final <> 1
  OR NEW.consent_id IS NOT OLD.consent_id OR NEW.line IS NOT OLD.line
  OR NEW.at IS NOT OLD.at OR NEW.until IS NOT OLD.until OR NEW.fate IS NOT OLD.fate
BEGIN SELECT RAISE(ABORT, 'withdrawal is fixed'); END;

CREATE TRIGGER withdrawal_stays BEFORE DELETE ON withdrawal
WHEN OLD.final <> 0 AND EXISTS (SELECT 1 FROM consent WHERE id = OLD.consent_id)
BEGIN SELECT RAISE(ABORT, 'withdrawal is fixed'); END;

-- A form that was offered and not signed: which one, and nothing more. Form E has no place here.
CREATE TABLE decision (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind TEXT NOT NULL REFERENCES consent_rule (kind) CHECK (kind <> 'E'),
    choice TEXT NOT NULL CHECK (choice IN ('declined', 'later')),
    at TEXT NOT NULL
        CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX decision_by_person ON decision (person_id);

CREATE TRIGGER decision_is_fixed BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'decision is fixed'); END;

CREATE TRIGGER decision_stays BEFORE DELETE ON decision
WHEN EXISTS (SELECT 1 FROM person WHERE id = OLD.person_id)
BEGIN SELECT RAISE(ABORT, 'decision is fixed'); END;

-- Whoever does not wish to be asked about reporting: no agency, no day, no history.
CREATE TABLE do_not_raise (
    person_id TEXT NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE
) STRICT;

CREATE TRIGGER do_not_raise_is_fixed BEFORE UPDATE ON do_not_raise
BEGIN SELECT RAISE(ABORT, 'do_not_raise is fixed'); END;

CREATE TRIGGER standing_keeps_person BEFORE UPDATE OF person_id ON standing
WHEN NEW.person_id IS NOT OLD.person_id
BEGIN SELECT RAISE(ABORT, 'standing is fixed'); END;

-- Even that is kept only of somebody whose record a paper lets the shelter keep.

CREATE TRIGGER decision_needs_record BEFORE INSERT ON decision
WHEN NOT EXISTS (
    SELECT 1 FROM consent
     WHERE person_id = NEW.person_id AND kind IN ('T', 'B')
       AND starts_at <= NEW.at AND NEW.at < ends_at
       AND (ended_early_at IS NULL OR NEW.at < ended_early_at))
BEGIN SELECT RAISE(ABORT, 'not agreed'); END;

CREATE TRIGGER do_not_raise_needs_record BEFORE INSERT ON do_not_raise
WHEN NOT EXISTS (
    SELECT 1 FROM consent
     WHERE person_id = NEW.person_id AND kind IN ('T', 'B') AND ended_early_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'not agreed'); END;

-- What a judge or the law made the shelter tell (form P). It permits nothing: it says what was
-- done. Without a person where nobody's name was known.
CREATE TABLE compelled (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    person_id TEXT REFERENCES person (id) ON DELETE CASCADE,
    actor_id TEXT NOT NULL REFERENCES staff (id),
    basis TEXT NOT NULL CHECK (basis IN ('judge', 'law', 'other')),
    authority TEXT NOT NULL CHECK (authority <> '' AND length(authority) <= 200),
    recipient TEXT NOT NULL CHECK (recipient <> '' AND length(recipient) <= 200),
    items TEXT NOT NULL CHECK (items <> '' AND length(items) <= 2000),
    lawyer TEXT NOT NULL CHECK (length(lawyer) <= 200),  -- '' where none was asked
    told TEXT NOT NULL CHECK (told IN ('before', 'after', 'not_yet', 'forbidden')),
    told_on TEXT NOT NULL CHECK (told_on = '' OR told_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    released_on TEXT NOT NULL CHECK (released_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_at TEXT NOT NULL
        CHECK (recorded_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    CHECK ((told_on = '') = (told IN ('not_yet', 'forbidden')))
) STRICT;
CREATE INDEX compelled_by_person ON compelled (person_id);

CREATE TRIGGER compelled_only_told BEFORE UPDATE ON compelled
WHEN NEW.id IS NOT OLD.id OR NEW.person_id IS NOT OLD.person_id
  OR NEW.actor_id IS NOT OLD.actor_id OR NEW.basis IS NOT OLD.basis
  OR NEW.authority IS NOT OLD.authority OR NEW.recipient IS NOT OLD.recipient
  OR NEW.items IS NOT OLD.items OR NEW.lawyer IS NOT OLD.lawyer
  OR NEW.released_on IS NOT OLD.released_on OR NEW.recorded_at IS NOT OLD.recorded_at
  OR OLD.told NOT IN ('not_yet', 'forbidden') OR NEW.told <> 'after'
BEGIN SELECT RAISE(ABORT, 'compelled is fixed'); END;

CREATE TRIGGER compelled_stays BEFORE DELETE ON compelled
WHEN OLD.person_id IS NULL OR EXISTS (SELECT 1 FROM person WHERE id = OLD.person_id)
BEGIN SELECT RAISE(ABORT, 'compelled is fixed'); END;

-- Answers to single questions can be gone as well: of whom, and to which questions, with blanks
-- between. Their row has an id of its own where others have that of a record or a meeting.
CREATE TABLE gone_anew (
    person_id TEXT NOT NULL PRIMARY KEY
        CHECK (length(person_id) = 32 AND person_id NOT GLOB '*[^0-9a-f]*'),
    at TEXT NOT NULL
        CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    certificate TEXT NOT NULL UNIQUE CHECK (certificate <> ''),
    what TEXT NOT NULL CHECK (what IN ('record', 'meeting', 'answers')),
    how TEXT NOT NULL CHECK (how IN ('asked', 'ended', 'removed')),
    kinds TEXT NOT NULL,  -- of things, with blanks between: never how many
    copies INTEGER NOT NULL CHECK (copies >= 0),  -- how many held it then
    whose TEXT,
    fields TEXT,
    CHECK ((what = 'answers') = (whose IS NOT NULL) AND (whose IS NULL) = (fields IS NULL))
) STRICT;
INSERT INTO gone_anew SELECT *, NULL, NULL FROM gone;
DROP TABLE gone;
ALTER TABLE gone_anew RENAME TO gone;
CREATE INDEX gone_by_time ON gone (at);
CREATE INDEX gone_by_whose ON gone (whose) WHERE whose IS NOT NULL;

-- An answer needs a yes that was not taken back: neither the paper nor the line.

DROP TRIGGER answer_needs_consent;
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

DROP TRIGGER answer_still_needs_consent;
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

-- What leaves needs a live release of a kind that lets something leave: for this recipient, this
-- purpose, and no more than the items that were not taken back. Whenever that was, by whichever
-- clock: a release that was ended or taken back lets nothing leave, not even with an earlier date.

DROP TRIGGER disclosure_needs_consent;
CREATE TRIGGER disclosure_needs_consent BEFORE INSERT ON disclosure
WHEN NOT EXISTS (
    SELECT 1 FROM consent
      JOIN consent_rule ON consent_rule.kind = consent.kind AND consent_rule.may_leave = 1
     WHERE consent.id = NEW.consent_id
       AND consent.recipient = NEW.recipient AND consent.purpose = NEW.purpose
       AND consent.starts_at <= NEW.released_at AND NEW.released_at < consent.ends_at
       AND consent.ended_early_at IS NULL
       AND NOT EXISTS (
            SELECT 1 FROM withdrawal
             WHERE withdrawal.consent_id = consent.id AND withdrawal.line = '')
       AND (consent.once = 0
            OR NOT EXISTS (SELECT 1 FROM disclosure WHERE consent_id = consent.id))
       AND (consent.kind <> 'E'
            OR NOT EXISTS (SELECT 1 FROM do_not_raise WHERE person_id = consent.person_id)))
  OR NOT EXISTS (SELECT 1 FROM disclosure_item WHERE disclosure_id = NEW.id)
  OR EXISTS (
    SELECT item FROM disclosure_item WHERE disclosure_id = NEW.id
    EXCEPT SELECT item FROM consent_item
     WHERE consent_id = NEW.consent_id
       AND NOT EXISTS (
            SELECT 1 FROM withdrawal
             WHERE withdrawal.consent_id = NEW.consent_id AND withdrawal.line = consent_item.item))
BEGIN SELECT RAISE(ABORT, 'not agreed'); END;

-- A hold names fields of a record, and form D's lines are known to belong to them. Of other forms
-- that cannot be told, so that nothing leaves under one while anything is held.

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
            OR (hold_item.item IN ('needs', 'services') AND disclosure_item.item = 'D13')
            OR (hold_item.item IN ('strengths', 'next_step') AND disclosure_item.item = 'D16')))
BEGIN SELECT RAISE(ABORT, 'not agreed'); END;

PRAGMA legacy_alter_table = OFF;
