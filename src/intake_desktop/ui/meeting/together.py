"""Every question that is open on one page, for whoever types quickly."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.domain.meetings import Answer, Field
from intake_desktop.ui.meeting.answer_block import AnswerBlock
from intake_desktop.ui.meeting.conversation import Conversation
from intake_desktop.ui.meeting.question import in_their_language
from intake_desktop.ui.meeting.stopping import StoppingPage
from intake_desktop.ui.names import field_name
from intake_desktop.ui.theme import ROOMY
from intake_desktop.ui.widgets.buttons import LinkButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.surfaces import Card
from intake_desktop.ui.widgets.words import Label


class TogetherPage(StoppingPage):
    """``opened`` carries a topic that they want written down, too; ``note_made`` each field for a
    staff note."""

    changed = Signal(Answer)
    opened = Signal(Field)
    note_made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._talk = Conversation()
        self._card = Card(parent=self)
        self.body.addWidget(self._card)
        self._holder = QWidget(self._card)
        self._card.body.addWidget(self._holder)
        self.blocks: dict[Field, AnswerBlock] = {}
        self._more, self._closed = Label(role="strong", parent=self), FlowRow(self)
        self.topics: dict[Field, LinkButton] = {}
        self.body.addWidget(self._more)
        self.body.addWidget(self._closed)
        self.add_actions()
        self.retranslate()

    def start(self, talk: Conversation) -> None:
        """What was said so far; the keyboard goes to the first question."""
        self._talk = talk
        self._fill()
        first = next(iter(self.blocks.values()), None)
        if first is not None:
            first.words.setFocus()

    def open_topic(self, topic: Field) -> None:
        """One more question, with the keyboard in it; what was typed in the others stays."""
        self._fill()
        self.blocks[topic].words.setFocus()
        self.scroll_to(self.blocks[topic])

    def _fill(self) -> None:
        talk, old = self._talk, self._holder
        self._holder = QWidget(self._card)
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ROOMY)
        self.blocks = {}
        for field in (Field.NEEDS, *talk.open_topics, Field.NEXT_STEP):
            if field not in talk.kept:
                continue
            block = self.blocks[field] = AnswerBlock(self._holder, short=True)
            block.setObjectName(f"block_{field.value}")
            block.start(in_their_language(talk.answer(field), talk), field_name(field))
            block.changed.connect(self.changed)
            self.note_made.emit(block.note)
            column.addWidget(block)
        self._card.body.replaceWidget(old, self._holder)
        old.hide()
        old.deleteLater()
        self._offer_closed()
        self.retranslate()

    def _offer_closed(self) -> None:
        for button in self.topics.values():
            button.hide()
            button.deleteLater()
        self.topics = {}
        for topic in self._talk.topics:
            if topic not in self._talk.open_topics:
                button = self.topics[topic] = LinkButton(parent=self._closed)
                button.setObjectName(f"open_{topic.value}")
                button.setProperty("topic", topic.value)
                button.clicked.connect(self._open)
                self._closed.add(button)
        for widget in (self._more, self._closed):
            widget.setVisible(bool(self.topics))

    def retranslate(self) -> None:
        self.set_title(
            self.tr("All on one page"), self.tr("No answer is owed; the order is theirs.")
        )
        self.set_back(self.tr("Back"))
        self._more.setText(self.tr("Write this down, too:"))
        for field, block in self.blocks.items():
            block.rename(field_name(field))
        for topic, button in self.topics.items():
            name = field_name(topic)
            button.setText(name)
            button.setAccessibleName(self.tr("Write this down: {topic}").format(topic=name))
        self.name_actions()

    def check_length(self) -> None:
        """Raises TooLong where a block holds more than an answer can; nothing is cut."""
        for block in self.blocks.values():
            block.check_length()

    def what_fits(self) -> tuple[Answer, ...]:
        """Every answer as it stands; of what is too long, its beginning."""
        return tuple(block.what_fits() for block in self.blocks.values())

    def _open(self) -> None:
        self.opened.emit(Field(self.sender().property("topic")))
