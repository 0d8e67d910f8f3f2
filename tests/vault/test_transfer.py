"""A copy in slices: of one moment, whatever is saved in between, and over at once when asked."""

from pathlib import Path

import pytest

from intake_desktop.domain.errors import VaultDamaged
from intake_desktop.vault import copies, database, engine, transfer
from intake_desktop.vault.transfer import Transfer
from vault.crate import Crate
from vault.samples import identity

OTHER = bytes(range(7, 39))


def test_what_is_saved_between_slices_is_in_the_copy(crate: Crate, tmp_path: Path) -> None:
    vault = crate.open()
    crate.fill(vault, range(1, 40))
    target = tmp_path / "copy.db"
    going = Transfer(vault._connection, target, OTHER, pages=5)
    steps = 0
    while not going.step():
        steps += 1
        if steps in {2, 9}:
            crate.fill(vault, range(100 + steps, 103 + steps))
        if steps == 12:
            with vault.transaction(audited=False) as tx:
                tx.people.remove(identity(1))  # which also empties the write-ahead log
    assert steps > 12 and going.done == going.whole
    connection = engine.connect(target, OTHER)
    copies.check_pages(connection)
    assert connection.execute("SELECT count(*) FROM person").fetchone() == (44,)
    connection.close()
    vault.close()
    assert not target.read_bytes().startswith(b"SQLite format 3")
    assert target.stat().st_mode & 0o777 == 0o600


def test_it_can_be_cancelled_at_any_moment(crate: Crate, tmp_path: Path) -> None:
    vault = crate.open()
    crate.fill(vault, range(1, 20))
    for steps in range(4):
        going = Transfer(vault._connection, tmp_path / f"{steps}.db", OTHER, pages=5)
        for _ in range(steps):
            going.step()
        going.cancel()
        going.cancel()
    crate.fill(vault, range(50, 52))
    vault.close()
    assert not list(crate.folder.glob("*-wal"))


def test_a_damaged_source_is_found(crate: Crate, tmp_path: Path) -> None:
    vault = crate.open()
    crate.fill(vault, range(1, 80))
    vault.close()
    path = crate.folder / database.NAME
    with path.open("r+b") as file:
        file.seek(60 * 4096 + 9)
        file.write(b"??")
    opened = crate.open()
    with pytest.raises(VaultDamaged):
        transfer.whole(opened._connection, tmp_path / "copy.db", OTHER)
        copied = engine.connect(tmp_path / "copy.db", OTHER)
        try:
            copies.check_pages(copied)
        finally:
            copied.close()
    opened.close()
