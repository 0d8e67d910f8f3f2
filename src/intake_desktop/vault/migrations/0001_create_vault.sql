-- The first schema. Frozen: a later change is a new file.
--
-- Times are text in UTC, always 27 characters, so that comparing text compares time; no rule asks
-- what time it is now. Ids are 32 hexadecimal digits, so that none can hold a name. There is no
-- column for a legal name, for what kind of person somebody is, or for a score.

CREATE TABLE staff (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    alias TEXT NOT NULL CHECK (length(alias) <= 100),
    role TEXT NOT NULL CHECK (role IN ('intake', 'lead'))
) STRICT;

CREATE TABLE training (
    id INTEGER PRIMARY KEY,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    held_on TEXT NOT NULL CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    given_by TEXT NOT NULL
) STRICT;
CREATE INDEX training_by_staff ON training (staff_id);

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    code TEXT NOT NULL UNIQUE CHECK (code GLOB '[A-Z]*-[0-9][0-9][0-9][0-9][0-9]-[A-Z]'),
    created_at TEXT NOT NULL
        CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z')
) STRICT;

CREATE TABLE consent (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('T', 'B', 'D')),
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
    CHECK ((ended_early_at IS NULL) = (ended_early_as IS NULL)),
    CHECK (kind = 'D' OR (recipient = '' AND purpose = '' AND how = '' AND once = 0))
) STRICT;
CREATE INDEX consent_by_person ON consent (person_id);
CREATE INDEX consent_by_end ON consent (ends_at);
CREATE INDEX consent_by_early_end ON consent (ended_early_at);

-- Lines and items are written before their consent (so the reference waits for the commit); the
-- consent then closes them for good.
CREATE TABLE consent_line (
    consent_id TEXT NOT NULL REFERENCES consent (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    line TEXT NOT NULL CHECK (line GLOB '[A-Z][0-9]*'),
    choice TEXT NOT NULL CHECK (choice IN ('yes', 'no')),
    detail TEXT NOT NULL,  -- what stands in the line's blank: "exactly this"
    UNIQUE (consent_id, line)
) STRICT;

CREATE TABLE consent_item (
    consent_id TEXT NOT NULL REFERENCES consent (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    item TEXT NOT NULL CHECK (item <> ''),
    UNIQUE (consent_id, item)
) STRICT;

CREATE TABLE meeting (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    started_at TEXT NOT NULL
        CHECK (started_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    told TEXT CHECK (told IN ('explained', 'asked_to_skip', 'no_time')),
    place TEXT NOT NULL CHECK (length(place) <= 64),
    closed_at TEXT
        CHECK (closed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX meeting_by_person ON meeting (person_id);

-- Which line of which form lets which field be kept.
CREATE TABLE field_line (
    kind TEXT NOT NULL,
    field TEXT NOT NULL,
    line TEXT NOT NULL,
    PRIMARY KEY (kind, field)
) STRICT;
INSERT INTO field_line (kind, field, line) VALUES
    ('T', 'called', 'T13'),
    ('T', 'language', 'T14'),
    ('T', 'needs', 'T15'),
    ('T', 'next_step', 'T16'),
    ('B', 'called', 'B4'),
    ('B', 'language', 'B5'),
    ('B', 'needs', 'B7'),
    ('B', 'services', 'B8'),
    ('B', 'next_step', 'B8'),
    ('B', 'strengths', 'B11');

CREATE TABLE answer (
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    field TEXT NOT NULL 
        CHECK (field IN ('called', 'language', 'needs', 'services', 'strengths', 'next_step')),
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
CREATE INDEX answer_by_consent ON answer (consent_id);
-- The list of people needs every name, and none of the long words that stand between them.
CREATE INDEX answer_with_name ON answer (meeting_id, recorded_at, state, words, search)
 WHERE field = 'called';

CREATE TABLE disclosure (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    consent_id TEXT NOT NULL REFERENCES consent (id) ON DELETE CASCADE,
    actor_id TEXT NOT NULL REFERENCES staff (id),
    recipient TEXT NOT NULL CHECK (recipient <> ''),
    purpose TEXT NOT NULL CHECK (purpose <> ''),
    released_at TEXT NOT NULL
        CHECK (released_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX disclosure_by_consent ON disclosure (consent_id);

CREATE TABLE disclosure_item (
    disclosure_id TEXT NOT NULL
        REFERENCES disclosure (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    item TEXT NOT NULL CHECK (item <> ''),
    UNIQUE (disclosure_id, item)
) STRICT;

-- Things that were given on a night, never people.
CREATE TABLE tally (
    night TEXT NOT NULL CHECK (night GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    item TEXT NOT NULL CHECK (item GLOB 'T[0-9]*' AND length(item) <= 4),
    given INTEGER NOT NULL CHECK (given > 0),
    PRIMARY KEY (night, item)
) STRICT;

-- An answer needs a yes: of the same person, on the line of its field, live when it was recorded.

CREATE TRIGGER answer_needs_consent BEFORE INSERT ON answer
WHEN NOT EXISTS (
    SELECT 1 FROM consent
      JOIN meeting ON meeting.id = NEW.meeting_id AND meeting.person_id = consent.person_id
      JOIN consent_line ON consent_line.consent_id = consent.id AND consent_line.choice = 'yes'
      JOIN field_line ON field_line.kind = consent.kind AND field_line.line = consent_line.line
     WHERE consent.id = NEW.consent_id AND field_line.field = NEW.field
       AND consent.starts_at <= NEW.recorded_at AND NEW.recorded_at < consent.ends_at
       AND (consent.ended_early_at IS NULL OR NEW.recorded_at < consent.ended_early_at))
BEGIN SELECT RAISE(ABORT, 'not agreed'); END;

CREATE TRIGGER answer_still_needs_consent BEFORE UPDATE ON answer
WHEN NOT EXISTS (
    SELECT 1 FROM consent
      JOIN meeting ON meeting.id = NEW.meeting_id AND meeting.person_id = consent.person_id
      JOIN consent_line ON consent_line.consent_id = consent.id AND consent_line.choice = 'yes'
      JOIN field_line ON field_line.kind = consent.kind AND field_line.line = consent_line.line
     WHERE consent.id = NEW.consent_id AND field_line.field = NEW.field
       AND consent.starts_at <= NEW.recorded_at AND NEW.recorded_at < consent.ends_at
       AND (consent.ended_early_at IS NULL OR NEW.recorded_at < consent.ended_early_at))
BEGIN SELECT RAISE(ABORT, 'not agreed'); END;

-- What leaves needs a release: for this recipient, this purpose and no more than these items.

CREATE TRIGGER disclosure_needs_consent BEFORE INSERT ON disclosure
WHEN NOT EXISTS (
    SELECT 1 FROM consent
     WHERE consent.id = NEW.consent_id AND consent.kind = 'D'
       AND consent.recipient = NEW.recipient AND consent.purpose = NEW.purpose
       AND consent.starts_at <= NEW.released_at AND NEW.released_at < consent.ends_at
       AND (consent.ended_early_at IS NULL OR NEW.released_at < consent.ended_early_at)
       AND (consent.once = 0
            OR NOT EXISTS (SELECT 1 FROM disclosure WHERE consent_id = consent.id)))
  OR NOT EXISTS (SELECT 1 FROM disclosure_item WHERE disclosure_id = NEW.id)
  OR EXISTS (
    SELECT item FROM disclosure_item WHERE disclosure_id = NEW.id
    EXCEPT SELECT item FROM consent_item WHERE consent_id = NEW.consent_id)
BEGIN SELECT RAISE(ABORT, 'not agreed'); END;

-- A consent is written once. It may end early, once; it goes only together with its person (whose
-- row is gone by the time that the deletion reaches it).

CREATE TRIGGER consent_needs_a_yes BEFORE INSERT ON consent
WHEN NOT EXISTS (SELECT 1 FROM consent_line WHERE consent_id = NEW.id AND choice = 'yes')
  OR EXISTS (
    SELECT 1 FROM consent_line WHERE consent_id = NEW.id AND substr(line, 1, 1) <> NEW.kind)
BEGIN SELECT RAISE(ABORT, 'not agreed'); END;

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

CREATE TRIGGER consent_line_is_closed BEFORE INSERT ON consent_line
WHEN EXISTS (SELECT 1 FROM consent WHERE id = NEW.consent_id)
BEGIN SELECT RAISE(ABORT, 'consent_line is fixed'); END;

CREATE TRIGGER consent_line_is_fixed BEFORE UPDATE ON consent_line
BEGIN SELECT RAISE(ABORT, 'consent_line is fixed'); END;

CREATE TRIGGER consent_line_stays BEFORE DELETE ON consent_line
WHEN EXISTS (SELECT 1 FROM consent WHERE id = OLD.consent_id)
BEGIN SELECT RAISE(ABORT, 'consent_line is fixed'); END;

CREATE TRIGGER consent_item_is_closed BEFORE INSERT ON consent_item
WHEN EXISTS (SELECT 1 FROM consent WHERE id = NEW.consent_id)
BEGIN SELECT RAISE(ABORT, 'consent_item is fixed'); END;

CREATE TRIGGER consent_item_is_fixed BEFORE UPDATE ON consent_item
BEGIN SELECT RAISE(ABORT, 'consent_item is fixed'); END;

CREATE TRIGGER consent_item_stays BEFORE DELETE ON consent_item
WHEN EXISTS (SELECT 1 FROM consent WHERE id = OLD.consent_id)
BEGIN SELECT RAISE(ABORT, 'consent_item is fixed'); END;

CREATE TRIGGER disclosure_item_is_closed BEFORE INSERT ON disclosure_item
WHEN EXISTS (SELECT 1 FROM disclosure WHERE id = NEW.disclosure_id)
BEGIN SELECT RAISE(ABORT, 'disclosure_item is fixed'); END;

CREATE TRIGGER disclosure_item_is_fixed BEFORE UPDATE ON disclosure_item
BEGIN SELECT RAISE(ABORT, 'disclosure_item is fixed'); END;

CREATE TRIGGER disclosure_item_stays BEFORE DELETE ON disclosure_item
WHEN EXISTS (SELECT 1 FROM disclosure WHERE id = OLD.disclosure_id)
BEGIN SELECT RAISE(ABORT, 'disclosure_item is fixed'); END;

CREATE TRIGGER disclosure_is_fixed BEFORE UPDATE ON disclosure
BEGIN SELECT RAISE(ABORT, 'disclosure is fixed'); END;

CREATE TRIGGER disclosure_stays BEFORE DELETE ON disclosure
WHEN EXISTS (SELECT 1 FROM consent WHERE id = OLD.consent_id)
BEGIN SELECT RAISE(ABORT, 'disclosure is fixed'); END;

-- A meeting stays with its person, and a record keeps its code, so that no answer changes hands.

CREATE TRIGGER meeting_keeps_person BEFORE UPDATE OF id, person_id, started_at ON meeting
BEGIN SELECT RAISE(ABORT, 'meeting is fixed'); END;

CREATE TRIGGER person_is_fixed BEFORE UPDATE ON person
BEGIN SELECT RAISE(ABORT, 'person is fixed'); END;

-- The rule itself does not change while the program runs.

CREATE TRIGGER field_line_no_insert BEFORE INSERT ON field_line
BEGIN SELECT RAISE(ABORT, 'field_line is fixed'); END;

CREATE TRIGGER field_line_no_update BEFORE UPDATE ON field_line
BEGIN SELECT RAISE(ABORT, 'field_line is fixed'); END;

CREATE TRIGGER field_line_no_delete BEFORE DELETE ON field_line
BEGIN SELECT RAISE(ABORT, 'field_line is fixed'); END;
