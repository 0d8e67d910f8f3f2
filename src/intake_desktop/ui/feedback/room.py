"""The room of feedback: an empty page for whoever sits there, and nothing of it afterwards."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from intake_desktop.domain.errors import IntakeError, SaysTooLittle, TooLong
from intake_desktop.domain.languages import Language
from intake_desktop.services import feedback as services
from intake_desktop.services import feedback_words as words
from intake_desktop.ui.feedback.page import FeedbackPage, ThanksPage
from intake_desktop.ui.language import beside
from intake_desktop.ui.wording_of_errors import word
from intake_desktop.ui.workplace import Workplace


class FeedbackRoom(QStackedWidget):
    """``left``: the way leads back to Today."""

    left = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = workplace
        self._second: Language | None = None
        self._giving = False
        self.page, self.thanks = FeedbackPage(self), ThanksPage(self)
        self.addWidget(self.page)
        self.addWidget(self.thanks)
        self.page.back_requested.connect(self.left)
        self.page.give_wanted.connect(self._give)
        self.thanks.done.connect(self.left)
        workplace.languages.changed.connect(self._language_changed)

    def start(self, second: Language | None) -> None:
        """``second`` is the language beside the window's own; None where one is enough."""
        self._second = second
        self.page.start(*self._pair())
        self._show(self.page)

    def forget(self) -> None:
        """Another room comes to the front: what was not given is not kept."""
        self.page.forget()

    def _show(self, page: FeedbackPage | ThanksPage) -> None:
        self.setCurrentWidget(page)
        page.take_focus()

    def _give(self) -> None:
        try:
            told = self.page.feedback()
        except TooLong:
            self.page.say(words.TOO_LONG)
            return
        work = self._work
        # Pressed twice, it is given once. After a bug no answer comes; the worker is idle then.
        if self._giving and work.runner.is_busy:
            return
        self._giving = True
        work.runner.submit(
            services.give, work.session, work.actor, told, then=self._given, failed=self._failed
        )

    def _given(self, _change: services.Given) -> None:
        self._giving = False
        self.page.forget()
        self.thanks.show_languages(*self._pair())
        self._show(self.thanks)

    def _failed(self, error: IntakeError) -> None:
        self._giving = False
        if isinstance(error, SaysTooLittle):
            self.page.say(words.NOTHING_YET)
            return
        told = word(error)
        self._work.ask.tell(self, told.title, told.text, self.tr("Close"))

    def _pair(self) -> tuple[Language, Language | None]:
        shown, second = self._work.languages.current(), self._second
        if second is not None and shown.is_chinese is second.is_chinese:
            second = beside(shown)  # the window's own has changed since
        return _person_first(shown, second)

    def _language_changed(self, _language: Language) -> None:
        self.page.show_languages(*self._pair())
        self.thanks.show_languages(*self._pair())


def _person_first(shown: Language, second: Language | None) -> tuple[Language, Language | None]:
    """Whoever sits before the page may read no English: their Chinese stands first."""
    if second is not None and second.is_chinese:
        return second, shown
    return shown, second
