"""The answers to one item: the same size, none preset, tapped by the person."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.turned.bilingual import BELOW, AnswerButton, Pair, say
from intake_desktop.ui.turned.sheet import LATER, Item
from intake_desktop.ui.turned.words import Words
from intake_desktop.ui.widgets.buttons import LinkButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.equal import EqualButtons


class Answers(QWidget):
    """``tapped`` carries the key of a choice, or "" where the chosen one was tapped again.
    ``opened``: what is chosen is to be shown, or hidden again."""

    tapped = Signal(str)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, AnswerButton] = {}
        self.show_chosen = LinkButton(parent=self, flush=True)
        self.show_chosen.setObjectName("show_chosen")
        self.show_chosen.clicked.connect(self._toggle)
        self._row = FlowRow(self)
        self._row.flow.setSpacing(WIDE)
        self._equal: EqualButtons | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        column.addWidget(self._row)
        column.addWidget(self.show_chosen, 0, Qt.AlignmentFlag.AlignLeft)
        self._item: Item | None = None
        self._is_open = self._said_later = False

    @property
    def is_open(self) -> bool:
        """What was chosen or written may be seen."""
        return self._item is not None and (self._is_open or not self._item.is_private)

    def show_item(self, item: Item | None, pair: Pair, words: Words, *, again: bool) -> None:
        """``again``: the same item after a tap, or in another size; what was opened stays open."""
        if not again:
            self._is_open = self._said_later = False
        self._item = item
        choices = item.choices if item is not None else ()
        if list(self.buttons) != [choice.key for choice in choices]:
            self._rebuild([choice.key for choice in choices])
        for choice in choices:
            say(self.buttons[choice.key], choice.words, pair, BELOW)
        if self._equal is not None:
            self._equal.fit()
        hides = item is not None and item.is_private
        self.show_chosen.setVisible(hides)
        say(self.show_chosen, words["hide_chosen" if self._is_open else "show_chosen"], pair)
        self._mark()

    def _rebuild(self, keys: list[str]) -> None:
        for button in self.buttons.values():
            self._row.flow.removeWidget(button)
            button.hide()  # it may be painted once more before it is gone
            button.deleteLater()
        if self._equal is not None:
            self._equal.deleteLater()
        self.buttons = {key: AnswerButton(self._row) for key in keys}
        for key, button in self.buttons.items():
            button.setObjectName(f"answer_{key}")
            button.clicked.connect(partial(self._clicked, key))
            self._row.add(button)
            button.show()
        self._equal = EqualButtons(tuple(self.buttons.values()), self) if keys else None
        self._row.setVisible(bool(keys))

    def _clicked(self, key: str) -> None:
        item = self._item
        if item is None:
            return
        again = self.is_open and item.chosen() == key
        self._is_open, self._said_later = True, key == LATER
        self.tapped.emit("" if again else key)

    def _toggle(self) -> None:
        self._is_open = not self._is_open
        self._mark()
        self.opened.emit()

    def _mark(self) -> None:
        chosen = self._item.chosen() if self._item is not None and self.is_open else None
        for key, button in self.buttons.items():
            button.setChecked(key == (chosen or (LATER if self._said_later else None)))
