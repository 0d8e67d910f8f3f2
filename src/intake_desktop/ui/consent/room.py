"""The room for forms C, E, H, L and O: which one, filled in, its paper, then back to the person."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from intake_desktop.domain.consent import Consent, Kind, State
from intake_desktop.domain.errors import IntakeError, NotAgreed, NotFound
from intake_desktop.domain.filled import as_signed
from intake_desktop.domain.languages import Language
from intake_desktop.services import consenting, limits, papers, reporting
from intake_desktop.services.consenting import Stands
from intake_desktop.services.limits import Limit
from intake_desktop.ui.consent.choose_page import ChoosePage
from intake_desktop.ui.consent.form_page import FormPage
from intake_desktop.ui.language import beside
from intake_desktop.ui.signing import Signing
from intake_desktop.ui.widgets.composition import commit_typing
from intake_desktop.ui.widgets.paper_page import PaperPage
from intake_desktop.ui.wording_of_errors import word
from intake_desktop.ui.workplace import Workplace


class ConsentRoom(QWidget):
    """``left`` carries the person's id, and so does ``share_wanted``: form D has its own room.
    ``page_shown``: another of its pages came to the front."""

    left = Signal(str)
    share_wanted = Signal(str)
    page_shown = Signal()
    turn_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = workplace
        self.choose, self.paper = ChoosePage(workplace.languages, self), PaperPage(self)
        self.form: FormPage | None = None
        self._signing = Signing(workplace, self.paper, self)
        self._stack = QStackedWidget(self)
        for page in (self.choose, self.paper):
            self._stack.addWidget(page)
        self._stack.currentChanged.connect(self._page_changed)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._person_id, self._kind, self._renews = "", Kind.SERVICE, ""
        self._from_choice = False
        self.choose.back_requested.connect(self._leave)
        self.choose.chosen.connect(self._chosen)
        self.paper.back_requested.connect(self._back_to_form)
        self.paper.not_signed.connect(self._leave)
        self._signing.made.connect(self._show_paper)
        self._signing.refused.connect(self._refused)
        self._signing.recorded.connect(self._leave)
        workplace.languages.changed.connect(self._language_changed)

    def _page_changed(self, _place: int) -> None:
        self.page_shown.emit()

    @property
    def form_in_front(self) -> FormPage | None:
        """The form that is being filled in, where it and no other page is shown."""
        return self.form if self._stack.currentWidget() is self.form else None

    # --- which form -------------------------------------------------------------------

    def start(self, person_id: str) -> None:
        """What else can be agreed with one person."""
        self.forget()
        self._person_id = person_id
        self._show_choice()

    def report(self, person_id: str) -> None:
        """Form E, which they asked for."""
        self.forget()
        self._person_id = person_id
        self._open(Kind.REPORTING, None)

    def contact(self, person_id: str) -> None:
        """Form L, for somebody who has none that is live."""
        self.forget()
        self._person_id = person_id
        self._open(Kind.CONTACT, None)

    def renew(self, consent: Consent) -> None:
        """A new paper that says what the old one said, until they change it."""
        self.forget()
        self._person_id, self._renews = consent.person_id, consent.id
        self._open(consent.kind, consent)

    def _show_choice(self) -> None:
        self._from_choice = True
        self._stack.setCurrentWidget(self.choose)
        self.choose.show_stands({})
        self.choose.scroll_to_top()
        self.choose.take_focus()
        self._submit(consenting.where_each_stands, then=self._stands)

    def _stands(self, stands: Mapping[Kind, Stands]) -> None:
        self.choose.show_stands(stands)

    def _chosen(self, kind: Kind) -> None:
        if kind is Kind.SHARING:
            self.share_wanted.emit(self._person_id)
        else:
            self._open(kind, None)

    # --- the form ---------------------------------------------------------------------

    def _open(self, kind: Kind, renews: Consent | None) -> None:
        self._kind = kind
        work = self._work
        work.runner.submit(
            limits.of,
            work.session,
            work.actor,
            kind,
            then=partial(self._opened, self._person_id, kind, renews),
            failed=self._failed,
        )

    def _opened(self, person_id: str, kind: Kind, renews: Consent | None, limit: Limit) -> None:
        if (person_id, kind) != (self._person_id, self._kind):
            return
        self._drop_form()
        form = FormPage(papers.wording(kind), kind, self._signing.desk.today(), self)
        form.back_requested.connect(self._back)
        form.paper_wanted.connect(self._make_paper)
        form.turn_wanted.connect(self.turn_wanted)
        form.not_signed.connect(self._not_signed)
        shown = self._work.languages.current()
        form.start(limit, shown, beside(shown), as_signed(renews) if renews else None)
        self.form = form
        self._stack.addWidget(form)
        self._stack.setCurrentWidget(form)
        form.take_focus()

    def _make_paper(self) -> None:
        if self.form is None:
            return
        commit_typing()
        filled = self.form.filled()
        self._signing.begin(
            filled.kind,
            partial(papers.prepare_filled, filled=filled),
            partial(consenting.sign, person_id=self._person_id, filled=filled, renews=self._renews),
        )

    def _refused(self, error: IntakeError) -> None:
        self._back_to_form()
        if self.form is not None:
            self.form.show_error(error)

    def _not_signed(self, state: State) -> None:
        """Said at once, and nothing is printed. Of reporting only that it is not to be raised."""
        if self._kind is Kind.REPORTING:
            self._submit(reporting.do_not_raise, then=self._leave_with)
        else:
            self._submit(consenting.not_signed, self._kind, state, then=self._leave_with)

    # --- between the pages --------------------------------------------------------------

    def _show_paper(self) -> None:
        self._stack.setCurrentWidget(self.paper)

    def _back_to_form(self) -> None:
        if self.form is not None:
            self._stack.setCurrentWidget(self.form)
            self.form.take_focus()

    def _back(self) -> None:
        if self._from_choice:
            self._signing.forget()
            self._show_choice()
            self._drop_form()
        else:
            self._leave()

    def _leave_with(self, _change: object) -> None:
        self._leave()

    def _leave(self) -> None:
        person_id = self._person_id
        self.forget()
        self.left.emit(person_id)

    def forget(self) -> None:
        """What was typed and not signed goes; nobody finds it on the next page. Call it when
        another room is shown."""
        self._signing.forget()
        self._drop_form()
        self._stack.setCurrentWidget(self.choose)
        self.choose.show_stands({})
        self._person_id = self._renews = ""
        self._from_choice = False

    def _drop_form(self) -> None:
        if self.form is not None:
            self._stack.removeWidget(self.form)
            self.form.deleteLater()
            self.form = None

    def _language_changed(self, language: Language) -> None:
        if self.form is not None:
            self.form.show_languages(language, beside(language))

    def _submit(
        self, service: Callable[..., object], *more: object, then: Callable[..., None]
    ) -> None:
        work = self._work
        work.runner.submit(
            service,
            work.session,
            work.actor,
            self._person_id,
            *more,
            then=then,
            failed=self._failed,
        )

    def _failed(self, error: IntakeError) -> None:
        if isinstance(error, NotAgreed | NotFound):  # their page says that it is locked or gone
            self._leave()
            return
        words = word(error)
        self._work.ask.tell(self, words.title, words.text, self.tr("Close"))
