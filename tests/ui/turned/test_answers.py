"""What the person taps is chosen on the page behind, and what they chose before is not told."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from intake_desktop.domain.consent import Choice
from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import AnswerState, Field, Told
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.meeting.flow import MeetingFlow
from intake_desktop.ui.meeting.pages import MeetingPages
from intake_desktop.ui.meeting.places import Place
from intake_desktop.ui.meeting.room import MeetingRoom
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.turned.of_meeting import sheet_of
from intake_desktop.ui.turned.sheet import LATER
from intake_desktop.ui.workplace import Workplace
from services.desk import OpenDesk
from ui.meeting.talks import ALONE, OVERHEARD, to_needs
from ui.meeting.vault_desk import VaultDesk
from ui.turned.house import Page


class Meeting(Page):
    """A meeting as far as the policy, and the view over it."""

    def __init__(self, appearance: Appearance, runner: Runner, room: MeetingRoom) -> None:
        super().__init__(appearance, runner, partial(sheet_of, room, Language.ENGLISH))
        self.room = room
        self.flow.begin()
        self.flow.arrived(ALONE)

    @property
    def flow(self) -> MeetingFlow:
        return self.room.flow

    @property
    def pages(self) -> MeetingPages:
        return self.room.pages


@pytest.fixture
def meeting(
    appearance: Appearance, runner: Runner, ask: Ask, qtbot: QtBot, tmp_path: Path
) -> Iterator[Meeting]:
    folder = tmp_path / "vault"
    folder.mkdir()
    vault = VaultDesk(runner, folder)
    room = MeetingRoom(Workplace(runner, vault.session, vault.actor, ask, appearance.languages))
    meeting = Meeting(appearance, runner, room)
    for widget in (room, meeting.face):
        qtbot.addWidget(widget)
    yield meeting
    room._pause.stop()
    vault.ask(OpenDesk.close)


def test_the_policy_is_tapped_and_tonight_follows(meeting: Meeting) -> None:
    meeting.turn()
    assert (meeting.item().id, meeting.chosen()) == ("T2", [])
    assert list(meeting.face.answers.buttons) == [told.value for told in Told]
    meeting.tap(Told.EXPLAINED.value)
    assert meeting.flow.talk.told is Told.EXPLAINED
    assert meeting.flow.place is Place.TONIGHT
    assert meeting.item().id == "T4"


def test_yes_is_chosen_behind_and_later_takes_it_back(meeting: Meeting) -> None:
    meeting.flow.told(Told.EXPLAINED)
    meeting.turn()
    meeting.go_to("T13")
    row = meeting.pages.tonight.lines.rows["T13"]
    for key in ("yes", "no"):
        meeting.tap(key)
        assert (row.value(), meeting.chosen()) == (key, [key])
    meeting.tap(LATER)
    assert (row.value(), meeting.chosen()) == (None, [LATER])
    meeting.tap("yes")
    meeting.tap("yes")  # choosing again takes it back, as everywhere
    assert (row.value(), meeting.chosen()) == (None, [])


def test_the_keyboard_alone_is_enough(meeting: Meeting, qtbot: QtBot) -> None:
    meeting.flow.told(Told.EXPLAINED)
    meeting.turn()
    with qtbot.waitActive(meeting.face):
        meeting.face.activateWindow()
    for key, item in ((Qt.Key.Key_Right, "T5"), (Qt.Key.Key_Left, "T4")):
        QTest.keyClick(meeting.face, key)
        assert meeting.item().id == item
    answer = meeting.face.answers.buttons["yes"]
    answer.setFocus()
    QTest.keyClick(answer, Qt.Key.Key_Return)
    assert meeting.pages.tonight.helps.rows["T4"].value() == "yes"


def test_with_somebody_listening_only_a_bed_and_food_are_there(meeting: Meeting) -> None:
    meeting.flow.told(Told.EXPLAINED)
    meeting.turn()
    assert {"T7", "T13"} < set(meeting.ids())  # the control
    meeting.flow.begin()
    meeting.flow.arrived(OVERHEARD)
    meeting.turn()
    assert meeting.ids() == ["T4", "T5"]


def test_what_is_about_health_is_hidden_until_it_is_wanted(meeting: Meeting) -> None:
    meeting.flow.told(Told.EXPLAINED)
    rows = meeting.pages.tonight.helps.rows
    for line in ("T6", "T7"):
        rows[line].set_value("yes")
    meeting.turn()
    meeting.go_to("T6")
    assert meeting.chosen() == ["yes"]  # the control: other lines show it
    assert meeting.face.answers.show_chosen.isHidden()
    meeting.go_to("T7")
    assert meeting.chosen() == []
    meeting.tap("yes")  # a tap on what is chosen unseen does not undo it
    assert (rows["T7"].value(), meeting.chosen()) == ("yes", ["yes"])
    meeting.face.before.click()
    meeting.face.after.click()
    for shown in (["yes"], []):
        assert meeting.chosen() != shown
        meeting.face.answers.show_chosen.click()
        assert meeting.chosen() == shown


def test_form_b_is_asked_line_by_line_until_its_end(meeting: Meeting) -> None:
    meeting.flow.told(Told.EXPLAINED)
    meeting.flow.named("")
    meeting.turn()
    ids = meeting.ids()
    assert (ids[:2], ids[-1]) == (["B2", "B4"], "B31")
    assert "B23" not in ids  # a note to staff
    meeting.go_to("B11")
    assert "my strengths" in meeting.english()
    meeting.tap("no")
    assert meeting.pages.keeping.lines.values() == {"B11": Choice.NO.value}
    meeting.go_to("B31")
    assert str(meeting.pages.keeping.ends_on().year) in meeting.english()


def test_a_question_with_why_and_never_the_words(meeting: Meeting) -> None:
    to_needs(meeting.flow, meeting.runner)
    meeting.pages.question.words.setPlainText("canary")
    meeting.turn()
    assert meeting.item().id == Field.NEEDS.value
    assert "No answer is fine" in meeting.english()
    meeting.tap(AnswerState.PREFER_NOT.value)
    answer = meeting.flow.talk.answer(Field.NEEDS)
    assert (answer.state, answer.words) == (AnswerState.PREFER_NOT, "canary")
    assert meeting.chosen() == [AnswerState.PREFER_NOT.value]
    meeting.tap(AnswerState.PREFER_NOT.value)
    assert meeting.flow.talk.answer(Field.NEEDS).state is AnswerState.ANSWERED


def test_pages_without_anything_for_them_say_so(meeting: Meeting) -> None:
    meeting.flow.begin()
    assert meeting._find(meeting._words) is None
    meeting.flow.arrived(ALONE)
    assert meeting._find(meeting._words) is not None  # the control
    meeting.room._slip()  # a paper lies before the page
    meeting.runner.drain()
    assert meeting._find(meeting._words) is None
