"""Copies that cannot be reached or opened at the moment: nothing is lost, and nothing forgotten."""

import sys
from pathlib import Path

import pytest

from intake_desktop.domain.errors import HelperFailed
from intake_desktop.services import backups
from intake_desktop.services.copy_jobs import BackUp, Settle
from intake_desktop.vault import copy_folders, database
from services.copy_desk import CopyDesk
from services.desk import DATA_KEY
from services.test_backups import delete, held_by


def test_a_copy_that_cannot_be_cleaned_now_waits_and_is_not_removed(copy_desk: CopyDesk) -> None:
    """Another program has it open, as a restore at a terminal does; a damaged one goes, above."""
    leaves = copy_desk.record()
    copy_desk.back_up()
    (copy,) = backups.look(copy_desk.session).backups
    delete(copy_desk, leaves)
    elsewhere = database.open_(copy.folder, DATA_KEY)
    assert copy_desk.run(Settle(copy_desk.session, None)).told == {
        "cleaned": 0,
        "removed": 0,
        "damaged": 1,
    }
    elsewhere.close()
    assert [each.owes for each in backups.look(copy_desk.session).backups] == [1]
    assert copy_desk.run(Settle(copy_desk.session, None)).told["cleaned"] == 1
    assert held_by(copy.folder) == set()


def test_a_folder_of_backups_that_is_not_there_now_still_owes(
    copy_desk: CopyDesk, tmp_path: Path
) -> None:
    """A link to a disk that is pulled out; the control is a folder that is gone for good."""
    disk, drawer = tmp_path / "disk", tmp_path / "drawer"
    disk.mkdir()
    copy_desk.backups.symlink_to(disk)
    leaves = copy_desk.record()
    copy_desk.back_up()
    delete(copy_desk, leaves)
    disk.rename(drawer)
    copy_desk.run(Settle(copy_desk.session, None))
    assert [(b.is_away, b.owes) for b in backups.look(copy_desk.session).backups] == [(True, 1)]
    drawer.rename(disk)
    assert copy_desk.run(Settle(copy_desk.session, None)).told["cleaned"] == 1
    copy_desk.backups.unlink()
    assert backups.look(copy_desk.session).backups == ()


@pytest.mark.parametrize("ends", ["never starts", "is killed"])
def test_a_child_that_ends_without_a_word_leaves_nothing_and_is_not_called_damage(
    copy_desk: CopyDesk, monkeypatch: pytest.MonkeyPatch, ends: str
) -> None:
    """As where an update took this program's Python away, or the memory did not suffice."""
    copy_desk.record()
    job = BackUp(copy_desk.session, copy_desk.actor, keep=True)
    with pytest.raises(HelperFailed):
        if ends == "never starts":
            monkeypatch.setattr(sys, "executable", "/nonexistent/python")
        while not job.advance().is_over:
            if ends == "is killed" and job._child is not None:
                job._child._process.kill()
    job.cancel()
    assert list(copy_desk.folder.rglob("*.part")) == []
    assert copy_folders.found_in(copy_desk.backups) == []
    monkeypatch.undo()
    copy_desk.back_up()
    assert len(copy_folders.found_in(copy_desk.backups)) == 1


def test_nothing_is_put_into_a_folder_that_a_service_has_begun_to_copy(
    copy_desk: CopyDesk, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    backups.choose_place(copy_desk.session, copy_desk.actor, disk)
    copy_desk.record()
    copy_desk.back_up()
    place = disk / "intake-desktop-backups"
    assert len(copy_folders.found_in(place)) == 1
    assert backups.look(copy_desk.session).second_goes_to == ""
    (disk / ".dropbox.cache").mkdir()
    copy_desk.clock.pass_(days=1)
    copy_desk.back_up()
    assert len(copy_folders.found_in(place)) == 1
    assert len(copy_folders.found_in(copy_desk.backups)) == 2
    assert backups.look(copy_desk.session).second_goes_to == "Dropbox"
