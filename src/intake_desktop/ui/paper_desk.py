"""Makes, shows, prints and saves papers on the worker; used by every room that has one."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.languages import Language
from intake_desktop.domain.papers import Document, PageImage
from intake_desktop.services import papers
from intake_desktop.services.papers import Look
from intake_desktop.ui.workplace import Workplace

# Pixels to a point for the preview: sharp enough to read at the window's width.
_PREVIEW_SCALE = 1.6

Failed = Callable[[IntakeError], None]


class PaperDesk:
    """Callbacks come back on the interface's thread. ``languages`` are those on the paper."""

    def __init__(self, workplace: Workplace) -> None:
        self.workplace = workplace
        self.languages: tuple[Language, ...] = (Language.ENGLISH, Language.SIMPLIFIED)

    def today(self) -> date:
        return self.workplace.session.clock.today()

    def look(self) -> Look:
        return Look(self.languages, watermark=self.workplace.watermark)

    def pictures(
        self, document: Document, then: Callable[[tuple[PageImage, ...]], None], failed: Failed
    ) -> None:
        """The pages as they will print."""
        self.workplace.runner.submit(
            papers.page_images,
            self.workplace.actor,
            document,
            _PREVIEW_SCALE,
            then=then,
            failed=failed,
        )

    def print(self, document: Document, then: Callable[[], None], failed: Failed) -> None:
        self.workplace.runner.submit(
            papers.print_paper,
            self.workplace.session,
            self.workplace.actor,
            document,
            then=lambda _: then(),
            failed=failed,
        )

    def save(
        self, document: Document, path: Path, then: Callable[[Path], None], failed: Failed
    ) -> None:
        self.workplace.runner.submit(
            papers.save_paper,
            self.workplace.session,
            self.workplace.actor,
            document,
            path,
            then=then,
            failed=failed,
        )
