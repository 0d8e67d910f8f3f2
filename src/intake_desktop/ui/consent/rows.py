"""The rows of a form on the screen: words, and blanks to write on, each in two languages."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.wording import Item
from intake_desktop.ui.consent import outline
from intake_desktop.ui.theme import GAP
from intake_desktop.ui.widgets.advice import Advice
from intake_desktop.ui.widgets.fields import LineField
from intake_desktop.ui.widgets.words import BilingualLabel

Ticks = Mapping[str, frozenset[str]]
Blanks = Mapping[str, str]


class Row(QWidget):
    """One item of a form, or some that belong together; ``changed`` is what a user did."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP)
        self._advice: Advice | None = None

    def ticks(self) -> Ticks:
        """The keys of the chosen boxes by item."""
        return {}

    def blanks(self) -> Blanks:
        """What was written on the blanks, by item; not on those that nothing chosen opens."""
        return {}

    def set_said(self, ticks: Ticks, blanks: Blanks) -> None:
        """What another paper said; an item that is not there is emptied."""

    def show_languages(self, first: Language, second: Language | None) -> None:
        raise NotImplementedError

    def has(self, item: str) -> bool:
        """Whether that item of the form stands here."""
        raise NotImplementedError

    def place_of(self, item: str) -> QWidget | None:
        """What to look at where something is wrong with an item; None where it is not here."""
        del item
        return None

    def set_problem(self, item: str, text: str) -> None:
        """Says plainly what is not right yet with that item; an empty text takes it back."""
        place = self.place_of(item)
        for field in self.findChildren(LineField):
            field.set_problem(text if field is place else "")
        if self._advice is not None:
            self._advice.set_problem("" if isinstance(place, LineField) else text)


class WordsRow(Row):
    """A text of the paper, to be read."""

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = item
        self._words = BilingualLabel(item.text, Language.ENGLISH, None, stacked=True, parent=self)
        self.column.addWidget(self._words)

    def has(self, item: str) -> bool:
        return item == self._item.id

    def show_languages(self, first: Language, second: Language | None) -> None:
        self._words.show_phrase(self._item.text, first, second)


class BlankField(LineField):
    """A blank of the paper under what it asks for, in two languages."""

    def __init__(
        self, asks: Phrase, parent: QWidget | None = None, *, shows_words: bool = True
    ) -> None:
        """``shows_words`` is False where they stand right above."""
        super().__init__(parent)
        self._asks = asks
        self.words = BilingualLabel(asks, Language.ENGLISH, None, role="strong", parent=self)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, self.words)
        self.words.setVisible(shows_words)
        self.label.hide()

    def show_languages(self, first: Language, second: Language | None) -> None:
        self.words.show_phrase(self._asks, first, second)
        self.set_label(self._asks.in_(first))


class BlankRow(Row):
    """One line to write on; where it stands within a text, that text is read first."""

    def __init__(self, item: Item, *, within: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = item
        self._words: BilingualLabel | None = None
        if within:
            self._words = BilingualLabel(
                item.text, Language.ENGLISH, None, stacked=True, parent=self
            )
            self.column.addWidget(self._words)
        above = within and outline.ends_with_blank(item.text)
        self.field = BlankField(outline.asks(item.text), self, shows_words=not above)
        self.field.setObjectName(f"{item.id}_words")
        self.field.changed.connect(self._typed)
        self.column.addWidget(self.field)

    def has(self, item: str) -> bool:
        return item == self._item.id

    def blanks(self) -> Blanks:
        return {self._item.id: self.field.text()}

    def set_said(self, ticks: Ticks, blanks: Blanks) -> None:
        self.field.set_text(blanks.get(self._item.id, ""))

    def show_languages(self, first: Language, second: Language | None) -> None:
        self.field.show_languages(first, second)
        if self._words is not None:
            self._words.show_phrase(self._item.text, first, second)

    def place_of(self, item: str) -> QWidget | None:
        return self.field if item == self._item.id else None

    def _typed(self, _text: str) -> None:
        self.changed.emit()
