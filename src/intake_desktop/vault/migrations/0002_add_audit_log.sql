-- The log of what was done: who, when, what, and to which record, never what was said.
--
-- Each row is bound to the one before it by a keyed sum. A record is named by a random token that
-- nothing else holds, and what it looked like afterwards by a digest under a key of its own. Both
-- go with the record; the rows stay, can still be checked, and lead back to nobody.

CREATE TABLE audit_key (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;
INSERT INTO audit_key (one, key) VALUES (1, randomblob(32));

CREATE TABLE record_seal (
    person_id TEXT NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    token BLOB NOT NULL UNIQUE CHECK (length(token) = 16),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;
INSERT INTO record_seal (person_id, token, key)
    SELECT id, randomblob(16), randomblob(32) FROM person;
CREATE TRIGGER person_gets_seal AFTER INSERT ON person
BEGIN
    INSERT INTO record_seal (person_id, token, key)
        VALUES (NEW.id, randomblob(16), randomblob(32));
END;

CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
    at TEXT NOT NULL
        CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    actor_id TEXT NOT NULL CHECK (length(actor_id) = 32 OR actor_id = ''),  -- '' is the program
    action TEXT NOT NULL CHECK (action <> '' AND length(action) <= 40),
    token BLOB NOT NULL CHECK (length(token) IN (0, 16)),
    digest BLOB NOT NULL CHECK (length(digest) IN (0, 32)),  -- none: about no record, or it is gone
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    mac BLOB NOT NULL CHECK (length(mac) = 32)
) STRICT;
CREATE INDEX audit_by_token ON audit (token, sequence);

CREATE TRIGGER audit_grows_by_one BEFORE INSERT ON audit
WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM audit)
BEGIN SELECT RAISE(ABORT, 'audit is fixed'); END;

-- Where the log ends, on another page than its rows: rows that are cut off its end are missed.
CREATE TABLE audit_end (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    mac BLOB NOT NULL CHECK (length(mac) = 32)
) STRICT;
INSERT INTO audit_end (one, sequence, mac) VALUES (1, 0, zeroblob(32));

CREATE TRIGGER audit_end_follows AFTER INSERT ON audit
BEGIN UPDATE audit_end SET sequence = NEW.sequence, mac = NEW.mac; END;

CREATE TRIGGER audit_end_is_fixed BEFORE UPDATE ON audit_end
WHEN NOT EXISTS (
    SELECT 1 FROM audit
     WHERE sequence = NEW.sequence AND mac = NEW.mac AND sequence = OLD.sequence + 1)
BEGIN SELECT RAISE(ABORT, 'audit is fixed'); END;

CREATE TRIGGER audit_end_stays BEFORE DELETE ON audit_end
BEGIN SELECT RAISE(ABORT, 'audit is fixed'); END;

CREATE TRIGGER audit_is_fixed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is fixed'); END;

CREATE TRIGGER audit_stays BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is fixed'); END;

CREATE TRIGGER audit_key_is_fixed BEFORE UPDATE ON audit_key
BEGIN SELECT RAISE(ABORT, 'audit is fixed'); END;

CREATE TRIGGER audit_key_stays BEFORE DELETE ON audit_key
BEGIN SELECT RAISE(ABORT, 'audit is fixed'); END;

CREATE TRIGGER record_seal_is_fixed BEFORE UPDATE ON record_seal
BEGIN SELECT RAISE(ABORT, 'audit is fixed'); END;

CREATE TRIGGER record_seal_stays BEFORE DELETE ON record_seal
WHEN EXISTS (SELECT 1 FROM person WHERE id = OLD.person_id)
BEGIN SELECT RAISE(ABORT, 'audit is fixed'); END;
