"""Choices of equal size, none preset, that can be taken back."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.ui.theme import GAP, TIGHT, WIDE, restyle
from intake_desktop.ui.widgets.buttons import Button
from intake_desktop.ui.widgets.surfaces import Rule
from intake_desktop.ui.widgets.words import BilingualLabel

_BACKWARD = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_DOWN = QBoxLayout.Direction.TopToBottom
_FORWARD = (Qt.Key.Key_Right, Qt.Key.Key_Down)


class _Segment(Button):
    kind = "segment"


class Segmented(QWidget):
    """One choice among a few, side by side; choosing it again takes it back.

    Tab reaches the group once, arrows move inside it, Space or Enter chooses.
    ``chosen`` carries the key, or "" after it was taken back. Only users cause it.
    """

    chosen = Signal(str)

    def __init__(
        self,
        options: Sequence[tuple[str, str]] = (),
        name: str = "",
        parent: QWidget | None = None,
        *,
        wraps: bool = False,
    ) -> None:
        """``wraps`` puts long choices below each other where they have no room in a row."""
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._wraps = wraps
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._buttons: dict[str, _Segment] = {}
        self._name = name
        if wraps:
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        else:
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Sets (key, text) pairs; the same keys again only change the words, not the choice."""
        if list(self._buttons) != [key for key, _ in options]:
            self._rebuild([key for key, _ in options])
        for key, text in options:
            self._buttons[key].setText(text)
        self.set_name(self._name)
        self._equalise()

    def set_name(self, name: str) -> None:
        """What is being chosen; a screen reader says "A bed: Yes"."""
        self._name = name
        self.setAccessibleName(name)
        for button in self._buttons.values():
            text = button.text().replace("&&", "&")
            button.setAccessibleName(f"{name}: {text}" if name else text)

    def value(self) -> str | None:
        return next((key for key, button in self._buttons.items() if button.isChecked()), None)

    def set_value(self, key: str | None) -> None:
        for each, button in self._buttons.items():
            button.setChecked(each == key)
        self._rove(self._buttons.get(key or ""))

    def tap(self, key: str | None) -> None:
        """As a user would, from somewhere else; None takes back what was chosen."""
        wanted = key or self.value()
        if wanted is not None and self.value() != key:
            self._buttons[wanted].click()

    def button(self, key: str) -> Button:
        """For tests and demonstrations, which click like a person."""
        return self._buttons[key]

    def sizeHint(self) -> QSize:
        if not self._wraps:
            return super().sizeHint()
        # As wide as a row, also while they stand below each other: else it never came back.
        width, height = self._one().width() * max(1, len(self._buttons)), self._height()
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        if not self._wraps:
            return super().minimumSizeHint()
        return QSize(self._one().width(), self._height())

    def _height(self) -> int:
        count = len(self._buttons) if self._row.direction() is _DOWN else 1
        return count * self._one().height() + (count - 1) * TIGHT

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack(self._wraps and self.width() < self.sizeHint().width())

    def _one(self) -> QSize:
        sizes = [button.minimumSizeHint() for button in self._buttons.values()]
        widths = [button.minimumWidth() for button in self._buttons.values()]
        return QSize(max(widths, default=0), max((size.height() for size in sizes), default=0))

    def _stack(self, below: bool) -> None:
        if (self._row.direction() is _DOWN) is below:
            return
        self._row.setDirection(_DOWN if below else QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(TIGHT if below else 0)
        count = len(self._buttons)
        for place, button in enumerate(self._buttons.values()):
            button.setProperty("place", "only" if below else _place(place, count))
            restyle(button)
        # Told in the middle of being laid out, whoever holds this one would not listen.
        QTimer.singleShot(0, self, self.updateGeometry)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = (event.key() in _FORWARD) - (event.key() in _BACKWARD)
            if step:
                buttons = list(self._buttons.values())
                place = next(i for i, button in enumerate(buttons) if button is watched)
                target = buttons[(place + step) % len(buttons)]
                self._rove(target)
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._equalise()

    def _rebuild(self, keys: list[str]) -> None:
        for button in self._buttons.values():
            self._row.removeWidget(button)
            button.hide()  # it may be painted once more before it is gone
            button.deleteLater()
        self._buttons = {}
        for place, key in enumerate(keys):
            button = _Segment(parent=self)
            button.setCheckable(True)
            button.setObjectName(key)
            button.setProperty("place", _place(place, len(keys)))
            button.clicked.connect(self._clicked)
            button.installEventFilter(self)
            self._row.addWidget(button)
            self._buttons[key] = button
        self._rove(None)

    def _clicked(self) -> None:
        sender = self.sender()
        for button in self._buttons.values():
            if button is not sender:
                button.setChecked(False)
            elif isinstance(button, _Segment):
                self._rove(button)
        self.chosen.emit(self.value() or "")

    def _rove(self, target: Button | None) -> None:
        """Keeps exactly one button in the tab order: the chosen one, else the first."""
        buttons = list(self._buttons.values())
        if not buttons:
            return
        stop = target or next((each for each in buttons if each.isChecked()), buttons[0])
        for button in buttons:
            policy = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def _equalise(self) -> None:
        # Measured in bold, so that choosing moves nothing.
        widest = 0
        for button in self._buttons.values():
            button.ensurePolished()
            font = QFont(button.font())
            font.setWeight(QFont.Weight.Bold)
            widest = max(widest, QFontMetrics(font).horizontalAdvance(button.text()))
        for button in self._buttons.values():
            button.setFixedWidth(max(96, widest + 2 * WIDE))
        if self._wraps:
            self.updateGeometry()
            self._stack(self.width() < self.sizeHint().width())


class ChoiceRow(QWidget):
    """One line of a list: what it is about, in two languages, and its equal choices."""

    chosen = Signal(str)

    def __init__(
        self,
        phrase: Phrase,
        options: Sequence[tuple[str, str]],
        primary: Language,
        secondary: Language | None,
        *,
        stacked: bool = False,
        last: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``stacked`` puts the second language below the first; ``last`` leaves out the rule."""
        super().__init__(parent)
        self._phrase = phrase
        self.label = BilingualLabel(phrase, primary, secondary, stacked=stacked, parent=self)
        self.segmented = Segmented(options, phrase.in_(primary), parent=self)
        self.segmented.chosen.connect(self.chosen)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setContentsMargins(0, GAP - 2, 0, GAP - 2)
        self._box.setSpacing(WIDE)
        self._box.addWidget(self.label, 1)
        self._box.addWidget(self.segmented)
        self._rule = Rule(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._box)
        self._column.addWidget(self._rule)
        self.set_last(last)

    def set_last(self, last: bool) -> None:
        """Below the last line of a list there is no rule."""
        self._rule.setVisible(not last)

    def put_below(self, widget: QWidget) -> None:
        """Something that belongs to this line stands above its rule."""
        widget.setContentsMargins(0, 0, 0, GAP + TIGHT)
        self._column.insertWidget(1, widget)

    def value(self) -> str | None:
        return self.segmented.value()

    def set_value(self, key: str | None) -> None:
        self.segmented.set_value(key)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        self.segmented.set_options(options)

    def set_languages(self, primary: Language, secondary: Language | None) -> None:
        self.label.show_phrase(self._phrase, primary, secondary)
        self.segmented.set_name(self._phrase.in_(primary))

    def minimumSizeHint(self) -> QSize:
        # As narrow as when the choices are below the words, else it would never get there.
        width = max(self.label.minimumSizeHint().width(), self.segmented.sizeHint().width())
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self.segmented.sizeHint().width() - WIDE
        beside = room >= self.label.minimumSizeHint().width()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._box.direction() is not direction:
            self._box.setDirection(direction)
            self._box.activate()


def _place(index: int, count: int) -> str:
    if count == 1:
        return "only"
    return "first" if index == 0 else "last" if index == count - 1 else "middle"
