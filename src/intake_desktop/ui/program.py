"""From the door to the lock: how the rooms are opened, and how everything ends."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.languages import Phrase
from intake_desktop.domain.staff import Actor
from intake_desktop.services import access, copy_jobs, deletion, restore
from intake_desktop.services.printing import Printing
from intake_desktop.services.session import Desk, Session
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.command_desk import CommandDesk
from intake_desktop.ui.commands import Commands
from intake_desktop.ui.duties import Duties
from intake_desktop.ui.guard import Guard
from intake_desktop.ui.laptop import LaptopFacts
from intake_desktop.ui.main_window import MainWindow
from intake_desktop.ui.neutral_page import NeutralPage
from intake_desktop.ui.printers import Printers
from intake_desktop.ui.room_commands import RoomCommands
from intake_desktop.ui.rooms import Rooms
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.sheet_printing import SheetPrinting
from intake_desktop.ui.still_printing import StillPrinting
from intake_desktop.ui.turned.turning import Turning
from intake_desktop.ui.unlock.clock_question import ClockQuestion
from intake_desktop.ui.unlock.room import UnlockRoom
from intake_desktop.ui.widgets.composition import commit_typing
from intake_desktop.ui.wording_of_errors import word
from intake_desktop.ui.workplace import Workplace

# Long enough that the page is painted and seen, too short for anybody to read what lies beneath.
_HIDDEN_MS = 2000


class Program(QObject):
    """Holds the rooms once the vault is open; every way out goes through ``lock`` or ``end``."""

    def __init__(
        self,
        window: MainWindow,
        runner: Runner,
        ask: Ask,
        appearance: Appearance,
        desk: Desk,
        *,
        printing: Printing | None = None,
    ) -> None:
        """``printing`` knows the papers that the process before left to the print system."""
        super().__init__(window)
        self._window, self._runner, self._ask = window, runner, ask
        self._appearance, self._desk = appearance, desk
        self._languages = appearance.languages
        self._session: Session | None = None
        self._actor: Actor | None = None
        self.rooms: Rooms | None = None
        self.duties: Duties | None = None
        self.commands: CommandDesk | None = None
        self.turning: Turning | None = None
        self._door: UnlockRoom | None = None
        self._clock_question = ClockQuestion(
            window, runner, ask, self._languages, self.open_rooms, self.lock
        )
        self._leaving = False
        self.guard = Guard(appearance.app, appearance, parent=self)
        self.printers = Printers(runner, ask, printing or Printing(), self)
        self._neutral = NeutralPage(self._languages, parent=window)
        self._neutral.hide()
        # Set by whoever builds the program: starting anew in place of this process, and a mark
        # for the papers of a sample.
        self.restart: Callable[[], None] | None = None
        self.watermark: Phrase | None = None
        self.laptop: LaptopFacts | None = None
        for wanted in (window.lock_requested, ask.lock_requested, self.guard.lock_wanted):
            wanted.connect(self.lock)
        for wanted in (window.hide_requested, self.guard.hide_wanted):
            wanted.connect(self.hide)
        self.guard.list_wanted.connect(self._list_commands)
        self.guard.turn_wanted.connect(self._turn)
        self.guard.in_a_meeting = self._in_a_meeting
        self.guard.ending.connect(window.show_ending)
        self._neutral.back_wanted.connect(self._show_again)
        window.closing.connect(self._closed)
        runner.busy.connect(self._look_whether_open)

    def open_door(self) -> None:
        """Looks what lies in the vault's folder: a first run, a passphrase, or trouble."""
        door = UnlockRoom(self._runner, self._desk, self._ask, self._languages, self._print_sheet)
        self._door = door
        door.opened.connect(self._opened)
        door.unlocked.connect(self._unlocked)
        door.lock_wanted.connect(self.lock)
        door.close_wanted.connect(self._window.close)
        self._window.show_door(door)
        door.start()
        self.printers.clear_up()

    def _unlocked(self, session: Session) -> None:
        """To nobody yet, or to somebody who is about to enter: it locks as any open vault does."""
        self._session = session  # from here on every way out closes it
        self.guard.begin()
        if self._window.is_covered:  # hidden while the key was made
            self.lock()

    def _opened(self, session: Session, actor: Actor, _is_new: bool) -> None:
        self._appearance.keep()
        self._unlocked(session)
        if not self._leaving:
            self._clock_question.ask(session, actor)

    def _print_sheet(self, code: str) -> None:
        sheet = SheetPrinting(self._window, self._runner, self._ask, self._languages, self.printers)
        if self._door is not None:
            sheet.printed.connect(self._door.recovery_page.say_printed)
        sheet.begin(code)

    def open_rooms(self, session: Session, actor: Actor) -> None:
        """After unlocking, and after what has ended was cleared away."""
        self._session, self._actor = session, actor
        self.duties = Duties(self._runner, session, actor, self)
        self.duties.damaged.connect(self._lock_damaged)
        self.duties.restored.connect(self.lock)
        workplace = Workplace(
            self._runner,
            session,
            actor,
            self._ask,
            self._languages,
            self.watermark,
            self.printers,
            self.guard.locking,
            self.duties,
            self.laptop,
        )
        self.guard.begin()
        self.rooms = Rooms(self._window, workplace)
        offered = RoomCommands(self._window, self.rooms).all()
        self.turning = Turning(self._window, self.rooms, self._appearance, workplace)
        self.guard.ending.connect(self.turning.show_ending)
        commands = Commands((*offered, self.turning.command(), *self._window.commands()))
        self.commands = CommandDesk(self._window, commands, self._languages, self._runner)
        self._runner.submit(
            deletion.finish, session, actor, then=self._cleared, failed=self._not_cleared
        )

    def _cleared(self, _change: deletion.Swept) -> None:
        if self._actor is not None:
            self._window.enter(self._actor)
        if self.duties is not None:
            self.duties.start()

    def _not_cleared(self, error: IntakeError) -> None:
        """As on a full disk: nobody comes in where what has ended is still there."""
        words = word(error)
        self._ask.tell(self._window, words.title, words.text, self.tr("Close"), self.lock)

    def _look_whether_open(self, is_busy: bool) -> None:
        """A disk that fails while keys are renewed leaves a closed vault: nothing can be saved."""
        if not is_busy and self._session is not None and not self._session.is_open:
            self.lock()

    def _lock_damaged(self, error: IntakeError) -> None:
        """The whole check found damage: the door says so, and what can be done about it."""
        restore.mark_trouble(self._desk.folder, restore.code_of(error))
        self.lock()

    def hide(self) -> None:
        """Shows a page that says nothing, at once, and locks soon after; where nothing is open
        yet, the same key brings the door back. Turned to the person it leads back to their view:
        they may hide it as often as they like, and the staff's window stays where it is."""
        if self.turning is not None and self.turning.is_turned:
            self.turning.hide()
            return
        if self._window.is_covered:
            if self._session is None:
                self._show_again()
            return
        if self.rooms is not None:
            commit_typing()  # an input method loses its letters as the field goes
        self._window.cover(self._neutral)
        if self._session is not None:
            QTimer.singleShot(_HIDDEN_MS, self, self.lock)
        QTimer.singleShot(0, self, self._forget_typing)  # the page is painted first

    def _forget_typing(self) -> None:
        """What lay on the screen is taken over, and out of what screen readers walk through."""
        if self._leaving or not self._window.is_covered:
            return
        if self._session is None:
            if self._door is not None:
                self._door.forget_typing()
        elif self.rooms is not None:
            self.rooms.meetings.take_over_typing()
            self._window.forget_rooms()

    @property
    def is_hidden(self) -> bool:
        """Whether the process that follows is to begin with the page that says nothing."""
        if self.turning is not None and self.turning.is_turned:
            return self.turning.is_hidden
        return self._window.is_covered

    def _show_again(self) -> None:
        if self._session is None:
            self._window.uncover()
            if self._door is not None:
                self._door.take_focus()

    def _list_commands(self) -> None:
        """Only where the rooms are: behind the door, and not while anything is hidden."""
        if self.commands is not None and self._window.is_entered and not self._leaving:
            self.commands.open()

    def _turn(self) -> None:
        if self.turning is not None and not self._leaving:
            self.turning.key_pressed()

    def _in_a_meeting(self) -> bool:
        """Or in something else for which nothing is touched, as copying a code by hand."""
        if self.rooms is None:
            return self._door is not None and self._door.shows_code
        if self.turning is not None and self.turning.is_turned:
            # Somebody reads, unless it was hidden: then nobody may be there.
            return not self.turning.is_hidden
        return self.rooms.meetings.is_going_on()

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

    def _closed(self) -> None:
        self.end()
        StillPrinting.stay(self.printers, self._window)

    def end(self) -> None:
        """The window closes: keeps what consent covers, and lets the vault go."""
        if self._leaving:
            return
        self._close_vault(is_end=True)
        self._runner.stop()

    def _close_vault(self, *, is_end: bool = False) -> None:
        self._leaving = True
        if self.duties is not None:
            self.duties.stop()
        commit_typing()  # before any dialog goes, and the field with it
        self._ask.close_all()
        if self.commands is not None:
            self.commands.close()
        if self.turning is not None:
            self.turning.close()
        if self.rooms is not None:
            self.rooms.meetings.take_over_typing(for_good=True)
            self.rooms.undoing.stop()
        if self._session is not None:
            self._window.conceal()
            self._window.forget_rooms()
        self.guard.end()
        # Papers that are being set wait for nobody now; one on its way to the printer gets there.
        self._runner.let_go()
        self.printers.printing.settle()
        is_open = self._session is not None and self._session.is_open
        if self.rooms is not None and is_open:
            # What is on its way first, with all that follows from it: a signature leads to a page,
            # and a page to a save. After the vault is closed it would come too late.
            self._runner.drain()
            self.rooms.meetings.save()
        if self._session is not None:
            if self._actor is not None and is_open:
                # What was asked for is not left for the next opening; a failure hides nothing:
                # the record stays hidden, and that opening does it.
                self._runner.submit(deletion.finish, self._session, self._actor, failed=_is_told)
                # A lock is immediate. At the end there is time, except for a sample.
                if is_end and self.watermark is None:
                    self._runner.submit(
                        copy_jobs.as_it_closes, self._session, self._actor, failed=_is_told
                    )
            self._runner.submit(access.lock, self._session, self._actor)
        elif self._door is not None:
            self._door.abandon()
        self._runner.drain()
        self._ask.close_all()  # what the last answers had to tell: nobody is there to read it
        self.guard.let_sleep()


def _is_told(_error: IntakeError) -> None:
    """Nobody is there to read it: the screen is empty."""
