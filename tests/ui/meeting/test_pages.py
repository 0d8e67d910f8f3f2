"""Pages as people meet them: what is typed is shown literally, kept whole, and never lost."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import LONGEST_LINE, LONGEST_WORDS, Answer, Field, Told
from intake_desktop.services import deletion
from intake_desktop.ui.ask import Ask, Question
from intake_desktop.ui.language import Languages
from intake_desktop.ui.meeting.places import Place
from intake_desktop.ui.meeting.room import MeetingRoom
from intake_desktop.ui.runner import Runner
from ui.looks import settle
from ui.meeting.talks import ALONE, HOSTILE, OVERHEARD, to_needs, to_served
from ui.meeting.vault_desk import VaultDesk


def click(qtbot: QtBot, room: MeetingRoom, name: str, inside: QWidget | None = None) -> None:
    found = [w for w in (inside or room).findChildren(QWidget, name) if w.isVisible()]
    assert len(found) == 1, name
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


def type_in(edit: QWidget, text: str) -> None:
    """As an input method commits it."""
    edit.setFocus()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(edit, event)


def to_tonight(room: MeetingRoom) -> None:
    room.flow.begin()
    room.flow.arrived(ALONE)
    room.flow.told(Told.EXPLAINED)


def test_arriving_asks_only_the_question_that_keeps_somebody_safe(
    room: MeetingRoom, qtbot: QtBot
) -> None:
    room.flow.begin()
    page = room.pages.arrive
    click(qtbot, room, "continue")
    assert room.flow.place is Place.ARRIVE
    assert "choose this one first" in page._private_hint.text()
    click(qtbot, room, "no", page.private)
    click(qtbot, room, "continue")
    assert room.flow.place is Place.TONIGHT


def test_in_company_only_a_bed_and_food_are_shown(room: MeetingRoom) -> None:
    room.flow.begin()
    room.flow.arrived(OVERHEARD)
    page = room.pages.tonight
    shown = {item for item, row in page.helps.rows.items() if row.isVisible()}
    assert shown == {"T4", "T5"}
    assert not page.paper.isVisible()
    assert not page.lines.isVisible()
    assert not page.other.isVisible()


def test_help_alone_offers_nothing_to_write(room: MeetingRoom) -> None:
    room.flow.begin_without_record()
    page = room.pages.tonight
    assert not page.paper.isVisible()
    assert not page.lines.isVisible()
    assert page.helps.rows["T9"].isVisible()
    to_tonight(room)  # the control
    assert page.paper.isVisible()


def test_a_yes_opens_a_field_and_takes_the_keyboard_there(room: MeetingRoom, qtbot: QtBot) -> None:
    to_tonight(room)
    page = room.pages.tonight
    assert not page.fields["T13"].isVisible()
    click(qtbot, room, "yes", page.lines.rows["T13"])
    assert page.fields["T13"].edit.hasFocus()
    click(qtbot, room, "no", page.lines.rows["T13"])
    assert not page.fields["T13"].isVisible()


@pytest.mark.parametrize("page_name", ["tonight", "keeping"])
def test_a_paper_without_a_yes_is_not_made(
    room: MeetingRoom, runner: Runner, qtbot: QtBot, page_name: str
) -> None:
    if page_name == "tonight":
        to_tonight(room)
    else:
        to_served(room.flow, runner, "T13", called="Rain")
        room.flow.named("Rain")
    page = room.pages.tonight if page_name == "tonight" else room.pages.keeping
    click(qtbot, room, "paper")
    assert room.flow.place in (Place.TONIGHT, Place.KEEPING)
    assert "nothing to sign" in page._banner.label.text()


def test_a_name_that_is_too_long_is_told_and_stays(
    room: MeetingRoom, runner: Runner, qtbot: QtBot
) -> None:
    to_tonight(room)
    page = room.pages.tonight
    click(qtbot, room, "yes", page.lines.rows["T13"])
    long = "𠮷" * (LONGEST_LINE + 1)
    type_in(page.fields["T13"].edit, long)
    for way in ("paper", page.back):
        if isinstance(way, str):
            click(qtbot, room, way)
        else:
            qtbot.mouseClick(way, Qt.MouseButton.LeftButton)
        assert room.flow.place is Place.TONIGHT
        assert str(LONGEST_LINE) in page.fields["T13"].problem()
        assert page.fields["T13"].text() == long
    page.fields["T13"].set_text(long[:-1])
    click(qtbot, room, "paper")
    runner.drain()
    assert room.flow.place is Place.TONIGHT_PAPER


def test_a_name_to_use_that_is_too_long_is_told_and_stays(
    room: MeetingRoom, runner: Runner, qtbot: QtBot
) -> None:
    to_served(room.flow, runner, "T13", called="Rain")
    room.flow.go_on()
    page = room.pages.who
    page.name.set_text("x" * (LONGEST_LINE + 1))
    click(qtbot, room, "continue")
    assert room.flow.place is Place.WHO
    assert page.name.problem()
    assert len(page.name.text()) == LONGEST_LINE + 1


def test_words_that_are_too_long_are_told_and_stay(
    room: MeetingRoom, runner: Runner, qtbot: QtBot, ask: Ask
) -> None:
    to_needs(room.flow, runner)
    asked: list[Question] = []

    def note(question: Question) -> None:
        asked.append(question)

    ask.answers = note
    page = room.pages.question
    for edit in (page.words, page.note):
        edit.setPlainText("长" * (LONGEST_WORDS + 1))
        for way in ("continue", "stop_keep"):
            click(qtbot, room, way)
            assert room.flow.place is Place.NEEDS
            assert str(LONGEST_WORDS) in asked.pop().text
        assert len(edit.toPlainText()) == LONGEST_WORDS + 1
        edit.setPlainText("short")
    click(qtbot, room, "continue")
    assert (room.flow.place, asked) == (Place.TOPICS, [])


def test_a_hundred_thousand_characters_are_stored_and_come_back(
    room: MeetingRoom, runner: Runner, vault: VaultDesk
) -> None:
    to_needs(room.flow, runner)
    long = ("很长的故事 <b>&\n" * 10_000)[:100_000]
    began = time.monotonic()
    type_in(room.pages.question.words, long)
    room.flow.next()
    runner.drain()
    assert time.monotonic() - began < 5
    assert vault.stored()["needs"] == long
    room.flow.back()
    assert room.pages.question.words.text() == long


def test_whatever_is_typed_is_stored_and_shown_as_it_is(
    room: MeetingRoom, runner: Runner, vault: VaultDesk
) -> None:
    to_needs(room.flow, runner)
    type_in(room.pages.question.words, HOSTILE)
    type_in(room.pages.question.note, "<i>note</i> \u200f שלום")
    room.flow.change(Place.CHECK)
    runner.drain()
    assert vault.stored()["needs"] == HOSTILE
    row = room.pages.check.rows[Field.NEEDS]
    assert row._words.text() == HOSTILE
    assert row._note.text().endswith("<i>note</i> \u200f שלום")
    for label in room.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_clearing_and_states_leave_the_words_to_the_person(
    room: MeetingRoom, runner: Runner, qtbot: QtBot, vault: VaultDesk
) -> None:
    to_needs(room.flow, runner)
    page = room.pages.question
    type_in(page.words, "a dentist")
    click(qtbot, room, "later")
    room.flow.save()
    assert vault.rows("SELECT state, words FROM answer WHERE field = 'needs'") == [
        ("later", "a dentist")
    ]
    click(qtbot, room, "later")  # taken back
    assert room.flow.talk.answer(Field.NEEDS).state.value == "answered"
    click(qtbot, room, "clear")
    assert page.words.text() == ""
    room.flow.save()
    assert "needs" not in vault.stored()


def test_a_pause_in_typing_saves(room: MeetingRoom, runner: Runner, vault: VaultDesk) -> None:
    to_needs(room.flow, runner)
    with_signal = []
    room.saved.connect(with_signal.append)
    type_in(room.pages.question.words, "a dentist")
    assert room._pause.isActive()
    room._pause.timeout.emit()
    runner.drain()
    assert vault.stored()["needs"] == "a dentist"
    assert with_signal == [vault.clock.now()]


def test_a_lock_takes_what_consent_covers(
    room: MeetingRoom, runner: Runner, vault: VaultDesk
) -> None:
    to_needs(room.flow, runner)
    type_in(room.pages.question.words, "half a sent")
    room.take_over_typing()
    room.flow.save()
    assert vault.stored()["needs"] == "half a sent"


def test_another_language_keeps_what_is_being_typed(
    room: MeetingRoom, runner: Runner, languages: Languages
) -> None:
    to_tonight(room)
    tonight = room.pages.tonight
    tonight.lines.rows["T13"].segmented.button("yes").click()
    type_in(tonight.fields["T13"].edit, HOSTILE.replace("\n", " "))
    languages.choose(Language.SIMPLIFIED)
    settle()
    assert tonight.fields["T13"].text() == HOSTILE.replace("\n", " ")
    assert tonight.fields["T13"].edit.hasFocus()
    assert tonight.lines.values() == {"T13": "yes"}
    languages.choose(Language.ENGLISH)
    to_needs(room.flow, runner)
    words = room.pages.question.words
    type_in(words, HOSTILE)
    words.moveCursor(words.textCursor().MoveOperation.Start)
    languages.choose(Language.TRADITIONAL)
    settle()
    assert (words.text(), words.textCursor().position(), words.hasFocus()) == (HOSTILE, 0, True)


def test_keeping_nothing_is_asked_once_more(
    room: MeetingRoom, runner: Runner, qtbot: QtBot, ask: Ask, vault: VaultDesk
) -> None:
    to_needs(room.flow, runner)
    ask.answers = lambda _: False
    click(qtbot, room, "stop_nothing")
    runner.drain()
    assert (vault.count("person"), vault.count("standing")) == (1, 0)
    ask.answers = lambda _: True
    leaving = []
    room.leaving.connect(leaving.append)
    click(qtbot, room, "stop_nothing")
    runner.drain()
    # It was the person's only meeting: the record is hidden at once, and goes in ten seconds.
    assert (vault.count("person"), vault.count("standing"), len(leaving)) == (1, 1, 1)
    vault.ask(lambda desk: deletion.finish(desk.session, desk.actor))
    assert vault.count("person") == 0


def test_removing_on_the_check_page_removes_at_once(
    room: MeetingRoom, runner: Runner, qtbot: QtBot, vault: VaultDesk
) -> None:
    to_needs(room.flow, runner)
    room.flow.put(Answer(Field.NEEDS).with_words("a dentist"))
    room.flow.change(Place.CHECK)
    runner.drain()
    assert vault.stored()["needs"] == "a dentist"
    click(qtbot, room, "remove_needs")
    runner.drain()
    assert "needs" not in vault.stored()
    assert not room.pages.check.rows[Field.NEEDS].remove.isEnabled()


def test_no_field_of_a_meeting_cuts_what_is_pasted(room: MeetingRoom) -> None:
    long = "x" * 100_000
    made = room.pages  # each page by being named
    pages = (made.tonight, made.paper, made.who, made.keeping, made.question, made.check)
    edits = [e for page in pages for e in page.findChildren(QLineEdit)]
    edits += [e for page in pages for e in page.findChildren(QPlainTextEdit)]
    pasted = 0
    for edit in edits:
        if isinstance(edit, QLineEdit) and edit.maxLength() < 100:
            continue  # a day or a year
        if isinstance(edit, QLineEdit):
            edit.setText(long)
            assert edit.text() == long
        else:
            edit.setPlainText(long)
            assert edit.toPlainText() == long
        pasted += 1
    assert pasted >= 8
