"""Who does what by when: as many steps as somebody likes, each in their own words."""

from contextlib import suppress
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.domain import steps
from intake_desktop.domain.errors import TooLong
from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import Answer, Field
from intake_desktop.domain.steps import Step
from intake_desktop.ui.meeting.step_editor import StepEditor
from intake_desktop.ui.names import field_name
from intake_desktop.ui.theme import GAP
from intake_desktop.ui.widgets.buttons import SecondaryButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.tab_order import tab_before
from intake_desktop.ui.widgets.words import Label


class StepsRow(QWidget):
    """The steps that are there, and a way to add one. ``changed`` carries the whole answer."""

    changed = Signal(Answer)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._today = Language.ENGLISH, date.min
        self._label, self._hint = (
            Label(role="strong", parent=self),
            Label(role="small", parent=self),
        )
        self.editors: list[StepEditor] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(GAP)
        self.add = SecondaryButton(parent=self)
        self.add.setObjectName("add_step")
        self.add.clicked.connect(self._add)
        adding = FlowRow(self)
        adding.add(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._label)
        column.addWidget(self._hint)
        column.addLayout(self._column)
        column.addWidget(adding)
        self.retranslate()

    def retranslate(self) -> None:
        self._label.setText(field_name(Field.STEPS))
        self._hint.setText(self.tr("Only what they choose. Who and when can stay open."))
        self.add.setText(self.tr("Add a step"))
        self._number()

    def show_language(self, language: Language, today: date) -> None:
        """Dates follow the language of the screen; ``today`` is where "in a week" counts from."""
        self._language, self._today = language, today
        for editor in self.editors:
            editor.show_language(language, today)

    def show_answer(self, answer: Answer) -> None:
        for editor in tuple(self.editors):
            self._take_out(editor)
        for step in steps.read(answer.words):
            self._put(step)
        self._number()

    def check_length(self) -> None:
        """Raises TooLong where a step, or all of them, hold more than they can; nothing is cut."""
        for editor in self.editors:
            editor.check_length()
        self._answer()

    def _add(self) -> None:
        editor = self._put(Step(""))
        self._number()
        editor.words.setFocus()

    def _put(self, step: Step) -> StepEditor:
        editor = StepEditor(step, self)
        editor.show_language(self._language, self._today)
        editor.changed.connect(self._changed)
        editor.remove_wanted.connect(self._remove)
        self.editors.append(editor)
        self._column.addWidget(editor)
        editor.show()  # at once, so that the keyboard can go there
        tab_before(self.add, editor.stops())
        return editor

    def _remove(self) -> None:
        editor = self.sender()
        place = next(i for i, each in enumerate(self.editors) if each is editor)
        self._take_out(self.editors[place])
        self._number()
        self.add.setFocus()
        self._changed()

    def _take_out(self, editor: StepEditor) -> None:
        self.editors.remove(editor)
        self._column.removeWidget(editor)
        editor.hide()
        editor.deleteLater()

    def _number(self) -> None:
        for number, editor in enumerate(self.editors, start=1):
            editor.set_number(number)

    def _changed(self) -> None:
        # More steps than an answer holds: the last ones are told of at Continue, and stay here.
        with suppress(TooLong):
            self.changed.emit(self._answer())

    def _answer(self) -> Answer:
        told = steps.written(editor.step() for editor in self.editors)
        return Answer(Field.STEPS).with_words(told)
