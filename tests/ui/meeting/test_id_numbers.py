"""ID numbers typed on real pages: asked about wherever somebody writes, and in nobody's way."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import Field, Told
from intake_desktop.resources import translation
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.language import Languages
from intake_desktop.ui.main_window import MainWindow
from intake_desktop.ui.meeting.places import Place
from intake_desktop.ui.meeting.room import MeetingRoom
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.widgets.fields import LineField, TextArea
from intake_desktop.ui.widgets.questioned import IdQuestion
from services.desk import yes
from ui.looks import clipped, settle, unnamed
from ui.meeting.talks import ALONE, to_needs, to_served
from ui.meeting.vault_desk import VaultDesk

NUMBER = "000-12-3456"

# Fields of codes, of a record or a paper, and the search: a number there is asked for.
CODES = {
    "ui/people/list_page.py": 1,
    "ui/shelter/compelled_form.py": 1,
    "ui/shelter/hold_form.py": 1,
    "ui/shelter/limits_page.py": 1,  # a number of days
    "ui/shelter/log_check_page.py": 1,
    "ui/shelter/log_filter.py": 1,
    "ui/unlock/sheet_pages.py": 1,
    "ui/widgets/fields.py": 1,  # a passphrase
    "ui/widgets/paper_page.py": 1,
}


def question_of(field: LineField | TextArea) -> IdQuestion:
    assert field.questioning is not None
    field.questioning._rest.stop()
    field.questioning._begin()
    assert field.questioning.question is not None
    return field.questioning.question


def test_a_number_for_a_name_is_asked_about_and_taken_out(
    room: MeetingRoom, runner: Runner, qtbot: QtBot
) -> None:
    to_served(room.flow, runner, "T13", called="Rain")
    room.flow.go_on()
    page = room.pages.who
    page.name.edit.selectAll()
    qtbot.keyClicks(page.name.edit, f"Rain {NUMBER}")
    qtbot.waitUntil(
        lambda: any(each.isVisible() for each in page.findChildren(IdQuestion)), timeout=3000
    )
    (question,) = page.findChildren(IdQuestion)
    qtbot.mouseClick(question.take_out, Qt.MouseButton.LeftButton)
    assert page.name.text() == "Rain "
    assert not question.isVisible()
    qtbot.mouseClick(page.go_on, Qt.MouseButton.LeftButton)
    assert room.flow.talk.answer(Field.CALLED).words == "Rain"


@pytest.mark.parametrize("asked", [False, True])
def test_it_never_stops_anybody(
    room: MeetingRoom, runner: Runner, qtbot: QtBot, asked: bool
) -> None:
    """A person may want to be called by a number; whoever goes on without an answer goes on."""
    to_served(room.flow, runner, "T13", called="Rain")
    room.flow.go_on()
    page = room.pages.who
    page.name.set_text(NUMBER)
    if asked:
        assert question_of(page.name).isVisible()
    assert page.go_on.isEnabled()
    qtbot.keyClick(page.name.edit, Qt.Key.Key_Return)
    assert room.flow.place is Place.KEEPING
    assert room.flow.talk.answer(Field.CALLED).words == NUMBER


def test_a_kept_number_is_stored_as_typed_and_that_it_was_asked_is_not(
    room: MeetingRoom, runner: Runner, qtbot: QtBot, vault: VaultDesk
) -> None:
    to_needs(room.flow, runner)
    page = room.pages.question
    page.words.set_text(f"my SSN is {NUMBER}, I need a new card")
    before = len(vault.rows("SELECT * FROM audit"))
    qtbot.mouseClick(question_of(page.words).keep, Qt.MouseButton.LeftButton)
    assert len(vault.rows("SELECT * FROM audit")) == before
    qtbot.mouseClick(page.go_on, Qt.MouseButton.LeftButton)
    runner.drain()
    stored = vault.rows("SELECT words FROM answer WHERE field = 'needs'")
    assert stored == [(f"my SSN is {NUMBER}, I need a new card",)]


def fill(room: MeetingRoom, runner: Runner, place: str) -> tuple[QWidget, list[IdQuestion]]:
    """A page with a number in every field of it."""
    fields: list[LineField | TextArea]
    page: QWidget
    if place == "tonight":
        room.flow.begin()
        room.flow.arrived(ALONE)
        room.flow.told(Told.EXPLAINED)
        tonight = room.pages.tonight
        for row in ("T13", "T15", "T16"):
            tonight.lines.rows[row].findChild(QWidget, "yes").click()
        page, fields = tonight, [tonight.other, *tonight.fields.values()]
    elif place == "who":
        to_served(room.flow, runner, "T13", called="Rain")
        room.flow.go_on()
        page, fields = room.pages.who, [room.pages.who.name]
    elif place == "paper":
        to_served(room.flow, runner, "T13", called="Rain")
        room.flow.go_on()
        room.flow.named("Rain")
        room.flow.talk.keeping_lines = yes("B4")
        room.flow.paper()
        runner.drain()
        page, fields = (
            room.pages.paper,
            [room.pages.paper.explained_by, room.pages.paper.interpreter],
        )
    else:
        to_needs(room.flow, runner)
        page, fields = room.pages.question, [room.pages.question.words, room.pages.question.note]
    for field in fields:
        field.set_text(f"Rain {NUMBER}")
    return page, [question_of(field) for field in fields]


@pytest.mark.parametrize("place", ["tonight", "who", "paper", "question"])
@pytest.mark.parametrize(
    ("percent", "language"), [(100, Language.ENGLISH), (200, Language.SIMPLIFIED)]
)
def test_it_fits_into_every_page(
    room: MeetingRoom,
    runner: Runner,
    window: MainWindow,
    appearance: Appearance,
    languages: Languages,
    monkeypatch: pytest.MonkeyPatch,
    place: str,
    percent: int,
    language: Language,
) -> None:
    monkeypatch.setattr(languages, "_catalogue", translation)
    languages.choose(language)
    appearance.choose_text_percent(percent)
    window.resize(1366, 768)
    page, questions = fill(room, runner, place)
    settle()
    assert all(question.isVisible() for question in questions)
    assert clipped(room) == []
    assert unnamed(page) == []


def test_every_field_is_looked_at_but_those_for_codes(checkout: Path) -> None:
    found = {}
    for path in (checkout / "src" / "intake_desktop").rglob("*.py"):
        times = len(re.findall(r"questioned=False", path.read_text(encoding="utf-8")))
        if times:
            found[path.relative_to(checkout / "src" / "intake_desktop").as_posix()] = times
    assert found == CODES


def test_only_two_kinds_of_field_take_words(checkout: Path) -> None:
    """Whoever made one past them would make one that is not looked at."""
    plain = re.compile(r"(?:= |class \w+\()Q(?:Line|PlainText|Text)Edit[()]")
    found = {
        path.relative_to(checkout / "src" / "intake_desktop").as_posix()
        for path in (checkout / "src" / "intake_desktop" / "ui").rglob("*.py")
        if plain.search(path.read_text(encoding="utf-8"))
    }
    # A class of three boxes for the numbers of a date is the other one.
    assert found == {"ui/widgets/fields.py", "ui/widgets/dates.py"}
