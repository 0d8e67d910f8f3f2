"""The room for one release: its terms, then its paper, then back to the person."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from intake_desktop.domain.consent import Kind, Signature
from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.languages import Language
from intake_desktop.domain.papers import Document, PageImage
from intake_desktop.domain.sharing import ReleaseTerms
from intake_desktop.services import papers, sharing
from intake_desktop.services.blank_papers import signed_paper
from intake_desktop.services.papers import Prepared
from intake_desktop.services.sharing import ReleaseGiven
from intake_desktop.ui.paper_desk import PaperDesk
from intake_desktop.ui.saving import Target
from intake_desktop.ui.sharing.terms_page import TermsPage
from intake_desktop.ui.widgets.fields import commit_typing
from intake_desktop.ui.widgets.paper_page import PaperPage, SignedDetails
from intake_desktop.ui.workplace import Workplace


class SharingRoom(QWidget):
    """``left`` carries the person's id: the release was given, or they thought better of it."""

    left = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = workplace
        self._desk = PaperDesk(workplace)
        self.terms, self.paper = TermsPage(papers.wording(Kind.SHARING), self), PaperPage(self)
        self._stack = QStackedWidget(self)
        for page in (self.terms, self.paper):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._person_id = ""
        self._chosen: ReleaseTerms | None = None
        self._prepared: Prepared | None = None
        self._signing: Prepared | None = None
        self.terms.back_requested.connect(self._leave)
        self.terms.paper_wanted.connect(self._make_paper)
        self.paper.back_requested.connect(self._back_to_terms)
        self.paper.not_signed.connect(self._leave)
        self.paper.signed.connect(self._signed)
        self.paper.languages_chosen.connect(self._languages_chosen)
        self.paper.print_wanted.connect(self._print)
        self.paper.save_wanted.connect(self._save)
        workplace.languages.changed.connect(self._language_changed)

    def start(self, person_id: str) -> None:
        """A new release for one person; nothing is stored before its paper is signed."""
        self._person_id, self._chosen, self._prepared = person_id, None, None
        shown = self._work.languages.current()
        self._stack.setCurrentWidget(self.terms)
        self.terms.scroll_to_top()
        self.terms.start(self._desk.today(), shown, _beside(shown))

    def _make_paper(self) -> None:
        commit_typing()
        self._chosen = self.terms.terms()
        self._prepare()

    def _prepare(self) -> None:
        if self._chosen is not None:
            self._prepared = None
            self._work.runner.aside(
                papers.prepare_release,
                self._work.session,
                self._work.actor,
                self._desk.look(),
                self._chosen,
                then=self._paper_made,
                failed=self.terms.show_error,
            )

    def _paper_made(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self._stack.setCurrentWidget(self.paper)
        self.paper.start(
            Kind.SHARING,
            self._work.actor.alias,
            self._desk.today,
            self._work.languages.current(),
        )
        self.paper.show_languages(self._desk.languages)
        self.paper.take_focus()
        self._desk.pictures(prepared.kept, self._show_pages, self._show_error)

    def _show_pages(self, pages: tuple[PageImage, ...]) -> None:
        if self._prepared is not None:
            self.paper.show_pages(pages, self._prepared.paper.form_code)

    def _signed(self, details: SignedDetails) -> None:
        if self._prepared is None or self._chosen is None or self._signing is self._prepared:
            return  # pressed twice is recorded once
        try:
            paper = signed_paper(self._prepared.paper, details.pad)
        except IntakeError as error:
            self._show_error(error)
            return
        self._signing = self._prepared
        signature = Signature(
            paper,
            details.explained_by,
            details.interpreter,
            details.signed_on,
            self._chosen.ends_on,
        )
        self._work.runner.submit(
            sharing.sign_release,
            self._work.session,
            self._work.actor,
            self._person_id,
            self._chosen,
            signature,
            then=self._given,
            failed=self._not_given,
        )

    def _not_given(self, error: IntakeError) -> None:
        self._signing = None
        self._show_error(error)

    def _given(self, _change: ReleaseGiven) -> None:
        self._leave()

    def _leave(self) -> None:
        self._chosen = self._prepared = None
        self.left.emit(self._person_id)

    def _back_to_terms(self) -> None:
        self._stack.setCurrentWidget(self.terms)
        self.terms.take_focus()

    def _show_error(self, error: IntakeError) -> None:
        self.paper.banner.say_error(error)

    def _languages_chosen(self, languages: tuple[Language, ...]) -> None:
        self._desk.languages = languages
        self._prepare()

    def _language_changed(self, language: Language) -> None:
        self.terms.show_languages(language, _beside(language))
        self.paper.show_language(language)

    # --- the paper ------------------------------------------------------------------

    def _document(self, copy: bool) -> Document | None:
        if self._prepared is None:
            return None
        return self._prepared.copy if copy else self._prepared.kept

    def _print(self, copy: bool) -> None:
        document = self._document(copy)
        if document is not None:
            self._desk.print(document, self.paper.banner.say_printed, self._show_error)

    def _save(self, copy: bool) -> None:
        document = self._document(copy)
        if document is not None:
            to, title = partial(self._save_to, document), self.paper.banner.save_title()
            self._desk.ask_where(self.window(), title, document.name, to)

    def _save_to(self, document: Document, target: Target) -> None:
        said = self.paper.banner.say_saved
        self._desk.save(self.window(), document, target, said, self._show_error)


def _beside(shown: Language) -> Language:
    return Language.ENGLISH if shown.is_chinese else Language.SIMPLIFIED
