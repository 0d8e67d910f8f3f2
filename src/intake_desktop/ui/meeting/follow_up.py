"""What somebody chose last time, and what has become of it: none of it is owed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from intake_desktop.domain import steps
from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import Answer, Field
from intake_desktop.domain.steps import Standing, Step
from intake_desktop.ui.meeting.conversation import Conversation
from intake_desktop.ui.step_words import agreed_text, standing_name
from intake_desktop.ui.theme import GAP, TIGHT
from intake_desktop.ui.widgets.buttons import PillButton
from intake_desktop.ui.widgets.surfaces import Card, Rule
from intake_desktop.ui.widgets.tab_order import tab_before
from intake_desktop.ui.widgets.words import Label

LATER = "later"
_STANDINGS = (Standing.DONE, Standing.OPEN, Standing.LET_GO)


class FollowUpCard(Card):
    """Shown only while the steps may be read and nobody else listens. ``changed`` carries the
    whole answer of this meeting; "Decide later" changes nothing."""

    changed = Signal(Answer)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._talk, self._language = Conversation(), Language.ENGLISH
        self.rows: list[_Row] = []
        self._holder = QWidget(self)
        self.body.addWidget(self._holder)
        self.hide()

    def show_talk(self, talk: Conversation, language: Language, *, alone: bool) -> None:
        self._talk = talk
        self.setVisible(alone and Field.STEPS in talk.kept and bool(talk.last_steps))
        self.show_language(language)

    def show_language(self, language: Language) -> None:
        """What was chosen stays: it is in the conversation."""
        self._language = language
        self.set_title(self.tr("What you chose last time"))
        if len(self.rows) != len(self._talk.last_steps):
            self._fill()
        for row, step in zip(self.rows, self._talk.last_steps, strict=True):
            row.show_step(step, self._talk.looked_back.get(step), language)

    def _fill(self) -> None:
        old, self._holder = self._holder, QWidget(self)
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self.rows = []
        for place, _ in enumerate(self._talk.last_steps):
            if place:
                column.addWidget(Rule(self._holder))
            row = _Row(partial(self._chosen, place), self._holder)
            self.rows.append(row)
            column.addWidget(row)
        self.body.replaceWidget(old, self._holder)
        tab_before(self, (pill for row in self.rows for pill in row.choices.values()))
        old.hide()
        old.deleteLater()

    def _chosen(self, place: int, said: str) -> None:
        talk, step = self._talk, self._talk.last_steps[place]
        if Field.STEPS not in talk.kept:
            return  # taken back meanwhile, in another room
        talk.looked_back[step] = said
        standing = Standing.OPEN if said in ("", LATER) else Standing(said)
        told = [
            each.become(standing) if each.become(Standing.OPEN) == step else each
            for each in steps.read(talk.answer(Field.STEPS).words)
        ]
        self.changed.emit(Answer(Field.STEPS).with_words(steps.written(told)))


class _Row(QWidget):
    """One step, and four equal choices of which none is preset; chosen again, one is taken back."""

    def __init__(self, chosen: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._tell = chosen
        self._words, self._agreed = Label(role="words", parent=self), Label("", "soft", parent=self)
        keys = [*(each.value for each in _STANDINGS), LATER]
        self.choices = {key: PillButton(parent=self) for key in keys}
        grid = QGridLayout()
        grid.setSpacing(GAP)
        for place, (key, pill) in enumerate(self.choices.items()):
            pill.setObjectName(key)
            pill.clicked.connect(partial(self._clicked, key))
            grid.addWidget(pill, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self._words)
        column.addWidget(self._agreed)
        column.addSpacing(TIGHT)
        column.addLayout(grid)

    def show_step(self, step: Step, said: str | None, language: Language) -> None:
        agreed = agreed_text(step, language)
        self._words.setText(step.words)
        self._agreed.setText(agreed)
        self._agreed.setVisible(bool(agreed))
        names = {each.value: standing_name(each) for each in _STANDINGS}
        names[LATER] = self.tr("Decide later")
        for key, pill in self.choices.items():
            pill.setText(names[key])
            pill.setAccessibleName(f"{step.words}: {names[key]}")
            pill.setChecked(key == said)

    def value(self) -> str | None:
        return next((key for key, pill in self.choices.items() if pill.isChecked()), None)

    def _clicked(self, key: str) -> None:
        for each, pill in self.choices.items():
            if each != key:
                pill.setChecked(False)
        self._tell(self.value() or "")
