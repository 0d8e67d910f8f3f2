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
        CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX standing_by_end ON standing (until);

-- Who is gone, by the random id alone, so that they are removed from every copy as well.
CREATE TABLE gone (
    person_id TEXT NOT NULL PRIMARY KEY
        CHECK (length(person_id) = 32 AND person_id NOT GLOB '*[^0-9a-f]*'),
    at TEXT NOT NULL
        CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    certificate TEXT NOT NULL UNIQUE CHECK (certificate <> '')
) STRICT;

-- A served legal demand that the agency's lawyer has seen: the record is locked from everyone and
-- its deletion waits. It permits no disclosure.
CREATE TABLE hold (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    person_id TEXT NOT NULL REFERENCES person (id),  -- no cascade: what is held is not deleted
    authority TEXT NOT NULL CHECK (authority <> ''),
    lawyer TEXT NOT NULL CHECK (lawyer <> ''),
    served_on TEXT NOT NULL CHECK (served_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    told TEXT NOT NULL CHECK (told IN ('told', 'not_yet', 'forbidden')),
    since TEXT NOT NULL
        CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    review_on TEXT NOT NULL CHECK (review_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    ended_at TEXT
        CHECK (ended_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX hold_by_person ON hold (person_id);

CREATE TABLE hold_item (
    hold_id TEXT NOT NULL REFERENCES hold (id) ON DELETE CASCADE,
    item TEXT NOT NULL CHECK (item <> ''),
    UNIQUE (hold_id, item)
) STRICT;
