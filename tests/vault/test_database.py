"""The encrypted file: what is refused before and at opening, and what making it leaves behind."""

import os
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from intake_desktop.domain.consent import KeptAnswer
from intake_desktop.domain.errors import (
    VaultDamaged,
    VaultExists,
    VaultInUse,
    VaultMissing,
    VaultTooNew,
)
from intake_desktop.vault import database, engine
from intake_desktop.vault.database import Vault
from vault.samples import DATA_KEY, NOW, answer, consent, identity, made, meeting, person


def why(folder: Path, key: bytes = DATA_KEY) -> str:
    with pytest.raises(VaultDamaged) as caught:
        database.open_(folder, key)
    return caught.value.why


def examined(folder: Path) -> str:
    with pytest.raises(VaultDamaged) as caught:
        database.examine(folder)
    return caught.value.why


def test_made_closed_and_opened_again(tmp_path: Path) -> None:
    made(tmp_path)
    vault = database.open_(tmp_path, DATA_KEY)
    with vault.transaction() as tx:
        assert tx.people.all() == (person(),)
    vault.close()
    vault.close()


def test_the_file_does_not_say_what_it_is(tmp_path: Path) -> None:
    path = made(tmp_path)
    assert path.read_bytes()[:16] != b"SQLite format 3\0"
    assert path.stat().st_size % engine.PAGE == 0
    assert b"SQLite" not in path.read_bytes()
    assert b"CREATE TABLE" not in path.read_bytes()


def test_only_the_owner_may_read_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        folder = tmp_path / "new"
        folder.mkdir(mode=0o700)
        vault = database.create(folder, DATA_KEY)
        with vault.transaction() as tx:
            tx.people.add(person())
        modes = {entry.name: stat.S_IMODE(entry.stat().st_mode) for entry in folder.iterdir()}
        vault.close()
    finally:
        os.umask(before)
    assert modes == {"vault.db": 0o600, "vault.db-wal": 0o600}  # and no -shm


def test_closing_leaves_one_file(tmp_path: Path) -> None:
    made(tmp_path)
    assert [entry.name for entry in tmp_path.iterdir()] == ["vault.db"]


def test_it_is_set_up_to_lose_and_leak_nothing(vault: Vault) -> None:
    def pragma(name: str) -> object:
        return engine.value(vault._connection, f"PRAGMA {name}")

    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == 2
    assert pragma("locking_mode") == "exclusive"
    assert pragma("foreign_keys") == 1
    assert pragma("recursive_triggers") == 1
    assert pragma("secure_delete") == 1
    assert pragma("temp_store") == 2
    assert pragma("trusted_schema") == 0
    assert str(pragma("cipher_version")).startswith("4.")
    assert pragma("cipher_page_size") == str(engine.PAGE)


def test_nothing_can_be_attached(vault: Vault, tmp_path: Path) -> None:
    plain = tmp_path / "plain.db"
    for sql in (f"ATTACH '{plain}' AS plain KEY ''", "ATTACH ':memory:' AS m", "DETACH main"):
        with pytest.raises(engine.Error, match="not authorized"):
            vault._connection.execute(sql)
    assert not plain.exists()
    vault._connection.set_authorizer(None)  # the control: without the guard it is possible
    vault._connection.execute(f"ATTACH '{plain}' AS plain KEY ''")
    assert plain.exists()


def test_a_second_program_is_told_that_it_is_open(tmp_path: Path, vault: Vault) -> None:
    code = """
import sys
from pathlib import Path
from intake_desktop.domain.errors import VaultInUse
from intake_desktop.vault import database
try:
    database.open_(Path(sys.argv[1]), bytes(range(32)))
except VaultInUse:
    print("in use")
"""
    run = [sys.executable, "-c", code, str(tmp_path)]
    done = subprocess.run(run, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == "in use\n"
    with pytest.raises(VaultInUse):
        database.open_(tmp_path, DATA_KEY)


# --- what is refused -------------------------------------------------------


def test_a_wrong_key_and_flipped_bytes_are_damage(tmp_path: Path) -> None:
    path = made(tmp_path)
    assert why(tmp_path, bytes(32)) == "cipher"
    whole = path.read_bytes()
    for at in (0, 15, 16, 100, 2000, 4095):
        flipped = bytearray(whole)
        flipped[at] ^= 1
        path.write_bytes(flipped)
        assert why(tmp_path) == "cipher"
    path.write_bytes(whole)
    database.open_(tmp_path, DATA_KEY).close()  # the control


def test_a_damaged_later_page_is_damage_when_it_is_read(tmp_path: Path) -> None:
    path = made(tmp_path)
    content = bytearray(path.read_bytes())
    for page in range(1, len(content) // engine.PAGE):
        content[page * engine.PAGE + 50] ^= 1
    path.write_bytes(content)
    with pytest.raises(VaultDamaged, match="cipher"):
        vault = database.open_(tmp_path, DATA_KEY)
        with vault.transaction() as tx:
            tx.people.all()


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"", "empty"), (b"SQLite format 3\0" + bytes(4080), "plaintext"), (b"x" * 5000, "size"),
     (b"x" * 100, "size")],
)  # fmt: skip
def test_what_is_seen_without_a_key(tmp_path: Path, content: bytes, reason: str) -> None:
    (tmp_path / "vault.keys").write_bytes(b"{}")
    (tmp_path / "vault.db").write_bytes(content)
    assert examined(tmp_path) == reason
    assert why(tmp_path) == reason
    assert (tmp_path / "vault.db").read_bytes() == content


def test_truncation_at_a_page_is_noticed_or_keeps_the_schema_whole(tmp_path: Path) -> None:
    path = made(tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[: engine.PAGE])
    assert why(tmp_path) == "cipher"


def test_a_real_plaintext_database_is_refused(tmp_path: Path) -> None:
    plain = sqlite3.connect(tmp_path / "vault.db")
    plain.execute("CREATE TABLE person (id)")
    plain.commit()
    plain.close()
    assert why(tmp_path) == "plaintext"


def test_another_programs_encrypted_file_is_foreign(tmp_path: Path) -> None:
    path = tmp_path / "vault.db"
    path.touch()
    connection = engine.connect(path, DATA_KEY)
    connection.execute("CREATE TABLE person (id)")
    connection.close()
    assert why(tmp_path) == "foreign"


def test_a_newer_vault_is_left_alone(tmp_path: Path) -> None:
    path = made(tmp_path)
    connection = engine.connect(path, DATA_KEY)
    connection.execute("PRAGMA user_version = 1000")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(VaultTooNew):
        database.open_(tmp_path, DATA_KEY)
    assert path.read_bytes() == before


def test_what_lies_in_the_folder(tmp_path: Path) -> None:
    assert not database.examine(tmp_path)
    assert not database.examine(tmp_path / "nowhere")
    (tmp_path / "vault.db.part").write_bytes(b"half")
    assert not database.examine(tmp_path)
    made(tmp_path)
    assert examined(tmp_path) == "no-keys"
    (tmp_path / "vault.keys").write_bytes(b"{}")
    assert database.examine(tmp_path)
    (tmp_path / "vault.db").unlink()
    assert examined(tmp_path) == "no-database"
    (tmp_path / "vault.db").mkdir()
    assert examined(tmp_path) == "not-a-file"


def test_a_missing_file_is_not_made_anew(tmp_path: Path) -> None:
    with pytest.raises(VaultMissing):
        database.open_(tmp_path, DATA_KEY)
    assert not list(tmp_path.iterdir())


def test_a_vault_that_is_there_is_not_replaced(tmp_path: Path) -> None:
    path = made(tmp_path)
    before = path.read_bytes()
    with pytest.raises(VaultExists):
        database.create(tmp_path, DATA_KEY)
    assert path.read_bytes() == before


def test_a_text_that_is_none_is_damage_and_no_traceback(vault: Vault) -> None:
    """As where a page of a long text is older than the others: its sum fits all the same."""
    connection = vault._connection
    none = "INSERT INTO staff (id, alias, role) VALUES (?, CAST(x'ff' AS TEXT), 'lead')"
    connection.execute(none, (identity(7),))
    with pytest.raises(VaultDamaged, match="text"), vault.transaction() as tx:
        tx.staff.all()


def test_a_short_key_never_becomes_a_passphrase(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        database.create(tmp_path, bytes(31))
    assert not list(tmp_path.iterdir())


def test_half_of_an_interrupted_making_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "vault.db.part").write_bytes(b"half")
    (tmp_path / "vault.db.part-journal").write_bytes(b"half")
    made(tmp_path)
    assert [entry.name for entry in tmp_path.iterdir()] == ["vault.db"]


def test_discarding_a_new_vault_leaves_nothing(tmp_path: Path) -> None:
    vault = database.create(tmp_path, DATA_KEY)
    (tmp_path / "vault.keys").write_bytes(b"{}")
    vault.close()
    (tmp_path / "letter.txt").write_text("mine")
    database.discard_new(tmp_path)
    assert [entry.name for entry in tmp_path.iterdir()] == ["letter.txt"]


def test_a_folder_with_odd_characters_in_its_name(tmp_path: Path) -> None:
    folder = tmp_path / "a ?b#c%20&mode=ro 庇护所"
    folder.mkdir()
    made(folder)
    assert [entry.name for entry in folder.iterdir()] == ["vault.db"]
    database.open_(folder, DATA_KEY).close()


def test_what_is_written_is_in_no_file_of_the_folder(tmp_path: Path) -> None:
    canary = "canary-7f3a-lantern"
    vault = database.create(tmp_path, DATA_KEY)
    with vault.transaction() as tx:
        tx.people.add(person())
        tx.consents.add(consent())
        tx.meetings.start(meeting())
        tx.answers.keep(identity(1), KeptAnswer(answer(canary * 500), consent(), NOW))
    files = {entry.name: entry.read_bytes() for entry in tmp_path.iterdir()}
    vault.close()
    assert set(files) == {"vault.db", "vault.db-wal"}
    assert len(files["vault.db-wal"]) > len(canary) * 500  # it did hold the words, encrypted
    for content in (*files.values(), (tmp_path / "vault.db").read_bytes()):
        assert canary.encode() not in content
        assert canary.encode("utf-16-le") not in content
