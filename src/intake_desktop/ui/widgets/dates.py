"""A date in three boxes, the month in words, so that no date can be read two ways."""

from datetime import date
from typing import cast
from unicodedata import normalize

from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QIntValidator,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QValidator,
)
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from intake_desktop.domain.languages import Language
from intake_desktop.ui.theme import GAP, ROOMY, TIGHT
from intake_desktop.ui.widgets.advice import Advice
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.words import Label

LOCALES = {
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedStates),
    Language.SIMPLIFIED: QLocale(QLocale.Language.Chinese, QLocale.Country.China),
    Language.TRADITIONAL: QLocale(
        QLocale.Language.Chinese, QLocale.Script.TraditionalChineseScript, QLocale.Country.Taiwan
    ),
}


class Chooser(QComboBox):
    """A list to choose from; the arrow is painted in the colour of the text."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(self.foregroundRole()), 1.5))
        middle = QPointF(self.width() - 18, self.height() / 2)
        painter.drawPolyline(
            [middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)]
        )
        painter.end()


class _Digits(QIntValidator):
    """Chinese input methods give full-width digits: they are digits too."""

    def validate(self, typed: str, place: int) -> tuple[QValidator.State, str, int]:
        found = super().validate(normalize("NFKC", typed), place)
        return cast(tuple[QValidator.State, str, int], found)  # the stub calls it object


class _Number(QLineEdit):
    """A whole number that the arrow keys change."""

    def __init__(self, lowest: int, highest: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._range = (lowest, highest)
        self.setValidator(_Digits(0, highest, self))
        self.setMaxLength(len(str(highest)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = (event.key() == Qt.Key.Key_Up) - (event.key() == Qt.Key.Key_Down)
        if step and self.text().isdigit():
            lowest, highest = self._range
            self.setText(str(max(lowest, min(highest, int(self.text()) + step))))
            return
        super().keyPressEvent(event)

    def number(self) -> int:
        return int(self.text()) if self.text().isdecimal() else 0


class DateField(QWidget):
    """A label and three boxes: month in words, day, year, in the order of the language."""

    changed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label(role="strong", parent=self)
        self.month = Chooser(self)
        self.day = _Number(1, 31, self)
        self.year = _Number(1900, 2199, self)
        self._units = [Label(parent=self) for _ in range(3)]
        self._boxes = FlowRow(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT + 2)
        column.addWidget(self.label)
        column.addWidget(self._boxes)
        self._advice = Advice(self.day, self)
        column.addWidget(self._advice)
        self.month.currentIndexChanged.connect(self._announce)
        self.day.textChanged.connect(self._announce)
        self.year.textChanged.connect(self._announce)
        self.set_language(language)

    def set_language(self, language: Language) -> None:
        """Words and order follow the language; the date stays."""
        chosen = self.month.currentIndex()
        locale = LOCALES[language]
        self.month.blockSignals(True)
        self.month.clear()
        self.month.addItem("")
        for number in range(1, 13):
            self.month.addItem(locale.standaloneMonthName(number, QLocale.FormatType.LongFormat))
        self.month.setCurrentIndex(max(chosen, 0))
        self.month.blockSignals(False)
        self._order(language)

    def set_label(self, text: str, day: str, month: str, year: str) -> None:
        """``day``, ``month`` and ``year`` are the boxes' names for screen readers."""
        self.label.setText(text)
        for box, name in ((self.day, day), (self.month, month), (self.year, year)):
            box.setAccessibleName(f"{text}: {name}")
            if isinstance(box, QLineEdit):
                # The units that stand behind the boxes say the same.
                box.setPlaceholderText("" if self._says_units else name)

    def value(self) -> date | None:
        """The date, or None while it is incomplete or no such day exists."""
        shown = QDate(self.year.number(), self.month.currentIndex(), self.day.number())
        if not shown.isValid() or shown.year() < 1900:
            return None
        return date(shown.year(), shown.month(), shown.day())

    def set_value(self, value: date | None) -> None:
        self.day.setText(str(value.day) if value else "")
        self.month.setCurrentIndex(value.month if value else 0)
        self.year.setText(str(value.year) if value else "")

    def first_box(self) -> QWidget:
        """The box that is read first, to put the focus on."""
        return self.year if self._says_units else self.month

    def is_empty(self) -> bool:
        return not (self.day.text() or self.year.text() or self.month.currentIndex() > 0)

    def set_hint(self, text: str) -> None:
        self._advice.set_hint(text)

    def set_problem(self, text: str) -> None:
        """Says plainly what is not right yet; an empty text takes it back."""
        self._advice.set_problem(text)

    def problem(self) -> str:
        return self._advice.problem()

    def _order(self, language: Language) -> None:
        while self._boxes.flow.takeAt(0) is not None:
            pass
        # Tab order is reading order: November 22, 2026, and 2026 年 十一月 22 日.
        chinese = self._says_units = language.is_chinese
        boxes = [self.year, self.month, self.day] if chinese else [self.month, self.day, self.year]
        units = ["年", "", "日"] if chinese else ["", ",", ""]
        for box, unit, text in zip(boxes, self._units, units, strict=True):
            unit.setText(text)
            unit.setVisible(bool(text))
            unit.setWordWrap(False)
            self._boxes.add(box)
            self._boxes.add(unit)
        QWidget.setTabOrder(boxes[0], boxes[1])
        QWidget.setTabOrder(boxes[1], boxes[2])
        self._size_boxes()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._size_boxes()

    def _size_boxes(self) -> None:
        self.day.ensurePolished()
        measure = QFontMetrics(self.day.font())
        for box, widest in ((self.day, "Day00"), (self.year, "00000"), (self.month, "September")):
            arrow = 2 * ROOMY if box is self.month else ROOMY
            box.setFixedWidth(measure.horizontalAdvance(widest) + arrow + GAP)

    def _announce(self) -> None:
        self.changed.emit()
