"""The recovery sheet's way in: its code opens, one lead gets a new passphrase, and comes in."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from intake_desktop.domain.errors import IntakeError, TooSoon, WrongPassphrase
from intake_desktop.domain.staff import Actor
from intake_desktop.services import access, sheet
from intake_desktop.services.access import Unlocked
from intake_desktop.services.session import Desk, Session
from intake_desktop.services.sheet import OpenedWithSheet
from intake_desktop.ui.rating import Rating
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.unlock.sheet_pages import SheetCodePage, SheetLeadPage
from intake_desktop.ui.widgets.page import Page


class SheetWay(QObject):
    """``opened`` is called with a session and who it belongs to; ``turn`` shows one of the pages.

    Between the two pages the vault is open and nobody's: ``unlocked`` carries its session, so that
    whatever locks closes it. ``left``: somebody went back; it is closed, and its key has to leave
    the memory too.
    """

    unlocked = Signal(object)
    left = Signal()

    def __init__(
        self,
        pages: tuple[SheetCodePage, SheetLeadPage],
        runner: Runner,
        desk: Desk,
        turn: Callable[[Page], None],
        opened: Callable[[Session, Actor], None],
    ) -> None:
        super().__init__(pages[0])
        self._code, self._lead = pages
        self._runner, self._desk = runner, desk
        self._turn, self._opened_to = turn, opened
        self._open: OpenedWithSheet | None = None
        self._trying = False
        self._code.given.connect(self._code_given)
        self._lead.given.connect(self._lead_given)
        self._lead.back_requested.connect(self.start)
        Rating(self._lead.entry, runner, self._lead.alias)

    def start(self) -> None:
        self.abandon()
        self._turn(self._code)
        self._code.forget()
        self._code.focus_first()
        self._look_whether_to_wait()

    def abandon(self) -> None:
        """Closes what the code opened and nobody entered."""
        if self._open is not None:
            held, self._open = self._open, None
            self._runner.submit(access.lock, held.session)
            self.left.emit()

    def _look_whether_to_wait(self) -> None:
        self._runner.submit(access.wait_seconds, self._desk, then=self._code.show_wait)

    def _code_given(self, typed: str) -> None:
        if self._trying:
            return
        if not typed.strip():
            self._code.ask_for_code()
            return
        self._trying = True
        self._code.show_opening()
        self._runner.submit(
            sheet.open_with_code, self._desk, typed, then=self._fits, failed=self._does_not_fit
        )

    def _fits(self, found: OpenedWithSheet) -> None:
        self._trying = False
        self._open = found
        self._code.forget()
        self._lead.show_leads(found.leads)
        self._turn(self._lead)
        self._lead.buttons[0].setFocus()
        self.unlocked.emit(found.session)

    def _does_not_fit(self, error: IntakeError) -> None:
        self._trying = False
        self._code.show_error(error)
        if isinstance(error, WrongPassphrase | TooSoon):
            self._look_whether_to_wait()

    def _lead_given(self, lead: Actor | None, first: str, _second: str) -> None:
        faults = self._lead.entry.faults()
        self._lead.entry.show_faults(faults)
        if lead is None:
            self._lead.ask_who()
        elif faults:
            self._lead.entry.focus_fault()
        elif self._open is not None and not self._trying:
            self._trying = True
            self._lead.show_working()
            self._runner.submit(
                sheet.take_over, self._open, lead, first, then=self._entered, failed=self._failed
            )

    def _entered(self, unlocked: Unlocked) -> None:
        self._trying, self._open = False, None
        self._lead.forget()
        self._opened_to(unlocked.session, unlocked.actor)

    def _failed(self, error: IntakeError) -> None:
        self._trying = False
        self._lead.show_error(error)
