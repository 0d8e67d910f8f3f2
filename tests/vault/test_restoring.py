"""A restore is prepared beside, decided by one file, and finished whatever ended it before."""

import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from intake_desktop.domain.errors import FolderNotEmpty, StorageFailed, VaultDamaged
from intake_desktop.vault import database, files, keyfile, restoring
from vault.crate import LATER, Crate, gone
from vault.samples import identity
from vault.test_copies import people


def prepared(crate: Crate) -> Path:
    """One person in the backup, two more in the vault, and a restore that is decided."""
    vault = crate.open()
    crate.fill(vault, range(1, 2))
    copy = crate.copy(vault)
    crate.fill(vault, range(2, 4))
    vault.close()
    restoring.restore(copy, crate.key, crate.folder / restoring.READY, [], LATER)
    return copy


def test_a_restore_brings_back_what_the_backup_holds_without_who_is_gone(
    crate: Crate, tmp_path: Path
) -> None:
    vault = crate.open()
    crate.fill(vault, range(1, 5))
    copy = crate.copy(vault)
    vault.close()
    to = tmp_path / "to"
    to.mkdir()
    restoring.restore(copy, crate.key, to, [gone(2)], LATER)
    assert people(to, crate.key) == [identity(1), identity(3), identity(4)]
    assert restoring.gone_in(to, crate.key) == [gone(2)]
    assert keyfile.read(to) == keyfile.read(copy)
    assert to.stat().st_mode & 0o777 == 0o700
    assert len(people(copy, crate.key)) == 4  # the backup itself is as it was


def test_nothing_is_restored_over_something(crate: Crate, tmp_path: Path) -> None:
    vault = crate.open()
    copy = crate.copy(vault)
    vault.close()
    (tmp_path / "note.txt").write_text("mine")
    with pytest.raises(FolderNotEmpty):
        restoring.restore(copy, crate.key, tmp_path, [], LATER)
    assert (tmp_path / "note.txt").read_text() == "mine"


def test_a_damaged_backup_is_not_restored(crate: Crate, tmp_path: Path) -> None:
    vault = crate.open()
    crate.fill(vault, range(1, 20))
    copy = crate.copy(vault)
    vault.close()
    with (copy / "vault.db").open("r+b") as file:
        file.seek(15 * 4096 + 50)
        file.write(b"?")
    with pytest.raises(VaultDamaged):
        restoring.restore(copy, crate.key, tmp_path / "to", [], LATER)
    assert not list(tmp_path.glob("to*"))


def test_the_old_vault_is_kept_beside(crate: Crate) -> None:
    prepared(crate)
    restoring.decide(crate.folder, LATER)
    assert restoring.finish(crate.folder)
    assert people(crate.folder, crate.key) == [identity(1)]
    (old,) = (crate.folder / "replaced").iterdir()
    assert people(old, crate.key) == [identity(1), identity(2), identity(3)]
    assert not (crate.folder / restoring.READY).exists()
    assert not restoring.finish(crate.folder)


def test_what_was_prepared_and_not_decided_goes(crate: Crate) -> None:
    prepared(crate)
    assert not restoring.finish(crate.folder)
    assert not (crate.folder / restoring.READY).exists()
    assert len(people(crate.folder, crate.key)) == 3


@pytest.mark.parametrize("spoiled", ["a folder", "?"])
def test_a_decision_that_cannot_be_read_removes_nothing(crate: Crate, spoiled: str) -> None:
    """Half of the swap may be done, and then the keys of the vault lie there alone."""
    prepared(crate)
    restoring.decide(crate.folder, LATER)
    ready, aside = crate.folder / restoring.READY, crate.folder / "aside"
    (ready / "when").rename(aside)
    if spoiled == "?":
        (ready / "when").write_text(spoiled)
    else:
        (ready / "when").mkdir()
    with pytest.raises(StorageFailed):
        restoring.finish(crate.folder)
    assert (ready / keyfile.NAME).exists() and (ready / database.NAME).exists()
    (ready / "when").unlink() if spoiled == "?" else (ready / "when").rmdir()
    aside.rename(ready / "when")
    assert restoring.finish(crate.folder)
    assert people(crate.folder, crate.key) == [identity(1)]


class Cut(Exception):
    """The power went."""


@pytest.mark.parametrize("cut", range(1, 20))
def test_a_swap_that_is_cut_off_anywhere_is_finished_later(
    crate: Crate, cut: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared(crate)
    restoring.decide(crate.folder, LATER)
    done = 0

    def count(real):
        def act(*args, **kwargs):
            nonlocal done
            done += 1
            if done == cut:
                raise Cut
            return real(*args, **kwargs)

        return act

    with monkeypatch.context() as patch:
        for kind, name in (
            (Path, "replace"),
            (Path, "mkdir"),
            (Path, "rmdir"),
            (Path, "unlink"),
            (files, "sync_folder"),
        ):
            patch.setattr(kind, name, count(getattr(kind, name)))
        with suppress(Cut):
            restoring.finish(crate.folder)
    assert done >= min(cut, 14)  # each number below that was a cut
    restoring.finish(crate.folder)
    assert people(crate.folder, crate.key) == [identity(1)]
    (old,) = (crate.folder / "replaced").iterdir()
    assert len(people(old, crate.key)) == 3
    assert not list(crate.folder.rglob("*.part")) and not (crate.folder / "restoring").exists()


def test_a_vault_without_its_database_is_replaced_too(crate: Crate) -> None:
    prepared(crate)
    (crate.folder / database.NAME).unlink()
    restoring.decide(crate.folder, LATER)
    restoring.finish(crate.folder)
    assert people(crate.folder, crate.key) == [identity(1)]
    shutil.rmtree(crate.folder / "replaced")
