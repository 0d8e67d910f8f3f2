"""Typed text that looks like an ID number is asked about, calmly, below the field. It never blocks.

What was found, and what was answered, is in this widget's memory alone and goes with it.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from intake_desktop.services import noticing
from intake_desktop.ui.theme import GAP, TIGHT, WIDE
from intake_desktop.ui.widgets.buttons import Button
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.units import units
from intake_desktop.ui.widgets.words import Label

# Long enough that nobody is asked in the middle of a number, and short enough to come in time.
_REST_MS = 400
# Looked through at once, in characters: a part never holds up a key, however long the text is.
_PART = 2_000
# Halves of characters stand in a field and not in its text, so a place may lie a little further on.
_HALVES = 16


class _Answer(Button):
    """One of two, as wide as the wider of them."""

    kind = "pill"

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.other: _Answer | None = None

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return hint if self.other is None else hint.expandedTo(Button.sizeHint(self.other))


class IdQuestion(QFrame):
    """The question, with two equal answers; ``taken_out`` and ``kept`` say which it was."""

    taken_out = Signal()
    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "info")
        self._words = Label(role="small", parent=self)
        self.take_out, self.keep = _Answer(self), _Answer(self)
        self.take_out.other, self.keep.other = self.keep, self.take_out
        self.take_out.setObjectName("take_out")
        self.keep.setObjectName("keep_it")
        self.take_out.clicked.connect(self.taken_out)
        self.keep.clicked.connect(self.kept)
        answers = FlowRow(self)
        answers.add(self.take_out)
        answers.add(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, GAP, WIDE, GAP + TIGHT)
        column.setSpacing(GAP)
        column.addWidget(self._words)
        column.addWidget(answers)
        self._retranslate()

    def say(self) -> None:
        """Has a screen reader say it."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._words.text()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        words = self.tr("This looks like an ID number. We do not need one; nobody has to give it.")
        self._words.setText(words)
        self.take_out.setText(self.tr("Take it out"))
        self.keep.setText(self.tr("Keep it"))
        for button in (self.take_out, self.keep):
            button.setAccessibleDescription(words)


class Questioning(QObject):
    """Looks at what stands in one field while nobody types, and asks about one number at a time.

    ``place`` puts the question below the field; it is called once, the first time there is one.
    """

    def __init__(self, edit: QLineEdit | QPlainTextEdit, place: Callable[[QWidget], None]) -> None:
        super().__init__(edit)
        self._edit, self._place = edit, place
        self.question: IdQuestion | None = None
        self._text = ""
        self._looked = 0  # how far, in characters
        self._asked: tuple[int, int] | None = None
        self._about: int | None = None  # the mark of what is asked about
        self._kept: set[int] = set()
        self._rest, self._next_part = QTimer(self), QTimer(self)
        for timer in (self._rest, self._next_part):
            timer.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._begin)
        self._next_part.timeout.connect(self._look)
        edit.textChanged.connect(self._changed)

    def _changed(self) -> None:
        """On the way of a key: nothing but a timer. An emptied field asks nothing, at once."""
        self._next_part.stop()
        self._rest.start()
        if self._asked is not None and _is_empty(self._edit):
            self._ask_nothing()

    def _begin(self) -> None:
        self._text, self._looked = _typed(self._edit), 0
        self._look()

    def _look(self) -> None:
        end = self._looked + _PART
        for found in noticing.find_id_numbers(self._text, self._looked, end):
            if self._mark(found) not in self._kept:
                self._ask(found)
                return
        self._looked = end
        if end < len(self._text):
            self._next_part.start()
        else:
            self._ask_nothing()

    def _ask(self, found: tuple[int, int]) -> None:
        if self._edit.parentWidget() is None:
            return  # a field by itself has no room below it
        before, self._asked = self._about, found
        self._about = self._mark(found)
        question = self._made()
        question.show()
        if self._about != before:
            question.say()
        if isinstance(self._edit, QPlainTextEdit):
            self._edit.setExtraSelections([_underlined(self._edit, self._text, found)])

    def _ask_nothing(self) -> None:
        self._text, self._asked, self._about = "", None, None
        if self.question is not None:
            self.question.hide()
            if isinstance(self._edit, QPlainTextEdit):
                self._edit.setExtraSelections([])

    def _mark(self, found: tuple[int, int]) -> int:
        """Tells a number from others without holding it, which would outlive the text."""
        return hash(self._text[slice(*found)])

    def _made(self) -> IdQuestion:
        if self.question is None:
            self.question = IdQuestion(self._edit.parentWidget())
            self.question.hide()
            self.question.taken_out.connect(self._take_out)
            self.question.kept.connect(self._keep)
            self._place(self.question)
            # Made later than its neighbours, and still where Tab goes next.
            QWidget.setTabOrder(self._edit, self.question.take_out)
            QWidget.setTabOrder(self.question.take_out, self.question.keep)
        return self.question

    def _keep(self) -> None:
        if self._about is not None:
            self._kept.add(self._about)
        self._answered()

    def _take_out(self) -> None:
        # Typed since it was asked: then the places are others, and it is looked for again.
        if self._asked is not None and _typed(self._edit) == self._text:
            _remove(self._edit, self._text, *self._asked)
        self._answered()

    def _answered(self) -> None:
        """The keyboard goes back to the field before the buttons go from under it."""
        self._edit.setFocus()
        self._rest.stop()
        self._begin()


def _underlined(
    edit: QPlainTextEdit, text: str, found: tuple[int, int]
) -> QTextEdit.ExtraSelection:
    """Shows in a long text which number is meant."""
    shown, look = QTextEdit.ExtraSelection(), QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    look.setUnderlineColor(edit.palette().link().color())
    shown.format, shown.cursor = look, _cursor(edit, text, *found)
    return shown


def _typed(edit: QLineEdit | QPlainTextEdit) -> str:
    """What stands there; what an input method still holds is left alone."""
    return edit.text() if isinstance(edit, QLineEdit) else edit.document().toRawText()


def _is_empty(edit: QLineEdit | QPlainTextEdit) -> bool:
    return not edit.text() if isinstance(edit, QLineEdit) else edit.document().isEmpty()


def _cursor(edit: QPlainTextEdit, text: str, start: int, end: int) -> QTextCursor:
    """Marks ``text[start:end]``, or nothing where it cannot be found."""
    cursor = QTextCursor(edit.document())
    first, length = units(text[:start]), units(text[start:end])
    for place in range(first, first + _HALVES):
        cursor.setPosition(place)
        cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText() == text[start:end]:
            return cursor
    cursor.clearSelection()
    return cursor


def _remove(edit: QLineEdit | QPlainTextEdit, text: str, start: int, end: int) -> None:
    """As if it were marked and deleted by hand: undo brings it back."""
    if isinstance(edit, QPlainTextEdit):
        _cursor(edit, text, start, end).removeSelectedText()
        return
    first, length = units(text[:start]), units(text[start:end])
    for place in range(first, first + _HALVES):
        edit.setSelection(place, length)
        if edit.selectedText() == text[start:end]:
            edit.del_()
            return
    edit.deselect()
