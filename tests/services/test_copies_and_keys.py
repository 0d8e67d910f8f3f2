"""Whoever lost their way into the vault has none into a backup, whenever that was made."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from intake_desktop.domain.audit import Action
from intake_desktop.domain.errors import OnlyLead, VaultDamaged, WrongPassphrase
from intake_desktop.domain.staff import Role
from intake_desktop.services import backups, sheet
from intake_desktop.services.copy_jobs import BackUp, Settle
from intake_desktop.services.key_change import changing_keys
from intake_desktop.services.restore_job import Restore
from intake_desktop.vault import copy_folders, keyfile, keys, restoring
from services.copy_desk import PASSPHRASE, CopyDesk

NEW = "Kiesel Fahrrad 雨伞 lamp"


def change_passphrase(desk: CopyDesk) -> None:
    with changing_keys(desk.session) as (tx, ring):
        (slot,) = ring.members()
        ring.change_passphrase(slot.id, PASSPHRASE, NEW, keys.MINIMUM)
        tx.audit.note(desk.actor, Action.PASSPHRASE_CHANGED, desk.clock.now())


def renew_keys(desk: CopyDesk) -> None:
    sheet.renew_keys(desk.session, desk.actor)


def advance_until(job: BackUp, condition: Callable[[], bool]) -> None:
    while not condition():
        assert not job.advance().is_over


def generations(folder: Path) -> list[int]:
    return [keyfile.read(copy).generation for copy in copy_folders.found_in(folder)]


def opens(folder: Path, passphrase: str) -> bool:
    try:
        keys.unlock(folder, passphrase)
    except WrongPassphrase:
        return False
    return True


def test_a_passphrase_changed_while_a_backup_is_proved_opens_it_no_more(
    copy_desk: CopyDesk,
) -> None:
    copy_desk.record()
    job = BackUp(copy_desk.session, copy_desk.actor, keep=True)
    advance_until(job, lambda: job._child is not None)
    change_passphrase(copy_desk)
    copy_desk.run(job)
    (copy,) = copy_folders.found_in(copy_desk.backups)
    assert (opens(copy, PASSPHRASE), opens(copy, NEW)) == (False, True)


def test_a_passphrase_changed_while_a_disk_was_away_does_not_open_what_is_on_it(
    copy_desk: CopyDesk, tmp_path: Path
) -> None:
    disk, drawer = tmp_path / "disk", tmp_path / "drawer"
    disk.mkdir()
    backups.choose_place(copy_desk.session, copy_desk.actor, disk)
    copy_desk.record()
    copy_desk.back_up()
    disk.rename(drawer)
    change_passphrase(copy_desk)
    drawer.rename(disk)
    (copy,) = copy_folders.found_in(disk / "intake-desktop-backups")
    assert opens(copy, PASSPHRASE)  # the control: nobody has looked yet
    copy_desk.run(Settle(copy_desk.session, None))
    assert (opens(copy, PASSPHRASE), opens(copy, NEW)) == (False, True)


def test_a_backup_that_new_keys_overtake_is_made_again(copy_desk: CopyDesk) -> None:
    """The first one of all: no other keeps the old data key in the vault's list."""
    person = copy_desk.record()
    job = BackUp(copy_desk.session, copy_desk.actor, keep=True)
    advance_until(job, lambda: job._child is not None)
    renew_keys(copy_desk)
    copy_desk.run(job)
    assert generations(copy_desk.backups) == [2]
    assert copy_desk.rows("SELECT id FROM person") == [(person,)]
    assert copy_desk.count("copy") == 1


def test_new_keys_in_the_middle_of_copying_are_no_damage(copy_desk: CopyDesk) -> None:
    """They close the vault for a moment, which gives up the copy; twice, as for two people."""
    copy_desk.record()
    job = BackUp(copy_desk.session, copy_desk.actor, keep=True)
    given_up: list[object] = [None]
    for _ in range(2):
        advance_until(job, lambda: job._making not in given_up and job._child is None)
        given_up.append(job._making)
        renew_keys(copy_desk)
    copy_desk.run(job)
    assert generations(copy_desk.backups) == [3]


def test_a_restore_brings_no_old_keys_back(copy_desk: CopyDesk, tmp_path: Path) -> None:
    disk, drawer = tmp_path / "disk", tmp_path / "drawer"
    disk.mkdir()
    backups.choose_place(copy_desk.session, copy_desk.actor, disk)
    copy_desk.record()
    copy_desk.back_up()
    disk.rename(drawer)
    change_passphrase(copy_desk)
    renew_keys(copy_desk)
    drawer.rename(disk)
    assert generations(disk / "intake-desktop-backups") == [1]
    away = next(each for each in backups.look(copy_desk.session).backups if each.is_second)
    copy_desk.run(Restore(copy_desk.session, copy_desk.actor, away.id))
    copy_desk.close()
    assert restoring.finish(copy_desk.folder)
    assert keyfile.read(copy_desk.folder).generation == 2
    assert (opens(copy_desk.folder, PASSPHRASE), opens(copy_desk.folder, NEW)) == (False, True)


def test_keys_that_were_swapped_do_not_spread(copy_desk: CopyDesk) -> None:
    """Whole by its own digest, and not made with this vault's data key."""
    copy_desk.record()
    copy_desk.back_up()
    held = keyfile.read(copy_desk.folder)
    keyfile.write(copy_desk.folder, replace(held, mac=bytes(32)))
    with pytest.raises(VaultDamaged):
        copy_desk.run(Settle(copy_desk.session, None))
    (copy,) = copy_folders.found_in(copy_desk.backups)
    assert keyfile.read(copy) == held


def test_only_a_lead_restores(copy_desk: CopyDesk) -> None:
    copy_desk.record()
    copy_desk.back_up()
    (copy,) = backups.look(copy_desk.session).backups
    somebody = replace(copy_desk.actor, role=Role.INTAKE)
    with pytest.raises(OnlyLead):
        copy_desk.run(Restore(copy_desk.session, somebody, copy.id))
    assert not (copy_desk.folder / restoring.READY).exists()
