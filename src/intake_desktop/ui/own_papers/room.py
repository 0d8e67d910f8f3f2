"""The room for papers that are the person's own: made anew for each wish, printed or saved."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.languages import Language
from intake_desktop.domain.papers import Document, PageImage
from intake_desktop.services import consent_record, holdings, receipts
from intake_desktop.services.consent_record import Wanted
from intake_desktop.services.holdings import Wish
from intake_desktop.services.papers import Look
from intake_desktop.ui import saving
from intake_desktop.ui.own_papers.page import ALONE, PAIRS, OwnPaperPage
from intake_desktop.ui.paper_desk import PaperDesk
from intake_desktop.ui.saving import Target
from intake_desktop.ui.workplace import Workplace

# Makes the paper in these languages; the first callback gets it.
_Make = Callable[[tuple[Language, ...], Callable[[Document], None]], None]


class OwnPapersRoom(QWidget):
    """``left`` carries the id of whose page it came from, or "" for the list."""

    left = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._desk = workplace, PaperDesk(workplace)
        self.page = OwnPaperPage(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.page)
        self._person_id = ""
        self._preview: _Make = self._nothing_held
        self._give: _Make | None = None
        self._document: Document | None = None
        # Counts the papers that were asked for: one that comes late is of no use.
        self._asked = 0
        self.page.back_requested.connect(self._back)
        self.page.chosen.connect(self._make)
        self.page.print_wanted.connect(self._print)
        self.page.save_wanted.connect(self._save)
        self.page.data_wanted.connect(self._save_data)

    # --- which paper --------------------------------------------------------------------

    def show_receipt(self, person_id: str, consent_id: str) -> None:
        """For one paper, or the lines of it that were taken back."""
        self._begin(person_id, partial(self._submit, receipts.of_consent, consent_id))
        self.page.start(self._receipt_title, self._receipt_subtitle, (*PAIRS, *ALONE))
        self.page.choose(self._desk.languages)
        self.page.take_focus()

    def show_receipt_of_record(self, person_id: str) -> None:
        """For a record that is on its way out; there is no page to go back to."""
        self._begin("", partial(self._submit, receipts.of_record, person_id))
        self.page.start(self._receipt_title, self._receipt_subtitle, (*PAIRS, *ALONE))
        self.page.choose(self._desk.languages)
        self.page.take_focus()

    def show_holdings(self, person_id: str) -> None:
        """Everything that is held, in the language that they pick."""
        self._begin(person_id, self._holdings)
        self._give = self._give_holdings
        self.page.start(self._holdings_title, self._holdings_subtitle, ALONE, whole=True)
        self.page.take_focus()

    def show_nothing_held(self) -> None:
        """For somebody under whose code or name nothing was found."""
        self._begin("", self._nothing_held)
        self.page.start(self._nothing_title, self._holdings_subtitle, ALONE)
        self.page.take_focus()

    def _begin(self, person_id: str, preview: _Make) -> None:
        self._person_id, self._preview = person_id, preview
        self._give, self._document = None, None
        self._asked += 1

    def _receipt_title(self) -> str:
        return self.tr("A receipt for what was taken back")

    def _receipt_subtitle(self) -> str:
        return self.tr("It is theirs, if they want it: it bears no code and leads nowhere.")

    def _holdings_title(self) -> str:
        return self.tr("What we hold about them")

    def _holdings_subtitle(self) -> str:
        return self.tr("It is theirs: no release, no recipient and no reason is asked.")

    def _nothing_title(self) -> str:
        return self.tr("We hold nothing about them")

    # --- making it -----------------------------------------------------------------------

    def _make(self) -> None:
        self._document = None
        self._asked += 1
        languages = self.page.chosen_languages()
        if not languages:
            self.page.show_pages(())
            return
        self._preview(languages, partial(self._made, self._asked))

    def _submit(
        self,
        service: Callable[..., Document],
        about: str,
        languages: tuple[Language, ...],
        then: Callable[[Document], None],
    ) -> None:
        work = self._work
        look = Look(languages, watermark=work.watermark)
        work.runner.submit(
            service, work.session, work.actor, look, about, then=then, failed=self._failed
        )

    def _wish(self, languages: tuple[Language, ...]) -> Wish:
        (language,) = languages
        police = self.page.police.isChecked()
        return Wish(language, police, watermark=self._work.watermark)

    def _holdings(self, languages: tuple[Language, ...], then: Callable[[Document], None]) -> None:
        self._whole(holdings.preview, languages, then)

    def _give_holdings(
        self, languages: tuple[Language, ...], then: Callable[[Document], None]
    ) -> None:
        self._whole(holdings.give, languages, then)

    def _whole(
        self,
        service: Callable[..., Document],
        languages: tuple[Language, ...],
        then: Callable[[Document], None],
    ) -> None:
        work, wish = self._work, self._wish(languages)
        work.runner.submit(
            service,
            work.session,
            work.actor,
            self._person_id,
            wish,
            then=then,
            failed=self._failed,
        )

    def _nothing_held(
        self, languages: tuple[Language, ...], then: Callable[[Document], None]
    ) -> None:
        work, wish = self._work, self._wish(languages)
        work.runner.submit(
            holdings.nothing, work.session, work.actor, wish, then=then, failed=self._failed
        )

    def _made(self, asked: int, document: Document) -> None:
        if asked == self._asked:
            self._document = document
            self._desk.pictures(document, partial(self._show, asked), self._failed)

    def _show(self, asked: int, pages: tuple[PageImage, ...]) -> None:
        if asked == self._asked:
            self.page.show_pages(pages)

    def _failed(self, error: IntakeError) -> None:
        self.page.banner.say_error(error)

    # --- where it goes -------------------------------------------------------------------

    def _print(self) -> None:
        self._given(self._print_now)

    def _print_now(self, document: Document) -> None:
        self._desk.print(document, self.page.banner.say_printed, self._failed)

    def _save(self) -> None:
        # Only once they know where it goes: a question that was closed has given nothing.
        title = self.page.banner.save_title()
        self._desk.ask_where(self, title, "paper.pdf", self._save_to)

    def _save_to(self, target: Target) -> None:
        self._given(partial(self._save_now, target))

    def _save_now(self, target: Target, document: Document) -> None:
        self._desk.save(self, document, target, self.page.banner.say_saved, self._failed)

    def _given(self, then: Callable[[Document], None]) -> None:
        """The paper that is seen; of what we hold the log is told first."""
        if self._document is None:
            return
        if self._give is not None:
            self._give(self.page.chosen_languages(), then)
        else:
            then(self._document)

    def _save_data(self) -> None:
        page = self.page
        saving.ask_where_data(
            self._work.ask,
            self,
            page.data_title(),
            "consents.jsonld",
            page.data_filter(),
            self._save_data_to,
        )

    def _save_data_to(self, path: Path) -> None:
        work, page = self._work, self.page
        languages = page.chosen_languages()
        if not languages:
            return
        wanted = Wanted(
            languages[0],
            page.code.isChecked(),
            page.own_words.isChecked(),
            page.police.isChecked(),
        )
        work.runner.submit(
            consent_record.save,
            work.session,
            work.actor,
            self._person_id,
            wanted,
            path,
            then=self._data_saved,
            failed=self._failed,
        )

    def _data_saved(self, path: Path) -> None:
        self.page.say_data_saved(path.name)

    def _back(self) -> None:
        self._document = None
        self._asked += 1
        self.page.show_pages(())
        self.left.emit(self._person_id)
