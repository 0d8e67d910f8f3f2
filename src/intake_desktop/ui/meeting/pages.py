"""All pages of a meeting in one stack; each is filled from the conversation when it is shown."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TypeVar

from PySide6.QtCore import Signal
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
from intake_desktop.ui.meeting.own_words import OwnWordsPage
from intake_desktop.ui.meeting.places import QUESTIONS, Place
from intake_desktop.ui.meeting.policy import PolicyPage
from intake_desktop.ui.meeting.question import QuestionPage
from intake_desktop.ui.meeting.served import ServedPage
from intake_desktop.ui.meeting.together import TogetherPage
from intake_desktop.ui.meeting.tongues import script_of, second_language
from intake_desktop.ui.meeting.tonight import TonightPage
from intake_desktop.ui.meeting.topics import TopicsPage
from intake_desktop.ui.meeting.who import WhoPage
from intake_desktop.ui.widgets.hand_page import HandPage
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.paper_page import PaperPage

P = TypeVar("P", bound=Page)


class MeetingPages(QStackedWidget):
    """``show_place`` fills a page and brings it to the front. Each is made when it is first wanted;
    ``made`` carries it then, to whoever connects it."""

    made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tonight, self._keeping = papers.wording(Kind.TONIGHT), papers.wording(Kind.KEEPING)

    @cached_property
    def arrive(self) -> ArrivePage:
        return self._made(ArrivePage(self))

    @cached_property
    def policy(self) -> PolicyPage:
        return self._made(PolicyPage(self._tonight.item("T2").text, self))

    @cached_property
    def tonight(self) -> TonightPage:
        return self._made(TonightPage(self._tonight, self))

    @cached_property
    def paper(self) -> PaperPage:
        return self._made(PaperPage(self))

    @cached_property
    def served(self) -> ServedPage:
        return self._made(ServedPage(self._tonight, self))

    @cached_property
    def who(self) -> WhoPage:
        return self._made(WhoPage(self))

    @cached_property
    def keeping(self) -> KeepingPage:
        return self._made(KeepingPage(self._keeping, papers.SOMETHING_ELSE, self))

    @cached_property
    def question(self) -> QuestionPage:
        return self._made(QuestionPage(self))

    @cached_property
    def topics(self) -> TopicsPage:
        return self._made(TopicsPage(self))

    @cached_property
    def own_words(self) -> OwnWordsPage:
        return self._made(OwnWordsPage(self))

    @cached_property
    def together(self) -> TogetherPage:
        return self._made(TogetherPage(self))

    @cached_property
    def check(self) -> CheckPage:
        return self._made(CheckPage(self))

    @cached_property
    def closed(self) -> ClosedPage:
        return self._made(ClosedPage(self))

    @cached_property
    def hand(self) -> HandPage:
        return self._made(HandPage(self))

    def _made(self, page: P) -> P:
        self.addWidget(page)
        self.made.emit(page)
        return page

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
        elif place is Place.CHECK:
            self.check.show_language(shown)
        elif place in QUESTIONS:
            self.question.steps.show_language(shown, flow.desk.today())
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
            self.question.steps.show_language(shown, flow.desk.today())
            fill = partial(
                self.question.start, QUESTIONS[place], talk, order, has_before=has_before
            )
            return self.question, fill
        if place in (Place.TONIGHT_PAPER, Place.KEEPING_PAPER):
            return self.paper, partial(self._start_paper, place, flow, shown)
        today, now = flow.desk.today(), flow.desk.now()
        # Each behind a function, since naming a page makes it.
        others: dict[Place, Callable[[], tuple[Page, Callable[[], None]]]] = {
            Place.ARRIVE: lambda: (self.arrive, partial(self.arrive.start, talk.arrival)),
            Place.POLICY: lambda: (self.policy, partial(self._start_policy, talk, shown, second)),
            Place.TONIGHT: lambda: (
                self.tonight,
                partial(self.tonight.start, talk, shown, second, now),
            ),
            Place.SERVED: lambda: (self.served, partial(self.served.start, talk, shown)),
            Place.WHO: lambda: (self.who, partial(self.who.start, talk.answer(Field.CALLED).words)),
            Place.KEEPING: lambda: (
                self.keeping,
                partial(self.keeping.start, talk, today, shown, second),
            ),
            Place.TOPICS: lambda: (
                self.topics,
                partial(self.topics.start, talk, has_before=has_before),
            ),
            Place.OWN_WORDS: lambda: (self.own_words, partial(self.own_words.start, talk)),
            Place.TOGETHER: lambda: (self.together, partial(self.together.start, talk)),
            Place.CHECK: lambda: (
                self.check,
                partial(self.check.start, talk, shown, has_before=has_before),
            ),
            Place.CLOSED: lambda: (self.closed, partial(self.closed.start, talk, shown)),
        }
        return others[place]()

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
