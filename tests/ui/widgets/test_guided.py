"""Notes with the guide beside them: words are marked and explained, and nobody is disturbed."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QInputMethodEvent,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.domain.language_guide import Hit
from intake_desktop.domain.languages import Language
from intake_desktop.services.language_guide import LanguageGuide
from intake_desktop.ui import theme
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.theme import Mode
from intake_desktop.ui.widgets.fields import LineField, TextArea
from intake_desktop.ui.widgets.guided import Guided
from intake_desktop.ui.widgets.units import characters, units
from ui.keys import tab_order
from ui.looks import settle


class Counted(LanguageGuide):
    """The real guide, and which lines it was shown."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def look(self, line: str, within: int) -> tuple[tuple[Hit, ...], int]:
        self.lines.append(line)
        return super().look(line, within)


class Form(QWidget):
    """A note with the guide, and another field below it."""

    def __init__(self) -> None:
        super().__init__()
        self.screen = Language.ENGLISH
        column = QVBoxLayout(self)
        self.note, self.last = TextArea(self), LineField(self)
        column.addWidget(self.note)
        column.addWidget(self.last)
        self.guide = Counted()
        self.guided = Guided(self.note, self.guide, lambda: self.screen)
        self.resize(700, 600)


@pytest.fixture
def form(appearance: Appearance, qtbot: QtBot) -> Form:
    form = Form()
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    form.note.setFocus()
    return form


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is given to say by itself."""
    heard: list[str] = []

    def note(event: QAccessibleAnnouncementEvent) -> None:
        heard.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    return heard


def rest(form: Form) -> None:
    """As if nobody had typed for a while."""
    form.guided._rest.stop()
    form.guided._look()


def fill(form: Form, text: str, at: int = -1) -> None:
    """Text with the cursor at a place in it, or at its end."""
    form.note.set_text(text)
    cursor = form.note.textCursor()
    cursor.setPosition(units(text if at < 0 else text[:at]))
    form.note.setTextCursor(cursor)
    rest(form)


def marked(form: Form) -> list[str]:
    """What has a line under it."""
    found = []
    block = form.note.document().begin()
    while block.isValid():
        for span in block.layout().formats():
            if span.format.underlineStyle() != span.format.UnderlineStyle.NoUnderline:
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + span.start)
                end = block.position() + span.start + span.length
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                found.append(cursor.selectedText())
        block = block.next()
    return found


def word_shown(form: Form) -> str:
    line = form.guided.line
    return line.word.text() if line.isVisible() else ""


def point_at(form: Form, place: int) -> None:
    """The mouse over a place in the text, and a moment's rest there."""
    cursor = QTextCursor(form.note.document())
    cursor.setPosition(place)
    at = QPointF(form.note.cursorRect(cursor).center())
    move(form, at)


def move(form: Form, at: QPointF) -> None:
    viewport = form.note.viewport()
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        viewport.mapToGlobal(at),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(viewport, event)
    assert form.guided._pointing.isActive()
    form.guided._pointing.stop()
    form.guided._look_at_mouse()


def test_words_are_marked_while_one_types_but_not_the_one_at_the_cursor(
    form: Form, qtbot: QtBot
) -> None:
    qtbot.keyClicks(form.note, "the victim")
    assert marked(form) == []  # it may yet become another word
    qtbot.keyClicks(form.note, " refused")
    assert marked(form) == ["victim"]
    assert word_shown(form) == ""
    qtbot.waitUntil(lambda: marked(form) == ["victim", "refused"], timeout=3000)
    assert word_shown(form) == "refused"
    assert form.note.text() == "the victim refused"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("𠮷 the victim 𬀩 refused", ["victim", "refused"]),
        ("the ｖｉｃｔｉｍ", ["ｖｉｃｔｉｍ"]),
        ("她是个案，「个案」", ["个案"]),
        ("“the victim” and 'a slut'", []),
        ("“one\nvictim\ntwo” victim\nslut", ["victim", "slut"]),
    ],
)
def test_marks_lie_under_the_words(form: Form, text: str, found: list[str]) -> None:
    fill(form, text, 0)
    assert marked(form) == found


def test_half_of_a_character_hides_marks_and_never_moves_them(form: Form) -> None:
    form.note.set_text("\ud800 the victim\na victim")
    rest(form)
    assert marked(form) == ["victim"]
    form.guided.go_to_next()
    assert form.note.textCursor().blockNumber() == 1


def test_a_quote_that_opens_or_closes_above_changes_what_is_below(form: Form, qtbot: QtBot) -> None:
    fill(form, "she\nvictim\nslut", 3)
    assert marked(form) == ["victim", "slut"]
    form.note.insertPlainText(" “")
    assert marked(form) == []
    form.note.insertPlainText("”")
    assert marked(form) == ["victim", "slut"]


def test_drawing_marks_is_no_change_of_the_text(form: Form, appearance: Appearance) -> None:
    fill(form, "the victim " * 300, 0)
    changes: list[None] = []
    form.note.textChanged.connect(lambda: changes.append(None))
    rest(form)
    appearance.choose_mode(Mode.DARK)
    form.guided.go_to_next()
    form.guided.line.leave.click()
    assert marked(form) == []
    assert changes == []
    form.note.insertPlainText("x")  # the control
    assert changes


def test_only_the_paragraph_that_changes_is_looked_at(form: Form, qtbot: QtBot) -> None:
    fill(form, "\n".join(f"line {number}" for number in range(1_000)), 0)
    form.guide.lines.clear()
    qtbot.keyClicks(form.note, "ab")
    assert form.guide.lines == ["aline 0", "abline 0"]


def test_a_long_paragraph_waits_until_nobody_types(form: Form, qtbot: QtBot) -> None:
    fill(form, "x " * 50_000 + "victim ", 0)
    assert marked(form) == ["victim"]
    form.guide.lines.clear()
    qtbot.keyClicks(form.note, "typed on")
    assert form.guide.lines == []
    rest(form)
    assert marked(form) == ["victim"]
    assert {len(line) for line in form.guide.lines} == {len(form.note.text())}


@pytest.mark.parametrize("before", ["", "𠮷"])
def test_marking_a_long_paragraph_takes_time_in_proportion(form: Form, before: str) -> None:
    """Measured: a tenth of a second; where each mark counted from the beginning, half a minute."""
    form.note.set_text(before + "We talked with the victim about a bed. " * 2_500)
    began = time.process_time()
    rest(form)
    assert time.process_time() - began < 5
    assert len(form.note.document().begin().layout().formats()) == 2_500


def test_the_line_says_why_and_what_could_stand_there(form: Form) -> None:
    fill(form, "they saw an addict", 14)
    line = form.guided.line
    assert word_shown(form) == "addict"
    assert "turns one thing into the whole person" in line.why.text()
    assert [offer.text() for offer in line.offers if offer.isVisible()] == ["person who uses drugs"]
    settle()
    assert form.note.y() + form.note.height() <= line.y() < form.last.y()
    assert form.note.hasFocus()
    fill(form, "they saw an addict", 4)
    assert word_shown(form) == ""


@pytest.mark.parametrize("typed", ["prostitut" + "a" * 500, "she" + " " * 500 + "must"])
def test_a_word_without_end_does_not_widen_the_page(form: Form, typed: str) -> None:
    fill(form, typed, 1)
    settle()
    assert word_shown(form).endswith("…")
    assert form.width() == 700
    form.guided.line.leave.click()
    assert form.note.text() == typed
    assert marked(form) == []


def test_another_language_says_it_in_that_language(form: Form) -> None:
    fill(form, "The victim", 5)
    form.screen = Language.TRADITIONAL
    QApplication.sendEvent(form.note, QEvent(QEvent.Type.LanguageChange))
    assert form.guided._rest.isActive()
    rest(form)
    assert form.guided.line.why.text().startswith("用不用這個詞，由本人決定。")
    assert form.guided.line.offers[0].text() == "person"
    assert form.guided.line.offers[0].property("script") == "en"


def test_an_offer_takes_the_place_and_undo_brings_the_word_back(form: Form, qtbot: QtBot) -> None:
    fill(form, "𠮷 An addict came; an addict left", 6)
    qtbot.mouseClick(form.guided.line.offers[0], Qt.MouseButton.LeftButton)
    assert form.note.text() == "𠮷 A person who uses drugs came; an addict left"
    assert form.note.hasFocus()
    assert word_shown(form) == ""
    qtbot.keyClicks(form.note, "!")
    assert form.note.text() == "𠮷 A person who uses drugs! came; an addict left"
    form.note.undo()
    form.note.undo()
    assert form.note.text() == "𠮷 An addict came; an addict left"


def test_an_offer_finds_its_word_when_something_was_typed_before_it(
    form: Form, qtbot: QtBot
) -> None:
    fill(form, "a bed, and a victim", 0)
    point_at(form, 17)
    qtbot.keyClicks(form.note, "Then: ")
    form.note.insertPlainText("𠮷\n")
    qtbot.mouseClick(form.guided.line.offers[0], Qt.MouseButton.LeftButton)
    assert form.note.text() == "Then: 𠮷\na bed, and a person"


def test_a_word_that_is_left_alone_is_not_marked_again(form: Form, qtbot: QtBot) -> None:
    fill(form, "Victim here\nvictims, a victim", 3)
    qtbot.mouseClick(form.guided.line.leave, Qt.MouseButton.LeftButton)
    assert marked(form) == ["victims"]
    assert word_shown(form) == ""
    assert form.note.hasFocus()
    assert form.note.text() == "Victim here\nvictims, a victim"


def test_a_key_goes_from_word_to_word_and_around(form: Form, qtbot: QtBot) -> None:
    fill(form, "no\nvictim a slut\n\n“pimp”\n𠮷 refused", 0)
    seen = []
    for _ in range(4):
        qtbot.keyClick(form.note, Qt.Key.Key_F8)
        seen.append((word_shown(form), form.note.textCursor().position()))
    assert seen == [("victim", 9), ("slut", 16), ("refused", 35), ("victim", 9)]
    form.guided.line.leave.setFocus()
    qtbot.keyClick(form.guided.line.leave, Qt.Key.Key_F8)  # from the line as well
    assert word_shown(form) == "slut"
    assert form.note.hasFocus()
    assert form.note.text().startswith("no\nvictim")


def test_where_nothing_is_marked_the_key_says_so(form: Form, qtbot: QtBot, said: list[str]) -> None:
    fill(form, "a bed")
    qtbot.keyClick(form.note, Qt.Key.Key_F8)
    assert said == ["No word is marked here."]
    assert "F8" in form.note.accessibleDescription()


def test_tab_goes_through_the_line_and_escape_back(form: Form, qtbot: QtBot) -> None:
    fill(form, "the pimp", 5)
    line = form.guided.line
    form.note.setFocus()
    order = [form.note, *tab_order(form)]
    at = order.index(form.note)
    assert order[at + 1 : at + 6] == [*line.offers, line.leave, form.last.edit]
    assert [offer.text() for offer in line.offers] == ["manager", "partner", "third party"]
    line.offers[1].setFocus()
    qtbot.keyClick(line.offers[1], Qt.Key.Key_Escape)
    assert form.note.hasFocus()
    assert word_shown(form) == "pimp"
    line.offers[1].setFocus()
    qtbot.keyClick(line.offers[1], Qt.Key.Key_Return)
    assert form.note.text() == "the partner"


def test_a_screen_reader_hears_it_once_and_nothing_else_of_the_note(
    form: Form, said: list[str]
) -> None:
    fill(form, "Rain is a victim", 12)
    rest(form)
    rest(form)
    assert said == [
        "victim: Whether this word fits is for the person to say. If it is the person’s own word, "
        "put it in quotes. Replace with person"
    ]
    line = form.guided.line
    assert line.offers[0].accessibleName() == "Replace with “person”"
    assert line.offers[0].accessibleDescription() == line.why.text()
    assert line.leave.accessibleDescription() == "victim"


def test_the_mouse_on_a_word_shows_the_line_and_moves_nothing(form: Form, said: list[str]) -> None:
    fill(form, "a bed, and the victim", 0)
    form.last.edit.setFocus()
    point_at(form, 18)
    assert word_shown(form) == "victim"
    assert form.last.edit.hasFocus()
    assert form.note.textCursor().position() == 0
    assert said == []
    point_at(form, 3)  # on the way to the buttons it stays
    assert word_shown(form) == "victim"


def test_the_mouse_beside_the_text_is_on_no_word(form: Form) -> None:
    fill(form, "the victim", 0)
    move(form, QPointF(form.note.viewport().rect().bottomRight() - QPoint(4, 4)))
    assert word_shown(form) == ""


@pytest.mark.parametrize(
    "change",
    [
        lambda form: form.note.set_text(""),
        lambda form: form.note.set_text("another answer"),
        lambda form: form.note.insertPlainText("less"),
    ],
)
def test_a_word_that_goes_takes_the_line_with_it_at_once(
    form: Form, change: Callable[[Form], None]
) -> None:
    fill(form, "the victim")
    assert word_shown(form) == "victim"
    change(form)
    assert word_shown(form) == ""
    line = form.guided.line
    held = [line.word.text(), line.why.text(), *(offer.text() for offer in line.offers)]
    assert "".join(held) == ""
    assert (form.guided._shown, form.guided._hit, form.guided._word) == (None, None, "")


def test_the_keyboard_goes_back_before_the_line_goes(form: Form) -> None:
    fill(form, "the victim", 5)
    form.guided.line.leave.setFocus()
    form.note.set_text("")
    assert form.note.hasFocus()


def test_what_an_input_method_holds_is_left_in_peace(form: Form) -> None:
    fill(form, "客户 ", 0)
    QApplication.sendEvent(form.note, QInputMethodEvent("zheng", []))
    for _ in range(2):
        rest(form)
    assert form.note.textCursor().block().layout().preeditAreaText() == "zheng"
    assert form.guided._rest.isActive()  # it waits
    assert form.note.document().toRawText() == "客户 "
    event = QInputMethodEvent()
    event.setCommitString("正")
    QApplication.sendEvent(form.note, event)
    rest(form)
    assert form.note.text() == "正客户 "
    assert marked(form) == ["客户"]


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_the_mark_is_dotted_and_in_the_calm_colour_of_the_theme(
    form: Form, appearance: Appearance, mode: Mode
) -> None:
    fill(form, "the victim", 0)
    appearance.choose_mode(Mode.DARK if mode is Mode.LIGHT else Mode.LIGHT)
    appearance.choose_mode(mode)
    (span,) = form.note.document().begin().layout().formats()
    assert span.format.underlineStyle() is span.format.UnderlineStyle.DotLine
    assert span.format.underlineColor().name() == theme.colours(mode)["accent"].lower()


@pytest.mark.parametrize("text", ["", "ab", "𠮷a𬀩"])
def test_places_of_qt_and_of_python(text: str) -> None:
    for count in range(len(text) + 1):
        assert characters(text, units(text[:count])) == count
