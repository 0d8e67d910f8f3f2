"""The guide on the real page: beside the staff note, and nowhere near a person's own words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QSyntaxHighlighter
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import Answer
from intake_desktop.resources import translation
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.language import Languages
from intake_desktop.ui.main_window import MainWindow
from intake_desktop.ui.meeting.places import Place
from intake_desktop.ui.meeting.room import MeetingRoom
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.widgets.guide_line import GuideLine
from intake_desktop.ui.widgets.guided import Guided
from ui.looks import clipped, settle, unnamed
from ui.meeting.talks import to_needs
from ui.meeting.vault_desk import VaultDesk

NOTE = "The victim refused a bed. She said “I am a pimp”. 个案 不配合"


def guided(room: MeetingRoom) -> Guided:
    (found,) = room.findChildren(Guided)
    assert found.parent() is room.pages.question.note
    return found


def rest(room: MeetingRoom) -> None:
    guided(room)._rest.stop()
    guided(room)._look()


def line_of(room: MeetingRoom) -> GuideLine:
    return guided(room).line


def counts(vault: VaultDesk) -> dict[str, int]:
    """How many rows each table has, the log's too."""
    tables = vault.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {str(name): vault.count(str(name)) for (name,) in tables}


def test_a_note_is_marked_and_mended(
    room: MeetingRoom, runner: Runner, qtbot: QtBot, vault: VaultDesk
) -> None:
    to_needs(room.flow, runner)
    note = room.pages.question.note
    note.setFocus()
    qtbot.keyClicks(note, "the victim rested")
    qtbot.keyClick(note, Qt.Key.Key_F8)
    line = line_of(room)
    assert line.isVisible()
    qtbot.mouseClick(line.offers[0], Qt.MouseButton.LeftButton)
    room.flow.save()
    runner.drain()
    rows = vault.rows("SELECT staff_note FROM answer WHERE field = 'needs'")
    assert rows == [("the person rested",)]


def test_own_words_have_no_guide_whatever_stands_there(room: MeetingRoom, runner: Runner) -> None:
    to_needs(room.flow, runner)
    words = room.pages.question.words
    words.set_text("I am a victim, a pimp, 个案")
    settle()
    assert words.document().begin().layout().formats() == []
    assert words.accessibleDescription() == ""
    with_guide = [
        edit.objectName()
        for edit in room.findChildren(QPlainTextEdit)
        if edit.document().findChildren(QSyntaxHighlighter)
    ]
    assert with_guide == ["note"]


def test_looking_changes_and_stores_nothing(
    room: MeetingRoom, runner: Runner, vault: VaultDesk
) -> None:
    to_needs(room.flow, runner)
    put: list[Answer] = []
    room.pages.question.changed.connect(put.append)
    room.pages.question.note.set_text(NOTE)
    room.flow.save()
    runner.drain()
    before = counts(vault)
    put.clear()
    room._pause.stop()
    for _ in range(5):
        guided(room).go_to_next()
        rest(room)
    line_of(room).leave.click()
    settle()
    assert put == []
    assert not room._pause.isActive()  # so nothing is about to be saved
    runner.drain()
    assert counts(vault) == before
    assert vault.rows("SELECT staff_note FROM answer WHERE field = 'needs'") == [(NOTE,)]
    room.pages.question.note.set_text("")  # the control
    assert put
    assert room._pause.isActive()
    room.flow.save()
    runner.drain()
    assert counts(vault) != before


def test_going_on_is_never_held_up_and_the_next_page_begins_without_it(
    room: MeetingRoom, runner: Runner, qtbot: QtBot
) -> None:
    to_needs(room.flow, runner)
    page = room.pages.question
    page.note.set_text(NOTE)
    guided(room).go_to_next()
    assert line_of(room).isVisible()
    place = room.flow.place
    qtbot.mouseClick(page.go_on, Qt.MouseButton.LeftButton)
    assert room.flow.place is not place
    room.flow.change(Place.STRENGTHS)
    assert not line_of(room).isVisible()
    assert line_of(room).word.text() == ""
    room.flow.change(place)
    assert page.note.text() == NOTE


def test_a_word_left_alone_stays_so_on_the_next_page(room: MeetingRoom, runner: Runner) -> None:
    to_needs(room.flow, runner)
    note = room.pages.question.note
    note.set_text("the victim")
    guided(room).go_to_next()
    line_of(room).leave.click()
    room.flow.next()
    note.set_text("a victim, two victims")
    guided(room).go_to_next()
    assert line_of(room).word.text() == "victims"


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", list(Language), ids=str)
def test_the_line_fits_and_has_names_in_every_language_and_size(
    room: MeetingRoom,
    runner: Runner,
    window: MainWindow,
    appearance: Appearance,
    languages: Languages,
    monkeypatch: pytest.MonkeyPatch,
    language: Language,
    percent: int,
) -> None:
    monkeypatch.setattr(languages, "_catalogue", translation)
    languages.choose(language)
    appearance.choose_text_percent(percent)
    window.resize(1366, 768)
    to_needs(room.flow, runner)
    room.pages.question.note.set_text(f"{NOTE} 妈咪")
    for _ in range(5):
        guided(room).go_to_next()
        settle()
        line = line_of(room)
        assert line.isVisible()
        assert clipped(room) == []
        assert unnamed(room) == []
        # Also at the bottom of a page that scrolls: who asked for it sees it.
        top = line.mapTo(window, line.rect().topLeft()).y()
        assert 0 < top < top + line.height() < window.height()
