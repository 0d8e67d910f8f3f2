"""An older page of the file is put back: the cipher takes it for whole, the log does not.

The sum that SQLCipher keeps of each page holds its number and not its age, so a page from an hour
ago passes. What then says something else than was last saved must not pass the log.
"""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from intake_desktop.domain.audit import Action
from intake_desktop.domain.consent import keep
from intake_desktop.domain.errors import LogBroken, VaultError
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.vault import chain, database, engine, state
from intake_desktop.vault.database import Vault
from intake_desktop.vault.slots import derive
from vault.samples import DATA_KEY, NOW, answer, consent, identity, meeting, person

WREN = Actor(identity(77), "Wren", Role.LEAD)
PEOPLE = 24
TOLD = (*state.QUERIES, "record_seal", "audit", "audit_end")


def begin(vault: Vault, number: int) -> None:
    with vault.transaction(audited=True) as tx:
        tx.people.add(person(number))
        given = consent(number, of=number)
        tx.consents.add(given)
        tx.meetings.start(meeting(number, of=number))
        tx.answers.keep(identity(number), keep(answer("a dentist" * 40), [given], NOW))
        tx.audit.note(
            WREN, Action.CONSENT_SIGNED, NOW + timedelta(minutes=number), identity(number)
        )


def save(vault: Vault, number: int, words: str) -> None:
    with vault.transaction(audited=True) as tx:
        given = tx.consents.of(identity(number))
        tx.answers.keep(identity(number), keep(answer(words), given, NOW))
        tx.audit.note(WREN, Action.MEETING_SAVED, NOW + timedelta(hours=2), identity(number))


def pages(path: Path) -> list[bytes]:
    whole = path.read_bytes()
    return [whole[start : start + engine.PAGE] for start in range(0, len(whole), engine.PAGE)]


class Aged:
    """A closed vault, and the pages of its file as they were an hour before."""

    def __init__(self, folder: Path) -> None:
        vault = database.create(folder, DATA_KEY)
        for number in range(1, PEOPLE + 1):
            begin(vault, number)
        vault.close()
        self.folder, self.path = folder, folder / database.NAME
        self.before = pages(self.path)
        vault = database.open_(folder, DATA_KEY)
        for number in range(1, PEOPLE + 1, 2):
            save(vault, number, "somewhere to sleep" * 30)
        with vault.transaction(audited=True) as tx:
            tx.audit.note(WREN, Action.RECORD_DELETED, NOW + timedelta(hours=3), identity(2))
            tx.people.remove(identity(2))
        vault.close()
        self.now = pages(self.path)

    def changed(self) -> list[int]:
        both = zip(self.before, self.now, strict=False)
        return [place for place, (old, new) in enumerate(both) if old != new]

    def put_back(self, *places: int) -> None:
        whole = [self.before[at] if at in places else page for at, page in enumerate(self.now)]
        self.path.write_bytes(b"".join(whole))


@pytest.fixture
def aged(tmp_path: Path) -> Aged:
    return Aged(tmp_path)


def told(vault: Vault) -> dict[str, list[object]]:
    """Everything that is said of anybody, and the log, read from the tables alone."""
    run = vault._connection.execute
    return {table: sorted(map(str, run(f"SELECT * FROM {table} NOT INDEXED"))) for table in TOLD}


def look(aged: Aged) -> tuple[str, dict[str, list[object]] | None]:
    """How the whole check found it out ("" if it did not), and what the file says if it is not."""
    try:
        vault = database.open_(aged.folder, DATA_KEY)
    except VaultError as error:
        return type(error).__name__, None
    try:
        said = told(vault)
        # Tables and indexes that contradict each other are for SQLite to find.
        if list(vault._connection.execute("PRAGMA integrity_check")) != [("ok",)]:
            return "integrity", None
        with vault.transaction() as tx:
            chain.verify(tx.audit._work)
    except (VaultError, engine.Error) as error:
        return type(error).__name__, None
    finally:
        vault.close()
    return "", said


def test_nothing_put_back_is_whole(aged: Aged) -> None:
    found, _ = look(aged)
    assert found == ""


def test_each_older_page_that_says_something_else_is_found(aged: Aged) -> None:
    _, truth = look(aged)
    found: list[str] = []
    for place in aged.changed():
        aged.put_back(place)
        how, said = look(aged)
        assert how or said == truth, f"page {place} says something else, and nobody noticed"
        found.append(how)
    assert len(found) > 20
    assert LogBroken.__name__ in found  # the control: nothing but the log saw these


def whole_to_the_cipher(aged: Aged) -> Iterator[str]:
    connection = engine.connect(aged.path, DATA_KEY)
    try:
        yield from map(str, connection.execute("PRAGMA cipher_integrity_check"))
    finally:
        connection.close()


def test_the_cipher_itself_notices_none_of_them(aged: Aged) -> None:
    """Why the log has to."""
    for place in aged.changed():
        aged.put_back(place)
        assert list(whole_to_the_cipher(aged)) == []
    flipped = bytearray(b"".join(aged.now))
    flipped[3 * engine.PAGE + 9] ^= 1
    aged.path.write_bytes(flipped)
    assert list(whole_to_the_cipher(aged)) != []  # the control: a flipped bit it does see


def test_all_older_pages_of_the_log_together_are_found(aged: Aged) -> None:
    """The log alone is put back, its end with it; the records then are not as it knows them."""
    connection = engine.connect(aged.path, DATA_KEY)
    roots = connection.execute(
        "SELECT rootpage FROM sqlite_master WHERE tbl_name IN ('audit', 'audit_end')"
    ).fetchall()
    connection.close()
    assert roots
    aged.put_back(*(root - 1 for (root,) in roots))
    assert look(aged)[0]


def test_the_whole_file_put_back_is_found_by_its_head_code_alone(aged: Aged) -> None:
    vault = database.open_(aged.folder, DATA_KEY)
    with vault.transaction() as tx:
        printed = tx.audit.head().code
    vault.close()
    aged.path.write_bytes(b"".join(aged.before))
    vault = database.open_(aged.folder, DATA_KEY)
    with vault.transaction() as tx:
        work = tx.audit._work
        chain.verify(work)  # consistent in itself
        assert chain.find_end(work, printed) == (None, 0)
        assert chain.find_end(work, tx.audit.head().code)[0] is not None  # the control
    vault.close()


def test_the_name_of_who_is_gone_is_bound_to_nothing(aged: Aged) -> None:
    """The key and the id that bind a record to its rows are in no decrypted page any more."""
    aged.path.write_bytes(b"".join(aged.before))
    vault = database.open_(aged.folder, DATA_KEY)
    run = vault._connection.execute
    seals = "SELECT token, key FROM record_seal WHERE person_id = ?"
    token, key = run(seals, (identity(2),)).fetchone()
    _, key_of_who_stays = run(seals, (identity(3),)).fetchone()
    vault.close()
    before, now = decrypted(aged.path), decrypted_of(aged.now)
    for traces in (key, identity(2).encode()):
        assert traces in before  # the control: this way it can be found
        assert traces not in now
    assert key_of_who_stays in now
    assert token in now  # the log's own rows stay, and lead nowhere


def decrypted(path: Path) -> bytes:
    return decrypted_of(pages(path))


def decrypted_of(found: list[bytes]) -> bytes:
    """Every page without the cipher, free ones included."""
    raw = derive(DATA_KEY, b"intake-desktop v1 database")
    whole = b""
    for number, page in enumerate(found):
        start = 16 if number == 0 else 0  # the salt
        vector, body = page[4016:4032], page[start:4016]
        decryptor = Cipher(algorithms.AES(raw), modes.CBC(vector)).decryptor()
        whole += decryptor.update(body) + decryptor.finalize()
    return whole
