-- Copies of the vault, keys that open older ones, and who no longer works here.

-- Former staff stay: the log and what left bear their ids.
ALTER TABLE staff ADD COLUMN left_at TEXT
    CHECK (left_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z');

-- Where copies lie: folders of the vault's own folder, and, if chosen, a second one elsewhere on
-- this laptop, by its whole path. A vault that a restore replaced is a copy as well.
CREATE TABLE copy_place (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    path TEXT NOT NULL UNIQUE CHECK (path <> '')
) STRICT;
INSERT INTO copy_place (id, path) VALUES (lower(hex(randomblob(16))), 'backups');
INSERT INTO copy_place (id, path) VALUES (lower(hex(randomblob(16))), 'replaced');

-- Each copy, as it was when last seen. One that cannot be reached now (an unplugged disk) stays
-- listed, so that what it still owes is done before it is opened again.
CREATE TABLE copy (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    place_id TEXT NOT NULL REFERENCES copy_place (id) ON DELETE CASCADE,
    folder TEXT NOT NULL CHECK (folder <> ''),
    made_at TEXT NOT NULL
        CHECK (made_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    bytes INTEGER NOT NULL CHECK (bytes >= 0),
    generation INTEGER NOT NULL CHECK (generation >= 0),  -- 0: its keys cannot be read
    sequence INTEGER NOT NULL CHECK (sequence >= 0),  -- the end of its log; 0: cannot be told
    verified_at TEXT
        CHECK (verified_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    failed_at TEXT
        CHECK (failed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    UNIQUE (place_id, folder)
) STRICT;

-- Who is gone from the vault and not yet from a copy.
CREATE TABLE copy_owes (
    copy_id TEXT NOT NULL REFERENCES copy (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES gone (person_id) ON DELETE CASCADE,
    PRIMARY KEY (copy_id, person_id)
) STRICT;

-- Data keys of older generations, kept only as long as a copy still needs one to be re-keyed.
CREATE TABLE former_key (
    generation INTEGER NOT NULL PRIMARY KEY CHECK (generation > 0),
    data_key BLOB NOT NULL CHECK (length(data_key) = 32)
) STRICT;
