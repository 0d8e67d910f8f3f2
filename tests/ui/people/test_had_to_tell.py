"""What had to be told about somebody is on their page, until they know and after."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QPushButton

from intake_desktop.domain.compelled import Basis, Compelled, CompelledTerms, Notice
from intake_desktop.domain.languages import Language
from intake_desktop.services import compelled as service
from intake_desktop.services.recording import Recorded
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Question
from intake_desktop.ui.people.room import PeopleRoom
from intake_desktop.ui.runner import Runner
from services.desk import OpenDesk
from ui.looks import clipped, settle, unnamed
from ui.meeting.vault_desk import VaultDesk
from ui.people.guests import button, come, texts

_AUTHORITY = "Superior Court, order 12-34"


def told_about(who: Recorded, told: Notice) -> Callable[[OpenDesk], Compelled]:
    def record(desk: OpenDesk) -> Compelled:
        today = desk.clock.today()
        terms = CompelledTerms(
            Basis.JUDGE,
            _AUTHORITY,
            "The court’s clerk",
            "That they stayed here in March",
            "",
            told,
            None,
            today - timedelta(days=1),
        )
        return service.record(desk.session, desk.actor, str(who.person.code), terms)

    return record


def show(room: PeopleRoom, runner: Runner, who: Recorded) -> str:
    room.show_person(who.person.id)
    come(runner)
    settle()
    return "\n".join(texts(room.person))


def test_of_somebody_about_whom_nothing_had_to_be_told_nothing_is_said(
    room: PeopleRoom, runner: Runner, who: Recorded
) -> None:
    assert "had to be told" not in show(room, runner, who)


@pytest.mark.parametrize("told", [Notice.NOT_YET, Notice.FORBIDDEN])
def test_that_they_know_now_is_written_down_once(
    room: PeopleRoom,
    runner: Runner,
    vault: VaultDesk,
    who: Recorded,
    asked: list[Question],
    told: Notice,
) -> None:
    vault.ask(told_about(who, told))
    said = show(room, runner, who)
    assert _AUTHORITY in said
    button(room, "told_now").click()
    come(runner)
    settle()
    assert len(asked) == 1
    assert vault.rows("SELECT told FROM compelled") == [("after",)]
    said = "\n".join(texts(room.person))
    assert _AUTHORITY in said
    assert "Told now…" not in said


def test_its_paper_can_be_printed_again(
    room: PeopleRoom, runner: Runner, vault: VaultDesk, who: Recorded
) -> None:
    recorded = vault.ask(told_about(who, Notice.NOT_YET))
    wanted: list[object] = []
    room.compelled_paper_wanted.connect(wanted.append)
    show(room, runner, who)
    (printed,) = room.person.findChildren(QPushButton, "print_compelled")
    printed.click()
    assert wanted == [recorded]


@pytest.mark.parametrize("language", list(Language))
def test_it_fits_and_every_control_has_a_name(
    room: PeopleRoom,
    runner: Runner,
    vault: VaultDesk,
    who: Recorded,
    appearance: Appearance,
    language: Language,
) -> None:
    vault.ask(told_about(who, Notice.NOT_YET))
    appearance.choose_language(language)
    appearance.choose_text_percent(200)
    show(room, runner, who)
    assert clipped(room) == []
    assert unnamed(room) == []
