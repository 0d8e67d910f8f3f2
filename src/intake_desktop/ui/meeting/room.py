"""The room of a meeting: it passes on what people do, and shows what the presenter says."""

from datetime import datetime
from functools import cached_property, partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.domain.errors import IntakeError, NotFound, TooLong
from intake_desktop.domain.languages import Language, Spoken
from intake_desktop.domain.meetings import Answer, Field
from intake_desktop.domain.papers import Document, PageImage
from intake_desktop.services.deletion import Leaving
from intake_desktop.services.language_guide import BesideTheirWords
from intake_desktop.ui.meeting.arrive import ArrivePage
from intake_desktop.ui.meeting.check import CheckPage
from intake_desktop.ui.meeting.closed import ClosedPage
from intake_desktop.ui.meeting.flow import MeetingFlow
from intake_desktop.ui.meeting.handouts import Handouts
from intake_desktop.ui.meeting.keeping import KeepingPage
from intake_desktop.ui.meeting.own_words import OwnWordsPage
from intake_desktop.ui.meeting.pages import MeetingPages
from intake_desktop.ui.meeting.places import Place
from intake_desktop.ui.meeting.policy import PolicyPage
from intake_desktop.ui.meeting.question import QuestionPage
from intake_desktop.ui.meeting.served import ServedPage
from intake_desktop.ui.meeting.stopping import StoppingPage
from intake_desktop.ui.meeting.together import TogetherPage
from intake_desktop.ui.meeting.tongues import script_of, second_language
from intake_desktop.ui.meeting.tonight import TonightPage
from intake_desktop.ui.meeting.topics import TopicsPage
from intake_desktop.ui.meeting.who import WhoPage
from intake_desktop.ui.paper_desk import PaperDesk
from intake_desktop.ui.saving import Target
from intake_desktop.ui.widgets.composition import commit_typing
from intake_desktop.ui.widgets.fields import TextArea
from intake_desktop.ui.widgets.guided import Guided
from intake_desktop.ui.widgets.hand_page import HandPage
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.paper_page import PaperPage
from intake_desktop.ui.wording_of_errors import word
from intake_desktop.ui.workplace import Workplace

# A pause in typing after which what consent covers is stored.
_PAUSE_MS = 700


class MeetingRoom(QWidget):
    """``left`` says that the way leads back to Today; ``leaving`` carries what is said of a record
    that goes with its only meeting; ``saved`` and ``nothing_stored`` are for
    the status strip. ``feedback_wanted`` carries the language beside the window's own, or None."""

    left = Signal()
    leaving = Signal(object)
    saved = Signal(datetime)
    nothing_stored = Signal()
    feedback_wanted = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._ask, self._languages = workplace, workplace.ask, workplace.languages
        self.flow = MeetingFlow(PaperDesk(workplace), self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._paused)
        self.pages = MeetingPages(self)
        self.pages.made.connect(self._page_made)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)
        self._languages.changed.connect(self._language_changed)

    def _page_made(self, page: Page) -> None:
        """From the beginning, what people do on a page is heard."""
        flow = self.flow
        page.back_requested.connect(flow.show_again if isinstance(page, HandPage) else self._back)
        match page:
            case ArrivePage():
                page.arrived.connect(flow.arrived)
            case PolicyPage():
                page.told.connect(flow.told)
                page.later_wanted.connect(flow.tell_later)
                page.policy_wanted.connect(self._policy_paper)
                page.slip_wanted.connect(self._slip)
            case TonightPage():
                page.answered.connect(self._answer_changed)
                page.paper_wanted.connect(self._paper)
                page.nothing_wanted.connect(self._write_nothing)
            case PaperPage():
                page.languages_chosen.connect(self._paper_languages)
                page.print_wanted.connect(self._print)
                page.save_wanted.connect(self._save_pdf)
                page.signed.connect(flow.signed)
                page.not_signed.connect(self._not_signed)
            case ServedPage():
                page.done.connect(flow.finish)
                page.more_wanted.connect(flow.go_on)
            case WhoPage():
                page.named.connect(flow.named)
            case KeepingPage():
                page.paper_wanted.connect(self._paper)
                page.nothing_wanted.connect(self._keep_nothing_more)
            case _:
                self._page_of_the_plan_made(page)

    def _page_of_the_plan_made(self, page: Page) -> None:
        flow = self.flow
        match page:
            case QuestionPage():
                # Only the staff note: what a person says is theirs, and nobody's to correct.
                self._guide(page.note)
                page.changed.connect(self._answer_changed)
                page.order.place_wanted.connect(self._change)
            case TopicsPage():
                page.place_wanted.connect(self._change)
            case OwnWordsPage():
                page.changed.connect(self._answer_changed)
            case TogetherPage():
                page.note_made.connect(self._guide)
                page.changed.connect(self._answer_changed)
                page.opened.connect(self._open_topic)
            case CheckPage():
                page.told.connect(flow.told)
                page.change_wanted.connect(flow.change)
                page.remove_wanted.connect(flow.remove)
                page.close_wanted.connect(flow.close)
            case ClosedPage():
                page.done.connect(flow.finish)
                page.feedback_wanted.connect(self._feedback)
        if isinstance(page, StoppingPage):
            page.next_wanted.connect(self._next)
        if isinstance(page, StoppingPage | CheckPage):
            page.stop_keep.connect(self._stop_and_keep)
            page.stop_nothing.connect(self._stop_and_keep_nothing)

    def _guide(self, note: TextArea) -> None:
        guidance = BesideTheirWords(self._work.guide, lambda: self.flow.talk.own_words)
        Guided(note, guidance, self._languages.current)

    # --- what the presenter asks ------------------------------------------------

    def show_place(self, place: Place) -> None:
        self._pause.stop()
        self.pages.show_place(place, self.flow, self._languages.current())
        if not self.flow.talk.is_stored:
            self.nothing_stored.emit()

    def show_again(self) -> None:
        self.pages.bring_back(self.flow.place, self.flow, self._languages.current())

    def show_error(self, error: IntakeError) -> None:
        """Beside the paper where there is one, else in a question that one can close."""
        words = word(error)
        page = self.pages.currentWidget()
        if isinstance(page, PaperPage):
            page.banner.say_error(error)
        else:
            self._ask.tell(self, words.title, words.text, self.tr("Close"))

    def show_saved(self, at: datetime) -> None:
        self.saved.emit(at)

    def show_paper(self, pages: tuple[PageImage, ...], code: str) -> None:
        self.pages.paper.show_pages(pages, code)

    def show_leaving(self, leaving: Leaving) -> None:
        self.leaving.emit(leaving)

    def show_gone(self, error: NotFound) -> None:
        """In another room it was told already; on a page of the meeting nobody goes on typing."""
        if self.isVisible():
            self.left.emit()
            words = word(error)
            self._ask.tell(self.window(), words.title, words.text, self.tr("Close"))

    def leave(self) -> None:
        self.left.emit()

    # --- what people do -----------------------------------------------------------

    def step_aside(self) -> None:
        """Another room comes to the front: what was typed is taken over and stored as ever."""
        self.take_over_typing()
        self.flow.save()

    def take_over_typing(self, *, for_good: bool = False) -> None:
        """Puts half-typed characters and open fields into the conversation, before a lock.

        ``for_good``: the page does not come back, so of what is too long the beginning is kept,
        as the field has said since it was.
        """
        commit_typing()
        self._pause.stop()
        try:
            self._take_over()
        except TooLong:
            page = self.pages.currentWidget()
            if for_good and isinstance(page, QuestionPage | TogetherPage):
                for answer in page.what_fits():
                    self.flow.put(answer)

    def _take_over(self) -> None:
        """Raises TooLong."""
        page, talk = self.pages.currentWidget(), self.flow.talk
        if isinstance(page, TonightPage | KeepingPage):
            page.collect(talk)
        elif isinstance(page, QuestionPage | TogetherPage):
            page.check_length()

    def _collect(self) -> bool:
        """Whether everything on the page could be taken over; nothing is lost if not."""
        try:
            self._take_over()
        except TooLong as error:
            self._say_too_long(error)
            return False
        return True

    def _say_too_long(self, error: TooLong) -> None:
        page = self.pages.currentWidget()
        if isinstance(page, TonightPage):
            page.show_too_long(error)
        else:
            words = word(error)
            self._ask.tell(self, words.title, words.text, self.tr("Close"))

    def _back(self) -> None:
        if self._collect():
            self.flow.back()

    def _next(self) -> None:
        if self._collect():
            self.flow.next()

    def _change(self, place: Place) -> None:
        if self._collect():
            self.flow.change(place)

    def _open_topic(self, topic: Field) -> None:
        """On the page of all questions: one more, and the others stay as they are."""
        if self._collect():
            self.flow.talk.open(topic)
            self.pages.together.open_topic(topic)

    def _stop_and_keep(self) -> None:
        if self._collect():
            self.flow.stop_and_keep()

    def _paper(self) -> None:
        if self._collect():
            self.flow.paper()

    @cached_property
    def _handouts(self) -> Handouts:
        return Handouts(PaperDesk(self._work), self.pages.hand, self._show_handout)

    def _policy_paper(self) -> None:
        self._handouts.read_in(script_of(self._languages.current()))
        self._handouts.policy()

    def _slip(self) -> None:
        self._handouts.read_in(script_of(self._languages.current()))
        self._handouts.slip(self.flow.talk.arrival)

    def _show_handout(self) -> None:
        self.pages.setCurrentWidget(self.pages.hand)
        self.pages.hand.take_focus()

    def _write_nothing(self) -> None:
        self._collect()
        self.flow.write_nothing()

    def _keep_nothing_more(self) -> None:
        self.flow.talk.keeping_lines.clear()
        self.flow.keep_nothing_more()

    def _not_signed(self) -> None:
        if self.flow.place is Place.TONIGHT_PAPER:
            self.flow.write_nothing()
        else:
            self._keep_nothing_more()

    def _answer_changed(self, answer: Answer) -> None:
        self.flow.put(answer)
        self._pause.start()

    def _feedback(self) -> None:
        """The meeting is over first: nothing of it is behind a page that names nobody."""
        shown = self._languages.current()
        arrival, script = self.flow.talk.arrival, script_of(shown)
        if arrival is not None and arrival.spoken is Spoken.CANTONESE:
            script = Language.TRADITIONAL
        second = second_language(shown, arrival, script)
        self.flow.finish()
        self.feedback_wanted.emit(second)

    def _paused(self) -> None:
        self.flow.save()

    def _stop_and_keep_nothing(self) -> None:
        self._ask.confirm(
            self,
            self.tr("Keep nothing of this meeting?"),
            self.tr(
                "What was written down today goes for good; if there is nothing else in the "
                "record, the whole record goes too. The help stays the same."
            ),
            self.tr("Keep nothing"),
            self.tr("Go back"),
            self._keep_nothing_confirmed,
        )

    def _keep_nothing_confirmed(self, wanted: bool) -> None:
        if wanted:
            self._pause.stop()
            self.flow.stop_and_keep_nothing()

    def _paper_languages(self, languages: tuple[Language, ...]) -> None:
        self.flow.desk.languages = languages
        self.flow.paper()

    def _document(self, copy: bool) -> Document | None:
        prepared = self.flow.talk.prepared
        if prepared is None:
            return None
        return prepared.copy if copy else prepared.kept

    def _print(self, copy: bool) -> None:
        document = self._document(copy)
        if document is not None:
            self.flow.desk.print(document, self.pages.paper.banner.say_printed, self.show_error)

    def _save_pdf(self, copy: bool) -> None:
        document = self._document(copy)
        if document is not None:
            to, title = partial(self._save_to, document), self.pages.paper.banner.save_title()
            self.flow.desk.ask_where(self.window(), title, document.name, to)

    def _save_to(self, document: Document, target: Target) -> None:
        said = self.pages.paper.banner.say_saved
        self.flow.desk.save(self.window(), document, target, said, self.show_error)

    def _language_changed(self, language: Language) -> None:
        if self.flow.is_open:
            self.pages.show_language(self.flow.place, self.flow, language)
