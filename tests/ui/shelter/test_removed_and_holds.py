"""The pages for what is removed and what is held, over a real vault."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.domain.holds import RECORD
from intake_desktop.domain.languages import Language
from intake_desktop.services import deletion, holds
from intake_desktop.services.deletion import Leaving
from intake_desktop.services.recording import Recorded
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask, Question
from intake_desktop.ui.language import Languages
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.shelter.holds_page import HoldsPage
from intake_desktop.ui.shelter.removed_page import RemovedPage
from intake_desktop.ui.workplace import Workplace
from services.desk import OpenDesk
from services.test_holds import terms
from ui.looks import clipped, settle, unnamed
from ui.meeting.vault_desk import VaultDesk
from ui.people.guests import come, rain, texts


@pytest.fixture
def vault(runner: Runner, tmp_path: Path) -> Iterator[VaultDesk]:
    folder = tmp_path / "vault"
    folder.mkdir()
    held = VaultDesk(runner, folder)
    yield held
    held.ask(OpenDesk.close)


@pytest.fixture
def work(
    vault: VaultDesk, appearance: Appearance, languages: Languages, runner: Runner, ask: Ask
) -> Workplace:
    return Workplace(runner, vault.session, vault.actor, ask, languages)


@pytest.fixture
def removed(work: Workplace, qtbot: QtBot) -> RemovedPage:
    page = RemovedPage(work)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


@pytest.fixture
def held(work: Workplace, qtbot: QtBot) -> HoldsPage:
    page = HoldsPage(work)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


@pytest.fixture
def asked(ask: Ask) -> list[Question]:
    questions: list[Question] = []

    def answer(question: Question) -> bool:
        questions.append(question)
        return True

    ask.answers = answer
    return questions


def press(page: QWidget, name: str) -> None:
    found = [each for each in page.findChildren(QPushButton, name) if each.isVisible()]
    found[0].click()


def somebody(vault: VaultDesk) -> Recorded:
    return vault.ask(rain)


def test_codes_are_hidden_until_they_are_wanted(
    removed: RemovedPage, vault: VaultDesk, runner: Runner
) -> None:
    recorded = somebody(vault)
    vault.ask(lambda desk: deletion.bin_record(desk.session, desk.actor, recorded.person.id))
    removed.show_page()
    come(runner)
    code = str(recorded.person.code)
    assert code not in texts(removed)
    assert f"●●●●-{code.split('-')[1]}" in texts(removed)
    press(removed, "show_codes")
    settle()
    assert code in texts(removed)
    removed.show_page()
    come(runner)
    assert code not in texts(removed)


def test_out_of_the_bin_either_way(
    removed: RemovedPage, vault: VaultDesk, runner: Runner, asked: list[Question]
) -> None:
    recorded = somebody(vault)
    opened: list[str] = []
    removed.opened.connect(opened.append)
    for press_what in ("put_back", "delete_now"):
        vault.ask(lambda desk: deletion.bin_record(desk.session, desk.actor, recorded.person.id))
        removed.show_page()
        come(runner)
        press(removed, press_what)
        come(runner)
    assert opened == [recorded.person.id]
    assert ["backups" in question.text for question in asked] == [True]
    assert vault.count("person") == 0
    removed.show_page()
    come(runner)
    press(removed, "receipt")
    come(runner)
    assert removed.currentWidget() is removed.receipt
    assert removed.receipt.print.isEnabled()


def test_what_was_asked_through_others_goes_on_the_persons_own_word(
    removed: RemovedPage, vault: VaultDesk, runner: Runner, asked: list[Question]
) -> None:
    recorded = somebody(vault)
    vault.ask(lambda desk: deletion.ask_for(desk.session, desk.actor, recorded.person.id))
    left: list[Leaving] = []
    removed.leaving.connect(left.append)
    removed.show_page()
    come(runner)
    press(removed, "confirm_asked")
    come(runner)
    assert [each.person_id for each in left] == [recorded.person.id]
    assert len(asked) == 1


def test_a_hold_is_begun_looked_at_and_ended(
    held: HoldsPage, vault: VaultDesk, runner: Runner, asked: list[Question]
) -> None:
    recorded = somebody(vault)
    held.show_page()
    come(runner)
    assert "No hold is open." in texts(held)
    press(held, "new_hold")
    form = held.form
    form.begin.click()
    assert "the day on which it was served" in form.served.problem()
    form.served.set_value(vault.clock.today())
    form.told.set_value("not_yet")
    form.record.set_text("Blue")
    form.authority.set_text("Superior Court")
    form.begin.click()
    come(runner)
    assert form.lawyer.problem()
    form.lawyer.set_text("A. Lawyer")
    form.items["needs"].click()
    form.items[RECORD].click()
    assert not form.items["needs"].isChecked()
    form.begin.click()
    come(runner)
    assert form.record.problem()
    form.record.set_text(str(recorded.person.code))
    form.begin.click()
    come(runner)
    assert held.currentWidget() is held.page
    assert "Locked: the whole record" in texts(held)
    press(held, "review_hold")
    come(runner)
    ended: list[bool] = []
    held.ended.connect(lambda: ended.append(True))
    press(held, "end_hold")
    come(runner)
    assert (ended, len(asked)) == ([True], 1)
    assert "No hold is open." in texts(held)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", [Language.ENGLISH, Language.SIMPLIFIED])
def test_nothing_is_cut_and_everything_is_named(
    removed: RemovedPage,
    held: HoldsPage,
    vault: VaultDesk,
    runner: Runner,
    appearance: Appearance,
    language: Language,
    percent: int,
) -> None:
    appearance.choose_language(language)
    appearance.choose_text_percent(percent)
    first, second, third = (somebody(vault) for _ in range(3))
    code = str(first.person.code)
    vault.ask(lambda desk: holds.begin(desk.session, desk.actor, code, terms(desk)))
    vault.ask(lambda desk: deletion.bin_record(desk.session, desk.actor, second.person.id))
    vault.ask(lambda desk: deletion.ask_for(desk.session, desk.actor, third.person.id))
    for page in (removed, held):
        page.show_page()
        come(runner)
        page.grab()
        assert clipped(page) == []
        assert unnamed(page) == []
    press(held, "new_hold")
    held.grab()
    assert clipped(held.form) == []
    assert unnamed(held.form) == []
