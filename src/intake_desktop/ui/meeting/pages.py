"""All pages of a meeting in one stack; each is filled from the conversation when it is shown."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QStackedWidget, QWidget

from intake_desktop.domain.consent import Kind
from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import Field
from intake_desktop.services import papers
from intake_desktop.ui.meeting import way
from intake_desktop.ui.meeting.arrive import ArrivePage
from intake_desktop.ui.meeting.check import CheckPage
from intake_desktop.ui.meeting.closed import ClosedPage
from intake_desktop.ui.meeting.conversation import Conversation
from intake_desktop.ui.meeting.flow import MeetingFlow
from intake_desktop.ui.meeting.keeping import KeepingPage
from intake_desktop.ui.meeting.places import QUESTIONS, Place
from intake_desktop.ui.meeting.policy import PolicyPage
from intake_desktop.ui.meeting.question import QuestionPage
from intake_desktop.ui.meeting.served import ServedPage
from intake_desktop.ui.meeting.tongues import script_of, second_language
from intake_desktop.ui.meeting.tonight import TonightPage
from intake_desktop.ui.meeting.who import WhoPage
from intake_desktop.ui.widgets.hand_page import HandPage
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.paper_page import PaperPage


class MeetingPages(QStackedWidget):
    """Made once; ``show_place`` fills a page and brings it to the front."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tonight, keeping = papers.wording(Kind.TONIGHT), papers.wording(Kind.KEEPING)
        self.arrive = ArrivePage(self)
        self.policy = PolicyPage(tonight.item("T2").text, self)
        self.tonight = TonightPage(tonight, self)
        self.paper = PaperPage(self)
        self.served = ServedPage(tonight, self)
        self.who = WhoPage(self)
        self.keeping = KeepingPage(keeping, papers.SOMETHING_ELSE, self)
        self.question = QuestionPage(self)
        self.check = CheckPage(self)
        self.closed = ClosedPage(self)
        self.hand = HandPage(self)
        self.all: tuple[Page, ...] = (
            self.arrive,
            self.policy,
            self.tonight,
            self.paper,
            self.served,
            self.who,
            self.keeping,
            self.question,
            self.check,
            self.closed,
        )
        for page in (*self.all, self.hand):
            self.addWidget(page)

    def show_place(self, place: Place, flow: MeetingFlow, shown: Language) -> None:
        page, fill = self._filler(place, flow, shown)
        self.setCurrentWidget(page)
        page.scroll_to_top()
        page.take_focus()
        fill()

    def bring_back(self, place: Place, flow: MeetingFlow, shown: Language) -> None:
        """The page to the front as it was left, without filling it anew."""
        page, _ = self._filler(place, flow, shown)
        self.setCurrentWidget(page)
        page.take_focus()

    def show_language(self, place: Place, flow: MeetingFlow, shown: Language) -> None:
        """Another language on the page that is open; what was chosen or typed stays."""
        second = second_language(shown, flow.talk.arrival, script_of(shown))
        if place is Place.POLICY:
            self._start_policy(flow.talk, shown, second)
        elif place is Place.TONIGHT:
            self.tonight.show_languages(shown, second)
        elif place is Place.KEEPING:
            self.keeping.show_languages(shown, second)
        elif place is Place.SERVED:
            self.served.start(flow.talk, shown)
        elif place is Place.CLOSED:
            self.closed.start(flow.talk, shown)
        elif place in (Place.TONIGHT_PAPER, Place.KEEPING_PAPER):
            self.paper.show_language(shown)

    def _filler(
        self, place: Place, flow: MeetingFlow, shown: Language
    ) -> tuple[Page, Callable[[], None]]:
        talk = flow.talk
        second = second_language(shown, talk.arrival, script_of(shown))
        has_before = way.before(place, talk) is not None
        if place in QUESTIONS:
            order = way.questions(talk)
            fill = partial(
                self.question.start, QUESTIONS[place], talk, order, has_before=has_before
            )
            return self.question, fill
        if place in (Place.TONIGHT_PAPER, Place.KEEPING_PAPER):
            return self.paper, partial(self._start_paper, place, flow, shown)
        today, now = flow.desk.today(), flow.desk.now()
        others: dict[Place, tuple[Page, Callable[[], None]]] = {
            Place.ARRIVE: (self.arrive, partial(self.arrive.start, talk.arrival)),
            Place.POLICY: (self.policy, partial(self._start_policy, talk, shown, second)),
            Place.TONIGHT: (self.tonight, partial(self.tonight.start, talk, shown, second, now)),
            Place.SERVED: (self.served, partial(self.served.start, talk, shown)),
            Place.WHO: (self.who, partial(self.who.start, talk.answer(Field.CALLED).words)),
            Place.KEEPING: (self.keeping, partial(self.keeping.start, talk, today, shown, second)),
            Place.CHECK: (self.check, partial(self.check.start, talk, has_before=has_before)),
            Place.CLOSED: (self.closed, partial(self.closed.start, talk, shown)),
        }
        return others[place]

    def _start_paper(self, place: Place, flow: MeetingFlow, shown: Language) -> None:
        kind = Kind.KEEPING if place is Place.KEEPING_PAPER else Kind.TONIGHT
        self.paper.start(kind, flow.actor.alias, flow.desk.today, shown)
        self.paper.show_languages(flow.desk.languages)

    def _start_policy(self, talk: Conversation, shown: Language, second: Language | None) -> None:
        self.policy.show_order(is_due=talk.policy_due is True, may_wait=way.policy_may_wait(talk))
        # The Chinese stands first whenever there is one: the person may read along.
        if second is not None and second.is_chinese:
            self.policy.show_languages(second, shown)
        else:
            self.policy.show_languages(shown, second)
