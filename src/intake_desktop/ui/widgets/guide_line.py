"""The calm line below a field: why one word is better not written, and what could stand there."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from intake_desktop.domain.language_guide import Suggestion
from intake_desktop.domain.languages import Language
from intake_desktop.ui.theme import GAP, TIGHT, WIDE
from intake_desktop.ui.widgets.buttons import Button, LinkButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.words import Label, set_script

_MOST_OFFERS = 3
# In characters. What goes on for longer would make the page too wide at large sizes of text.
_LONGEST = 40
NEXT_KEY = Qt.Key.Key_F8
NEXT_KEY_NAME = "F8"


class _Offer(Button):
    """Words that could stand there."""

    kind = "pill"
    words = ""

    def show_offer(self, words: str, suggestion: Suggestion) -> None:
        """Without words it hides."""
        self.words = words
        self.setText(words)
        self.setAccessibleName(self.tr("Replace with “{words}”").format(words=words))
        self.setAccessibleDescription(suggestion.why)
        set_script(self, suggestion.script)
        self.setVisible(bool(words))


class GuideLine(QFrame):
    """Takes the keyboard only where somebody goes to it.

    ``chosen`` carries the words of an offer; ``left_alone``: the word is to stay, and no other of
    it is to be marked. ``next_wanted`` and ``done`` are keys, back in the field.
    """

    chosen = Signal(str)
    left_alone = Signal()
    next_wanted = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "info")
        self.word = Label(role="strong", parent=self)
        self.why = Label(role="small", parent=self)
        self._instead = Label(role="small", parent=self)
        self.offers = tuple(_Offer(parent=self) for _ in range(_MOST_OFFERS))
        self.leave = LinkButton(parent=self)
        self.leave.setObjectName("leave_word")
        self._hint = Label(role="small", parent=self)
        row = FlowRow(self)
        for label in (self.word, self._instead, self._hint):
            label.setWordWrap(False)
        for widget in (self._instead, *self.offers, self.leave, self._hint):
            row.add(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, GAP, WIDE, GAP)
        column.setSpacing(TIGHT)
        for each in (self.word, self.why, row):
            column.addWidget(each)
        for place, offer in enumerate(self.offers):
            offer.setObjectName(f"offer_{place}")
            offer.clicked.connect(partial(self._choose, offer))
        self.leave.clicked.connect(self.left_alone)
        self._retranslate()

    def show_word(self, word: str, suggestion: Suggestion) -> None:
        if len(word) > _LONGEST:
            word = word[: _LONGEST - 1] + "…"
        self.word.setText(word)
        self.why.setText(suggestion.why)
        self._instead.setVisible(bool(suggestion.offers))
        for place, button in enumerate(self.offers):
            offer = "".join(suggestion.offers[place : place + 1])
            button.show_offer(offer, suggestion)
        set_script(self.word, suggestion.script)
        self.leave.setAccessibleDescription(word)

    def forget(self) -> None:
        """Holds no word that was typed."""
        self.show_word("", Suggestion("", (), Language.ENGLISH))

    def say(self) -> None:
        """Has a screen reader say it; what was typed around the word is not said."""
        offers = [button.words for button in self.offers if button.words]
        words = f"{self.word.text()}: {self.why.text()}"
        if offers:
            words += f" {self._instead.text()} {', '.join(offers)}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _choose(self, offer: _Offer) -> None:
        self.chosen.emit(offer.words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == NEXT_KEY:
            self.next_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._instead.setText(self.tr("Replace with"))
        self.leave.setText(self.tr("Leave this word alone"))
        self._hint.setText(self.tr("{key}: the next word").format(key=NEXT_KEY_NAME))
