"""Backups of an open vault: made, proved, listed, thinned out, cleaned, and restored."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from intake_desktop.domain.errors import (
    LogBroken,
    OnlyLead,
    StorageFailed,
    SyncedFolder,
    VaultDamaged,
)
from intake_desktop.domain.staff import Role
from intake_desktop.services import backups, copy_jobs, deletion
from intake_desktop.services.copy_jobs import BackUp, Check, Settle
from intake_desktop.services.restore_job import Restore
from intake_desktop.vault import chain, database, migrate, restoring
from services.copy_desk import CopyDesk
from services.desk import DATA_KEY


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[CopyDesk]:
    folder = tmp_path / "vault"
    folder.mkdir(mode=0o700)
    opened = CopyDesk(folder)
    yield opened
    if opened.tells_all:
        with opened.session.vault.transaction() as tx:
            chain.verify(tx.audit._work)
    opened.close()


def held_by(folder: Path) -> set[str]:
    vault = database.open_(folder, DATA_KEY)
    with vault.transaction() as tx:
        found = {person.id for person in tx.people.all()}
    vault.close()
    return found


def delete(desk: CopyDesk, person_id: str) -> None:
    deletion.ask(desk.session, desk.actor, person_id)
    desk.clock.pass_(seconds=11)
    assert deletion.sweep(desk.session, desk.actor).records == 1


def test_a_backup_is_due_once_a_day_if_anything_happened(desk: CopyDesk) -> None:
    assert backups.is_due(desk.session)  # there is none at all
    person = desk.record()
    desk.back_up()
    (copy,) = backups.look(desk.session).backups
    assert held_by(copy.folder) == {person}
    assert copy.verified_at is not None and copy.is_good and not copy.is_away
    assert not backups.is_due(desk.session) and not backups.has_news(desk.session)
    desk.record()
    assert backups.has_news(desk.session) and not backups.is_due(desk.session)
    desk.clock.pass_(days=1)
    assert backups.is_due(desk.session)
    desk.back_up()
    desk.clock.pass_(days=1)
    assert not backups.is_due(desk.session)  # nothing happened but the backup itself
    assert len(backups.look(desk.session).backups) == 2


def test_a_check_of_the_whole_vault_keeps_nothing(desk: CopyDesk) -> None:
    desk.record()
    assert desk.run(BackUp(desk.session, None, keep=False)).is_over
    assert list(desk.backups.iterdir()) == []
    assert not list(desk.folder.glob("*.part"))


def test_work_goes_on_between_the_steps(desk: CopyDesk) -> None:
    job = BackUp(desk.session, desk.actor, keep=True)
    before = desk.record()
    percents, people = [], {before}
    while not (step := job.advance()).is_over:
        percents.append(step.percent)
        if len(percents) in {1, 3}:
            people.add(desk.record())
    (copy,) = backups.look(desk.session).backups
    assert before in held_by(copy.folder) <= people
    assert percents == sorted(percents)
    assert desk.count("person") == len(people)


def test_a_job_that_is_given_up_leaves_nothing(desk: CopyDesk) -> None:
    desk.record()
    for steps in range(1, 5):
        job = BackUp(desk.session, desk.actor, keep=True)
        for _ in range(steps):
            job.advance()
        job.cancel()
        assert list(desk.backups.iterdir()) == []
        assert not list(desk.folder.glob("*.part"))


def test_a_record_changed_past_the_program_is_found(desk: CopyDesk) -> None:
    desk.tells_all = False
    desk.record()
    run = desk.session.vault._connection.execute
    run("DROP TRIGGER person_is_fixed")
    run("UPDATE person SET created_at = '2026-01-01T00:00:00.000000Z'")
    run(next(s for s in migrate._statements(migrate.scripts()[0]) if "person_is_fixed" in s))
    with pytest.raises(LogBroken):
        desk.back_up()
    assert list(desk.backups.iterdir()) == []


def test_backups_are_thinned_out_and_listed(desk: CopyDesk) -> None:
    for _ in range(10):
        desk.record()
        desk.back_up()
        desk.clock.pass_(days=1)
    found = backups.look(desk.session).backups
    assert len(found) == 7  # the last of the week before is one of the seven days
    assert {copy.folder for copy in found} == set(desk.backups.iterdir())
    shutil.rmtree(found[3].folder)
    assert len(backups.look(desk.session).backups) == 6


def test_who_is_gone_goes_from_every_backup(desk: CopyDesk) -> None:
    leaves, stays = desk.record("canary"), desk.record()
    desk.back_up()
    delete(desk, leaves)
    assert [copy.owes for copy in backups.look(desk.session).backups] == [1]
    step = desk.run(Settle(desk.session, None))
    assert step.told["cleaned"] == 1
    (copy,) = backups.look(desk.session).backups
    assert copy.owes == 0 and held_by(copy.folder) == {stays}
    assert desk.run(Settle(desk.session, None)).told == {}  # nothing is owed any more


def test_who_goes_while_a_backup_is_made_is_owed_by_it(desk: CopyDesk) -> None:
    leaves = desk.record()
    job = BackUp(desk.session, desk.actor, keep=True)
    for _ in range(3):
        job.advance()
    delete(desk, leaves)
    desk.run(job)
    (copy,) = backups.look(desk.session).backups
    assert copy.owes == 1 and held_by(copy.folder) == {leaves}


def test_a_place_that_was_away_is_cleaned_when_it_comes_back(
    desk: CopyDesk, tmp_path: Path
) -> None:
    disk, drawer = tmp_path / "disk", tmp_path / "drawer"
    disk.mkdir()
    backups.choose_place(desk.session, desk.actor, disk)
    leaves = desk.record()
    desk.back_up()
    assert len(backups.look(desk.session).backups) == 2
    disk.rename(drawer)
    delete(desk, leaves)
    desk.run(Settle(desk.session, None))
    seen = backups.look(desk.session)
    assert seen.second_is_away
    assert {copy.is_second: (copy.is_away, copy.owes) for copy in seen.backups} == {
        False: (False, 0),
        True: (True, 1),
    }
    with pytest.raises(StorageFailed):
        backups.stop_place(desk.session, desk.actor)
    drawer.rename(disk)
    desk.run(Settle(desk.session, None))
    seen = backups.look(desk.session)
    assert all(copy.owes == 0 and not held_by(copy.folder) for copy in seen.backups)
    backups.stop_place(desk.session, desk.actor)
    assert list(disk.iterdir()) == [] and backups.look(desk.session).second is None


def test_a_copy_nobody_can_open_goes_rather_than_keep_who_is_gone(desk: CopyDesk) -> None:
    leaves = desk.record()
    desk.back_up()
    (copy,) = backups.look(desk.session).backups
    with (copy.folder / "vault.db").open("r+b") as file:
        file.write(b"?" * 100)
    delete(desk, leaves)
    assert desk.run(Settle(desk.session, None)).told["removed"] == 1
    assert backups.look(desk.session).backups == () and not copy.folder.exists()


def test_a_second_place_is_for_leads_on_this_laptop_and_apart(
    desk: CopyDesk, tmp_path: Path
) -> None:
    with pytest.raises(OnlyLead):
        backups.choose_place(desk.session, replace(desk.actor, role=Role.INTAKE), tmp_path)
    with pytest.raises(StorageFailed):
        backups.choose_place(desk.session, desk.actor, desk.folder / "backups")
    synced = tmp_path / "Dropbox"
    (synced / ".dropbox.cache").mkdir(parents=True)
    with pytest.raises(SyncedFolder):
        backups.choose_place(desk.session, desk.actor, synced)
    assert backups.look(desk.session).second is None


def test_a_damaged_backup_is_found_told_and_not_counted(desk: CopyDesk) -> None:
    desk.record()
    desk.back_up()
    desk.clock.pass_(minutes=1)
    desk.back_up()
    newest = backups.look(desk.session).backups[0]
    with (newest.folder / "vault.db").open("r+b") as file:
        file.seek(12 * 4096)
        file.write(b"?" * 10)
    ids = [copy.id for copy in backups.look(desk.session).backups]
    assert desk.run(Check(desk.session, desk.actor, ids)).told == {"damaged": 1}
    found = {copy.id: copy for copy in backups.look(desk.session).backups}
    assert not found[newest.id].is_good
    older = [copy for copy in found.values() if copy.id != newest.id]
    assert all(copy.is_good and copy.verified_at == desk.clock.now() for copy in older)
    assert not list(desk.folder.glob("*.part"))


def test_a_restore_takes_the_vaults_place_at_the_next_start(desk: CopyDesk) -> None:
    desk.tells_all = False
    first, leaves = desk.record(), desk.record()
    desk.back_up()
    second = desk.record()
    delete(desk, leaves)
    (copy,) = backups.look(desk.session).backups
    desk.run(Restore(desk.session, desk.actor, copy.id))
    assert desk.count("person") == 2  # until it is closed nothing has changed
    desk.close()
    assert restoring.finish(desk.folder)
    desk.session = replace(desk.session, vault=database.open_(desk.folder, DATA_KEY))
    assert desk.rows("SELECT id FROM person") == [(first,)]
    copy_jobs.tidy(desk.session)
    old = [copy for copy in backups.look(desk.session).backups if copy.is_old]
    assert [held_by(copy.folder) for copy in old] == [{first, second}]
    assert old[0].until == old[0].made_at + timedelta(days=30)
    delete(desk, first)
    desk.run(Settle(desk.session, None))
    assert held_by(old[0].folder) == {second}
    desk.clock.pass_(days=31)
    desk.back_up()
    assert not old[0].folder.exists()


def test_who_is_deleted_while_a_restore_is_prepared_does_not_come_back(desk: CopyDesk) -> None:
    desk.tells_all = False
    leaves, asks, stays = desk.record(), desk.record(), desk.record()
    desk.back_up()
    (copy,) = backups.look(desk.session).backups
    job = Restore(desk.session, desk.actor, copy.id)
    job.advance()
    delete(desk, leaves)
    deletion.ask(desk.session, desk.actor, asks)  # and can still be undone
    desk.run(job)
    desk.close()
    restoring.finish(desk.folder)
    assert held_by(desk.folder) == {stays}


def test_a_damaged_backup_does_not_take_the_vaults_place(desk: CopyDesk) -> None:
    person = desk.record()
    desk.back_up()
    (copy,) = backups.look(desk.session).backups
    (copy.folder / "vault.db").write_bytes(b"?" * 8192)
    with pytest.raises(VaultDamaged):
        desk.run(Restore(desk.session, desk.actor, copy.id))
    assert not (desk.folder / "restoring").exists()
    assert desk.rows("SELECT id FROM person") == [(person,)]


def test_nobody_may_look_into_the_child_that_has_the_key(desk: CopyDesk) -> None:
    desk.record()
    seen: list[int] = []
    job = BackUp(desk.session, desk.actor, keep=True)
    while not job.advance().is_over:
        child = job._child
        if child is not None and child.progress[0] > 0 and child._process.poll() is None:
            # What is not dumpable belongs to root, whoever started it; the control is ourselves.
            with suppress(FileNotFoundError):
                limits = Path(f"/proc/{child._process.pid}/limits").read_text()
                line = next(line for line in limits.splitlines() if "core file" in line)
                seen.append(int(line.split()[4]))
    assert seen and set(seen) == {0}
