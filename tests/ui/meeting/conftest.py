"""A vault that the worker holds, a presenter with a view that remembers, and the real room."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from intake_desktop.domain.errors import IntakeError, NotFound
from intake_desktop.domain.papers import PageImage
from intake_desktop.services.deletion import Leaving
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.language import Languages
from intake_desktop.ui.main_window import MainWindow
from intake_desktop.ui.meeting.flow import MeetingFlow
from intake_desktop.ui.meeting.places import Place
from intake_desktop.ui.meeting.room import MeetingRoom
from intake_desktop.ui.paper_desk import PaperDesk
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.workplace import Workplace
from services.desk import OpenDesk
from ui.meeting.vault_desk import VaultDesk


@pytest.fixture
def vault(runner: Runner, tmp_path: Path) -> Iterator[VaultDesk]:
    folder = tmp_path / "vault"
    folder.mkdir()
    held = VaultDesk(runner, folder)
    yield held
    held.ask(OpenDesk.close)


@dataclass
class View:
    """Remembers what the presenter asked of it."""

    places: list[Place] = field(default_factory=list)
    errors: list[IntakeError] = field(default_factory=list)
    saved: list[datetime] = field(default_factory=list)
    pages: list[tuple[PageImage, ...]] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    left: int = 0
    leaving: list[Leaving] = field(default_factory=list)

    def show_place(self, place: Place) -> None:
        self.places.append(place)

    def show_again(self) -> None:
        self.places.append(self.places[-1])

    def show_error(self, error: IntakeError) -> None:
        self.errors.append(error)

    def show_saved(self, at: datetime) -> None:
        self.saved.append(at)

    def show_paper(self, pages: tuple[PageImage, ...], code: str) -> None:
        self.pages.append(pages)
        self.codes.append(code)

    def show_leaving(self, leaving: Leaving) -> None:
        self.leaving.append(leaving)

    def show_gone(self, error: NotFound) -> None:
        self.errors.append(error)

    def leave(self) -> None:
        self.left += 1


@pytest.fixture
def view() -> View:
    return View()


@pytest.fixture
def workplace(runner: Runner, vault: VaultDesk, ask: Ask, languages: Languages) -> Workplace:
    return Workplace(runner, vault.session, vault.actor, ask, languages)


@pytest.fixture
def new_flow(workplace: Workplace, view: View) -> Callable[[], MeetingFlow]:
    """Another presenter on the same vault, as after a lock."""

    def make() -> MeetingFlow:
        return MeetingFlow(PaperDesk(workplace), view)

    return make


@pytest.fixture
def flow(new_flow: Callable[[], MeetingFlow]) -> MeetingFlow:
    return new_flow()


@pytest.fixture
def window(appearance: Appearance, qtbot: QtBot) -> MainWindow:
    window = MainWindow(appearance)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def room(window: MainWindow, workplace: Workplace, qtbot: QtBot) -> Iterator[MeetingRoom]:
    """In the real window of 1366 by 768, beside its list of rooms."""
    room = MeetingRoom(workplace)
    window.add_room("meeting", lambda: "Meeting", lambda: room)
    window.enter(workplace.actor)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    QApplication.processEvents()
    yield room
    room._pause.stop()  # else it would save after the worker has stopped
