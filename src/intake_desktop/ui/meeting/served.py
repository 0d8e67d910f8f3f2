"""Tonight is arranged: what was given, what was kept if anything, and two equal ways on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.consent import Kind, State
from intake_desktop.domain.languages import Language
from intake_desktop.domain.tonight import Help
from intake_desktop.domain.wording import Wording
from intake_desktop.ui.language import format_date, format_time
from intake_desktop.ui.meeting.conversation import Conversation
from intake_desktop.ui.names import code_text, field_name
from intake_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.lines import blank_label
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.surfaces import Card
from intake_desktop.ui.widgets.words import Label


class ServedPage(Page):
    """A first night may end here."""

    done = Signal()
    more_wanted = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._given_card, self._kept_card = Card(parent=self), Card(parent=self)
        self._given = Label(parent=self)
        self.code = Label(role="display", parent=self)
        self.code.setObjectName("record_code")
        self._kept = Label(parent=self)
        self._until = Label(role="soft", parent=self)
        self._given_card.body.addWidget(self._given)
        for label in (self.code, self._kept, self._until):
            self._kept_card.body.addWidget(label)
        self.body.addWidget(self._given_card)
        self.body.addWidget(self._kept_card)
        self.more, self.finished = SecondaryButton(parent=self), PrimaryButton(parent=self)
        self.more.setObjectName("more")
        self.finished.setObjectName("done")
        self.more.clicked.connect(self.more_wanted)
        self.finished.clicked.connect(self.done)
        self.add_right_action(self.more)
        self.add_right_action(self.finished)
        self._talk, self._language = Conversation(), Language.ENGLISH
        self.retranslate()

    def start(self, talk: Conversation, language: Language) -> None:
        self._talk, self._language = talk, language
        self.retranslate()

    def retranslate(self) -> None:
        talk, language = self._talk, self._language
        self.set_title(self.tr("Tonight is arranged"))
        self._given_card.set_title(self.tr("For tonight"))
        given = [
            blank_label(self._wording.item(help_.value).text.in_(language))
            if help_ is not Help.OTHER
            else talk.something_else
            for help_ in talk.given
        ]
        separator = "、" if language.is_chinese else " · "
        self._given.setText(separator.join(given) or self.tr("Nothing was asked for."))
        self._kept_card.set_title(self.tr("Written down"))
        self.code.setVisible(talk.person is not None)
        if talk.person is None:
            self._kept.setText(self.tr("Nothing was written down. The help is the same."))
            self._until.setText("")
        else:
            self.code.setText(code_text(talk.person.code))
            kept = [field_name(field) for field in talk.answers if field in talk.kept]
            self._kept.setText(separator.join(kept))
            self._until.setText(self._until_text(talk, language))
        self._until.setVisible(bool(self._until.text()))
        self.more.setText(self.tr("They would like to plan more"))
        self.finished.setText(self.tr("Done"))

    def _until_text(self, talk: Conversation, language: Language) -> str:
        live = [
            consent for consent in talk.consents if consent.ended_early_as is not State.REPLACED
        ]
        if not live:
            return ""
        if live[0].kind is Kind.TONIGHT:
            ends = live[0].ends_at.astimezone()
            return self.tr(
                "Kept until {date}, {time}, then deleted. They can end it sooner."
            ).format(date=format_date(ends.date(), language), time=format_time(ends))
        day = format_date(live[0].last_day, language)
        return self.tr("Kept until {date}. They can end it sooner.").format(date=day)
