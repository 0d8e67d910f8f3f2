"""From the door to the lock: how the rooms are opened, and how everything ends."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.languages import Phrase
from intake_desktop.domain.staff import Actor
from intake_desktop.services import access, papers, today
from intake_desktop.services.session import Desk, Session
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.main_window import MainWindow
from intake_desktop.ui.rooms import Rooms
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.unlock.clock_question import ClockQuestion
from intake_desktop.ui.unlock.room import UnlockRoom
from intake_desktop.ui.wording_of_errors import word
from intake_desktop.ui.workplace import Workplace


class Program(QObject):
    """Holds the rooms once the vault is open; every way out goes through ``lock`` or ``end``."""

    def __init__(
        self,
        window: MainWindow,
        runner: Runner,
        ask: Ask,
        appearance: Appearance,
        desk: Desk,
    ) -> None:
        super().__init__(window)
        self._window, self._runner, self._ask = window, runner, ask
        self._appearance, self._desk = appearance, desk
        self._languages = appearance.languages
        self._session: Session | None = None
        self._actor: Actor | None = None
        self.rooms: Rooms | None = None
        self._door: UnlockRoom | None = None
        self._clock_question = ClockQuestion(
            window, runner, ask, self._languages, self.open_rooms, self.lock
        )
        self._leaving = False
        # Set by whoever builds the program: starting anew in place of this process, and a mark
        # for the papers of a sample.
        self.restart: Callable[[], None] | None = None
        self.watermark: Phrase | None = None
        window.lock_requested.connect(self.lock)
        ask.lock_requested.connect(self.lock)
        window.closing.connect(self.end)

    def open_door(self) -> None:
        """Looks what lies in the vault's folder: a first run, a passphrase, or trouble."""
        door = UnlockRoom(
            self._runner, self._desk, self._ask, self._languages, self._print_recovery_sheet
        )
        self._door = door
        door.opened.connect(self._opened)
        self._window.show_door(door)
        door.start()

    def _opened(self, session: Session, actor: Actor, _is_new: bool) -> None:
        self._appearance.keep()
        self._session = session  # from here on every way out closes it
        self._clock_question.ask(session, actor)

    def _print_recovery_sheet(self, code: str) -> None:
        self._runner.submit(
            papers.print_recovery_sheet,
            code,
            self._languages.current(),
            then=self._sheet_printed,
            failed=self._sheet_not_printed,
        )

    def _sheet_not_printed(self, error: IntakeError) -> None:
        self._ask.tell(
            self._window,
            word(error).title,
            self.tr("Nothing is lost. Please copy the code by hand: it is short on purpose."),
            self.tr("Close"),
        )

    def _sheet_printed(self, _change: None) -> None:
        if self._door is not None:
            self._door.recovery_page.say_printed()
        self._ask.tell(
            self._window,
            self.tr("On its way to the printer."),
            self.tr("Keep the sheet away from this laptop."),
            self.tr("Close"),
        )

    def open_rooms(self, session: Session, actor: Actor) -> None:
        """After unlocking, and after what has ended was cleared away."""
        self._session, self._actor = session, actor
        workplace = Workplace(
            self._runner, session, actor, self._ask, self._languages, self.watermark
        )
        self.rooms = Rooms(self._window, workplace)
        self._runner.submit(today.clear_ended, session, actor, then=self._cleared)

    def _cleared(self, _change: today.Cleared) -> None:
        if self._actor is not None:
            self._window.enter(self._actor)

    def lock(self) -> None:
        """Keeps what consent covers, closes the vault, and starts anew in place of this process,
        which alone clears memory. Never asks."""
        if self._leaving or self._session is None:
            return
        self._close_vault()
        if self.restart is None:
            return
        try:
            self.restart()
        except OSError:
            # No new process, as after an update that removed this one's Python: nothing of what
            # is on the screen may stay there, so the program ends instead.
            self._runner.stop()
            self._window.close()

    def end(self) -> None:
        """The window closes: keeps what consent covers, and lets the vault go."""
        if self._leaving:
            return
        self._close_vault()
        self._runner.stop()

    def _close_vault(self) -> None:
        self._leaving = True
        self._ask.close_all()
        if self.rooms is not None:
            self.rooms.meeting.take_over_typing()
            self._window.conceal()
            # What is on its way first, with all that follows from it: a signature leads to a page,
            # and a page to a save. After the vault is closed it would come too late.
            self._runner.drain()
            self.rooms.meeting.flow.save()
        if self._session is not None:
            self._runner.submit(access.lock, self._session, self._actor)
        elif self._door is not None:
            self._door.abandon()
        self._runner.drain()
        self._ask.close_all()  # what the last answers had to tell: nobody is there to read it
