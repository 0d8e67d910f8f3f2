-- Records that are on their way out, records that wait, and the names of those that are gone.

-- A record that is hidden or locked although a consent for it may be live. One row at most: what
-- the person asked for counts more than what staff did.
CREATE TABLE standing (
    person_id TEXT NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    -- leaving: asked for by the person, final in seconds. binned: removed by staff, for seven days.
    -- asked: asked for through somebody else, locked until the person confirms.
    state TEXT NOT NULL CHECK (state IN ('leaving', 'binned', 'asked')),
    since TEXT NOT NULL
        CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    until TEXT
        CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    CHECK ((state = 'asked') = (until IS NULL))
) STRICT;
CREATE INDEX standing_by_end ON standing (until);

-- What is gone, by its random id alone, so that it is removed from every copy as well; and what
-- its certificate says. ``person_id`` is the id of a record, or of a meeting without its record.
CREATE TABLE gone (
    person_id TEXT NOT NULL PRIMARY KEY
        CHECK (length(person_id) = 32 AND person_id NOT GLOB '*[^0-9a-f]*'),
    at TEXT NOT NULL
        CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    certificate TEXT NOT NULL UNIQUE CHECK (certificate <> ''),
    what TEXT NOT NULL CHECK (what IN ('record', 'meeting')),
    how TEXT NOT NULL CHECK (how IN ('asked', 'ended', 'removed')),
    kinds TEXT NOT NULL,  -- of things, with blanks between: never how many
    copies INTEGER NOT NULL CHECK (copies >= 0)  -- how many held it then
) STRICT;
CREATE INDEX gone_by_time ON gone (at);

-- A served legal demand that the agency's lawyer has seen: what it names is locked from everyone
-- and its deletion waits. It permits no disclosure.
CREATE TABLE hold (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    authority TEXT NOT NULL CHECK (authority <> '' AND length(authority) <= 200),
    lawyer TEXT NOT NULL CHECK (lawyer <> '' AND length(lawyer) <= 200),
    served_on TEXT NOT NULL CHECK (served_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    told TEXT NOT NULL CHECK (told IN ('told', 'not_yet', 'forbidden')),
    since TEXT NOT NULL
        CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    review_on TEXT NOT NULL CHECK (review_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    ended_at TEXT
        CHECK (ended_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX hold_by_person ON hold (person_id, ended_at);

-- Items are written before their hold (so the reference waits for the commit), which closes them.
CREATE TABLE hold_item (
    hold_id TEXT NOT NULL REFERENCES hold (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    item TEXT NOT NULL CHECK (item IN
        ('record', 'called', 'language', 'needs', 'services', 'strengths', 'next_step')),
    UNIQUE (hold_id, item)
) STRICT;

-- What is held cannot go, whoever asks the database.

CREATE TRIGGER person_held_stays BEFORE DELETE ON person
WHEN EXISTS (SELECT 1 FROM hold WHERE person_id = OLD.id AND ended_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'held'); END;

CREATE TRIGGER meeting_held_stays BEFORE DELETE ON meeting
WHEN EXISTS (
    SELECT 1 FROM hold JOIN hold_item ON hold_item.hold_id = hold.id
     WHERE hold.person_id = OLD.person_id AND hold.ended_at IS NULL
       AND (hold_item.item = 'record' OR hold_item.item IN
            (SELECT field FROM answer WHERE meeting_id = OLD.id)))
BEGIN SELECT RAISE(ABORT, 'held'); END;

CREATE TRIGGER answer_held_stays BEFORE DELETE ON answer
WHEN EXISTS (
    SELECT 1 FROM meeting
      JOIN hold ON hold.person_id = meeting.person_id AND hold.ended_at IS NULL
      JOIN hold_item ON hold_item.hold_id = hold.id
     WHERE meeting.id = OLD.meeting_id AND hold_item.item IN ('record', OLD.field))
BEGIN SELECT RAISE(ABORT, 'held'); END;

-- A record that is leaving, in the bin, asked for or held takes in nothing, and nothing of it
-- leaves.

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
            OR (hold_item.item = 'called' AND disclosure_item.item = 'D9')
            OR (hold_item.item = 'language' AND disclosure_item.item = 'D12')
            OR (hold_item.item IN ('needs', 'services') AND disclosure_item.item = 'D13')
            OR (hold_item.item IN ('strengths', 'next_step') AND disclosure_item.item = 'D16')))
BEGIN SELECT RAISE(ABORT, 'not agreed'); END;

-- A hold is written once. It is reviewed, and it ends once.

CREATE TRIGGER hold_only_ends BEFORE UPDATE ON hold
WHEN OLD.ended_at IS NOT NULL
  OR NEW.id IS NOT OLD.id OR NEW.person_id IS NOT OLD.person_id
  OR NEW.authority IS NOT OLD.authority OR NEW.lawyer IS NOT OLD.lawyer
  OR NEW.served_on IS NOT OLD.served_on OR NEW.since IS NOT OLD.since
BEGIN SELECT RAISE(ABORT, 'hold is fixed'); END;

CREATE TRIGGER hold_item_is_closed BEFORE INSERT ON hold_item
WHEN EXISTS (SELECT 1 FROM hold WHERE id = NEW.hold_id)
BEGIN SELECT RAISE(ABORT, 'hold_item is fixed'); END;

CREATE TRIGGER hold_item_is_fixed BEFORE UPDATE ON hold_item
BEGIN SELECT RAISE(ABORT, 'hold_item is fixed'); END;

CREATE TRIGGER hold_item_stays BEFORE DELETE ON hold_item
WHEN EXISTS (SELECT 1 FROM hold WHERE id = OLD.hold_id)
BEGIN SELECT RAISE(ABORT, 'hold_item is fixed'); END;
