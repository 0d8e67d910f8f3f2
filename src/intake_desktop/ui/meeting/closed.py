"""The end of a meeting: what stays, until when, and under which code it is found again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.consent import State
from intake_desktop.domain.languages import Language
from intake_desktop.ui.language import format_date
from intake_desktop.ui.meeting.conversation import Conversation
from intake_desktop.ui.names import code_text, field_name
from intake_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.surfaces import Card
from intake_desktop.ui.widgets.words import Label


class ClosedPage(Page):
    """Nothing is owed after this page, by anybody."""

    done = Signal()
    feedback_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card(parent=self)
        self._code, self._kept = Label(role="display", parent=self), Label(parent=self)
        self._until = Label(role="soft", parent=self)
        for label in (self._code, self._kept, self._until):
            self._card.body.addWidget(label)
        self.body.addWidget(self._card)
        self.feedback = SecondaryButton(parent=self)
        self.feedback.setObjectName("tell_us")
        self.feedback.clicked.connect(self.feedback_wanted)
        self.add_right_action(self.feedback)
        self.finished = PrimaryButton(parent=self)
        self.finished.setObjectName("done")
        self.finished.clicked.connect(self.done)
        self.add_right_action(self.finished)
        self._talk, self._language = Conversation(), Language.ENGLISH
        self.retranslate()

    def start(self, talk: Conversation, language: Language) -> None:
        self._talk, self._language = talk, language
        self.retranslate()

    def retranslate(self) -> None:
        talk = self._talk
        self.set_title(self.tr("The meeting is closed"))
        self._card.set_title(self.tr("What stays"))
        self._code.setVisible(talk.person is not None)
        if talk.person is None:
            self._kept.setText(self.tr("Nothing was written down. The help is the same."))
            self._until.hide()
        else:
            separator = "、" if self._language.is_chinese else " · "
            kept = [
                field_name(field)
                for field, answer in talk.answers.items()
                if field in talk.kept and answer.says_something
            ]
            self._code.setText(code_text(talk.person.code))
            self._kept.setText(separator.join(kept) or self.tr("Only the signed paper itself."))
            live = [c for c in talk.consents if c.ended_early_as is not State.REPLACED]
            self._until.setVisible(bool(live))
            if live:
                self._until.setText(
                    self.tr("Until {date}. They can end it sooner, by saying so.").format(
                        date=format_date(live[0].last_day, self._language)
                    )
                )
        self.feedback.setText(self.tr("Tell us how it was…"))
        self.finished.setText(self.tr("Back to Today"))
