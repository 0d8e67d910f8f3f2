"""Papers to take along from the policy page: form A in full, and the slip that it was explained."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.languages import Language, Phrase, Spoken
from intake_desktop.domain.meetings import Arrival
from intake_desktop.domain.papers import Document
from intake_desktop.services import papers
from intake_desktop.ui.paper_desk import PaperDesk
from intake_desktop.ui.saving import Target
from intake_desktop.ui.widgets.hand_page import HandPage

# What the slip says about the language; the person takes it along, so it says no more.
_LANGUAGES = {
    Spoken.MANDARIN: Phrase("Mandarin", "普通话（国语）", "國語（普通話）"),
    Spoken.CANTONESE: Phrase("Cantonese", "粤语（广东话）", "粵語（廣東話）"),
    Spoken.ENGLISH: Phrase("English", "英语", "英語"),
}


class Handouts:
    """Shows one paper at a time on its page; ``show_page`` brings that page to the front."""

    def __init__(self, desk: PaperDesk, page: HandPage, show_page: Callable[[], None]) -> None:
        self._desk, self._page, self._show_page = desk, page, show_page
        self._document: Document | None = None
        page.print_wanted.connect(self._print)
        page.save_wanted.connect(self._save)

    def policy(self) -> None:
        self._open(_policy_name)
        work = self._desk.workplace
        work.runner.aside(
            papers.policy_paper,
            work.session,
            work.actor,
            self._desk.look(),
            then=self._made,
            failed=self._failed,
        )

    def slip(self, arrival: Arrival | None) -> None:
        self._open(_slip_name)
        spoken = arrival.spoken if arrival else Spoken.OTHER
        work = self._desk.workplace
        work.runner.aside(
            papers.slip,
            work.session,
            work.actor,
            self._desk.look(),
            _LANGUAGES.get(spoken, Phrase("", "", "")),
            then=self._made,
            failed=self._failed,
        )

    def read_in(self, script: Language) -> None:
        """The Chinese that the person reads."""
        self._desk.languages = (Language.ENGLISH, script)

    def _open(self, name: Callable[[], str]) -> None:
        self._document = None
        self._page.start(name)
        self._show_page()

    def _made(self, document: Document) -> None:
        self._document = document
        self._desk.pictures(document, self._page.show_pages, self._failed)

    def _print(self) -> None:
        if self._document is not None:
            self._desk.print(self._document, self._page.banner.say_printed, self._failed)

    def _save(self) -> None:
        if self._document is not None:
            document, banner = self._document, self._page.banner
            to = partial(self._save_to, document)
            self._desk.ask_where(self._page.window(), banner.save_title(), document.name, to)

    def _save_to(self, document: Document, target: Target) -> None:
        banner = self._page.banner
        self._desk.save(self._page.window(), document, target, banner.say_saved, self._failed)

    def _failed(self, error: IntakeError) -> None:
        self._page.banner.say_error(error)


def _policy_name() -> str:
    return QCoreApplication.translate("Handouts", "Your privacy and your choices")


def _slip_name() -> str:
    return QCoreApplication.translate("Handouts", "A slip that it was explained")
