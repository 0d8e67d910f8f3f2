"""The door with the real vault behind it: made once, opened, mistyped, damaged."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.domain.languages import Language
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.host.chance import SystemChance
from intake_desktop.host.clock import SystemClock
from intake_desktop.services import access
from intake_desktop.services.access import FoundingLead
from intake_desktop.services.session import Desk, Session
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask, Question
from intake_desktop.ui.language import Languages
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.unlock.room import UnlockRoom
from ui.keys import tab_order

PASSPHRASE = "quiet lantern river"


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault that was made once; each test gets a copy."""
    folder = tmp_path_factory.mktemp("founded") / "vault"
    folder.mkdir(mode=0o700)
    desk = Desk(folder, SystemClock(), SystemChance())
    access.lock(access.found(desk, FoundingLead("Mei", date(2026, 1, 10), "x"), PASSPHRASE).session)
    return folder


@pytest.fixture
def vault(founded: Path, desk: Desk) -> Path:
    shutil.copytree(founded, desk.folder, dirs_exist_ok=True)
    return desk.folder


class Door:
    """An UnlockRoom in a window, and what came out of it."""

    def __init__(self, room: UnlockRoom, runner: Runner) -> None:
        self.room = room
        self.runner = runner
        self.printed: list[str] = []
        self.opened: list[tuple[Session, Actor, bool]] = []
        room.opened.connect(self._opened)

    def _opened(self, session: Session, actor: Actor, shown: bool) -> None:
        self.opened.append((session, actor, shown))

    def start(self) -> None:
        self.room.start()
        self.runner.drain()

    def unlock(self, passphrase: str) -> None:
        self.room.door_page.passphrase.set_text(passphrase)
        self.room.door_page.unlock.click()
        self.runner.drain()


@pytest.fixture
def door(
    appearance: Appearance, languages: Languages, runner: Runner, desk: Desk, ask: Ask, qtbot: QtBot
) -> Iterator[Door]:
    printed: list[str] = []
    room = UnlockRoom(runner, desk, ask, languages, printed.append)
    qtbot.addWidget(room)
    room.resize(1024, 640)
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()
    door = Door(room, runner)
    door.printed = printed
    yield door
    for session, _, _ in door.opened:
        runner.submit(access.lock, session)
    runner.drain()


def give_lead(room: UnlockRoom) -> None:
    room.lead_page.alias.set_text("<b>Mei</b> 𠮷")
    room.lead_page.trained_on.set_value(date(2026, 1, 10))
    room.lead_page.trainer.set_text("Coalition & friends")
    room.lead_page.go_on.click()


def test_the_first_run_from_language_to_an_open_vault(
    door: Door, ask: Ask, languages: Languages, desk: Desk
) -> None:
    room = door.room
    door.start()
    assert room.current_page() is room.language_page
    room.language_page.buttons[Language.SIMPLIFIED].click()
    assert languages.current() is Language.SIMPLIFIED
    assert room.current_page() is room.lead_page

    room.lead_page.go_on.click()
    assert room.lead_page.alias.problem()
    assert room.lead_page.trained_on.problem()
    assert room.lead_page.trainer.problem()
    give_lead(room)
    assert room.current_page() is room.passphrase_page

    room.passphrase_page.first.set_text(PASSPHRASE)
    room.passphrase_page.second.set_text("something else")
    room.passphrase_page.go_on.click()
    assert room.passphrase_page.second.problem()
    room.passphrase_page.second.set_text(PASSPHRASE)
    room.passphrase_page.go_on.click()
    assert room.current_page() is room.making_page
    door.runner.drain()

    assert room.current_page() is room.recovery_page
    assert room.passphrase_page.first.text() == room.passphrase_page.second.text() == ""
    code = room.recovery_page.shown_code()
    assert len(code.replace("-", "")) == 36
    room.recovery_page.print.click()
    assert door.printed == [code]

    asked: list[Question] = []

    def not_yet(question: Question) -> bool:
        asked.append(question)
        return False

    ask.answers = not_yet
    room.recovery_page.go_on.click()
    assert (len(asked), door.opened) == (1, [])
    assert room.recovery_page.shown_code() == code
    ask.answers = lambda _: True
    room.recovery_page.go_on.click()
    ((_, actor, shown),) = door.opened
    assert (actor.alias, actor.role, shown) == ("<b>Mei</b> 𠮷", Role.LEAD, True)
    assert room.recovery_page.shown_code() == ""
    names = {path.name for path in desk.folder.iterdir()}
    assert {"vault.db", "vault.keys"} <= names


def test_a_window_closed_before_the_code_is_on_paper_leaves_a_whole_vault(
    door: Door, desk: Desk
) -> None:
    door.start()
    door.room.language_page.buttons[Language.ENGLISH].click()
    give_lead(door.room)
    door.room.passphrase_page.given.emit(PASSPHRASE, PASSPHRASE)
    door.runner.drain()
    door.room.abandon()
    door.runner.drain()
    assert door.opened == []
    # One connection only may hold it, so this opens because the first one is closed.
    access.lock(access.unlock(desk, PASSPHRASE).session)


def test_going_back_keeps_what_was_typed(door: Door, qtbot: QtBot) -> None:
    room = door.room
    door.start()
    room.language_page.buttons[Language.ENGLISH].click()
    give_lead(room)
    qtbot.mouseClick(room.passphrase_page.back, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(room.lead_page.back, Qt.MouseButton.LeftButton)
    assert room.current_page() is room.language_page
    room.language_page.buttons[Language.TRADITIONAL].click()
    assert room.lead_page.alias.text() == "<b>Mei</b> 𠮷"
    assert room.lead_page.trained_on.value() == date(2026, 1, 10)


def test_typing_is_tried_beside_the_first_run(door: Door) -> None:
    room = door.room
    door.start()
    room.language_page.buttons[Language.ENGLISH].click()
    room.lead_page.alias.set_text("Mei")
    room.lead_page.typing.click()
    assert room.current_page() is room.typing_page
    assert QApplication.focusWidget() is room.typing_page.trial.field.edit
    room.typing_page.trial.field.set_text("你好")
    room.typing_page.back.click()
    assert room.current_page() is room.lead_page
    assert room.lead_page.alias.text() == "Mei"
    assert room.typing_page.trial.field.text() == ""


def test_the_right_passphrase_opens(door: Door, vault: Path) -> None:
    door.start()
    assert door.room.current_page() is door.room.door_page
    door.unlock(PASSPHRASE)
    ((_, actor, shown),) = door.opened
    assert (actor.alias, shown) == ("Mei", False)
    assert door.room.door_page.passphrase.text() == ""


def test_an_empty_passphrase_is_asked_for_without_a_try(door: Door, vault: Path) -> None:
    door.start()
    door.unlock("")
    assert door.room.door_page.passphrase.problem()
    assert not door.room.door_page.message.isVisible()


def flip_a_byte(vault: Path) -> None:
    path = vault / "vault.db"
    content = bytearray(path.read_bytes())
    content[100] ^= 1
    path.write_bytes(content)


def test_a_wrong_passphrase_and_a_damaged_file_say_different_things(
    door: Door, vault: Path
) -> None:
    door.start()
    door.unlock("not this one")
    wrong = door.room.door_page.message.label.text()
    assert "does not open" in wrong
    assert not door.room.door_page.unlock.isEnabled()  # for a second, and it says so
    assert "possible in 1 s" in wrong
    (vault / "vault.tries").unlink()
    door.room.door_page.show_wait(0)
    assert door.room.door_page.unlock.isEnabled()
    flip_a_byte(vault)
    door.unlock(PASSPHRASE)
    page = door.room.trouble_page
    assert door.room.current_page() is page
    assert "cannot be decrypted" in page.title.text()
    assert door.opened == []


def test_a_second_press_while_it_opens_does_nothing(door: Door, vault: Path) -> None:
    door.start()
    page = door.room.door_page
    page.passphrase.set_text(PASSPHRASE)
    page.given.emit(PASSPHRASE)
    page.given.emit(PASSPHRASE)
    door.runner.drain()
    assert len(door.opened) == 1


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"SQLite format 3\x00" + bytes(4080)),
    ],
    ids=["zero bytes", "plaintext"],
)
def test_a_foreign_file_is_told_before_anybody_types(
    door: Door, vault: Path, founded: Path, spoil: Callable[[Path], object]
) -> None:
    spoil(vault / "vault.db")
    door.start()
    assert door.room.current_page() is door.room.trouble_page
    assert "file is" in door.room.trouble_page.title.text()
    shutil.copy(founded / "vault.db", vault / "vault.db")
    door.room.trouble_page.retry.click()
    door.runner.drain()
    assert door.room.current_page() is door.room.door_page


def test_no_page_at_the_door_says_what_this_is(door: Door, vault: Path) -> None:
    door.start()
    page = door.room.door_page
    words = " ".join([page.title.text(), page.subtitle.text(), page.unlock.text()]).casefold()
    assert "welcome back" in words  # the control
    assert not any(word in words for word in ("shelter", "intake", "record", "vault", "client"))


def test_everything_at_the_door_is_named_and_in_reading_order(door: Door, vault: Path) -> None:
    door.start()
    page = door.room.door_page
    QApplication.processEvents()
    order = [widget for widget in tab_order(door.room) if page.isAncestorOf(widget)]
    first = order.index(page.passphrase.edit)
    ring: list[QWidget] = order[first:] + order[:first]
    assert ring[:3] == [page.passphrase.edit, page.passphrase.toggle, page.unlock]
    assert page.passphrase.edit.accessibleName() == "Passphrase"


def test_the_lead_page_is_read_from_top_to_bottom(door: Door) -> None:
    door.start()
    door.room.language_page.buttons[Language.ENGLISH].click()
    page = door.room.lead_page
    dates = page.trained_on
    expected = [page.alias.edit, dates.month, dates.day, dates.year, page.trainer.edit]
    expected += [page.typing, page.go_on, page.back]
    order = [widget for widget in tab_order(door.room) if page.isAncestorOf(widget)]
    first = order.index(page.alias.edit)
    assert order[first:] + order[:first] == expected
