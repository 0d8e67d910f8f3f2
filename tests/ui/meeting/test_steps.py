"""Who does what by when, and what became of it: their words, nothing preset, nothing lost."""

from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.domain import steps
from intake_desktop.domain.consent import Afterwards
from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import LONGEST_LINE, Arrival, Field, Told
from intake_desktop.domain.steps import Standing, Step, Who
from intake_desktop.resources import translation
from intake_desktop.services import meetings, withdrawing
from intake_desktop.services.recording import Recorded
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask, Question
from intake_desktop.ui.language import Languages
from intake_desktop.ui.main_window import MainWindow
from intake_desktop.ui.meeting.places import Place
from intake_desktop.ui.meeting.room import MeetingRoom
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.widgets.words import Label
from services.desk import EVENING, OpenDesk, said, yes
from ui.looks import clipped, settle, unnamed
from ui.meeting.talks import ALONE, HOSTILE, OVERHEARD, to_needs
from ui.meeting.vault_desk import VaultDesk

DAY = EVENING.date()
CLINIC = Step("打电话 <b>给诊所</b>", Who.BOTH, DAY + timedelta(days=3))
LETTER = Step("write a letter")
ADDRESS = Step("https://example.org/" + "maps/place/" * 16)


@pytest.fixture
def at_next_step(room: MeetingRoom, runner: Runner) -> MeetingRoom:
    to_needs(room.flow, runner)
    room.flow.change(Place.NEXT_STEP)
    settle()
    return room


def press(room: MeetingRoom, qtbot: QtBot, name: str, inside: QWidget | None = None) -> None:
    found = [b for b in (inside or room).findChildren(QPushButton, name) if b.isVisible()]
    assert len(found) == 1, name
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


def stored(vault: VaultDesk) -> tuple[Step, ...]:
    return steps.read(vault.stored().get("steps", ""))


def met_before(desk: OpenDesk) -> Recorded:
    words = steps.written([CLINIC, LETTER, Step("old", standing=Standing.DONE)])
    recorded = desk.keeping(yes("B4", "B8"), said(called="Rain", steps=words))
    meetings.close_meeting(desk.session, desk.actor, recorded.meeting.id)
    desk.clock.pass_(days=1)
    return recorded


def meet(room: MeetingRoom, runner: Runner, who: Recorded, arrival: Arrival = ALONE) -> None:
    room.flow.meet_again(who.person.id)
    room.flow.arrived(arrival)
    if arrival.private:
        room.flow.told(Told.EXPLAINED)
    runner.drain()
    settle()


def test_nothing_is_there_until_it_is_added_and_nothing_is_preset(
    at_next_step: MeetingRoom, qtbot: QtBot
) -> None:
    row = at_next_step.pages.question.steps
    assert row.isVisible()
    assert row.editors == []
    press(at_next_step, qtbot, "add_step")
    (editor,) = row.editors
    assert editor.words.edit.hasFocus()
    assert editor.who.value() is None
    assert editor.by.is_empty()


def test_it_is_kept_as_it_is_said(
    at_next_step: MeetingRoom, qtbot: QtBot, runner: Runner, vault: VaultDesk
) -> None:
    row = at_next_step.pages.question.steps
    for _ in range(2):
        press(at_next_step, qtbot, "add_step")
    first, second = row.editors
    first.words.set_text(CLINIC.words)
    press(at_next_step, qtbot, "both", first)
    press(at_next_step, qtbot, "in_a_week", first)
    second.words.set_text(HOSTILE.replace("\n", " "))
    press(at_next_step, qtbot, "continue")
    runner.drain()
    assert at_next_step.flow.place is Place.CHECK
    assert stored(vault) == (
        Step(CLINIC.words, Who.BOTH, DAY + timedelta(days=7)),
        Step(HOSTILE.replace("\n", " ")),
    )
    told = at_next_step.pages.check.rows[Field.STEPS]._words.text().splitlines()
    assert told[0] == f"{CLINIC.words} · Together · by March 11, 2026"
    press(at_next_step, qtbot, "change_steps")
    assert row.editors[0].words.text() == CLINIC.words
    press(at_next_step, qtbot, "remove_step", row.editors[0])
    at_next_step.flow.save()
    runner.drain()
    assert [step.words for step in stored(vault)] == [HOSTILE.replace("\n", " ")]


def test_what_is_too_long_is_told_and_stays(
    at_next_step: MeetingRoom, qtbot: QtBot, runner: Runner, vault: VaultDesk, ask: Ask
) -> None:
    told: list[Question] = []
    ask.answers = told.append
    press(at_next_step, qtbot, "add_step")
    (editor,) = at_next_step.pages.question.steps.editors
    long = "𠮷" * (LONGEST_LINE + 3)
    editor.words.set_text(long)
    assert "3 characters longer" in editor.words.problem()
    press(at_next_step, qtbot, "continue")
    assert at_next_step.flow.place is Place.NEXT_STEP
    assert "longer" in told[0].title
    assert editor.words.text() == long
    at_next_step.take_over_typing(for_good=True)  # as the message says, a lock keeps the beginning
    at_next_step.flow.save()
    runner.drain()
    assert [step.words for step in stored(vault)] == ["𠮷" * LONGEST_LINE]
    editor.words.set_text(long[:LONGEST_LINE])
    press(at_next_step, qtbot, "continue")
    assert at_next_step.flow.place is Place.CHECK


def test_more_steps_than_an_answer_holds_are_told_and_stay(
    at_next_step: MeetingRoom, qtbot: QtBot, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Question] = []
    ask.answers = told.append
    monkeypatch.setattr("intake_desktop.domain.meetings.LONGEST_WORDS", 150)
    row = at_next_step.pages.question.steps
    for number in range(3):  # some sixty characters each, as they are stored
        press(at_next_step, qtbot, "add_step")
        row.editors[number].words.set_text("ring")
    press(at_next_step, qtbot, "continue")
    assert len(told) == 1
    assert at_next_step.flow.place is Place.NEXT_STEP
    assert len(row.editors) == 3
    press(at_next_step, qtbot, "remove_step", row.editors[2])
    press(at_next_step, qtbot, "continue")
    assert len(told) == 1
    assert at_next_step.flow.place is Place.CHECK


def test_half_a_date_counts_as_open_and_says_so(at_next_step: MeetingRoom, qtbot: QtBot) -> None:
    press(at_next_step, qtbot, "add_step")
    (editor,) = at_next_step.pages.question.steps.editors
    editor.by.day.setText("9")
    assert editor.step().by is None
    assert "counts as open" in editor.by._advice.text()
    editor.by.set_value(DAY)
    assert editor.step().by == DAY
    assert editor.by._advice.text() == ""


def test_without_its_line_nobody_is_asked(room: MeetingRoom, runner: Runner) -> None:
    to_needs(room.flow, runner, "B4", "B7")
    room.flow.change(Place.NEXT_STEP)
    assert not room.pages.question.steps.isVisible()


def test_next_time_it_is_asked_what_became_of_it(
    room: MeetingRoom, runner: Runner, vault: VaultDesk, qtbot: QtBot
) -> None:
    meet(room, runner, vault.ask(met_before))
    card = room.pages.tonight.follow_up
    assert card.isVisible()
    shown = [label.text() for label in card.findChildren(Label) if label.isVisible()]
    assert "old" not in shown  # what is done is not asked again
    assert f"Together · by {'March 7, 2026'}" in shown
    assert [row.value() for row in card.rows] == [None, None]
    widths = {b.width() for b in card.rows[0].findChildren(QPushButton)}
    assert len(widths) == 1
    press(room, qtbot, "done", card.rows[0])
    press(room, qtbot, "let_go", card.rows[1])
    room.flow.save()
    runner.drain()
    before, now = vault.rows("SELECT words FROM answer WHERE field = 'steps' ORDER BY recorded_at")
    assert steps.read(str(before[0]))[0] == CLINIC  # what was said then stays as it was
    told = [step.standing for step in steps.read(str(now[0]))]
    assert told == [Standing.DONE, Standing.LET_GO, Standing.DONE]
    room.flow.show_again()
    assert [row.value() for row in card.rows] == ["done", "let_go"]
    press(room, qtbot, "let_go", card.rows[1])  # chosen again, it is taken back
    press(room, qtbot, "later", card.rows[0])
    room.flow.save()
    runner.drain()
    told_now = vault.rows("SELECT words FROM answer WHERE field = 'steps' ORDER BY recorded_at")
    assert steps.read(str(told_now[-1][0]))[:2] == (CLINIC, LETTER)


def test_nothing_of_it_is_seen_while_somebody_listens(
    room: MeetingRoom, runner: Runner, vault: VaultDesk
) -> None:
    who = vault.ask(met_before)
    meet(room, runner, who, OVERHEARD)
    assert not room.pages.tonight.follow_up.isVisible()


def test_nothing_of_it_is_seen_once_its_line_is_taken_back(
    room: MeetingRoom, runner: Runner, vault: VaultDesk
) -> None:
    who = vault.ask(met_before)
    vault.ask(
        lambda desk: withdrawing.withdraw_lines(
            desk.session, desk.actor, who.consents[0].id, ["B8"], Afterwards.LOCKED
        )
    )
    meet(room, runner, who)
    assert not room.pages.tonight.follow_up.isVisible()


def test_after_a_lock_it_is_asked_again_where_nothing_was_said(
    room: MeetingRoom, runner: Runner, vault: VaultDesk, qtbot: QtBot
) -> None:
    meet(room, runner, vault.ask(met_before))
    card = room.pages.tonight.follow_up
    press(room, qtbot, "done", card.rows[0])
    room.step_aside()
    runner.drain()
    meeting = room.flow.talk.meeting
    assert meeting is not None
    room.flow.finish()
    room.flow.resume(meeting.id)
    runner.drain()
    settle()
    assert [row._words.text() for row in card.rows] == [LETTER.words]


def tab_stops(room: MeetingRoom) -> list[QWidget]:
    """Where Tab goes on the page that is shown, from its beginning."""
    page = room.pages.currentWidget()
    chain, widget = [], page.nextInFocusChain()
    while widget is not page:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    tab = Qt.FocusPolicy.TabFocus
    return [
        each
        for each in chain
        if page.isAncestorOf(each) and each.isVisible() and each.focusPolicy() & tab
    ]


def test_tab_follows_the_reading_order(
    room: MeetingRoom, runner: Runner, vault: VaultDesk, languages: Languages, qtbot: QtBot
) -> None:
    meet(room, runner, vault.ask(met_before))
    stops = tab_stops(room)
    tonight = room.pages.tonight
    pills = [pill for row in tonight.follow_up.rows for pill in row.choices.values()]
    first = stops.index(pills[0])
    assert stops[first : first + len(pills)] == pills
    assert stops.index(tonight.other.edit) < first < stops.index(tonight.nothing)
    room.flow.change(Place.NEXT_STEP)
    for language in (Language.ENGLISH, Language.SIMPLIFIED):
        languages.choose(language)
        press(room, qtbot, "add_step")
        settle()
        steps_row = room.pages.question.steps
        below = [each for each in tab_stops(room) if steps_row.isAncestorOf(each)]
        # One of the editors is only read, and the button to add one comes last.
        assert len(below) == 7 * (len(steps_row.editors) - 1) + 1 + 1
        places = [each.mapTo(steps_row, each.rect().center()) for each in below]
        for one, next_ in pairwise(places):
            assert next_.y() > one.y() + 10 or (next_.y() > one.y() - 10 and next_.x() > one.x())
        stops = tab_stops(room)
        assert stops.index(room.pages.question.words) < stops.index(below[0])
        assert stops.index(below[-1]) < stops.index(room.pages.question.note)


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.SIMPLIFIED])
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_and_everything_is_named(
    room: MeetingRoom,
    window: MainWindow,
    runner: Runner,
    vault: VaultDesk,
    appearance: Appearance,
    languages: Languages,
    monkeypatch: pytest.MonkeyPatch,
    language: Language,
    percent: int,
) -> None:
    monkeypatch.setattr(languages, "_catalogue", translation)
    languages.choose(language)
    appearance.choose_text_percent(percent)
    meet(room, runner, vault.ask(met_before))
    assert clipped(room) == []
    assert unnamed(room) == []
    room.flow.change(Place.NEXT_STEP)
    room.pages.question.steps.add.click()
    settle()
    assert clipped(room) == []
    assert unnamed(room) == []
    room.flow.put(*said(steps=steps.written([CLINIC, ADDRESS])))
    room.flow.change(Place.CHECK)
    settle()
    assert clipped(room) == []
    assert (window.width(), window.height()) == (1366, 768)
