"""An ID number is asked about below the field, never blocked, and never in the way of a key."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.services import noticing
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.widgets.fields import LineField, PassphraseField, TextArea
from intake_desktop.ui.widgets.questioned import Questioning
from ui.keys import tab_order
from ui.looks import settle

NUMBER, OTHER = "000-12-3456", "E12345678"


class Form(QWidget):
    """A line and an area, below each other, as on a page; then another line."""

    def __init__(self) -> None:
        super().__init__()
        inner = QVBoxLayout()
        column = QVBoxLayout(self)
        self.line, self.area, self.last = LineField(self), TextArea(self), LineField(self)
        column.addWidget(self.line)
        column.addLayout(inner)
        inner.addWidget(self.area)
        inner.addWidget(self.last)
        self.resize(500, 700)


@pytest.fixture
def form(appearance: Appearance, qtbot: QtBot) -> Form:
    form = Form()
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is given to say by itself."""
    heard: list[str] = []

    def note(event: QAccessibleAnnouncementEvent) -> None:
        heard.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    return heard


def rest(field: LineField | TextArea) -> None:
    """As if nobody had typed for a while, and all of the text had been looked through."""
    questioning = of(field)
    questioning._rest.stop()
    questioning._begin()
    while questioning._next_part.isActive():
        questioning._next_part.stop()
        questioning._look()


def of(field: LineField | TextArea) -> Questioning:
    assert field.questioning is not None
    return field.questioning


def is_asked(field: LineField | TextArea) -> bool:
    question = of(field).question
    return question is not None and question.isVisible()


def answer(qtbot: QtBot, field: LineField | TextArea, name: str) -> None:
    question = of(field).question
    assert question is not None
    button = {"out": question.take_out, "keep": question.keep}[name]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("name", ["line", "area"])
def test_it_is_asked_once_nobody_types(form: Form, qtbot: QtBot, name: str) -> None:
    field: LineField | TextArea = getattr(form, name)
    qtbot.keyClicks(_edit(field), f"SSN {NUMBER}")
    assert not is_asked(field)
    qtbot.waitUntil(lambda: is_asked(field), timeout=3000)
    assert field.text() == f"SSN {NUMBER}"
    settle()
    question = of(field).question
    assert question is not None
    assert question.y() >= _edit(field).y() + _edit(field).height()
    assert question.take_out.size() == question.keep.size()


def _edit(field: LineField | TextArea) -> QWidget:
    return field.edit if isinstance(field, LineField) else field


@pytest.mark.parametrize("name", ["line", "area"])
@pytest.mark.parametrize("before", ["SSN ", "𠮷👩‍👩‍👧 是", "", "\ud800 "])
def test_taken_out_is_the_number_and_nothing_else(
    form: Form, qtbot: QtBot, name: str, before: str
) -> None:
    field: LineField | TextArea = getattr(form, name)
    text = f"{before}{NUMBER} 𬀩 yes"
    field.set_text(text)
    text = field.text()  # half of a character is not given back
    rest(field)
    answer(qtbot, field, "out")
    assert field.text() == text.replace(NUMBER, "")
    assert not is_asked(field)
    assert QApplication.focusWidget() is _edit(field)
    (field.edit if isinstance(field, LineField) else field).undo()
    assert field.text() == text


@pytest.mark.parametrize("name", ["line", "area"])
def test_what_is_kept_stays_and_is_not_asked_again(form: Form, qtbot: QtBot, name: str) -> None:
    field: LineField | TextArea = getattr(form, name)
    field.set_text(f"{NUMBER} and")
    rest(field)
    answer(qtbot, field, "keep")
    assert not is_asked(field)
    assert field.text() == f"{NUMBER} and"
    assert QApplication.focusWidget() is _edit(field)
    qtbot.keyClick(_edit(field), Qt.Key.Key_End)
    qtbot.keyClicks(_edit(field), " more")
    rest(field)
    assert not is_asked(field)
    qtbot.keyClicks(_edit(field), f" {OTHER}")
    rest(field)
    assert is_asked(field)  # another number is another question


def test_several_are_asked_one_by_one(form: Form, qtbot: QtBot, said: list[str]) -> None:
    form.area.set_text(f"a {NUMBER}\nb {OTHER}\nc")
    rest(form.area)
    assert _underlined(form.area) == NUMBER
    answer(qtbot, form.area, "keep")
    assert _underlined(form.area) == OTHER
    answer(qtbot, form.area, "out")
    assert form.area.text() == f"a {NUMBER}\nb \nc"
    assert form.area.extraSelections() == []
    assert len(said) == 2


def _underlined(area: TextArea) -> str:
    (shown,) = area.extraSelections()
    return str(shown.cursor.selectedText())


def test_it_goes_with_the_number(form: Form) -> None:
    form.line.set_text(NUMBER)
    rest(form.line)
    assert is_asked(form.line)
    form.line.set_text("000-12")
    rest(form.line)
    assert not is_asked(form.line)


@pytest.mark.parametrize("name", ["line", "area"])
def test_an_emptied_field_asks_nothing_at_once(form: Form, name: str) -> None:
    """The next person's page must not begin with a question about the one before."""
    field: LineField | TextArea = getattr(form, name)
    field.set_text(NUMBER)
    rest(field)
    assert is_asked(field)
    field.set_text("")
    assert not is_asked(field)


def test_a_screen_reader_hears_it_once(form: Form, said: list[str], qtbot: QtBot) -> None:
    form.line.set_text(NUMBER)
    for _ in range(3):
        rest(form.line)
        qtbot.keyClicks(form.line.edit, "x ")
    assert said == ["This looks like an ID number. We do not need one; nobody has to give it."]
    assert NUMBER not in said[0]  # others in the room hear it too
    question = of(form.line).question
    assert question is not None
    for button in (question.take_out, question.keep):
        assert button.text()
        assert button.accessibleDescription() == said[0]


@pytest.mark.parametrize("name", ["line", "area"])
def test_tab_goes_from_the_field_to_both_answers(form: Form, qtbot: QtBot, name: str) -> None:
    field: LineField | TextArea = getattr(form, name)
    field.set_text(NUMBER)
    rest(field)
    question = of(field).question
    assert question is not None
    _edit(field).setFocus()
    order = [_edit(field), *tab_order(form)]
    at = order.index(_edit(field))
    assert order[at + 1 : at + 3] == [question.take_out, question.keep]
    question.take_out.setFocus()
    qtbot.keyClick(question.take_out, Qt.Key.Key_Return)
    assert field.text() == ""


def test_a_passphrase_or_a_code_is_never_looked_at(
    appearance: Appearance, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    def note(text: str, _start: int, _end: int) -> tuple[tuple[int, int], ...]:
        seen.append(text)
        return ()

    monkeypatch.setattr(noticing, "find_id_numbers", note)
    fields = PassphraseField(), LineField(questioned=False), LineField()
    for field in fields:
        qtbot.addWidget(field)
        field.set_text(NUMBER)
    assert [field.questioning is None for field in fields] == [True, True, False]
    qtbot.waitUntil(lambda: bool(seen), timeout=3000)
    assert seen == [NUMBER]  # the control, and nothing of the others


def test_a_key_waits_for_nothing(form: Form, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted, not timed: no look while typing, and never at more than a part at once."""
    parts: list[int] = []
    real = noticing.find_id_numbers

    def counted(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
        parts.append(end - start)
        return real(text, start, end)

    monkeypatch.setattr(noticing, "find_id_numbers", counted)
    form.area.set_text("想𠮷1 " * 50_000 + NUMBER)
    qtbot.keyClicks(form.area, "typed in the middle of it")
    assert parts == []
    of(form.area)._rest.stop()
    of(form.area)._begin()
    assert len(parts) == 1
    qtbot.keyClicks(form.area, "x")  # typed on: what is left is not looked at
    assert not of(form.area)._next_part.isActive()
    rest(form.area)
    assert is_asked(form.area)
    assert max(parts) <= 2_000
    assert len(parts) <= 1 + 200_100 // 2_000 + 1
    assert _underlined(form.area) == NUMBER


def test_what_an_input_method_still_holds_is_left_alone(form: Form, qtbot: QtBot) -> None:
    form.line.edit.setFocus()
    QApplication.sendEvent(form.line.edit, QInputMethodEvent("zheng", []))
    form.line.edit.setText(NUMBER)
    QApplication.sendEvent(form.line.edit, QInputMethodEvent("zheng", []))
    rest(form.line)
    assert is_asked(form.line)
    assert form.line.edit.text() == NUMBER


def test_nothing_of_it_outlives_the_text(form: Form, qtbot: QtBot) -> None:
    form.line.set_text(NUMBER)
    rest(form.line)
    answer(qtbot, form.line, "keep")
    form.line.set_text("")
    rest(form.line)
    held = [value for value in vars(of(form.line)).values() if not isinstance(value, QObject)]
    assert NUMBER not in repr(held)
    form.line.set_text(OTHER)  # the control: while it is asked about, it is held
    rest(form.line)
    assert OTHER in repr([v for v in vars(of(form.line)).values() if not isinstance(v, QObject)])


def test_another_language_changes_its_words(form: Form) -> None:
    form.line.set_text(NUMBER)
    rest(form.line)
    question = of(form.line).question
    assert question is not None
    question.take_out.setText("old words")
    QApplication.sendEvent(form, QEvent(QEvent.Type.LanguageChange))
    assert question.take_out.text() == "Take it out"
