"""Opening a vault that is there: one passphrase, and a plain answer when it does not fit."""

from typing import Protocol

from intake_desktop.domain.errors import IntakeError, TooSoon, WrongPassphrase
from intake_desktop.domain.staff import Actor
from intake_desktop.services import access
from intake_desktop.services.access import Unlocked
from intake_desktop.services.session import Desk, Session
from intake_desktop.ui.runner import Runner


class View(Protocol):
    """What the presenter needs from the screen."""

    def ask_for_passphrase(self) -> None: ...

    def show_opening(self) -> None: ...

    def show_error(self, error: IntakeError) -> None: ...

    def show_wait(self, seconds: float) -> None: ...

    def leave(self, session: Session, actor: Actor) -> None: ...


class Opening:
    """Takes a passphrase to the vault and brings back a session, or the reason why not."""

    def __init__(self, view: View, runner: Runner, desk: Desk) -> None:
        self._view = view
        self._runner = runner
        self._desk = desk
        self._trying = False

    def begin(self) -> None:
        """Wrong tries of an earlier start are still waited for."""
        self._runner.submit(access.wait_seconds, self._desk, then=self._view.show_wait)

    def passphrase_given(self, passphrase: str) -> None:
        """An empty one is asked for again; a second press while it tries does nothing."""
        if self._trying:
            return
        if not passphrase:
            self._view.ask_for_passphrase()
            return
        self._trying = True
        self._view.show_opening()
        self._runner.submit(
            access.unlock, self._desk, passphrase, then=self._opened, failed=self._failed
        )

    def _opened(self, unlocked: Unlocked) -> None:
        self._trying = False
        self._view.leave(unlocked.session, unlocked.actor)

    def _failed(self, error: IntakeError) -> None:
        self._trying = False
        self._view.show_error(error)
        if isinstance(error, WrongPassphrase | TooSoon):
            self.begin()
