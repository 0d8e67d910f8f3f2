"""How long a yes lasts: everybody reads it, a lead makes it shorter, nobody longer."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.domain.consent import Kind
from intake_desktop.domain.languages import Language
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.services.limits import SHORTENED
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.shelter.limits_page import LimitsPage
from intake_desktop.ui.workplace import Workplace
from ui.looks import clipped, settle, unnamed
from ui.meeting.vault_desk import VaultDesk
from ui.people.guests import come, texts


def opened(work: Workplace, qtbot: QtBot, runner: Runner) -> LimitsPage:
    page = LimitsPage(work)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.show_page()
    come(runner)
    return page


def shown(page: QWidget) -> str:
    return "\n".join(texts(page))


@pytest.fixture
def page(workplace: Workplace, appearance: Appearance, qtbot: QtBot, runner: Runner) -> LimitsPage:
    return opened(workplace, qtbot, runner)


def stored(vault: VaultDesk) -> list[tuple[object, ...]]:
    return vault.rows("SELECT kind, longest_days FROM shorter_limit")


def type_days(page: LimitsPage, kind: Kind, typed: str, runner: Runner) -> str:
    """Opens the question, types, presses, and gives what is said below the field."""
    row = page.rows[kind]
    if not row.days.isVisible():
        row.change.click()
    row.days.set_text(typed)
    row.keep.click()
    come(runner)
    return row.days.problem()


def test_each_form_says_what_it_proposes_and_allows(page: LimitsPage) -> None:
    assert list(page.rows) == list(SHORTENED)
    told = shown(page)
    assert "7 days are proposed, 90 at most." in told  # form D
    assert "90 days are proposed, 365 at most." in told  # form B
    assert "72 hours" in told
    assert not any(row.restore.isVisible() for row in page.rows.values())


def test_a_lead_makes_it_shorter_and_takes_that_back(
    page: LimitsPage, vault: VaultDesk, runner: Runner
) -> None:
    assert type_days(page, Kind.SHARING, "３０", runner) == ""  # full-width, as input methods type
    assert stored(vault) == [("D", 30)]
    assert "7 days are proposed, 30 at most here. The form allows 90." in shown(page)
    assert "from the next paper on" in shown(page)
    row = page.rows[Kind.SHARING]
    assert not row.days.isVisible()
    assert row.restore.text() == "Back to 90 days"
    assert type_days(page, Kind.SHARING, "3", runner) == ""
    assert "3 days are proposed, 3 at most here. The form allows 90." in shown(page)
    row.restore.click()
    come(runner)
    assert stored(vault) == []
    assert "7 days are proposed, 90 at most." in shown(page)
    assert not row.restore.isVisible()


@pytest.mark.parametrize("typed", ["90", "91", "100000", "0", "-3", "", "x", "3.5", "9" * 30])
def test_never_longer_and_never_nothing(
    page: LimitsPage, vault: VaultDesk, runner: Runner, typed: str
) -> None:
    assert "from 1 to 89" in type_days(page, Kind.SHARING, typed, runner)
    assert stored(vault) == []
    assert type_days(page, Kind.SHARING, "89", runner) == ""
    assert stored(vault) == [("D", 89)]


def test_going_back_changes_nothing(page: LimitsPage, vault: VaultDesk, runner: Runner) -> None:
    row = page.rows[Kind.STORY]
    row.change.click()
    row.days.set_text("5")
    row.back.click()
    come(runner)
    assert (stored(vault), row.days.isVisible(), row.change.isVisible()) == ([], False, True)
    row.change.click()
    assert row.days.text() == ""


def test_others_read_and_change_nothing(
    workplace: Workplace, appearance: Appearance, qtbot: QtBot, runner: Runner, vault: VaultDesk
) -> None:
    finch = Actor(vault.actor.id, "Finch", Role.INTAKE)
    page = opened(replace(workplace, actor=finch), qtbot, runner)
    assert "7 days are proposed, 90 at most." in shown(page)
    visible = [each for each in page.findChildren(QAbstractButton) if each.isVisible()]
    assert visible == []
    assert not any(each.isVisible() for each in page.findChildren(QLineEdit))


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", [Language.ENGLISH, Language.SIMPLIFIED])
def test_nothing_is_cut_and_everything_is_named(
    page: LimitsPage, appearance: Appearance, runner: Runner, language: Language, percent: int
) -> None:
    appearance.choose_language(language)
    appearance.choose_text_percent(percent)
    type_days(page, Kind.SHARING, "30", runner)
    page.rows[Kind.KEEPING].change.click()
    page.rows[Kind.KEEPING].keep.click()
    settle()
    page.grab()
    assert clipped(page) == []
    assert unnamed(page) == []
