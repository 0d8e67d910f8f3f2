"""Proving a copy: what the write-ahead log will mend is no damage, anything else is."""

from pathlib import Path

import pytest

from intake_desktop.domain.audit import Action
from intake_desktop.domain.errors import VaultDamaged
from intake_desktop.vault import copies, database, engine, keyfile, proving
from vault.conftest import FoundedFolder
from vault.samples import NOW, person


def crashed(founded: FoundedFolder, folder: Path) -> Path:
    """As a power cut leaves it: the last saves are in the log alone."""
    folder.mkdir()
    vault = database.create(founded.folder, founded.founded.data_key)
    for number in range(1, 9):
        with vault.transaction() as tx:
            tx.people.add(person(number))
            tx.audit.note(None, Action.CONSENT_SIGNED, NOW, person(number).id)
    for name in ("vault.db", "vault.db-wal", keyfile.NAME):
        (folder / name).write_bytes((founded.folder / name).read_bytes())
    vault.close()
    return folder


def in_log(folder: Path) -> set[int]:
    """The numbers of the pages that the log holds, from 0."""
    log, frame = (folder / "vault.db-wal").read_bytes()[32:], 24 + engine.PAGE
    return {int.from_bytes(log[at : at + 4], "big") - 1 for at in range(0, len(log), frame)}


def tear(folder: Path, page: int) -> None:
    content = bytearray((folder / "vault.db").read_bytes())
    content[page * engine.PAGE + 512 : page * engine.PAGE + 1024] = bytes(512)
    (folder / "vault.db").write_bytes(content)


def test_a_page_that_was_torn_on_its_way_from_the_log(
    founded: FoundedFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = crashed(founded, tmp_path / "copy")
    pages = len((copy / "vault.db").read_bytes()) // engine.PAGE
    mended = max(page for page in in_log(copy) if 0 < page < pages)
    lost = max(set(range(1, pages)) - in_log(copy))
    tear(copy, mended)
    proof = proving.prove(copy, founded.founded.data_key, tmp_path)
    assert proof.rows["person"] == 8
    with monkeypatch.context() as patched:  # the control: why the log is taken in first
        patched.setattr(copies, "checkpoint", lambda _connection: None)
        with pytest.raises(VaultDamaged):
            proving.prove(copy, founded.founded.data_key, tmp_path)
    tear(copy, lost)
    with pytest.raises(VaultDamaged):
        proving.prove(copy, founded.founded.data_key, tmp_path)
