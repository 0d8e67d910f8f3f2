"""From what was decided to a signed paper: made, shown, printed or saved, and recorded once."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from intake_desktop.domain.consent import Kind, Signature
from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.languages import Language
from intake_desktop.domain.papers import Document, PageImage
from intake_desktop.domain.staff import Actor
from intake_desktop.services.blank_papers import signed_paper
from intake_desktop.services.papers import Look, Prepared
from intake_desktop.services.session import Session
from intake_desktop.ui.paper_desk import PaperDesk
from intake_desktop.ui.saving import Target
from intake_desktop.ui.widgets.paper_page import PaperPage, SignedDetails
from intake_desktop.ui.workplace import Workplace

Prepare = Callable[[Session, Actor, Look], Prepared]


class Record(Protocol):
    """A service that stores what was signed; what it returns is of no use here."""

    def __call__(self, session: Session, actor: Actor, *, signature: Signature) -> object: ...


@dataclass(frozen=True)
class _Task:
    kind: Kind
    prepare: Prepare
    record: Record


class Signing(QObject):
    """Works one PaperPage for a room. Both services run on the vault's thread.

    ``made`` says that the paper is there to be shown, ``refused`` carries why there is none, and
    ``recorded`` says that what was signed is kept.
    """

    made = Signal()
    refused = Signal(object)
    recorded = Signal()

    def __init__(self, workplace: Workplace, page: PaperPage, parent: QObject) -> None:
        super().__init__(parent)
        self._work, self._page = workplace, page
        self.desk = PaperDesk(workplace)
        self._task: _Task | None = None
        self._prepared: Prepared | None = None
        self._signing: Prepared | None = None
        page.signed.connect(self._signed)
        page.languages_chosen.connect(self._languages_chosen)
        page.print_wanted.connect(self._print)
        page.save_wanted.connect(self._save)
        workplace.languages.changed.connect(page.show_language)

    def begin(self, kind: Kind, prepare: Prepare, record: Record) -> None:
        """A paper of that kind, made by the one service and recorded by the other."""
        self._task = _Task(kind, prepare, record)
        self._prepare()

    def forget(self) -> None:
        """Nothing of what was decided stays here."""
        self._task = self._prepared = self._signing = None

    # --- making it --------------------------------------------------------------------

    def _prepare(self) -> None:
        self._prepared = None
        task, work = self._task, self._work
        if task is not None:
            work.runner.submit(
                task.prepare,
                work.session,
                work.actor,
                self.desk.look(),
                then=partial(self._paper_made, task),
                failed=self._not_made,
            )

    def _paper_made(self, task: _Task, prepared: Prepared) -> None:
        if task is not self._task:
            return  # another one is wanted by now, or none
        self._prepared = prepared
        self.made.emit()
        shown = self._work.languages.current()
        self._page.start(task.kind, self._work.actor.alias, self.desk.today, shown)
        self._page.show_languages(self.desk.languages)
        self._page.take_focus()
        self.desk.pictures(prepared.kept, self._show_pages, self._failed)

    def _not_made(self, error: IntakeError) -> None:
        self.refused.emit(error)

    def _show_pages(self, pages: tuple[PageImage, ...]) -> None:
        if self._prepared is not None:
            self._page.show_pages(pages, self._prepared.paper.form_code)

    def _languages_chosen(self, languages: tuple[Language, ...]) -> None:
        self.desk.languages = languages
        self._prepare()

    # --- recording it -----------------------------------------------------------------

    def _signed(self, details: SignedDetails) -> None:
        task, prepared, work = self._task, self._prepared, self._work
        if task is None or prepared is None or self._signing is prepared:
            return  # pressed twice is recorded once
        try:
            paper = signed_paper(prepared.paper, details.pad)
        except IntakeError as error:
            self._failed(error)
            return
        self._signing = prepared
        # The end is that of the terms, whatever stands here.
        signature = Signature(
            paper, details.explained_by, details.interpreter, details.signed_on, None
        )

        def record() -> object:
            return task.record(work.session, work.actor, signature=signature)

        work.runner.submit(record, then=self._recorded, failed=self._not_recorded)

    def _recorded(self, _change: object) -> None:
        self.recorded.emit()

    def _not_recorded(self, error: IntakeError) -> None:
        self._signing = None
        self._failed(error)

    def _failed(self, error: IntakeError) -> None:
        self._page.banner.say_error(error)

    # --- on paper ---------------------------------------------------------------------

    def _document(self, copy: bool) -> Document | None:
        if self._prepared is None:
            return None
        return self._prepared.copy if copy else self._prepared.kept

    def _print(self, copy: bool) -> None:
        document = self._document(copy)
        if document is not None:
            self.desk.print(document, self._page.banner.say_printed, self._failed)

    def _save(self, copy: bool) -> None:
        document = self._document(copy)
        if document is not None:
            to, title = partial(self._save_to, document), self._page.banner.save_title()
            self.desk.ask_where(self._page.window(), title, document.name, to)

    def _save_to(self, document: Document, target: Target) -> None:
        said = self._page.banner.say_saved
        self.desk.save(self._page.window(), document, target, said, self._failed)
