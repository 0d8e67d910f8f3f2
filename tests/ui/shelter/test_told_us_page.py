"""What people told us: counted by the month, their words as they are, removed by a lead alone."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from intake_desktop.domain.feedback import Asked, Feedback
from intake_desktop.domain.languages import Language
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.services import feedback
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask, Question
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.shelter.told_us_page import ToldUsPage
from intake_desktop.ui.workplace import Workplace
from services.desk import OpenDesk
from ui.looks import clipped, settle, unnamed
from ui.meeting.talks import HOSTILE
from ui.meeting.vault_desk import VaultDesk
from ui.people.guests import come, texts


def some(desk: OpenDesk) -> None:
    for told in (
        Feedback({Asked.JUDGED: True, Asked.PRESSURED: False}, HOSTILE),
        Feedback({Asked.JUDGED: False}),
    ):
        feedback.give(desk.session, desk.actor, told)


def opened(workplace: Workplace, qtbot: QtBot, runner: Runner) -> ToldUsPage:
    page = ToldUsPage(workplace)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.show_page()
    come(runner)
    return page


@pytest.fixture
def page(workplace: Workplace, appearance: Appearance, qtbot: QtBot, runner: Runner) -> ToldUsPage:
    return opened(workplace, qtbot, runner)


def removing(page: ToldUsPage) -> list[QPushButton]:
    return [b for b in page.findChildren(QPushButton, "remove_feedback") if b.isVisible()]


def test_months_are_counted_and_words_stand_as_they_are(
    page: ToldUsPage, vault: VaultDesk, runner: Runner
) -> None:
    assert any("Nobody has told us anything yet." in text for text in texts(page))
    vault.ask(some)
    page.show_page()
    come(runner)
    told = texts(page)
    assert "March 2026" in told
    assert "Felt judged: 1 of 2 who answered" in told
    assert "Felt pressured: 0 of 1 who answered" in told
    assert "Asked for a legal name or an ID: nobody answered" in told
    assert HOSTILE in told


@pytest.mark.parametrize("answer", [True, False])
def test_a_lead_removes_one_after_a_question(
    page: ToldUsPage, vault: VaultDesk, runner: Runner, ask: Ask, answer: bool
) -> None:
    asked: list[Question] = []

    def say(question: Question) -> bool:
        asked.append(question)
        return answer

    ask.answers = say
    vault.ask(some)
    page.show_page()
    come(runner)
    (button,) = removing(page)
    button.click()
    come(runner)
    assert "four weeks" in asked[0].text
    assert (HOSTILE in texts(page)) is not answer
    assert vault.count("feedback") == (1 if answer else 2)


def test_others_read_it_and_remove_nothing(
    workplace: Workplace, appearance: Appearance, vault: VaultDesk, runner: Runner, qtbot: QtBot
) -> None:
    vault.ask(some)
    intake = replace(workplace, actor=Actor("f" * 32, "Finch", Role.INTAKE))
    page = opened(intake, qtbot, runner)
    assert HOSTILE in texts(page)
    assert removing(page) == []


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", [Language.ENGLISH, Language.SIMPLIFIED])
def test_nothing_is_cut_and_everything_is_named(
    page: ToldUsPage,
    vault: VaultDesk,
    runner: Runner,
    appearance: Appearance,
    language: Language,
    percent: int,
) -> None:
    appearance.choose_language(language)
    appearance.choose_text_percent(percent)
    vault.ask(some)
    page.show_page()
    come(runner)
    settle()
    assert clipped(page) == []
    assert unnamed(page) == []
