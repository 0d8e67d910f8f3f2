"""What is done by itself: never in the way, found damage told, given up at a lock."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from intake_desktop.domain.errors import LogBroken, StorageFailed
from intake_desktop.services import backups, deletion
from intake_desktop.ui.duties import Duties
from intake_desktop.ui.runner import Runner
from intake_desktop.vault import migrate
from services.copy_desk import CopyDesk
from ui.shelter.test_backups_page import WAIT, Held


@pytest.fixture
def vault(runner: Runner, tmp_path: Path) -> Iterator[Held]:
    folder = tmp_path / "vault"
    folder.mkdir(mode=0o700)
    held = Held(runner, folder)
    held.ask(CopyDesk.record)
    yield held
    held.ask(CopyDesk.close)


@pytest.fixture
def duties(runner: Runner, vault: Held) -> Iterator[Duties]:
    duties = Duties(runner, vault.session, vault.actor)
    yield duties
    duties.stop()
    runner.drain()


def made(vault: Held) -> int:
    return vault.ask(lambda desk: len(backups.look(desk.session).backups))


def test_a_backup_is_made_and_later_only_if_something_changed(
    qtbot: QtBot, vault: Held, duties: Duties
) -> None:
    duties.start(after_ms=0)
    qtbot.waitUntil(lambda: made(vault) == 1, timeout=WAIT)
    qtbot.waitUntil(lambda: duties._current is None, timeout=WAIT)
    duties._look_whether_due()
    qtbot.waitUntil(lambda: duties._current is None and not duties._queue, timeout=WAIT)
    assert made(vault) == 1


def test_saving_goes_on_while_a_backup_is_made(
    qtbot: QtBot, vault: Held, duties: Duties, runner: Runner
) -> None:
    duties.start(after_ms=0)
    for _ in range(5):
        vault.ask(CopyDesk.record)
        qtbot.wait(40)
    qtbot.waitUntil(lambda: made(vault) == 1, timeout=WAIT)
    assert vault.count("person") == 6


def test_damage_that_the_whole_check_finds_is_told(
    qtbot: QtBot, vault: Held, duties: Duties
) -> None:
    def change(desk: CopyDesk) -> None:
        run = desk.session.vault._connection.execute
        run("DROP TRIGGER person_is_fixed")
        run("UPDATE person SET created_at = '2026-01-01T00:00:00.000000Z'")
        run(next(s for s in migrate._statements(migrate.scripts()[0]) if "person_is_fixed" in s))

    vault.ask(change)
    with qtbot.waitSignal(duties.damaged, timeout=WAIT) as found:
        duties.start(after_ms=0)
    assert isinstance(found.args[0], LogBroken)
    assert made(vault) == 0


def test_a_lock_gives_everything_up_at_once(
    qtbot: QtBot, vault: Held, duties: Duties, runner: Runner
) -> None:
    duties.start(after_ms=0)
    qtbot.waitUntil(lambda: duties._job is not None, timeout=WAIT)
    child = []
    qtbot.waitUntil(
        lambda: bool(child or (getattr(duties._job, "_child", None) and child.append(duties._job))),
        timeout=WAIT,
    )
    duties.stop()
    runner.drain()
    assert child[0]._child._process.returncode is not None
    folder = vault.ask(lambda desk: desk.folder)
    assert not list(folder.rglob("*.part")) and made(vault) == 0


def test_who_is_deleted_goes_from_the_backups_soon(
    qtbot: QtBot, vault: Held, duties: Duties
) -> None:
    vault.ask(CopyDesk.back_up)
    duties.start(after_ms=0)
    qtbot.waitUntil(lambda: duties._hourly.isActive() and duties._current is None, timeout=WAIT)

    def delete(desk: CopyDesk) -> None:
        person = desk.record()
        desk.back_up()
        deletion.ask(desk.session, desk.actor, person)
        desk.clock.pass_(seconds=11)
        deletion.sweep(desk.session, desk.actor)

    vault.ask(delete)

    def owed() -> int:
        return vault.ask(lambda desk: sum(b.owes for b in backups.look(desk.session).backups))

    assert owed() >= 1
    duties.settle_soon()
    qtbot.waitUntil(lambda: owed() == 0, timeout=WAIT)


def test_a_backup_that_cannot_be_made_is_told_and_nothing_else(
    qtbot: QtBot, vault: Held, duties: Duties
) -> None:
    folder = vault.ask(lambda desk: desk.folder)
    (folder / "backups").write_bytes(b"in the way")
    with qtbot.waitSignal(duties.failed, timeout=WAIT) as told:
        duties.start(after_ms=0)
    assert isinstance(told.args[0], StorageFailed)
    vault.ask(CopyDesk.record)


def test_where_not_even_a_look_is_possible_it_begins_in_an_hour(
    qtbot: QtBot, vault: Held, duties: Duties
) -> None:
    def stop_writing(desk: CopyDesk, how: str) -> None:
        desk.session.vault._connection.execute(f"PRAGMA query_only = {how}")

    folder = vault.ask(lambda desk: desk.folder)
    (folder / "backups" / "20260101T000000Z").mkdir(parents=True)  # so that there is news to note
    vault.ask(lambda desk: stop_writing(desk, "ON"))
    with qtbot.waitSignal(duties.failed, timeout=WAIT) as told:
        duties.start(after_ms=0)
    assert isinstance(told.args[0], StorageFailed)
    assert duties._hourly.isActive()
    vault.ask(lambda desk: stop_writing(desk, "OFF"))
    duties._hourly.timeout.emit()
    qtbot.waitUntil(lambda: made(vault) == 2, timeout=WAIT)
    qtbot.waitUntil(lambda: duties.last_failure is None, timeout=WAIT)
