"""Where people type: one line, many words, a passphrase. Nothing is cut, nothing interpreted."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from intake_desktop.ui.theme import GAP, TIGHT
from intake_desktop.ui.widgets.advice import Advice
from intake_desktop.ui.widgets.buttons import LinkButton
from intake_desktop.ui.widgets.composition import Composition, commit_typing
from intake_desktop.ui.widgets.questioned import Questioning
from intake_desktop.ui.widgets.words import Label

# Qt silently cuts a pasted line at 32,767; a rule that says so politely comes later.
_NEVER_CUT = 1_000_000


class LineField(QWidget):
    """A label, one line to type in, and below it a hint or what is not right yet."""

    changed = Signal(str)
    returned = Signal()

    def __init__(self, parent: QWidget | None = None, *, questioned: bool = True) -> None:
        """``questioned``: an ID number is asked about; not so where only a code is typed."""
        super().__init__(parent)
        self.label = Label(role="strong", parent=self)
        self.edit = QLineEdit(self)
        self.edit.setMaxLength(_NEVER_CUT)
        Composition(self.edit)
        self.label.setBuddy(self.edit)
        self._advice = Advice(self.edit, self)
        self.line = QHBoxLayout()
        self.line.setSpacing(GAP)
        self.line.addWidget(self.edit, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT + 2)
        column.addWidget(self.label)
        column.addLayout(self.line)
        column.addWidget(self._advice)
        self.edit.textChanged.connect(self.changed)
        self.edit.returnPressed.connect(self.returned)
        self.setFocusProxy(self.edit)
        self.questioning = Questioning(self.edit, column.addWidget) if questioned else None

    def text(self) -> str:
        commit_typing()
        return self.edit.text()

    def set_text(self, text: str) -> None:
        self.edit.setText(text)

    def set_label(self, text: str) -> None:
        self.label.setText(text)
        self.edit.setAccessibleName(text)

    def set_placeholder(self, text: str) -> None:
        self.edit.setPlaceholderText(text)

    def set_hint(self, text: str) -> None:
        self._advice.set_hint(text)

    def set_problem(self, text: str) -> None:
        """Says plainly what is not right yet; an empty text takes it back."""
        self._advice.set_problem(text)

    def problem(self) -> str:
        return self._advice.problem()


class PassphraseField(LineField):
    """A passphrase: hidden, pasteable, and never given to an input method, shown or not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, questioned=False)
        self._show_text, self._hide_text = "", ""
        self.edit.setProperty("role", "secret")
        self.toggle = LinkButton(parent=self)
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._reveal)
        self.line.addWidget(self.toggle)
        self._reveal(False)

    def set_toggle_texts(self, show: str, hide: str) -> None:
        """The words of the button, e.g. "Show" and "Hide"."""
        self._show_text, self._hide_text = show, hide
        self.toggle.setText(hide if self.toggle.isChecked() else show)

    def text(self) -> str:
        return self.edit.text()

    def forget(self) -> None:
        """Empties the field and hides again what is typed next."""
        self.edit.clear()
        self.toggle.setChecked(False)

    def _reveal(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        # setEchoMode changes the hints, so they come after it; an input method would remember.
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.edit.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.toggle.setText(self._hide_text if shown else self._show_text)


class TextArea(QPlainTextEdit):
    """Many words, exactly as typed; Tab goes on to the next field.

    ``own_words`` sets them larger: they are the person's.
    """

    def __init__(
        self, parent: QWidget | None = None, *, own_words: bool = False, lines: int = 4
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        Composition(self)
        if own_words:
            self.setProperty("role", "words")
        self._make_room()
        self.questioning = Questioning(self, self.put_below)

    def text(self) -> str:
        """What was typed, with ``\\n`` between lines; no-break spaces stay what they are."""
        commit_typing()
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def set_text(self, text: str) -> None:
        """Replaces the text, unless it is the same: the cursor and undo then stay."""
        if text != self.text():
            self.setPlainText(text)

    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._make_room()

    def sizeHint(self) -> QSize:
        # Qt's own hint is as high for two lines as for ten.
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def put_below(self, widget: QWidget) -> None:
        """Between the area and what comes next, in the column that it lies in."""
        # Found when it is wanted, so that a page that has an area need not think of it.
        around = self.parentWidget()
        box = _box_of(self, around.layout() if around is not None else None)
        if box is not None:
            box.insertWidget(box.indexOf(self) + 1, widget)

    def _make_room(self) -> None:
        self.ensurePolished()
        line = self.fontMetrics().lineSpacing()
        self.setMinimumHeight(self._lines * line + 3 * GAP)
        self.setMaximumHeight(max(2 * self._lines, 12) * line)


def _box_of(widget: QWidget, layout: QLayout | None) -> QBoxLayout | None:
    """The row or column, at any depth of ``layout``, in which the widget itself lies."""
    if layout is None:
        return None
    if isinstance(layout, QBoxLayout) and layout.indexOf(widget) >= 0:
        return layout
    items = (layout.itemAt(place) for place in range(layout.count()))
    inner = (_box_of(widget, item.layout()) for item in items if item is not None)
    return next((box for box in inner if box is not None), None)
