"""The room in a window, over a real vault that the worker holds."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from intake_desktop.domain.consent import Consent
from intake_desktop.services.recording import Recorded
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask, Question
from intake_desktop.ui.language import Languages
from intake_desktop.ui.people.room import PeopleRoom
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.workplace import Workplace
from services.desk import OpenDesk
from services.releases import release
from ui.meeting.vault_desk import VaultDesk
from ui.people.guests import come, rain, wen


@pytest.fixture
def vault(runner: Runner, tmp_path: Path) -> Iterator[VaultDesk]:
    folder = tmp_path / "vault"
    folder.mkdir()
    held = VaultDesk(runner, folder)
    yield held
    held.ask(OpenDesk.close)


@pytest.fixture
def room(
    vault: VaultDesk,
    appearance: Appearance,
    languages: Languages,
    runner: Runner,
    ask: Ask,
    qtbot: QtBot,
) -> PeopleRoom:
    room = PeopleRoom(Workplace(runner, vault.session, vault.actor, ask, languages))
    qtbot.addWidget(room)
    room.resize(1366 - 268, 768 - 50)  # what sidebar and strip leave at 200 %
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()
    return room


@pytest.fixture
def who(vault: VaultDesk) -> Recorded:
    rained = vault.ask(rain)
    vault.ask(wen)  # an hour later
    return rained


@pytest.fixture
def given(vault: VaultDesk, who: Recorded) -> Consent:
    return vault.ask(lambda desk: release(desk, who.person.id))


@pytest.fixture
def shown(room: PeopleRoom, runner: Runner, who: Recorded) -> PeopleRoom:
    """On the list, as when the room is opened."""
    room.show_list()
    come(runner)
    return room


@pytest.fixture
def opened(shown: PeopleRoom, runner: Runner, given: Consent) -> PeopleRoom:
    """On the page of somebody with a live release."""
    shown.show_person(given.person_id)
    come(runner)
    return shown


@pytest.fixture
def asked(ask: Ask) -> list[Question]:
    """Everything that is asked; each question is answered with yes."""
    questions: list[Question] = []

    def answer(question: Question) -> bool:
        questions.append(question)
        return True

    ask.answers = answer
    return questions
