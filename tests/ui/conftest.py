"""What every test of a screen leans on: typefaces, a theme, a worker that is stopped in time."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from intake_desktop.domain.errors import IntakeError
from intake_desktop.host.chance import SystemChance
from intake_desktop.host.clock import SystemClock
from intake_desktop.services.session import Desk
from intake_desktop.ui import theme
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.language import Languages
from intake_desktop.ui.runner import Bug, Runner
from intake_desktop.ui.settings import Settings
from intake_desktop.ui.theme import Mode, Theme


class Failures:
    """Collects what nobody handled; a test that leaves something here fails."""

    def __init__(self) -> None:
        self.errors: list[IntakeError] = []
        self.bugs: list[Bug] = []


@pytest.fixture(autouse=True)
def _nothing_is_left(qapp: QApplication) -> Iterator[None]:
    """A lock takes what was shown out of its window, which then outlives the test: some thousand
    widgets each time, and every later change of theme would dress all of them."""
    yield
    for widget in qapp.topLevelWidgets():
        widget.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def typefaces(qapp: QApplication) -> tuple[str, ...]:
    return theme.load_typefaces()


@pytest.fixture
def languages(qapp: QApplication, tmp_path: Path) -> Iterator[Languages]:
    """English, and no catalogue: what is tested here does not depend on a translation."""
    languages = Languages(qapp, lambda name: tmp_path / "no-catalogue" / name)
    yield languages
    shiboken6.delete(languages)  # with its catalogues, which the next test must not meet


@pytest.fixture
def appearance(
    qapp: QApplication, typefaces: tuple[str, ...], languages: Languages
) -> Iterator[Appearance]:
    kept: list[Settings] = []
    appearance = Appearance(qapp, languages, Settings(theme=Theme(Mode.LIGHT)), kept.append)
    yield appearance
    appearance.deleteLater()


@pytest.fixture
def failures() -> Iterator[Failures]:
    failures = Failures()
    yield failures
    assert failures.errors == []
    assert failures.bugs == []


@pytest.fixture
def runner(qapp: QApplication, failures: Failures) -> Iterator[Runner]:
    runner = Runner(failures.errors.append, failures.bugs.append)
    yield runner
    runner.stop()


@pytest.fixture
def ask(qapp: QApplication) -> Iterator[Ask]:
    ask = Ask()
    yield ask
    ask.close_all()


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    folder = tmp_path / "vault"
    folder.mkdir(mode=0o700)
    return Desk(folder, SystemClock(), SystemChance())
