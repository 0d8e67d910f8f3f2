"""The person's order: what is asked in writing, what was said to it, and what stays closed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from intake_desktop.domain.meetings import Field
from intake_desktop.ui.meeting.conversation import Conversation
from intake_desktop.ui.meeting.places import QUESTIONS, Place
from intake_desktop.ui.names import field_name, state_name
from intake_desktop.ui.widgets.buttons import LinkButton
from intake_desktop.ui.widgets.surfaces import Card, Rule
from intake_desktop.ui.widgets.words import Label


class OrderCard(Card):
    """Any question can be opened at any time."""

    place_wanted = Signal(Place)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._first = self.body.count()
        self._rows: dict[Place, tuple[QWidget, LinkButton, Label, Rule]] = {}
        for place in QUESTIONS:
            holder = QWidget(self)
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            name, state = LinkButton(parent=holder, flush=True), Label(role="small", parent=holder)
            name.setObjectName(place.name)
            name.clicked.connect(self._clicked)
            state.setWordWrap(False)
            row.addWidget(name)
            row.addStretch(1)
            row.addWidget(state)
            rule = Rule(self)
            self._rows[place] = (holder, name, state, rule)
            self.body.addWidget(holder)
            self.body.addWidget(rule)
        self.topics = LinkButton(parent=self, flush=True)
        self.topics.setObjectName(Place.TOPICS.name)
        self.topics.clicked.connect(self._clicked)
        self._closed = Label(role="small", parent=self)
        self._own_about = Label(role="small", parent=self)
        self._own = Label(role="words", parent=self)
        self.body.addWidget(self.topics, 0, Qt.AlignmentFlag.AlignLeft)
        for label in (self._closed, self._own_about, self._own):
            self.body.addWidget(label)
        self._shown: tuple[Sequence[Place], Conversation, Field] | None = None

    def retranslate(self) -> None:
        self.set_title(self.tr("The person’s order"))
        self._closed.setText(self.tr("What has no yes on the paper is talked about, not written."))
        if self._shown is not None:
            self.show_order(*self._shown)

    def show_order(self, order: Sequence[Place], talk: Conversation, now: Field) -> None:
        self._shown = (order, talk, now)
        for place, field in QUESTIONS.items():
            holder, name, state, rule = self._rows[place]
            holder.setVisible(place in order)
            rule.setVisible(place in order)
            name.setText(field_name(field))
            state.setText(self.tr("now") if field is now else state_name(talk.answer(field).state))
        for position, place in enumerate(order):
            holder, _, _, rule = self._rows[place]
            self.body.removeWidget(holder)
            self.body.removeWidget(rule)
            self.body.insertWidget(self._first + 2 * position, holder)
            self.body.insertWidget(self._first + 2 * position + 1, rule)
        self.topics.setVisible(bool(talk.topics))
        self.topics.setText(self.tr("Other topics…"))
        own = talk.answer(Field.OWN_NAME).words
        self._own.setText(own)
        self._own_about.setText(field_name(Field.OWN_NAME))
        for label in (self._own_about, self._own):
            label.setVisible(bool(own))

    def _clicked(self) -> None:
        self.place_wanted.emit(Place[self.sender().objectName()])
