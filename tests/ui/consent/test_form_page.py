"""A form on the screen: nothing preset, what is said is what it gives, errors beside their row."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from intake_desktop.domain.consent import Kind, State
from intake_desktop.domain.errors import (
    EndsTooEarly,
    EndsTooLate,
    IntakeError,
    NamesTwo,
    NothingToSign,
    SaysTooLittle,
    TooLong,
)
from intake_desktop.domain.filled import BY_SIGNING, SHAPES, Filled, check_terms
from intake_desktop.domain.languages import Language
from intake_desktop.services.limits import Limit
from intake_desktop.services.papers import wording
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.consent.boxes import Box
from intake_desktop.ui.consent.form_page import FormPage
from intake_desktop.ui.widgets.fields import LineField
from intake_desktop.ui.widgets.words import Label
from ui.consent.hands import LEAST, field, fill_in, tick, write
from ui.looks import settle

TODAY = date(2026, 3, 4)
EACH = pytest.mark.parametrize("kind", list(SHAPES))
LIMITS = {
    Kind.SERVICE: Limit(Kind.SERVICE, 183, 183, 183),
    Kind.REPORTING: Limit(Kind.REPORTING, 7, 90, 90),
    Kind.STORY: Limit(Kind.STORY, 183, 365, 365),
    Kind.CONTACT: Limit(Kind.CONTACT, 90, 365, 365),
    Kind.IN_CASE: Limit(Kind.IN_CASE, 365, 365, 365),
}


def page(
    qtbot: QtBot, kind: Kind, limit: Limit | None = None, said: Filled | None = None
) -> FormPage:
    form = FormPage(wording(kind), kind, TODAY)
    qtbot.addWidget(form)
    form.resize(1098, 718)
    form.start(limit or LIMITS[kind], Language.ENGLISH, Language.SIMPLIFIED, said)
    form.show()
    settle()
    return form


@EACH
def test_nothing_is_preset(qtbot: QtBot, appearance: Appearance, kind: Kind) -> None:
    form = page(qtbot, kind)
    checked = [b for b in form.findChildren(QAbstractButton) if b.isChecked()]
    # But for how long it lasts, where the form proposes that.
    assert all(button.parent() is form.end.length for button in checked)
    filled = form.filled()
    assert dict(filled.ticks) == dict(BY_SIGNING.get(kind, {}))
    assert filled.blanks == {}


@EACH
def test_the_three_answers_look_the_same(qtbot: QtBot, appearance: Appearance, kind: Kind) -> None:
    form = page(qtbot, kind)
    buttons = (form.decline, form.later, form.paper)
    assert len({button.size().toTuple() for button in buttons}) == 1
    assert len({button.property("kind") for button in buttons}) == 1
    heard: list[object] = []
    form.not_signed.connect(heard.append)
    form.decline.click()
    form.later.click()
    assert heard == [State.DECLINED, State.DECIDED_LATER]


@EACH
def test_what_is_said_is_what_it_gives(qtbot: QtBot, appearance: Appearance, kind: Kind) -> None:
    form = page(qtbot, kind)
    fill_in(form, kind)
    asked: list[bool] = []
    form.paper_wanted.connect(lambda: asked.append(True))
    form.paper.click()
    assert asked == [True]
    filled = form.filled()
    check_terms(filled, TODAY)
    assert filled.ends_on == TODAY + timedelta(days=30)
    assert filled.blanks == LEAST[kind][1]


@EACH
def test_each_row_stands_in_both_languages(
    qtbot: QtBot, appearance: Appearance, kind: Kind
) -> None:
    form = page(qtbot, kind)
    said = {label.text() for label in form.findChildren(Label) if label.isVisible()}
    item = wording(kind).item(SHAPES[kind].recipient or "L13")
    for language in (Language.ENGLISH, Language.SIMPLIFIED):
        words = (item.text.in_(language) or item.options[0].text.in_(language)).rstrip("_ :：")
        assert words in said
    form.show_languages(Language.TRADITIONAL, Language.ENGLISH)
    said = {label.text() for label in form.findChildren(Label) if label.isVisible()}
    assert wording(kind).title.zh_hant in said


# --- boxes and blanks -------------------------------------------------------------------


def test_of_some_boxes_any_number_of_others_one(qtbot: QtBot, appearance: Appearance) -> None:
    form = page(qtbot, Kind.STORY)
    tick(form, "H3_written", "H3_art", "H5_website", "H5_news")
    assert form.filled().ticks == {"H3": {"written", "art"}, "H5": {"news"}}
    tick(form, "H5_news")  # and taken back again
    assert "H5" not in form.filled().ticks


def test_a_blank_opens_with_its_box_and_counts_only_then(
    qtbot: QtBot, appearance: Appearance
) -> None:
    form = page(qtbot, Kind.SERVICE)
    cost = field(form, "C12")
    assert not cost.isVisible()
    tick(form, "C12_costs")
    settle()
    assert cost.isVisible()
    assert QApplication.focusWidget() is None or cost.edit.hasFocus()
    cost.set_text("$ 20")
    assert form.filled().blank("C12") == "$ 20"
    tick(form, "C12_free")
    assert not cost.isVisible()
    assert form.filled().blank("C12") == ""
    tick(form, "C12_costs")
    assert cost.text() == "$ 20"  # what was typed stays


def test_the_day_on_which_a_story_was_seen_needs_no_typing(
    qtbot: QtBot, appearance: Appearance
) -> None:
    form = page(qtbot, Kind.STORY)
    (box,) = form.findChildren(QCheckBox, "H10_agreed")
    assert "March 4, 2026" in box.accessibleName()
    assert form.findChildren(LineField, "H10_words") == []


def test_a_click_on_the_words_is_one_on_the_box(qtbot: QtBot, appearance: Appearance) -> None:
    form = page(qtbot, Kind.REPORTING)
    (box,) = form.findChildren(QCheckBox, "E17_reach")
    words = box.parentWidget()
    assert isinstance(words, Box)
    assert box.accessibleName() == "Staff may tell them: how to reach me safely"
    qtbot.mouseClick(words, Qt.MouseButton.LeftButton, pos=QPoint(60, 8))
    assert box.isChecked()


def test_a_line_that_is_a_yes_asks_exactly_what(qtbot: QtBot, appearance: Appearance) -> None:
    form = page(qtbot, Kind.IN_CASE)
    message = field(form, "O17")
    assert not message.isVisible()
    tick(form, "O17:yes")
    write(form, O17="I am fine")
    assert message.isVisible()
    assert form.filled().blank("O17") == "I am fine"
    tick(form, "O17:no")
    assert form.filled().ticks["O17"] == {"no"}
    assert form.filled().blank("O17") == ""


# --- until when -------------------------------------------------------------------------


def lengths(form: FormPage) -> list[str]:
    return list(form.end.length._buttons)


@pytest.mark.parametrize(
    ("limit", "offered", "proposed"),
    [
        (LIMITS[Kind.REPORTING], ["7", "30", "90"], 7),
        (LIMITS[Kind.STORY], ["30", "90", "183", "365"], 183),
        (LIMITS[Kind.CONTACT], ["30", "90", "183", "365"], 90),
        (LIMITS[Kind.SERVICE], ["7", "30", "90", "183"], None),
        (LIMITS[Kind.IN_CASE], ["30", "90", "183", "365"], None),
        (Limit(Kind.STORY, 20, 20, 365), ["7", "20"], 20),
        (Limit(Kind.REPORTING, 3, 3, 90), ["3"], 3),
    ],
)
def test_the_end_is_proposed_where_the_form_has_one(
    qtbot: QtBot, appearance: Appearance, limit: Limit, offered: list[str], proposed: int | None
) -> None:
    form = page(qtbot, limit.kind, limit)
    assert lengths(form) == offered
    wanted = TODAY + timedelta(days=proposed) if proposed else None
    assert form.end.value() == wanted
    assert form.end.length.value() == (str(proposed) if proposed else None)


def test_length_and_day_say_the_same(qtbot: QtBot, appearance: Appearance) -> None:
    form = page(qtbot, Kind.STORY)
    form.end.length.button("90").click()
    assert form.end.day.value() == TODAY + timedelta(days=90)
    form.end.day.set_value(TODAY + timedelta(days=12))
    assert form.end.length.value() is None
    form.end.day.set_value(TODAY + timedelta(days=30))
    assert form.end.length.value() == "30"
    form.end.day.day.setText("")
    assert (form.end.value(), form.end.length.value()) == (None, None)


def test_without_an_end_there_is_no_paper(qtbot: QtBot, appearance: Appearance) -> None:
    form = page(qtbot, Kind.IN_CASE)
    asked: list[bool] = []
    form.paper_wanted.connect(lambda: asked.append(True))
    form.paper.click()
    assert asked == []
    assert form.end._advice.isVisible()
    form.end.length.button("30").click()
    assert not form.end._advice.isVisible()
    form.paper.click()
    assert asked == [True]


# --- what is not right yet --------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "error", "item"),
    [
        (Kind.SERVICE, SaysTooLittle("C1"), "C1"),
        (Kind.SERVICE, SaysTooLittle("recipient"), "C2"),
        (Kind.SERVICE, NamesTwo("a and b"), "C2"),
        (Kind.SERVICE, TooLong("C1", 200), "C1"),
        (Kind.REPORTING, SaysTooLittle("E5"), "E5"),
        (Kind.REPORTING, SaysTooLittle("E17.only_this"), "E17"),
        (Kind.STORY, SaysTooLittle("H3.other"), "H3"),
        (Kind.STORY, SaysTooLittle("H5"), "H5"),
        (Kind.CONTACT, SaysTooLittle("L5"), "L5"),
        (Kind.CONTACT, SaysTooLittle("L16"), "L16"),
        (Kind.IN_CASE, SaysTooLittle("O7"), "O7"),
        (Kind.IN_CASE, SaysTooLittle("O18"), "O18"),
    ],
)
def test_an_error_stands_at_the_blank_that_it_is_about(
    qtbot: QtBot, appearance: Appearance, kind: Kind, error: IntakeError, item: str
) -> None:
    form = page(qtbot, kind)
    if item in ("E17", "H3", "H5"):
        tick(form, {"E17": "E17_only_this"}.get(item, f"{item}_other"))
    if item in ("O18", "L5"):
        tick(form, f"{item}:yes")
    form.show_error(error)
    settle()
    problems = [f.objectName() for f in form.findChildren(LineField) if f.problem()]
    assert problems == [f"{item}_words"]
    assert form._message.isHidden()
    place = field(form, item)
    top = place.mapTo(form, QPoint(0, 0)).y()
    assert 0 <= top < form.height()
    place.set_text("something else")
    assert place.problem() == ""


@pytest.mark.parametrize(
    ("kind", "error", "row"),
    [
        (Kind.STORY, SaysTooLittle("H10"), "H10"),
        (Kind.STORY, SaysTooLittle("H5"), "H5"),
        (Kind.STORY, NothingToSign(), "H3"),
        (Kind.CONTACT, NothingToSign(), "L5"),
        (Kind.IN_CASE, SaysTooLittle("O4"), "O4"),
        (Kind.IN_CASE, NothingToSign(), "O13"),
    ],
)
def test_an_error_about_boxes_stands_below_their_row(
    qtbot: QtBot, appearance: Appearance, kind: Kind, error: IntakeError, row: str
) -> None:
    form = page(qtbot, kind)
    form.show_error(error)
    settle()
    said = [each for each in form.rows if each._advice is not None and each._advice.isVisible()]
    assert len(said) == 1
    assert said[0].place_of(row) is not None
    assert form._message.isHidden()


@pytest.mark.parametrize("error", [EndsTooEarly(), EndsTooLate(90)])
def test_an_error_about_the_end_stands_there(
    qtbot: QtBot, appearance: Appearance, error: IntakeError
) -> None:
    form = page(qtbot, Kind.REPORTING)
    form.show_error(error)
    assert form.end._advice.isVisible()
    form.end.length.button("30").click()
    assert not form.end._advice.isVisible()


def test_what_is_about_no_row_is_said_above_all(qtbot: QtBot, appearance: Appearance) -> None:
    form = page(qtbot, Kind.SERVICE)
    form.show_error(IntakeErrorOfNoRow())
    assert form._message.isVisible()


class IntakeErrorOfNoRow(SaysTooLittle):
    def __init__(self) -> None:
        super().__init__("summary")


# --- a new paper in the place of an old one -----------------------------------------------


@EACH
def test_what_the_last_paper_said_stands_there_and_may_be_changed(
    qtbot: QtBot, appearance: Appearance, kind: Kind
) -> None:
    first = page(qtbot, kind)
    fill_in(first, kind)
    again = page(qtbot, kind, said=first.filled())
    assert again.filled().ticks == first.filled().ticks
    assert again.filled().blanks == first.filled().blanks
    proposes = kind in (Kind.REPORTING, Kind.STORY, Kind.CONTACT)
    wanted = TODAY + timedelta(days=LIMITS[kind].default) if proposes else None
    assert again.end.value() == wanted
