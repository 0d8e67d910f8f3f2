"""The boxes of a form on the screen: some of which any may be ticked, and lines of Yes and No."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.wording import Item, Option, Wording
from intake_desktop.ui.consent import outline
from intake_desktop.ui.consent.rows import BlankField, Blanks, Row, Ticks
from intake_desktop.ui.theme import GAP
from intake_desktop.ui.widgets.advice import Advice
from intake_desktop.ui.widgets.fields import LineField
from intake_desktop.ui.widgets.lines import LineList
from intake_desktop.ui.widgets.words import BilingualLabel

_YES = "yes"


class Box(QWidget):
    """A box and its words, which wrap; a click on the words is one on the box."""

    toggled = Signal(bool)

    def __init__(self, phrase: Phrase, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrase = phrase
        self.box = QCheckBox(self)
        self.box.toggled.connect(self.toggled)
        self.words = BilingualLabel(phrase, Language.ENGLISH, None, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        self._beside = QVBoxLayout()
        self._beside.addWidget(self.box)
        self._beside.addStretch(1)
        row.addLayout(self._beside)
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_languages(self, first: Language, second: Language | None, row: str) -> None:
        """``row`` is what the box belongs to; a screen reader says both."""
        self.words.show_phrase(self._phrase, first, second)
        text = self._phrase.in_(first)
        self.box.setAccessibleName(f"{row}: {text}" if row else text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In line with the first line of its words, however large they are.
        line = QFontMetrics(self.words.first.font()).height()
        above = max(0, (line - self.box.sizeHint().height()) // 2)
        self._beside.setContentsMargins(0, above, 0, 0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.box.click()


class BoxesRow(Row):
    """A row of boxes, none of them preset; a blank in a box opens with its tick."""

    def __init__(
        self, item: Item, *, one: bool, dated: Phrase | None, parent: QWidget | None = None
    ) -> None:
        """``one``: of these boxes one excludes the others. ``dated`` fills their blanks."""
        super().__init__(parent)
        self._item, self._one = item, one
        self._words = BilingualLabel(item.text, Language.ENGLISH, None, role="strong", parent=self)
        self._words.setVisible(bool(item.text.en))
        self.column.addWidget(self._words)
        self.boxes: dict[str, Box] = {}
        self.fields: dict[str, BlankField] = {}
        for option in item.options:
            self._add(option, dated)
        self._first = next(iter(self.boxes.values())).box
        self._advice = Advice(self._first, self)
        self.column.addWidget(self._advice)
        self._setting = False

    def _add(self, option: Option, dated: Phrase | None) -> None:
        blank = outline.has_blank(option.text)
        words = outline.without_blank(option.text)
        if blank and dated is not None:
            words = outline.with_blank(option.text, dated)
        box = Box(words, self)
        box.box.setObjectName(f"{self._item.id}_{option.key}")
        box.toggled.connect(self._ticked)
        self.boxes[option.key] = box
        self.column.addWidget(box)
        if blank and dated is None:
            asks = outline.asks(option.text)
            if not asks.en:  # the blank comes first, and the row says what for
                asks = outline.without_blank(self._item.text)
            field = BlankField(asks, self, shows_words=False)
            field.setObjectName(f"{self._item.id}_words")
            field.hide()
            field.changed.connect(self._typed)
            self.fields[option.key] = field
            self.column.addWidget(field)

    def has(self, item: str) -> bool:
        return item == self._item.id

    def ticks(self) -> Ticks:
        keys = frozenset(key for key, box in self.boxes.items() if box.box.isChecked())
        return {self._item.id: keys} if keys else {}

    def blanks(self) -> Blanks:
        opened = [field for key, field in self.fields.items() if self.boxes[key].box.isChecked()]
        return {self._item.id: opened[0].text()} if opened else {}

    def set_said(self, ticks: Ticks, blanks: Blanks) -> None:
        self._setting = True
        for key, box in self.boxes.items():
            box.box.setChecked(key in ticks.get(self._item.id, frozenset()))
        for field in self.fields.values():
            field.set_text(blanks.get(self._item.id, ""))
        self._setting = False
        self._open_fields()

    def show_languages(self, first: Language, second: Language | None) -> None:
        self._words.show_phrase(self._item.text, first, second)
        row = self._item.text.in_(first).rstrip(":：")
        for box in self.boxes.values():
            box.show_languages(first, second, row)
        for field in self.fields.values():
            field.show_languages(first, second)

    def place_of(self, item: str) -> QWidget | None:
        row, _, key = item.partition(".")
        if row != self._item.id:
            return None
        opened = (each for each in self.fields.values() if not each.isHidden())
        return self.fields.get(key) or next(opened, self._first)

    def _ticked(self, on: bool) -> None:
        if self._setting:
            return
        if on and self._one:
            self._setting = True
            for box in self.boxes.values():
                if box is not self.sender():
                    box.box.setChecked(False)
            self._setting = False
        self._open_fields()
        for key, field in self.fields.items():
            if on and self.boxes[key] is self.sender():
                field.setFocus()
        self.changed.emit()

    def _open_fields(self) -> None:
        for key, field in self.fields.items():
            field.setVisible(self.boxes[key].box.isChecked())

    def _typed(self, _text: str) -> None:
        self.changed.emit()


class YesNoRows(Row):
    """Lines with a Yes and a No of the same size; a blank in a line opens with its yes."""

    def __init__(
        self, wording: Wording, items: Sequence[Item], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._items = {item.id: item for item in items}
        self.lines = LineList(wording, list(self._items), parent=self)
        self.lines.chosen.connect(self._chosen)
        self.fields: dict[str, LineField] = {}
        for item in items:
            if outline.has_blank(item.text):
                field = LineField(self)
                field.setObjectName(f"{item.id}_words")
                field.label.hide()
                field.hide()
                field.changed.connect(self._typed)
                self.fields[item.id] = field
                self.lines.put_below(item.id, field)
        self.column.addWidget(self.lines)
        self._advice = Advice(self.lines, self)
        self.column.addWidget(self._advice)

    def has(self, item: str) -> bool:
        return item in self._items

    def ticks(self) -> Ticks:
        return {line: frozenset({said}) for line, said in self.lines.values().items()}

    def blanks(self) -> Blanks:
        said = self.lines.values()
        return {line: f.text() for line, f in self.fields.items() if said.get(line) == _YES}

    def set_said(self, ticks: Ticks, blanks: Blanks) -> None:
        self.lines.set_values({line: next(iter(keys)) for line, keys in ticks.items() if keys})
        for line, field in self.fields.items():
            field.set_text(blanks.get(line, ""))
        self._open_fields()

    def show_languages(self, first: Language, second: Language | None) -> None:
        self.lines.set_languages(first, second)
        for line, field in self.fields.items():
            field.edit.setAccessibleName(outline.asks(self._items[line].text).in_(first))

    def place_of(self, item: str) -> QWidget | None:
        if item not in self._items:
            return None
        field = self.fields.get(item)
        return self.lines.rows[item] if field is None or field.isHidden() else field

    def _chosen(self) -> None:
        opened = self._open_fields()
        if opened is not None:
            opened.setFocus()
        self.changed.emit()

    def _open_fields(self) -> LineField | None:
        """Gives the one that was opened just now."""
        said, opened = self.lines.values(), None
        for line, field in self.fields.items():
            shown = said.get(line) == _YES
            if shown and field.isHidden():
                opened = field
            field.setVisible(shown)
        return opened

    def _typed(self, _text: str) -> None:
        self.changed.emit()
