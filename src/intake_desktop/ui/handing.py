"""One paper on a page of its own: seen as it prints, printed, or saved."""

from collections.abc import Callable
from functools import partial

from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.papers import Document
from intake_desktop.ui.paper_desk import PaperDesk
from intake_desktop.ui.saving import Target
from intake_desktop.ui.widgets.hand_page import HandPage


class Handing:
    """Whoever makes the paper calls ``begin``, and ``show`` once it is there."""

    def __init__(self, desk: PaperDesk, page: HandPage) -> None:
        self._desk, self._page = desk, page
        self._document: Document | None = None
        page.print_wanted.connect(self._print)
        page.save_wanted.connect(self._save)

    def begin(self, name: Callable[[], str], about: Callable[[], str] | None = None) -> None:
        """Empties the page. ``name`` gives its title in the language of the screen, ``about`` the
        line below it."""
        self._document = None
        self._page.start(name, about)

    def show(self, document: Document) -> None:
        self._document = document
        self._desk.pictures(document, self._page.show_pages, self.fail)

    def fail(self, error: IntakeError) -> None:
        self._page.banner.say_error(error)

    def forget(self) -> None:
        self._document = None
        self._page.show_pages(())

    def _print(self) -> None:
        if self._document is not None:
            self._desk.print(self._document, self._page.banner.say_printed, self.fail)

    def _save(self) -> None:
        if self._document is not None:
            document, banner = self._document, self._page.banner
            to = partial(self._save_to, document)
            self._desk.ask_where(self._page.window(), banner.save_title(), document.name, to)

    def _save_to(self, document: Document, target: Target) -> None:
        said = self._page.banner.say_saved
        self._desk.save(self._page.window(), document, target, said, self.fail)
