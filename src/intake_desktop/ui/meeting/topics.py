"""What else may be written down: each topic stays closed until the person says so."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from intake_desktop.domain.meetings import TOPICS, Field
from intake_desktop.ui.meeting.conversation import Conversation
from intake_desktop.ui.meeting.places import PLACE_OF, Place
from intake_desktop.ui.meeting.stopping import StoppingPage
from intake_desktop.ui.names import field_name, state_name
from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.widgets.buttons import LinkButton, SecondaryButton
from intake_desktop.ui.widgets.surfaces import Banner, Card, Rule
from intake_desktop.ui.widgets.words import Label


class TopicsPage(StoppingPage):
    """The order is theirs: any topic, any time, or none."""

    place_wanted = Signal(Place)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._talk, self._has_before = Conversation(), False
        self._judge = Banner(note=True, parent=self)
        self._card = Card(parent=self)
        self.rows = {topic: _Row(topic, self._card) for topic in TOPICS}
        for row in self.rows.values():
            row.place_wanted.connect(self.place_wanted)
            self._card.body.addWidget(row)
            self._card.body.addWidget(row.rule)
        self._closed = Label(role="small", parent=self._card)
        self._card.body.addWidget(self._closed)
        self.own_words = LinkButton(parent=self._card, flush=True)
        self.own_words.setObjectName("own_words")
        self.own_words.clicked.connect(self._own_words)
        self._card.body.addWidget(self.own_words)
        self.body.addWidget(self._judge)
        self.body.addWidget(self._card)
        self.together = SecondaryButton(parent=self)
        self.together.setObjectName("together")
        self.together.clicked.connect(self._together)
        self.add_right_action(self.together)
        self.add_actions()
        self.retranslate()

    def start(self, talk: Conversation, *, has_before: bool) -> None:
        self._talk, self._has_before = talk, has_before
        self.retranslate()

    def retranslate(self) -> None:
        talk = self._talk
        self.set_title(
            self.tr("What else, if anything?"),
            self.tr("Each stays closed until they say “write this down”. The order is theirs."),
        )
        self.set_back(self.tr("Back") if self._has_before else "")
        self._judge.set_text(
            self.tr(
                "Say before anything is written down: a judge could demand to see what stands "
                "here. What is only talked about stands nowhere."
            )
        )
        for topic, row in self.rows.items():
            row.show_topic(talk, is_there=topic in talk.topics)
        closed = len(talk.topics) < len(TOPICS)
        self._closed.setVisible(closed)
        self._closed.setText(self.tr("What has no yes on the paper is talked about, not written."))
        self.own_words.setVisible(Field.OWN_NAME in talk.kept)
        self.own_words.setText(self.tr("They have offered a word of their own…"))
        self.together.setText(self.tr("All on one page"))
        self.name_actions()

    def _own_words(self) -> None:
        self.place_wanted.emit(Place.OWN_WORDS)

    def _together(self) -> None:
        self.place_wanted.emit(Place.TOGETHER)


class _Row(QWidget):
    """One topic: its name, how it stands, and the way to it."""

    place_wanted = Signal(Place)

    def __init__(self, topic: Field, parent: QWidget) -> None:
        super().__init__(parent)
        self._topic = topic
        self.setObjectName(f"topic_{topic.value}")
        self.rule = Rule(parent)
        self._name, self._state = Label(parent=self), Label(role="small", parent=self)
        self._state.setWordWrap(False)
        self._name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.open = LinkButton(parent=self)
        self.open.setObjectName(f"open_{topic.value}")
        self.open.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(WIDE)
        row.addWidget(self._name, 1)
        row.addWidget(self._state)
        row.addWidget(self.open)

    def show_topic(self, talk: Conversation, *, is_there: bool) -> None:
        self.setVisible(is_there)
        self.rule.setVisible(is_there)
        name, opened = field_name(self._topic), self._topic in talk.open_topics
        self._name.setText(name)
        self._name.set_role("strong" if opened else "")
        state = state_name(talk.answer(self._topic).state) if opened else self.tr("closed")
        self._state.setText(state)
        action = self.tr("Open") if opened else self.tr("Write this down")
        self.open.setText(action)
        self.open.setAccessibleName(self.tr("{action}: {topic}").format(action=action, topic=name))

    def _open(self) -> None:
        self.place_wanted.emit(PLACE_OF[self._topic])
