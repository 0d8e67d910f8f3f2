"""What had to be told: written down after the call, on paper, and that the person knows."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.domain.languages import Language
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask, Question
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.shelter.compelled_form import CompelledForm
from intake_desktop.ui.shelter.compelled_page import CompelledPage
from intake_desktop.ui.workplace import Workplace
from ui.looks import clipped, settle, unnamed
from ui.meeting.vault_desk import VaultDesk
from ui.people.guests import come, rain, texts


def shown(page: QWidget) -> str:
    return "\n".join(texts(page))


@pytest.fixture
def page(
    workplace: Workplace, appearance: Appearance, qtbot: QtBot, runner: Runner
) -> CompelledPage:
    page = CompelledPage(workplace)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.show_page()
    come(runner)
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


def fill(form: CompelledForm, vault: VaultDesk, told: str = "not_yet", record: str = "") -> None:
    """The least that is complete."""
    form.basis.set_value("judge")
    form.authority.set_text("Superior Court, order 12-34")
    form.told.set_value(told)
    form.items.set_text("That they stayed here in March\nThe name they use")
    form.recipient.set_text("The court’s clerk")
    form.released_on.set_value(vault.clock.today())
    form.record.set_text(record)


def begin(page: CompelledPage) -> CompelledForm:
    press(page, "new_compelled")
    return page.form


def test_without_a_name_it_is_complete(
    page: CompelledPage, vault: VaultDesk, runner: Runner
) -> None:
    assert "There is none." in shown(page)
    form = begin(page)
    fill(form, vault)
    form.write.click()
    come(runner)
    assert page.currentWidget() is page.page
    told = shown(page)
    assert "To The court’s clerk, March 4, 2026" in told
    assert "A judge ordered it: Superior Court, order 12-34" in told
    assert "The name they use" in told
    assert vault.rows("SELECT person_id, told, lawyer FROM compelled") == [(None, "not_yet", "")]
    assert "Superior" not in shown(form)
    assert form.authority.text() == ""  # nothing of it stays on the page


def test_with_a_code_it_stands_on_the_persons_page_and_not_here(
    page: CompelledPage, vault: VaultDesk, runner: Runner
) -> None:
    recorded = vault.ask(rain)
    paper = recorded.consents[0].signature.paper.form_code
    for typed in (str(recorded.person.code), paper):
        fill(begin(page), vault, record=typed)
        page.form.write.click()
        come(runner)
        assert "There is none." in shown(page)
        assert "It is written down." in shown(page)
    assert vault.rows("SELECT person_id FROM compelled") == [(recorded.person.id,)] * 2
    press(page, "print_new")
    come(runner)
    assert page.currentWidget() is page.paper
    assert page.paper.print.isEnabled()


def test_what_a_subpoena_is_stands_on_both_pages(page: CompelledPage) -> None:
    for each in (page, begin(page)):
        assert "A subpoena alone usually does not" in shown(each)
        assert "An immigration warrant signed by an officer is not a judge’s order." in shown(each)
    assert "It never delays the call." in shown(page.form)


@pytest.mark.parametrize(
    ("field", "problem"),
    [("authority", "Please say this"), ("recipient", "Please say this"), ("items", "say this")],
)
def test_what_is_missing_is_said_at_its_place(
    page: CompelledPage, vault: VaultDesk, runner: Runner, field: str, problem: str
) -> None:
    form = begin(page)
    fill(form, vault)
    getattr(form, field).set_text(" ")
    form.write.click()
    come(runner)
    said = form._items_problem.text() if field == "items" else getattr(form, field).problem()
    assert problem in said
    assert vault.count("compelled") == 0


def test_choices_and_days_are_asked_for_before_anything_is_sent(
    page: CompelledPage, vault: VaultDesk, runner: Runner
) -> None:
    form = begin(page)
    assert (form.basis.value(), form.told.value()) == (None, None)
    fill(form, vault)
    form.basis.set_value(None)
    form.write.click()
    assert "Please choose why it had to be" in shown(form)
    fill(form, vault, told="after")
    form.told.chosen.emit("after")
    form.write.click()
    assert form.told_on.isVisible()
    assert form.told_on.problem()
    form.told_on.set_value(vault.clock.today() + timedelta(days=1))
    form.write.click()
    come(runner)
    assert "not come yet" in form.told_on.problem()
    form.told_on.set_value(vault.clock.today())
    form.released_on.set_value(None)
    form.write.click()
    assert form.released_on.problem()
    form.released_on.set_value(vault.clock.today())
    form.record.set_text("Blue-00000-A")
    form.write.click()
    come(runner)
    assert form.record.problem()
    assert vault.count("compelled") == 0
    form.record.set_text("")
    form.write.click()
    come(runner)
    assert vault.rows("SELECT told, told_on FROM compelled") == [("after", "2026-03-04")]


def test_that_they_know_now_is_written_down_once(
    page: CompelledPage, vault: VaultDesk, runner: Runner, asked: list[Question]
) -> None:
    fill(begin(page), vault)
    page.form.write.click()
    come(runner)
    vault.ask(lambda desk: desk.clock.pass_(days=3))
    press(page, "told_now")
    come(runner)
    assert len(asked) == 1
    assert vault.rows("SELECT told, told_on FROM compelled") == [("after", "2026-03-07")]
    assert "Told after, March 7, 2026" in shown(page)
    assert not [b for b in page.findChildren(QPushButton, "told_now") if b.isVisible()]


def test_the_paper_is_made_of_it(page: CompelledPage, vault: VaultDesk, runner: Runner) -> None:
    fill(begin(page), vault)
    page.form.write.click()
    come(runner)
    press(page, "print_compelled")
    come(runner)
    assert page.currentWidget() is page.paper
    assert page.paper.view.page_count() > 0


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", [Language.ENGLISH, Language.SIMPLIFIED])
def test_nothing_is_cut_and_everything_is_named(
    page: CompelledPage,
    vault: VaultDesk,
    runner: Runner,
    appearance: Appearance,
    language: Language,
    percent: int,
) -> None:
    appearance.choose_language(language)
    appearance.choose_text_percent(percent)
    form = begin(page)
    fill(form, vault, told="before")
    form.told.chosen.emit("before")
    form.write.click()
    settle()
    form.grab()
    assert clipped(form) == []
    assert unnamed(form) == []
    fill(form, vault)
    form.write.click()
    come(runner)
    settle()
    page.grab()
    assert clipped(page.page) == []
    assert unnamed(page.page) == []
