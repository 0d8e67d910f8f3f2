"""A log or journal of another vault beside this one: refused before a page of it is taken in."""

import os
from pathlib import Path

import pytest

from intake_desktop.domain.errors import VaultDamaged
from intake_desktop.vault import database, engine, leftover
from vault.samples import DATA_KEY, person

OTHER_KEY = bytes(range(1, 33))


def crashed(folder: Path, key: bytes, number: int = 1) -> Path:
    """A vault as a killed program leaves it: its last save is in the write-ahead log alone."""
    folder.mkdir()
    (folder / "open").mkdir()
    vault = database.create(folder / "open", key)
    with vault.transaction() as tx:
        tx.people.add(person(number))
    for name in ("vault.db", "vault.db-wal"):
        (folder / name).write_bytes((folder / "open" / name).read_bytes())
    vault.close()
    return folder


def with_journal(folder: Path, key: bytes) -> Path:
    """The same for a rollback journal, as one is while a vault is being made."""
    folder.mkdir()
    (folder / "open").mkdir()
    database.create(folder / "open", key).close()
    connection = engine.connect(folder / "open" / "vault.db", key)
    connection.execute("PRAGMA journal_mode = DELETE").fetchall()
    connection.execute("PRAGMA cache_size = 1")  # so that pages are written before the end
    connection.execute("BEGIN IMMEDIATE")
    for number in range(300):
        night = f"2026-01-{number % 30:02d}"
        connection.execute("INSERT INTO tally VALUES (?, ?, 1)", (night, f"T{number // 30}"))
    for name in ("vault.db", "vault.db-journal"):
        (folder / name).write_bytes((folder / "open" / name).read_bytes())
    connection.execute("ROLLBACK")
    connection.close()
    return folder


def opened(folder: Path) -> int:
    vault = database.open_(folder, DATA_KEY)
    try:
        with vault.transaction() as tx:
            return len(tx.people.all())
    finally:
        vault.close()


def without_the_guard(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leftover, "check", lambda *_arguments: None)
    with pytest.raises(VaultDamaged):
        opened(folder)


def test_its_own_log_is_taken_in(tmp_path: Path) -> None:
    assert opened(crashed(tmp_path / "mine", DATA_KEY)) == 1


def test_its_own_journal_takes_half_a_change_back(tmp_path: Path) -> None:
    mine = with_journal(tmp_path / "mine", DATA_KEY)
    assert opened(mine) == 0
    connection = engine.connect(mine / "vault.db", DATA_KEY)
    assert engine.value(connection, "SELECT count(*) FROM tally") == 0
    connection.close()


@pytest.mark.parametrize("ending", ["-wal", "-journal"])
def test_another_vaults_is_refused_and_harms_nothing(
    tmp_path: Path, ending: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = crashed(tmp_path / "mine", DATA_KEY)
    assert opened(mine) == 1
    other = (crashed if ending == "-wal" else with_journal)(tmp_path / "other", OTHER_KEY)
    foreign = (other / f"vault.db{ending}").read_bytes()
    (mine / f"vault.db{ending}").write_bytes(foreign)
    before = (mine / "vault.db").read_bytes()
    with pytest.raises(VaultDamaged, match="foreign-log"):
        opened(mine)
    assert (mine / "vault.db").read_bytes() == before
    assert (mine / f"vault.db{ending}").read_bytes() == foreign  # nothing of it is removed either
    (mine / f"vault.db{ending}").unlink()
    assert opened(mine) == 1

    # The control: SQLite by itself writes the foreign pages over this vault's.
    (mine / f"vault.db{ending}").write_bytes(foreign)
    without_the_guard(mine, monkeypatch)
    assert (mine / "vault.db").read_bytes() != before


def test_what_sqlite_passes_over_is_no_reason_to_refuse(tmp_path: Path) -> None:
    """As after a power cut in the middle of the first page."""
    mine = crashed(tmp_path / "mine", DATA_KEY)
    assert opened(mine) == 1
    log = (crashed(tmp_path / "other", OTHER_KEY) / "vault.db-wal").read_bytes()
    journal = (with_journal(tmp_path / "third", OTHER_KEY) / "vault.db-journal").read_bytes()
    torn = [
        ("-wal", log[:40]),
        ("-wal", log[:3000]),
        ("-wal", log[:100] + bytes(512) + log[612:]),
        ("-wal", os.urandom(9000)),
        ("-wal", b""),
        ("-journal", journal[:600]),
        ("-journal", bytes(512) + journal[512:]),
        ("-journal", b"x" * 9000),
    ]
    for ending, content in torn:
        (mine / f"vault.db{ending}").write_bytes(content)
        assert opened(mine) == 1
        (mine / f"vault.db{ending}").unlink(missing_ok=True)
