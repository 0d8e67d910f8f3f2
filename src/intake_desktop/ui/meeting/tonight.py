"""Tonight: what helps now, and, only if the person likes, what may be written down."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.domain.consent import Choice
from intake_desktop.domain.errors import TooLong
from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import Answer, Field
from intake_desktop.domain.tonight import IN_COMPANY, Help
from intake_desktop.domain.wording import Wording
from intake_desktop.ui.meeting.agreed import LiveCard
from intake_desktop.ui.meeting.conversation import Conversation
from intake_desktop.ui.meeting.follow_up import FollowUpCard
from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton, set_kind
from intake_desktop.ui.widgets.columns import Columns, top_aligned
from intake_desktop.ui.widgets.fields import LineField
from intake_desktop.ui.widgets.lines import LineList, blank_label
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.surfaces import Banner, Card
from intake_desktop.ui.widgets.words import Label

_TICKED = tuple(help_.value for help_ in Help if help_ is not Help.OTHER)
_WRITTEN: Mapping[str, Field] = {
    "T13": Field.CALLED,
    "T14": Field.LANGUAGE,
    "T15": Field.NEEDS,
    "T16": Field.NEXT_STEP,
}


class TonightPage(Page):
    """Two cards: help for everyone, and four lines that each need a yes."""

    paper_wanted = Signal()
    nothing_wanted = Signal()
    changed = Signal()
    answered = Signal(Answer)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer_turning()
        self._wording = wording
        self.helps = LineList(wording, _TICKED, parent=self)
        self.lines = LineList(wording, tuple(_WRITTEN), stacked=True, parent=self)
        self.other = LineField(self)
        self.other.setObjectName("something_else")
        self.fields = {line: LineField(self) for line in _WRITTEN if line != "T14"}
        for line, field in self.fields.items():
            field.setObjectName(f"{line}_words")
            field.label.hide()
            field.hide()
            self.lines.put_below(line, field)
        self._help_card, self._write_card = Card(parent=self), Card(parent=self)
        self._help_card.body.addWidget(self.helps)
        self._help_card.body.addWidget(self.other)
        self._judge = Label(role="small", parent=self)
        self._write_card.body.addWidget(self.lines)
        self._write_card.body.addWidget(self._judge)
        self._banner = Banner(parent=self)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        self.follow_up, self.agreed = FollowUpCard(self), LiveCard(self)
        self.follow_up.changed.connect(self.answered)
        column.addWidget(self.follow_up)
        column.addWidget(self.agreed)
        column.addWidget(self._write_card)
        column.addWidget(self._banner)
        column.addStretch(1)
        left = top_aligned(self._help_card, self)
        self.body.addWidget(Columns([left, right], (5, 4), parent=self))
        self.nothing = SecondaryButton(parent=self)
        self.nothing.setObjectName("write_nothing")
        self.paper = PrimaryButton(parent=self)
        self.paper.setObjectName("paper")
        self.nothing.clicked.connect(self.nothing_wanted)
        self.paper.clicked.connect(self._paper)
        self.add_right_action(self.nothing)
        self.add_right_action(self.paper)
        self.lines.chosen.connect(self._line_chosen)
        self._problem = ""
        self._may_write, self._alone, self._keeps_record = True, True, False
        self._languages: tuple[Language, Language | None] = (Language.ENGLISH, None)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Tonight"), self.tr("Help first. It needs no name and no record."))
        self.set_back(self.tr("Back"))
        first, _ = self._languages
        self._help_card.set_title(self._wording.item("T3").text.in_(first))
        self._write_card.set_title(self._wording.item("T11").text.in_(first))
        self._judge.setText(self._wording.item("T12").text.in_(first))
        self.other.set_label(blank_label(self._wording.item("T10").text.in_(first)))
        for line, field in self.fields.items():
            field.set_placeholder(self.tr("In their own words"))
            field.edit.setAccessibleName(self._wording.item(line).text.in_(first))
        self.nothing.setText(
            self.tr("Continue") if self._keeps_record else self.tr("Help, write nothing down")
        )
        self.paper.setText(self.tr("The paper for tonight"))
        self._show_banner()

    def start(
        self, talk: Conversation, first: Language, second: Language | None, now: datetime
    ) -> None:
        """Shows what was chosen so far, and of somebody who has a record what is agreed."""
        self._problem = ""
        self._may_write, self._keeps_record = talk.may_write, talk.is_stored
        set_kind(self.nothing, "secondary" if self._may_write else "primary")
        self._alone = talk.arrival is None or talk.arrival.private
        self.show_languages(first, second)
        self.follow_up.show_talk(talk, first, alone=self._alone)
        self.agreed.show_live(talk.consents if self._alone else (), now, first)
        self.helps.set_values({help_.value: said for help_, said in talk.helps.items()})
        self.helps.show_only(None if self._alone else {help_.value for help_ in IN_COMPANY})
        self.other.setVisible(self._alone)
        self.other.set_text(talk.something_else)
        self.lines.set_values({line: said.value for line, said in talk.tonight_lines.items()})
        for line, field in self.fields.items():
            field.set_text(talk.answer(_WRITTEN[line]).words)
            field.set_problem("")
        self._write_card.setVisible(self._may_write)
        self.paper.setVisible(self._may_write)
        self._show_fields()
        self.retranslate()

    @property
    def may_write(self) -> bool:
        """Whether the lines about writing down are on the page."""
        return self._may_write

    def show_languages(self, first: Language, second: Language | None) -> None:
        """Changes the words and nothing that was chosen or typed."""
        self._languages = (first, second)
        self.agreed.show_language(first)
        self.follow_up.show_language(first)
        self.helps.set_languages(first, second)
        self.lines.set_languages(first, second)

    def collect(self, talk: Conversation) -> None:
        """Puts what the page shows into the conversation. Raises TooLong; nothing is cut."""
        talk.helps = {Help(line): said for line, said in self.helps.values().items()}
        talk.something_else = self.other.text().strip()
        if talk.something_else:
            talk.helps[Help.OTHER] = "yes"
        if not talk.may_write:
            return  # the lines are not on the page; what a record holds is not theirs to change
        talk.tonight_lines = {line: Choice(said) for line, said in self.lines.values().items()}
        for line, field in self.fields.items():
            said_yes = talk.tonight_lines.get(line) is Choice.YES
            words = field.text() if said_yes else ""
            talk.put(talk.answer(_WRITTEN[line]).with_words(words))
        spoken = talk.arrival.spoken.value if talk.arrival else ""
        keeps_language = talk.tonight_lines.get("T14") is Choice.YES
        language = spoken if keeps_language else ""
        talk.put(talk.answer(Field.LANGUAGE).with_words(language))

    def show_too_long(self, error: TooLong) -> None:
        for line, field in self.fields.items():
            if _WRITTEN[line] == error.field:
                field.set_problem(
                    self.tr(
                        "Please keep this to {count} characters. All of it is still here."
                    ).format(count=error.longest)
                )
                field.setFocus()

    def _line_chosen(self) -> None:
        self._problem = ""
        hidden = [field for field in self.fields.values() if field.isHidden()]
        self._show_fields()
        for field in hidden:
            if not field.isHidden():
                field.setFocus()
        self._show_banner()
        self.changed.emit()

    def _show_fields(self) -> None:
        said = self.lines.values()
        for line, field in self.fields.items():
            field.setVisible(said.get(line) == Choice.YES)

    def _paper(self) -> None:
        if Choice.YES.value not in self.lines.values().values():
            self._problem = "nothing"
            self._show_banner()
            self.scroll_to(self._banner)
            return
        self.paper_wanted.emit()

    def _show_banner(self) -> None:
        if not self._alone:
            text = self.tr(
                "Somebody may be listening, so only a bed and food are shown. "
                "Nothing is written down."
            )
        elif self._problem:
            text = self.tr(
                "No line is a yes, so there is nothing to sign. "
                "Choose “Help, write nothing down”: the help is the same."
            )
        elif self._may_write:
            text = self.tr(
                "Until a paper is signed nothing is stored: what you type here stays in memory, "
                "and locking the screen discards it."
            )
        elif self._keeps_record:
            text = self.tr(
                "What was agreed before still holds. Help tonight needs no new paper and adds "
                "nothing to the record."
            )
        else:
            text = self.tr("Nothing is written down about the person.")
        self._banner.set_text(text)
