"""The forms that are filled in row by row, and a release: read, answered, and sent back."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from intake_desktop.domain.consent import Choice, Kind, State
from intake_desktop.domain.languages import Language
from intake_desktop.services import papers
from intake_desktop.services.limits import Limit
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.consent.form_page import FormPage
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.sharing.terms_page import TermsPage
from intake_desktop.ui.turned.of_forms import sheet_of_form, sheet_of_terms
from ui.turned.house import Page

_TODAY = date(2026, 3, 1)
Open = Callable[[Kind], tuple[FormPage, Page]]


@pytest.fixture
def open_form(appearance: Appearance, runner: Runner, qtbot: QtBot) -> Open:
    def open_(kind: Kind) -> tuple[FormPage, Page]:
        form = FormPage(papers.wording(kind), kind, _TODAY)
        form.start(Limit(kind, 7, 90, 90), Language.ENGLISH, Language.SIMPLIFIED, None)
        page = Page(appearance, runner, partial(sheet_of_form, form, Language.ENGLISH))
        for widget in (form, page.face):
            qtbot.addWidget(widget)
        return form, page

    return open_


@pytest.mark.parametrize("state", [State.DECLINED, State.DECIDED_LATER])
def test_not_to_report_is_as_easy_as_to_report(open_form: Open, state: State) -> None:
    form, page = open_form(Kind.REPORTING)
    said: list[State] = []
    form.not_signed.connect(said.append)
    page.turn()
    page.go_to("answer")
    assert page.chosen() == []
    widths = {each.width() for each in page.face.answers.buttons.values()}
    assert (len(page.face.answers.buttons), len(widths)) == (3, 1)
    page.tap(state.value)
    assert said == [state]
    assert page.face.item() is None  # nothing more: the laptop goes back
    assert "turn the laptop back" in page.english()


@pytest.mark.parametrize(
    "kind", [Kind.SERVICE, Kind.REPORTING, Kind.STORY, Kind.CONTACT, Kind.IN_CASE]
)
def test_every_row_of_the_page_is_read_or_answered(open_form: Open, kind: Kind) -> None:
    form, page = open_form(kind)
    page.turn()
    shown = {item.partition(".")[0] for item in page.ids()}
    lines = {
        item.id for item in papers.wording(kind).items if any(r.has(item.id) for r in form.rows)
    }
    assert lines
    assert shown - {"answer"} == lines
    for _item in page.ids():
        assert page.chosen() == []
        assert page.english()
        page.face.after.click()


def test_what_is_written_about_police_is_hidden_until_it_is_wanted(open_form: Open) -> None:
    form, page = open_form(Kind.REPORTING)
    row = next(each for each in form.rows if each.has("E5"))
    row.set_said({}, {"E5": "Elm Street precinct"})
    page.turn()
    page.go_to("E5")
    assert "Elm Street" not in page.english()
    page.face.answers.show_chosen.click()
    assert "Elm Street precinct" in page.english()


@pytest.mark.parametrize(("line", "words"), [("L5", "401 555 0147"), ("L19", "the word shelter")])
def test_how_to_reach_them_is_hidden_until_it_is_wanted(
    open_form: Open, line: str, words: str
) -> None:
    form, page = open_form(Kind.CONTACT)
    row = next(each for each in form.rows if each.has(line))
    row.set_said({line: frozenset({"yes"})}, {line: words})
    page.turn()
    page.go_to(line)
    assert words not in page.english()
    page.face.answers.show_chosen.click()
    assert words in page.english()


def test_a_no_to_being_contacted_says_who_contacts_whom(open_form: Open) -> None:
    form, page = open_form(Kind.CONTACT)
    said: list[State] = []
    form.not_signed.connect(said.append)
    page.turn()
    page.go_to("answer")
    assert "I contact you" in page.face.answers.buttons[State.DECLINED.value].text()
    page.tap(State.DECLINED.value)
    assert said == [State.DECLINED]


def test_boxes_of_a_form_are_tapped_one_by_one(open_form: Open) -> None:
    form, page = open_form(Kind.STORY)
    page.turn()
    for key in ("H7.no_name", "H7.this_name"):
        page.go_to(key)
        page.tap("yes")
    assert form.filled().ticks["H7"] == {"this_name"}  # of these one excludes the other
    page.tap("no")
    assert "H7" not in form.filled().ticks


def test_lines_of_yes_and_no_are_the_pages_own(open_form: Open) -> None:
    form, page = open_form(Kind.IN_CASE)
    page.turn()
    page.go_to("O13")
    page.tap("no")
    assert form.filled().ticks["O13"] == {"no"}


def test_a_release_shows_to_whom_and_until_when(
    appearance: Appearance, runner: Runner, qtbot: QtBot
) -> None:
    terms = TermsPage(papers.wording(Kind.SHARING))
    terms.start(_TODAY, Language.ENGLISH, Language.SIMPLIFIED)
    terms.recipient.set_text("Elm Street Legal Aid")
    page = Page(appearance, runner, partial(sheet_of_terms, terms, Language.ENGLISH))
    for widget in (terms, page.face):
        qtbot.addWidget(widget)
    page.turn()
    assert "Elm Street Legal Aid" in page.english()
    for line, key in (("D10", "no"), ("D15", "yes")):
        page.go_to(line)
        page.tap(key)
    assert terms.terms().lines == {"D10": Choice.NO, "D15": Choice.YES}
    terms.details["D15"].set_text("asthma")
    page.turn()
    page.go_to("D15")
    assert "asthma" not in page.english()
    page.face.answers.show_chosen.click()
    assert "asthma" in page.english()
    page.go_to("D19")
    page.tap("carry")
    assert terms.how.value() == "carry"
    page.go_to("D38")
    assert not page.face.after.isEnabled()
    assert str((_TODAY + timedelta(days=7)).day) in page.english()
