"""The room for one summary. To a recipient it is recorded first; then it may leave."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.domain.errors import IntakeError, SaysTooLittle
from intake_desktop.domain.languages import Language
from intake_desktop.domain.papers import Document, PageImage
from intake_desktop.domain.sharing import LINE_OF_SUMMARY, SummaryField
from intake_desktop.services import summary
from intake_desktop.services.summary import Choice, Left, Offer
from intake_desktop.ui.paper_desk import PaperDesk
from intake_desktop.ui.saving import Target
from intake_desktop.ui.summary.page import SummaryPage
from intake_desktop.ui.wording_of_errors import word
from intake_desktop.ui.workplace import Workplace


class SummaryRoom(QWidget):
    """``left`` carries the person's id."""

    left = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = workplace
        self._desk = PaperDesk(workplace)
        self.page = SummaryPage(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.page)
        self._person_id = ""
        self._reference = ""
        # What was released already may be printed again: a jammed printer is no second sharing.
        self._released: tuple[Choice, Document] | None = None
        self._is_leaving = False
        self.page.back_requested.connect(self._back)
        self.page.chosen.connect(self._preview)
        self.page.leave_wanted.connect(self._leave)
        workplace.languages.changed.connect(self._language_changed)

    def start(self, person_id: str) -> None:
        """A new summary of one person, with a reference of its own."""
        self._person_id, self._released, self._is_leaving = person_id, None, False
        # Whoever was here before is not to be seen while the vault is asked, nor if it says no.
        self.page.start({}, {}, {}, self._work.languages.current())
        self._work.runner.submit(
            summary.offer,
            self._work.session,
            self._work.actor,
            person_id,
            then=self._offered,
            failed=self._failed,
        )

    def _offered(self, offer: Offer) -> None:
        self._reference = offer.reference
        covered = {
            release.id: frozenset(
                field for field in SummaryField if LINE_OF_SUMMARY[field] in release.open_items
            )
            for release in offer.releases
        }
        recipients = {release.id: release.recipient for release in offer.releases}
        self.page.start(offer.values, covered, recipients, self._work.languages.current())
        self.page.scroll_to_top()
        self.page.take_focus()

    def _choice(self) -> Choice:
        return Choice(self.page.fields(), self._reference, self.page.recipient() or None)

    def _preview(self) -> None:
        choice = self._choice()
        if not choice.fields:
            self.page.show_pages(())
            return
        self._work.runner.submit(
            summary.preview,
            self._work.session,
            self._work.actor,
            self._desk.look(),
            self._person_id,
            choice,
            then=self._previewed,
            failed=self._failed,
        )

    def _previewed(self, document: Document) -> None:
        self._desk.pictures(document, self._show_pages, self._failed)

    def _show_pages(self, pages: tuple[PageImage, ...]) -> None:
        self.page.show_pages(pages if self.page.fields() else ())

    def _leave(self, to_printer: bool) -> None:
        choice = self._choice()
        if self._is_leaving:
            return  # pressed twice is shared once
        if self._released is not None and self._released[0] == choice:
            self._leave_again(choice, self._released[1], to_printer)
            return
        if to_printer:
            self._release(choice, to_printer, None)
        else:
            to = partial(self._release_to, choice)
            self._desk.ask_where(self, self.tr("Save the summary"), "paper.pdf", to)

    def _leave_again(self, choice: Choice, document: Document, to_printer: bool) -> None:
        self._is_leaving = True
        self._work.runner.submit(
            summary.leave_again,
            self._work.session,
            self._work.actor,
            self._person_id,
            choice,
            then=partial(self._may_leave_again, document, to_printer),
            failed=self._failed,
        )

    def _may_leave_again(self, document: Document, to_printer: bool, _change: None) -> None:
        self._is_leaving = False
        self._out(document, to_printer)

    def _release_to(self, choice: Choice, target: Target) -> None:
        # Only once they know where it goes: a question that was closed has shared nothing.
        self._release(choice, False, target)

    def _release(self, choice: Choice, to_printer: bool, target: Target | None) -> None:
        self._is_leaving = True
        self._work.runner.submit(
            summary.leave,
            self._work.session,
            self._work.actor,
            self._desk.look(),
            self._person_id,
            choice,
            then=partial(self._left_now, choice, to_printer, target),
            failed=self._failed,
        )

    def _left_now(
        self, choice: Choice, to_printer: bool, target: Target | None, change: Left
    ) -> None:
        self._released, self._is_leaving = (choice, change.document), False
        self._out(change.document, to_printer, target)

    def _out(self, document: Document, to_printer: bool, target: Target | None = None) -> None:
        if to_printer:
            self._desk.print(document, self._printed, self._failed)
        elif target is not None:
            self._save(document, target)
        else:
            again = partial(self._save, document)
            self._desk.ask_where(self, self.tr("Save the summary"), document.name, again)

    def _save(self, document: Document, target: Target) -> None:
        self._desk.save(self, document, target, self._saved, self._failed)

    def _printed(self) -> None:
        self.page.say(lambda: self.tr("On its way to the printer."))

    def _saved(self, path: Path, locked: bool) -> None:
        if locked:
            self.page.say(
                lambda: self.tr("Saved as {name}, locked with its passphrase.").format(
                    name=path.name
                )
            )
            return
        self.page.say(
            lambda: self.tr("Saved as {name}. A file outside the vault is not protected.").format(
                name=path.name
            )
        )

    def _failed(self, error: IntakeError) -> None:
        self._is_leaving = False
        if isinstance(error, SaysTooLittle):
            self.page.show_pages(())
        self.page.say(lambda: str(word(error)))

    def _back(self) -> None:
        self._released = None
        self.left.emit(self._person_id)

    def _language_changed(self, language: Language) -> None:
        self.page.show_language(language)
