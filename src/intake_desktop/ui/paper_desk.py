"""Makes, shows, prints and saves papers on the worker; used by every room that has one."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.languages import Language
from intake_desktop.domain.papers import Document, PageImage
from intake_desktop.services import papers
from intake_desktop.services.papers import Look
from intake_desktop.services.printing import Printing
from intake_desktop.ui import saving
from intake_desktop.ui.printers import Printers
from intake_desktop.ui.saving import Target
from intake_desktop.ui.workplace import Workplace

# Pixels to a point for the preview: sharp enough to read at the window's width.
_PREVIEW_SCALE = 1.6

Failed = Callable[[IntakeError], None]


class PaperDesk:
    """Callbacks come back on the interface's thread. ``languages`` are those on the paper."""

    def __init__(self, workplace: Workplace) -> None:
        self.workplace = workplace
        self.printers = workplace.printers or Printers(workplace.runner, workplace.ask, Printing())
        self.languages: tuple[Language, ...] = (Language.ENGLISH, Language.SIMPLIFIED)

    def today(self) -> date:
        return self.workplace.session.clock.today()

    def now(self) -> datetime:
        return self.workplace.session.clock.now()

    def look(self) -> Look:
        return Look(self.languages, watermark=self.workplace.watermark)

    def pictures(
        self, document: Document, then: Callable[[tuple[PageImage, ...]], None], failed: Failed
    ) -> None:
        """The pages as they will print."""
        self.workplace.runner.aside(
            papers.page_images,
            self.workplace.actor,
            document,
            _PREVIEW_SCALE,
            then=then,
            failed=failed,
        )

    def print(self, document: Document, then: Callable[[], None], failed: Failed) -> None:
        """Asks which printer where that is not clear; nothing follows a "no"."""
        self.printers.choose(partial(self._print_on, document, then, failed), failed)

    def _print_on(
        self, document: Document, then: Callable[[], None], failed: Failed, queue: str
    ) -> None:
        def printed(_change: None) -> None:
            self.printers.clear_up()
            then()

        # On the vault's thread, since the log tells of it in the same step.
        self.workplace.runner.submit(
            papers.print_paper,
            self.workplace.session,
            self.workplace.actor,
            document,
            self.printers.printing,
            queue,
            then=printed,
            failed=failed,
        )

    def ask_where(
        self, parent: QWidget, title: str, name: str, then: Callable[[Target], None]
    ) -> None:
        """Where a PDF is to be saved; nothing follows a question that was closed."""
        work = self.workplace
        saving.ask_where(work.ask, work.session.chance, parent, title, name, then)

    def save(
        self,
        parent: QWidget,
        document: Document,
        target: Target,
        then: Callable[[Path, bool], None],
        failed: Failed,
    ) -> None:
        """Saves, tells ``then`` where and whether it is locked, and has first shown
        the file's passphrase, if it has one, once."""

        def saved(path: Path) -> None:
            if target.passphrase:
                shown = partial(then, path, True)
                saving.show_passphrase(self.workplace.ask, parent, target, shown)
            else:
                then(path, False)

        self.workplace.runner.submit(
            papers.save_paper,
            self.workplace.session,
            self.workplace.actor,
            document,
            target.path,
            target.passphrase,
            then=saved,
            failed=failed,
        )
