"""Telling us how it was: in two languages, nothing preset, nothing left behind, nobody named."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from intake_desktop.domain.feedback import Asked
from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import LONGEST_WORDS
from intake_desktop.services import feedback_words as words
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.feedback.room import FeedbackRoom
from intake_desktop.ui.language import Languages
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.workplace import Workplace
from services.desk import OpenDesk
from ui.looks import clipped, settle, unnamed
from ui.meeting.talks import HOSTILE
from ui.meeting.vault_desk import VaultDesk

STORED = "SELECT month, judged, pressured, asked_who, words FROM feedback"


@pytest.fixture
def vault(runner: Runner, tmp_path: Path) -> Iterator[VaultDesk]:
    folder = tmp_path / "vault"
    folder.mkdir()
    held = VaultDesk(runner, folder)
    yield held
    held.ask(OpenDesk.close)


@pytest.fixture
def room(
    appearance: Appearance,
    languages: Languages,
    runner: Runner,
    vault: VaultDesk,
    ask: Ask,
    qtbot: QtBot,
) -> FeedbackRoom:
    room = FeedbackRoom(Workplace(runner, vault.session, vault.actor, ask, languages))
    qtbot.addWidget(room)
    room.resize(1160, 700)
    room.show()
    room.start(Language.SIMPLIFIED)
    return room


def shown(room: FeedbackRoom) -> str:
    settle()
    return "\n".join(label.text() for label in room.findChildren(QLabel) if label.isVisible())


def choose(room: FeedbackRoom, asked: Asked, key: str) -> None:
    room.page.rows[asked].segmented.button(key).click()


def test_what_is_given_is_kept_as_it_is_and_leaves_the_screen(
    room: FeedbackRoom, runner: Runner, vault: VaultDesk
) -> None:
    assert [row.value() for row in room.page.rows.values()] == [None, None, None]
    choose(room, Asked.JUDGED, "yes")
    choose(room, Asked.PRESSURED, "no_answer")
    choose(room, Asked.WHO_THEY_ARE, "no")
    room.page.words.set_text(HOSTILE)
    for _ in range(2):  # pressed twice, it is given once
        room.page.give.click()
    runner.drain()
    assert vault.rows(STORED) == [("2026-03", "yes", "", "no", HOSTILE)]
    assert room.currentWidget() is room.thanks
    assert room.page.words.text() == ""
    room.page.words.undo()
    assert room.page.words.text() == ""  # not to be brought back either
    assert [row.value() for row in room.page.rows.values()] == [None, None, None]
    left: list[bool] = []
    room.left.connect(lambda: left.append(True))
    room.thanks.finished.click()
    assert left == [True]


def test_an_empty_page_is_said_plainly_and_not_kept(
    room: FeedbackRoom, runner: Runner, vault: VaultDesk
) -> None:
    choose(room, Asked.JUDGED, "no_answer")
    assert room.page.give.isEnabled()
    room.page.give.click()
    runner.drain()
    assert words.NOTHING_YET.en in shown(room)
    assert vault.count("feedback") == 0
    choose(room, Asked.JUDGED, "no")
    room.page.give.click()
    runner.drain()
    assert vault.count("feedback") == 1


def test_what_is_too_long_stays(room: FeedbackRoom, runner: Runner, vault: VaultDesk) -> None:
    long = "x" * (LONGEST_WORDS + 1)
    room.page.words.set_text(long)
    room.page.give.click()
    runner.drain()
    assert words.TOO_LONG.en in shown(room)
    assert room.page.words.text() == long
    assert vault.count("feedback") == 0


def test_whoever_reads_chinese_reads_it_first(room: FeedbackRoom) -> None:
    told = shown(room)
    for phrase in (*words.QUESTIONS.values(), words.INTRO, words.FOR_AN_ANSWER):
        assert told.index(phrase.zh_hans) < told.index(phrase.en)
    room.start(None)
    told = shown(room)
    assert words.INTRO.en in told
    assert words.INTRO.zh_hans not in told


def test_the_chinese_that_somebody_reads_stays_also_on_the_last_page(
    room: FeedbackRoom, runner: Runner
) -> None:
    room.start(Language.TRADITIONAL)
    assert words.INTRO.zh_hant in shown(room)
    choose(room, Asked.JUDGED, "no")
    room.page.give.click()
    runner.drain()
    assert words.KEPT.zh_hant in shown(room)
    assert words.KEPT.en in shown(room)


def test_another_language_leaves_what_was_said(room: FeedbackRoom, languages: Languages) -> None:
    choose(room, Asked.JUDGED, "yes")
    room.page.words.set_text("谢谢")
    languages.choose(Language.TRADITIONAL)
    assert words.INTRO.zh_hant in shown(room)
    assert words.INTRO.en in shown(room)
    assert room.page.rows[Asked.JUDGED].value() == "yes"
    assert room.page.words.text() == "谢谢"


def test_what_was_not_given_is_gone(room: FeedbackRoom) -> None:
    choose(room, Asked.JUDGED, "yes")
    room.page.words.set_text("谢谢")
    room.forget()
    room.start(Language.SIMPLIFIED)
    assert room.page.words.text() == ""
    assert room.page.rows[Asked.JUDGED].value() is None


def test_an_id_number_is_asked_about_and_words_are_not_corrected(
    room: FeedbackRoom, qtbot: QtBot
) -> None:
    room.page.words.set_text("They asked the victim for 078-05-1120")
    questioning = room.page.words.questioning
    qtbot.waitUntil(lambda: questioning.question is not None)
    assert questioning.question is not None
    assert questioning.question.isVisible()
    assert not hasattr(room.page.words, "guide")
    marks = room.page.words.extraSelections()
    assert [each.cursor.selectedText() for each in marks] == ["078-05-1120"]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", Language)
def test_nothing_is_cut_and_everything_is_named(
    room: FeedbackRoom,
    runner: Runner,
    appearance: Appearance,
    language: Language,
    percent: int,
) -> None:
    appearance.choose_language(language)
    appearance.choose_text_percent(percent)
    room.page.give.click()
    runner.drain()
    settle()
    assert clipped(room) == []
    assert unnamed(room) == []
    widths = {
        button.width()
        for button in room.page.rows[Asked.JUDGED].segmented.findChildren(QPushButton)
    }
    assert len(widths) == 1
    choose(room, Asked.JUDGED, "no")
    room.page.give.click()
    runner.drain()
    settle()
    assert room.currentWidget() is room.thanks
    assert clipped(room) == []
    assert unnamed(room) == []
