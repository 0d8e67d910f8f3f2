"""Topics stay closed until "write this down"; any order, one at a time or all on one page."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import TOPICS, Answer, AnswerState, Field
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.meeting.flow import MeetingFlow
from intake_desktop.ui.meeting.places import PLACE_OF, Place
from intake_desktop.ui.meeting.room import MeetingRoom
from intake_desktop.ui.runner import Runner
from ui.looks import clipped, settle, unnamed
from ui.meeting.talks import to_needs
from ui.meeting.vault_desk import VaultDesk


def to_topics(room: MeetingRoom, runner: Runner, *lines: str) -> None:
    to_needs(room.flow, runner, *lines)
    room.flow.next()
    runner.drain()
    assert room.flow.place is Place.TOPICS
    settle()


def press(room: MeetingRoom, name: str) -> None:
    page = room.pages.currentWidget()
    (found,) = [each for each in page.findChildren(QPushButton, name) if each.isVisible()]
    found.click()
    settle()


def offered(room: MeetingRoom) -> list[Field]:
    return [topic for topic, row in room.pages.topics.rows.items() if row.isVisible()]


def test_all_are_closed_at_first_and_nothing_of_them_is_stored(
    room: MeetingRoom, runner: Runner, vault: VaultDesk
) -> None:
    to_topics(room, runner)
    assert offered(room) == list(TOPICS)
    assert room.flow.talk.open_topics == ()
    assert not {topic.value for topic in TOPICS} & vault.stored().keys()
    press(room, "continue")
    assert room.flow.place is Place.NEXT_STEP  # none of them was asked


@pytest.mark.parametrize(
    ("line", "topics"),
    [
        ("B6", [Field.CONTACT]),
        ("B9", [Field.HEALTH]),
        ("B10", [Field.EMERGENCY]),
        ("B11", [Field.STRENGTHS]),
        ("B7", [Field.LEGAL, Field.RIGHTS, Field.HOUSING, Field.PAPERS, Field.MONEY,
                Field.CHILDREN, Field.OTHER]),
    ],
)  # fmt: skip
def test_only_what_has_a_yes_on_the_paper_is_offered(
    room: MeetingRoom, runner: Runner, line: str, topics: list[Field]
) -> None:
    to_needs(room.flow, runner, line)
    room.flow.change(Place.TOPICS)
    settle()
    assert offered(room) == topics
    assert room.pages.topics.own_words.isVisible() == (line == "B11")


def test_the_order_is_theirs(room: MeetingRoom, runner: Runner) -> None:
    to_topics(room, runner)
    for topic in (Field.MONEY, Field.STRENGTHS, Field.HOUSING):
        press(room, f"open_{topic.value}")
        assert room.flow.place is PLACE_OF[topic]
        press(room, "continue")
        assert room.flow.place is Place.TOPICS
    wanted = (Field.MONEY, Field.STRENGTHS, Field.HOUSING)
    assert room.flow.talk.open_topics == wanted
    room.flow.change(Place.NEXT_STEP)
    settle()
    card = room.pages.question.order
    shown = [each.objectName() for each in card.findChildren(QPushButton) if each.isVisible()]
    at = {name: card.findChild(QPushButton, name).mapTo(card, card.rect().topLeft()).y()
          for name in shown}  # fmt: skip
    names = sorted(shown, key=lambda name: at[name])
    assert names == ["NEEDS", "MONEY", "STRENGTHS", "HOUSING", "NEXT_STEP", "TOPICS"]


def test_a_topic_that_was_opened_and_said_nothing_to_is_where_a_lock_returns_to(
    room: MeetingRoom, runner: Runner, new_flow: Callable[[], MeetingFlow]
) -> None:
    to_topics(room, runner)
    press(room, "open_legal")
    runner.drain()
    meeting = room.flow.talk.meeting
    assert meeting is not None
    later = new_flow()
    later.resume(meeting.id)
    runner.drain()
    assert later.place is Place.LEGAL
    assert later.talk.open_topics == (Field.LEGAL,)


def test_all_on_one_page_takes_what_is_typed_and_opens_topics_where_it_is(
    room: MeetingRoom, runner: Runner, vault: VaultDesk
) -> None:
    to_topics(room, runner)
    press(room, "open_housing")
    press(room, "continue")
    press(room, "together")
    page = room.pages.together
    assert list(page.blocks) == [Field.NEEDS, Field.HOUSING, Field.NEXT_STEP]
    page.blocks[Field.HOUSING].words.setPlainText("a door that locks")
    page.blocks[Field.HOUSING].note.setPlainText("asked Harbor House")
    press(room, "open_children")
    assert list(page.blocks) == [Field.NEEDS, Field.HOUSING, Field.CHILDREN, Field.NEXT_STEP]
    assert page.blocks[Field.HOUSING].words.toPlainText() == "a door that locks"
    assert page.blocks[Field.CHILDREN].words.hasFocus()
    page.blocks[Field.CHILDREN].words.setPlainText("学校")
    press(room, "continue")
    runner.drain()
    assert room.flow.place is Place.CHECK
    assert vault.stored()["housing"] == "a door that locks"
    assert vault.stored()["children"] == "学校"
    assert room.flow.talk.answer(Field.HOUSING).staff_note == "asked Harbor House"


def test_a_lock_takes_over_what_stands_on_the_page_of_all(
    room: MeetingRoom, runner: Runner, vault: VaultDesk, qtbot: QtBot
) -> None:
    to_topics(room, runner)
    room.flow.change(Place.TOGETHER)
    settle()
    qtbot.keyClicks(room.pages.together.blocks[Field.NEXT_STEP].words, "half a sent")
    room.take_over_typing(for_good=True)
    room.flow.save()
    runner.drain()
    assert vault.stored()["next_step"] == "half a sent"


def test_staff_notes_are_guided_on_the_page_of_all_and_own_words_never(
    room: MeetingRoom, runner: Runner
) -> None:
    to_topics(room, runner)
    noted: list[object] = []
    room.pages.together.note_made.connect(noted.append)
    press(room, "together")
    page = room.pages.together
    assert noted == [block.note for block in page.blocks.values()]


def test_words_of_their_own_are_kept_and_shown_in_place_of_ours(
    room: MeetingRoom, runner: Runner, vault: VaultDesk
) -> None:
    to_topics(room, runner)
    press(room, "own_words")
    assert room.flow.place is Place.OWN_WORDS
    fields = room.pages.own_words.fields
    fields[Field.OWN_NAME].edit.setText("姐妹")
    fields[Field.OWN_ACCOUNT].edit.setText("what they did to me")
    press(room, "continue")
    runner.drain()
    stored = vault.stored()
    assert (stored["own_name"], stored["own_account"]) == ("姐妹", "what they did to me")
    press(room, "open_rights")
    said = [each.text() for each in room.pages.question.order.findChildren(type(
        room.pages.question.order._own)) if each.isVisible()]  # fmt: skip
    assert any("姐妹" in text for text in said)


def test_a_cleared_word_of_their_own_is_gone(
    room: MeetingRoom, runner: Runner, vault: VaultDesk
) -> None:
    to_topics(room, runner)
    room.flow.change(Place.OWN_WORDS)
    edit = room.pages.own_words.fields[Field.OWN_NAME].edit
    edit.setText("姐妹")
    room.flow.save()
    runner.drain()
    assert "own_name" in vault.stored()  # the control
    edit.setText("")
    room.flow.save()
    runner.drain()
    assert "own_name" not in vault.stored()


def test_by_keyboard_alone(room: MeetingRoom, runner: Runner, qtbot: QtBot) -> None:
    to_topics(room, runner)
    first = room.pages.topics.rows[Field.STRENGTHS].open
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    settle()
    assert room.flow.place is Place.STRENGTHS
    assert room.pages.question.words.hasFocus()


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("place", [Place.TOPICS, Place.TOGETHER, Place.OWN_WORDS])
def test_it_fits_at_200_percent(
    room: MeetingRoom, runner: Runner, appearance: Appearance, language: Language, place: Place
) -> None:
    appearance.choose_language(language)
    appearance.choose_text_percent(200)
    to_topics(room, runner)
    room.flow.put(Answer(Field.MONEY, AnswerState.LATER))
    room.flow.change(place)
    settle()
    assert clipped(room) == []
    assert unnamed(room) == []


def test_what_stayed_closed_is_not_read_through(room: MeetingRoom, runner: Runner) -> None:
    to_topics(room, runner)
    room.flow.change(Place.MONEY)
    room.flow.put(Answer(Field.OWN_NAME).with_words("姐妹"))
    room.flow.change(Place.CHECK)
    settle()
    rows = [field for field, row in room.pages.check.rows.items() if row.isVisible()]
    assert rows == [Field.CALLED, Field.LANGUAGE, Field.NEEDS, Field.SERVICES, Field.MONEY,
                    Field.OWN_NAME, Field.NEXT_STEP]  # fmt: skip
