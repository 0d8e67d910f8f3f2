"""The room for one release: its terms, then its paper, then back to the person."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from intake_desktop.domain.consent import Consent, Kind
from intake_desktop.domain.contact import Reach
from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.languages import Language
from intake_desktop.domain.sharing import as_signed
from intake_desktop.services import contact, papers, sharing
from intake_desktop.ui.language import beside
from intake_desktop.ui.sharing.terms_page import TermsPage
from intake_desktop.ui.signing import Signing
from intake_desktop.ui.widgets.composition import commit_typing
from intake_desktop.ui.widgets.paper_page import PaperPage
from intake_desktop.ui.workplace import Workplace


class SharingRoom(QWidget):
    """``left`` carries the person's id: the release was given, or they thought better of it.
    ``page_shown``: another of its pages came to the front."""

    left = Signal(str)
    page_shown = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = workplace
        self.terms, self.paper = TermsPage(papers.wording(Kind.SHARING), self), PaperPage(self)
        self._signing = Signing(workplace, self.paper, self)
        self._stack = QStackedWidget(self)
        for page in (self.terms, self.paper):
            self._stack.addWidget(page)
        self._stack.currentChanged.connect(self._page_changed)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._person_id, self._renews, self._reaches = "", "", ""
        self.terms.back_requested.connect(self._leave)
        self.terms.paper_wanted.connect(self._make_paper)
        self.paper.back_requested.connect(self._back_to_terms)
        self.paper.not_signed.connect(self._leave)
        self._signing.made.connect(self._show_paper)
        self._signing.refused.connect(self._refused)
        self._signing.recorded.connect(self._leave)
        workplace.languages.changed.connect(self._language_changed)

    def _page_changed(self, _place: int) -> None:
        self.page_shown.emit()

    @property
    def is_asking(self) -> bool:
        """The terms are in front, and not their paper."""
        return self._stack.currentWidget() is self.terms

    def start(self, person_id: str, renews: Consent | None = None) -> None:
        """A new release for one person; nothing is stored before its paper is signed. One that
        ``renews`` another says what that said, until they change it, with an end of its own."""
        self._signing.forget()
        self._person_id, self._renews = person_id, renews.id if renews else ""
        self._reaches = person_id
        shown = self._work.languages.current()
        self._stack.setCurrentWidget(self.terms)
        self.terms.scroll_to_top()
        self.terms.start(self._signing.desk.today(), shown, beside(shown))
        if renews is not None:
            self.terms.fill(as_signed(renews))
        self.terms.show_reach(None)
        work = self._work
        work.runner.submit(
            contact.how_to_reach,
            work.session,
            work.actor,
            person_id,
            then=partial(self._reached, person_id),
            failed=self._not_reached,
        )

    def forget_reach(self) -> None:
        """Call it when another room is shown."""
        self._reaches = ""
        self.terms.show_reach(None)

    def _reached(self, person_id: str, reach: Reach) -> None:
        if person_id == self._reaches:
            self.terms.show_reach(reach)

    def _not_reached(self, _error: IntakeError) -> None:
        """The record is locked or gone; the paper will not be recorded, and says so then."""
        self.terms.show_reach(None)

    def _make_paper(self) -> None:
        commit_typing()
        terms = self.terms.terms()
        self._signing.begin(
            Kind.SHARING,
            partial(papers.prepare_release, terms=terms),
            partial(
                sharing.sign_release,
                person_id=self._person_id,
                terms=terms,
                renews=self._renews,
            ),
        )

    def _show_paper(self) -> None:
        self._stack.setCurrentWidget(self.paper)

    def _refused(self, error: IntakeError) -> None:
        self._stack.setCurrentWidget(self.terms)
        self.terms.show_error(error)

    def _leave(self) -> None:
        self._signing.forget()
        self.left.emit(self._person_id)

    def _back_to_terms(self) -> None:
        self._stack.setCurrentWidget(self.terms)
        self.terms.take_focus()

    def _language_changed(self, language: Language) -> None:
        self.terms.show_languages(language, beside(language))
