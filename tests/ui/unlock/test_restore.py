"""From a vault that cannot be opened to one that can, over real backups."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from intake_desktop.services import restore
from intake_desktop.services.session import Desk
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.language import Languages
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.unlock.room import UnlockRoom
from services.copy_desk import PASSPHRASE, CopyDesk
from ui.looks import clipped, unnamed

WAIT = 20_000


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A vault with one backup, closed."""
    folder = tmp_path / "vault"
    folder.mkdir(mode=0o700)
    made = CopyDesk(folder)
    made.record()
    made.back_up()
    made.close()
    return Desk(folder, made.clock, made.chance)


@pytest.fixture
def room(
    qtbot: QtBot,
    runner: Runner,
    desk: Desk,
    ask: Ask,
    languages: Languages,
    typefaces: tuple[str, ...],
) -> Iterator[UnlockRoom]:
    room = UnlockRoom(runner, desk, ask, languages, lambda _code: None)
    qtbot.addWidget(room)
    room.resize(1100, 700)
    room.show()
    yield room
    runner.drain()


def test_a_backup_takes_the_place_of_a_damaged_vault(
    qtbot: QtBot, room: UnlockRoom, runner: Runner, desk: Desk
) -> None:
    (desk.folder / "vault.db").write_bytes(b"")
    room.start()
    runner.drain()
    trouble = room.trouble_page
    assert room.current_page() is trouble and trouble.restore.isVisible()
    assert "recovery" in trouble.help.text()
    trouble.restore.click()
    runner.drain()
    page = room.restore_page
    assert room.current_page() is page and len(page.buttons) == 1
    assert unnamed(page) == [] and clipped(page) == []
    page.restore.click()
    assert page.secret.problem()
    page.secret.set_text("not this one")
    page.restore.click()
    runner.drain()
    assert "does not open" in page.message.label.text()
    (desk.folder / "vault.tries").unlink()
    page.secret.set_text(PASSPHRASE)
    page.restore.click()
    runner.drain()
    assert room.current_page() is room.door_page
    assert page.secret.text() == ""
    (old,) = (desk.folder / "replaced").iterdir()
    assert (old / "vault.db").read_bytes() == b""


def test_a_lost_database_is_never_a_new_vault(room: UnlockRoom, runner: Runner, desk: Desk) -> None:
    (desk.folder / "vault.db").unlink()
    room.start()
    runner.drain()
    assert room.current_page() is room.trouble_page
    assert room.trouble_page.restore.isVisible() and not room.trouble_page.anew.isVisible()


def test_damage_that_a_check_found_is_told_until_somebody_looks_again(
    room: UnlockRoom, runner: Runner, desk: Desk
) -> None:
    restore.mark_trouble(desk.folder, "integrity")
    for _ in range(2):
        room.start()
        runner.drain()
        assert room.current_page() is room.trouble_page
    assert "A part of the vault" in room.trouble_page.title.text()
    room.trouble_page.retry.click()
    runner.drain()
    assert room.current_page() is room.door_page


def test_without_a_backup_the_page_says_where_one_may_be(
    room: UnlockRoom, runner: Runner, desk: Desk
) -> None:
    (desk.folder / "vault.db").write_bytes(b"")
    (desk.folder / "backups").rename(desk.folder / "elsewhere")
    room.start()
    runner.drain()
    assert not room.trouble_page.restore.isVisible()
    assert "a disk that is put away" in room.trouble_page.help.text()
