"""The pages about keys, over real keys: what is asked, what follows, and what everybody can use."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.domain.errors import WrongPassphrase
from intake_desktop.domain.staff import Role
from intake_desktop.services import staff
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask, Question
from intake_desktop.ui.language import Languages
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.shelter.passphrase_page import OwnPassphrasePage
from intake_desktop.ui.shelter.sheet_page import SheetPage
from intake_desktop.ui.shelter.staff_page import StaffPage
from intake_desktop.ui.widgets.page import Page
from intake_desktop.vault import keys, patience
from services.staffed import FINCH_PASSPHRASE, LEAD_PASSPHRASE, Staffed
from ui.looks import clipped, settle, unnamed
from ui.shelter.house import House

NEW = "Kiesel Fahrrad 雨伞 lamp"
P = TypeVar("P", OwnPassphrasePage, StaffPage, SheetPage)


@pytest.fixture
def house(runner: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    monkeypatch.setattr(keys, "calibrate", lambda: keys.MINIMUM)
    house = House(runner, tmp_path / "vault")
    yield house
    house.ask(Staffed.close)


@pytest.fixture
def asked(ask: Ask) -> list[Question]:
    """Everything that is asked; each question is answered with yes."""
    questions: list[Question] = []

    def answer(question: Question) -> bool:
        questions.append(question)
        return True

    ask.answers = answer
    return questions


@pytest.fixture
def show(
    house: House, ask: Ask, languages: Languages, appearance: Appearance, qtbot: QtBot
) -> "type[Shower]":
    Shower.house, Shower.ask, Shower.languages, Shower.qtbot = house, ask, languages, qtbot
    return Shower


class Shower:
    """Shows a page as the room does, at the room's size beside its list."""

    house: House
    ask: Ask
    languages: Languages
    qtbot: QtBot

    @classmethod
    def page(cls, kind: type[P]) -> P:
        page = kind(cls.house.workplace(cls.ask, cls.languages))
        cls.qtbot.addWidget(page)
        page.resize(1366 - 204 - 210, 738)
        with cls.qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.show_page()
        cls.house.come()
        return page


def fits(page: QWidget, appearance: Appearance) -> None:
    for percent, width in ((100, 952), (200, 1366 - 404)):
        appearance.choose_text_percent(percent)
        page.resize(width, 700)
        settle()
        assert clipped(page) == []
        assert unnamed(page) == []


# --- one's own passphrase ---------------------------------------------------------------


def give(page: OwnPassphrasePage, old: str, new: str, again: str) -> None:
    page.old.set_text(old)
    page.entry.first.set_text(new)
    page.entry.second.set_text(again)
    page.change.click()
    Shower.house.come()


def test_the_passphrase_is_changed(show: type[Shower], house: House) -> None:
    page = show.page(OwnPassphrasePage)
    give(page, LEAD_PASSPHRASE, NEW, NEW)
    assert "Changed." in page.message.label.text()
    assert (page.old.text(), *page.entry.values()) == ("", "", "")
    folder = house.staffed.desk.folder
    assert house.ask(lambda _: keys.unlock(folder, NEW)).slot.alias == "Wren"


def test_what_does_not_fit_is_said_and_nothing_changes(show: type[Shower], house: House) -> None:
    page = show.page(OwnPassphrasePage)
    give(page, "", NEW, NEW)
    assert "until now" in page.old.problem()
    give(page, LEAD_PASSPHRASE, NEW, "another")
    assert "not the same" in page.entry.second.problem()
    give(page, LEAD_PASSPHRASE, "Wren12", "Wren12")
    assert "easy to guess" in page.entry.first.problem()
    give(page, "a wild guess", NEW, NEW)
    assert "does not fit" in page.message.label.text()
    assert "possible in 1 s" in page.message.label.text()
    assert not page.change.isEnabled()
    (house.staffed.desk.folder / patience.NAME).unlink()
    page.show_page()
    house.come()
    page.countdown.start(0)
    assert page.change.isEnabled()
    folder = house.staffed.desk.folder
    assert house.ask(lambda _: keys.unlock(folder, LEAD_PASSPHRASE)).slot.alias == "Wren"


def test_the_passphrase_page_fits(show: type[Shower], appearance: Appearance) -> None:
    fits(show.page(OwnPassphrasePage), appearance)


# --- staff ------------------------------------------------------------------------------


def fill_in(page: StaffPage, alias: str = "Finch", passphrase: str = FINCH_PASSPHRASE) -> None:
    page.list.add.click()
    form = page.adding
    form.alias.set_text(alias)
    form.role.button(Role.INTAKE).click()
    form.trained_on.set_value(date(2026, 2, 2))
    form.trainer.set_text("Wren")
    form.entry.first.set_text(passphrase)
    form.entry.second.set_text(passphrase)
    form.add.click()
    Shower.house.come()


def test_a_colleague_is_let_in(show: type[Shower], house: House) -> None:
    page = show.page(StaffPage)
    assert [row.name.text() for row in page.list.rows] == ["Wren"]
    assert "(you)" in page.list.rows[0].about.text()
    fill_in(page)
    assert page.currentWidget() is page.list
    assert [row.name.text() for row in page.list.rows] == ["Wren", "Finch"]
    assert "February 2, 2026" in page.list.row_of("Finch").about.text()
    assert "Finch can open" in page.list.message.label.text()
    assert page.adding.entry.values() == ("", "")
    folder = house.staffed.desk.folder
    assert house.ask(lambda _: keys.unlock(folder, FINCH_PASSPHRASE)).slot.alias == "Finch"
    assert "64 MB" in page.list._cost.text()


def test_nothing_is_preset_and_what_is_missing_is_said(show: type[Shower]) -> None:
    page = show.page(StaffPage)
    page.list.add.click()
    form = page.adding
    assert form.role.value() is None
    form.add.click()
    assert form.alias.problem()
    assert form.trained_on.problem()
    assert form.trainer.problem()
    assert form._role_problem.isVisible()
    assert form.entry.first.problem()
    fill_in(page, "wren")
    assert page.currentWidget() is form
    assert "called so already" in form.alias.problem()
    assert form.entry.first.text() == FINCH_PASSPHRASE  # what was typed stays
    fill_in(page, "Finch", "Finch12")
    assert "easy to guess" in form.entry.first.problem()
    fill_in(page, "x" * 101)
    assert "too long" in form.alias.problem()
    form.back.click()
    Shower.house.come()
    assert [row.name.text() for row in page.list.rows] == ["Wren"]


def test_a_member_is_removed_after_one_question(
    show: type[Shower], house: House, asked: list[Question]
) -> None:
    house.ask(Staffed.add_finch)
    page = show.page(StaffPage)
    own = page.list.row_of("Wren")
    assert own.remove.isHidden()
    assert own.role.isHidden()
    page.list.row_of("Finch").remove.click()
    house.come()
    settle()
    assert [question.title for question in asked] == ["Remove Finch?"]
    for told in ("opens nothing", "seconds", "nothing is lost", "stays in the log"):
        assert told in asked[0].text
    assert "removed" in page.list.message.label.text()
    assert page.list.bar.isHidden()
    assert "until March 4, 2026" in page.list.row_of("Finch").about.text()
    assert page.list.row_of("Finch").remove.isHidden()
    folder = house.staffed.desk.folder
    with pytest.raises(WrongPassphrase):
        keys.unlock(folder, FINCH_PASSPHRASE)
    # The open window works on under the new key.
    view = house.ask(lambda held: staff.look(held.session, held.lead))
    assert [member.actor.alias for member in view.members] == ["Wren"]


def test_a_role_is_changed(show: type[Shower], house: House, asked: list[Question]) -> None:
    house.ask(Staffed.add_finch)
    page = show.page(StaffPage)
    page.list.row_of("Finch").role.click()
    house.come()
    assert asked[0].title == "Make Finch a lead?"
    assert page.list.row_of("Finch").about.text().startswith("lead")
    page.list.row_of("Finch").role.click()
    house.come()
    assert page.list.row_of("Finch").about.text().startswith("intake")


def test_the_staff_pages_fit(show: type[Shower], house: House, appearance: Appearance) -> None:
    house.ask(Staffed.add_finch)
    page = show.page(StaffPage)
    fits(page, appearance)
    page.list.add.click()
    fits(page, appearance)


# --- the recovery sheet -------------------------------------------------------------------


def test_the_sheet_is_replaced_and_its_code_leaves_the_screen(
    show: type[Shower], house: House, asked: list[Question]
) -> None:
    page = show.page(SheetPage)
    assert page.state.state.text() == "There is one, made on March 4, 2026."
    page.state.replace.click()
    house.come()
    code = page.new.grid.shown_code()
    assert page.currentWidget() is page.new
    assert len(code.split("-")) == 9
    folder = house.staffed.desk.folder
    assert keys.unlock_with_recovery(folder, code)
    with pytest.raises(WrongPassphrase):
        keys.unlock_with_recovery(folder, house.staffed.code)
    page.show_page()  # somebody looked elsewhere: it is still there
    assert page.currentWidget() is page.new
    page.new.go_on.click()
    house.come()
    assert page.new.grid.shown_code() == ""
    assert page.currentWidget() is page.state
    assert [question.title for question in asked] == [
        "Make a new recovery sheet?",
        "Is the code on paper?",
    ]


def test_the_sheet_is_revoked_and_made_again(
    show: type[Shower], house: House, asked: list[Question]
) -> None:
    page = show.page(SheetPage)
    page.state.revoke.click()
    house.come()
    assert "There is none." in page.state.state.text()
    assert page.state.revoke.isHidden()
    assert page.state.replace.text() == "Make one"
    with pytest.raises(WrongPassphrase):
        keys.unlock_with_recovery(house.staffed.desk.folder, house.staffed.code)
    page.state.replace.click()
    house.come()
    assert page.new.grid.shown_code()


def test_everything_is_encrypted_anew(
    show: type[Shower], house: House, asked: list[Question]
) -> None:
    page = show.page(SheetPage)
    before = house.staffed.session.vault.data_key
    page.state.renew.click()
    house.come()
    assert house.staffed.session.vault.data_key != before
    assert "encrypted anew" in page.state.message.label.text()
    assert keys.unlock_with_recovery(house.staffed.desk.folder, house.staffed.code)


def test_the_sheet_pages_fit(
    show: type[Shower], house: House, appearance: Appearance, asked: list[Question]
) -> None:
    page = show.page(SheetPage)
    fits(page, appearance)
    page.state.replace.click()
    house.come()
    fits(page, appearance)


def test_every_page_is_a_page(show: type[Shower]) -> None:
    for kind in (StaffPage, SheetPage):
        assert isinstance(show.page(kind).currentWidget(), Page)
