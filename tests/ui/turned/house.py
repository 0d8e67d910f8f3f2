"""A program whose vault has real keys, so that the view can be left by a passphrase, or not."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.staff import Actor
from intake_desktop.services.session import Session
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.room_keys import MEETING
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.turned.face import Face
from intake_desktop.ui.turned.sheet import Item, Sheet
from intake_desktop.ui.turned.turning import Turning
from intake_desktop.ui.turned.view import TurnedView
from intake_desktop.ui.turned.words import Words, words_of
from services.staffed import Staffed
from ui.looks import settle
from ui.meeting.talks import ALONE
from ui.meeting.vault_desk import VaultDesk
from ui.test_program import Started


class Reader:
    """A person before the view."""

    face: Face
    runner: Runner

    def rest(self) -> None:
        self.runner.drain()
        settle()

    def item(self) -> Item:
        found = self.face.item()
        assert found is not None
        return found

    def ids(self) -> list[str]:
        assert self.face._sheet is not None
        return [item.id for item in self.face._sheet.items]

    def go_to(self, item_id: str) -> None:
        """By the button that a person would press."""
        while self.item().id != item_id:
            assert self.face.after.isEnabled(), item_id
            self.face.after.click()

    def tap(self, key: str) -> None:
        self.face.answers.buttons[key].click()
        self.rest()

    def chosen(self) -> list[str]:
        return [key for key, each in self.face.answers.buttons.items() if each.isChecked()]

    def english(self) -> str:
        return self.face.columns[1].words.text()


class Page(Reader):
    """The view over one page, without a window behind it."""

    def __init__(
        self, appearance: Appearance, runner: Runner, find: Callable[[Words], Sheet | None]
    ) -> None:
        self.face, self.runner = Face(appearance), runner
        self._find, self._words = find, words_of(appearance.languages)
        self.face.answered.connect(lambda: self.face.refresh(self._find(self._words)))

    def turn(self) -> None:
        self.face.start(self._find(self._words), self._words)
        self.face.show()
        self.rest()


class StaffedDesk(VaultDesk):
    """Founded on the worker, to whom the vault belongs."""

    def __init__(self, runner: Runner, folder: Path) -> None:
        self._runner = runner
        self.staffed: Staffed = self._on_worker(Staffed, folder)
        self.actor: Actor = self.staffed.lead

    @property
    def session(self) -> Session:
        return self.staffed.session


class House(Started, Reader):
    """The program behind its door, in a meeting as far as the policy."""

    def __init__(self, appearance: Appearance, folder: Path) -> None:
        super().__init__(appearance, folder, StaffedDesk)

    @property
    def turning(self) -> Turning:
        assert self.program.turning is not None
        return self.program.turning

    @property
    def view(self) -> TurnedView:
        found = self.turning._view
        assert found is not None
        return found

    def to_policy(self) -> None:
        self.flow.begin()
        self.flow.arrived(ALONE)
        self.window.show_room(MEETING)
        self.rest()

    def key(self, key: Qt.Key, where: QWidget | None = None) -> None:
        QTest.keyClick(where or self.window, key)
        self.rest()

    def turn(self) -> None:
        self.key(Qt.Key.Key_F9)
        assert self.turning.is_turned
        self.face = self.view.face

    def give(self, passphrase: str) -> None:
        give(self.view, passphrase)
        self.rest()


def give(view: TurnedView, passphrase: str) -> None:
    """Types a passphrase on the way back, and asks to leave."""
    view.ask_staff()
    view.way_back.passphrase.set_text(passphrase)
    view.way_back.leave.click()


def told(window: QWidget) -> str:
    """All that a screen reader finds in a window, shown or hidden."""
    found: list[str] = []

    def walk(node: QAccessibleInterface | None) -> None:
        if node is None:
            return
        kinds = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
        found.extend(node.text(kind) for kind in kinds)
        for place in range(node.childCount()):
            walk(node.child(place))

    walk(QAccessible.queryAccessibleInterface(window))
    return "\n".join(found)
