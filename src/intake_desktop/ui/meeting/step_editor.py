"""One step: what, in the person's words, who takes it, and by when; nothing of it is preset."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import LONGEST_LINE
from intake_desktop.domain.steps import Step, Who
from intake_desktop.ui.step_words import agreed_text, who_name
from intake_desktop.ui.theme import GAP, TIGHT, WIDE
from intake_desktop.ui.widgets.buttons import LinkButton
from intake_desktop.ui.widgets.choices import Segmented
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.dates import DateField
from intake_desktop.ui.widgets.fields import LineField
from intake_desktop.ui.widgets.surfaces import Rule
from intake_desktop.ui.widgets.words import Label

_WEEK = timedelta(days=7)


class StepEditor(QWidget):
    """A step that is done, or not wanted any more, is only read, and can be removed."""

    changed = Signal()
    remove_wanted = Signal()

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("step")
        self._step, self._number = step, 1
        self._today, self._language = date.min, Language.ENGLISH
        self.words = LineField(self)
        self.words.set_text(step.words)
        self.who = Segmented([(each.value, "") for each in Who], parent=self, wraps=True)
        self.who.set_value(step.who.value if step.who else None)
        self.by = DateField(Language.ENGLISH, parent=self)
        self.by.set_value(step.by)
        self.week, self.remove = (LinkButton(parent=self, flush=True) for _ in range(2))
        self.week.setObjectName("in_a_week")
        self.remove.setObjectName("remove_step")
        self._read = Label(parent=self)
        self._lay_out()
        self.words.changed.connect(self._changed)
        self.who.chosen.connect(self._changed)
        self.by.changed.connect(self._changed)
        self.week.clicked.connect(self._in_a_week)
        self.remove.clicked.connect(self.remove_wanted)
        self._say()

    def _lay_out(self) -> None:
        below = FlowRow(self)
        below.flow.setSpacing(WIDE)
        below.add(self.week)
        below.add(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP + TIGHT)
        for part in (self._read, self.words, self.who, self.by, below, Rule(self)):
            column.addWidget(part)
        self._read.setVisible(not self._step.is_open)
        for typed in (self.words, self.who, self.by, self.week):
            typed.setVisible(self._step.is_open)

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab goes, in reading order."""
        whose = (self.who.button(each.value) for each in Who)
        by = self.by
        chinese = self._language.is_chinese
        boxes = (by.year, by.month, by.day) if chinese else (by.month, by.day, by.year)
        return (self.words.edit, *whose, *boxes, self.week, self.remove)

    def set_number(self, number: int) -> None:
        """How many-th it is, for whoever hears the page."""
        self._number = number
        self._retranslate()

    def show_language(self, language: Language, today: date) -> None:
        self._language, self._today = language, today
        self.by.set_language(language)
        self._retranslate()

    def step(self) -> Step:
        """The step as it stands; of words that are too long, their beginning."""
        if not self._step.is_open:
            return self._step
        who = self.who.value()
        return replace(
            self._step,
            words=self.words.edit.text().strip()[:LONGEST_LINE],
            who=Who(who) if who else None,
            by=self.by.value(),
        )

    def check_length(self) -> None:
        """Raises TooLong."""
        if self._step.is_open:
            Step(self.words.text())

    def _retranslate(self) -> None:
        step = self.tr("Step {number}").format(number=self._number)
        self.words.set_label(step)
        self.words.set_placeholder(self.tr("What, in their own words"))
        self.who.set_options([(each.value, who_name(each)) for each in Who])
        self.who.set_name(self.tr("{step}, who does it").format(step=step))
        by = self.tr("By when, if they like")
        self.by.set_label(by, self.tr("Day"), self.tr("Month"), self.tr("Year"))
        for box in (self.by.day, self.by.month, self.by.year):
            box.setAccessibleName(f"{step}, {box.accessibleName()}")
        for button, text in ((self.week, self.tr("In a week")), (self.remove, self.tr("Remove"))):
            button.setText(text)
            button.setAccessibleName(f"{step}: {text}")
        self._read.setText(f"{self._step.words} · {agreed_text(self._step, self._language)}")
        self._say()

    def _in_a_week(self) -> None:
        self.by.set_value(self._today + _WEEK)

    def _changed(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        more = len(self.words.edit.text().strip()) - LONGEST_LINE
        self.words.set_problem(
            self.tr(
                "This is {more} characters longer than a step can hold. A lock keeps the first "
                "{count} only."
            ).format(more=more, count=LONGEST_LINE)
            if more > 0
            else ""
        )
        begun = not self.by.is_empty() and self.by.value() is None
        self.by.set_hint(self.tr("Until it is a whole date, it counts as open.") if begun else "")
