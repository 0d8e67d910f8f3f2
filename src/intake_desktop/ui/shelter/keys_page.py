"""The list of keys, as it prints."""

from functools import partial

from PySide6.QtWidgets import QWidget

from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.languages import Language
from intake_desktop.domain.papers import Document
from intake_desktop.services import papers
from intake_desktop.ui.paper_desk import PaperDesk
from intake_desktop.ui.saving import Target
from intake_desktop.ui.widgets.hand_page import HandPage
from intake_desktop.ui.workplace import Workplace


class KeysPage(HandPage):
    """In English and Chinese, whatever the language of the screen: several people read it."""

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = PaperDesk(work)
        self._document: Document | None = None
        self.print_wanted.connect(self._print)
        self.save_wanted.connect(self._save)
        self.start(self._title)

    def show_page(self) -> None:
        shown = self._desk.workplace.languages.current()
        self._desk.languages = (
            Language.ENGLISH,
            shown if shown.is_chinese else Language.SIMPLIFIED,
        )
        self._document = None
        self.start(self._title)
        self._desk.workplace.runner.aside(
            papers.list_of_keys, self._desk.look(), then=self._made, failed=self._failed
        )

    def retranslate(self) -> None:
        super().retranslate()
        self.set_back("")  # it stands in a list of pages

    def _title(self) -> str:
        return self.tr("List of keys")

    def _made(self, document: Document) -> None:
        self._document = document
        self._desk.pictures(document, self.show_pages, self._failed)

    def _print(self) -> None:
        if self._document is not None:
            self._desk.print(self._document, self.banner.say_printed, self._failed)

    def _save(self) -> None:
        if self._document is not None:
            to = partial(self._save_to, self._document)
            title = self.banner.save_title()
            self._desk.ask_where(self.window(), title, self._document.name, to)

    def _save_to(self, document: Document, target: Target) -> None:
        self._desk.save(self.window(), document, target, self.banner.say_saved, self._failed)

    def _failed(self, error: IntakeError) -> None:
        self.banner.say_error(error)
