"""The room at the door: it shows the page that fits, and hands on an open vault."""

from collections.abc import Callable, Set

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from intake_desktop.domain.errors import (
    IntakeError,
    LogBroken,
    SyncedFolder,
    VaultDamaged,
    VaultMissing,
)
from intake_desktop.domain.languages import Language
from intake_desktop.domain.staff import Actor
from intake_desktop.services import access
from intake_desktop.services.access import Standing
from intake_desktop.services.session import Desk, Session
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.language import Languages
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.unlock.door_pages import DoorPage, TroublePage
from intake_desktop.ui.unlock.first_run import FirstRun, Problem, Step
from intake_desktop.ui.unlock.founding_pages import LanguagePage, LeadPage
from intake_desktop.ui.unlock.opening import Opening
from intake_desktop.ui.unlock.passphrase_page import PassphrasePage
from intake_desktop.ui.unlock.recovery_page import MakingPage, RecoveryPage
from intake_desktop.ui.unlock.restore_page import RestorePage
from intake_desktop.ui.unlock.restore_way import RestoreWay
from intake_desktop.ui.unlock.sheet_pages import SheetCodePage, SheetLeadPage
from intake_desktop.ui.unlock.sheet_way import SheetWay
from intake_desktop.ui.unlock.synced_page import SyncedPage
from intake_desktop.ui.unlock.typing_page import TypingPage
from intake_desktop.ui.widgets.page import Page


class UnlockRoom(QWidget):
    """Call ``start()`` once the window is shown.

    ``opened`` carries the Session, the Actor, and whether a recovery code was shown, which
    means that the vault is new. ``close_wanted``: there is nothing more to do here.
    ``print_sheet`` gets the recovery code; it prints or says why not.

    ``unlocked`` carries a Session that nobody has entered yet: a new vault whose code is on the
    screen, or one that the recovery sheet opened. ``lock_wanted``: it is to be closed again.
    """

    opened = Signal(object, object, bool)
    unlocked = Signal(object)
    lock_wanted = Signal()
    close_wanted = Signal()

    def __init__(  # noqa: PLR0917
        self,
        runner: Runner,
        desk: Desk,
        ask: Ask,
        languages: Languages,
        print_sheet: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._desk, self._ask = runner, desk, ask
        self._languages, self._print_sheet = languages, print_sheet
        self.language_page, self.lead_page = LanguagePage(self), LeadPage(languages, self)
        self.passphrase_page, self.making_page = PassphrasePage(self), MakingPage(self)
        self.recovery_page = RecoveryPage(self)
        self.door_page, self.trouble_page = DoorPage(self), TroublePage(self)
        self.sheet_code_page, self.sheet_lead_page = SheetCodePage(self), SheetLeadPage(self)
        self.restore_page = RestorePage(languages, self)
        self.synced_page = SyncedPage(runner, desk, self)
        self.typing_page = TypingPage(self)
        self.steps: dict[Step, Page] = {
            Step.LANGUAGE: self.language_page,
            Step.LEAD: self.lead_page,
            Step.PASSPHRASE: self.passphrase_page,
            Step.MAKING: self.making_page,
            Step.RECOVERY: self.recovery_page,
        }
        self._stack = QStackedWidget(self)
        at_the_door = (
            self.door_page,
            self.trouble_page,
            self.sheet_code_page,
            self.sheet_lead_page,
            self.restore_page,
            self.synced_page,
            self.typing_page,
        )
        for page in (*self.steps.values(), *at_the_door):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.synced_page.again.connect(self.start)
        self.synced_page.close_wanted.connect(self.close_wanted)
        self._first_run = FirstRun(self, runner, desk)
        self._opening = Opening(_Door(self), runner, desk)
        self._sheet_way = SheetWay(
            (self.sheet_code_page, self.sheet_lead_page),
            runner,
            desk,
            self._stack.setCurrentWidget,
            self._opened_with_sheet,
        )
        self._restore_way = RestoreWay(self.restore_page, runner, desk, self._show_restore)
        self._connect()

    def start(self) -> None:
        """Looks whether there is a vault, and asks for a passphrase or begins the first run."""
        self._runner.submit(
            access.examine, self._desk, then=self._examined, failed=self._examination_failed
        )

    def abandon(self) -> None:
        """Closes a vault that was made but not handed on yet; for when the window is closed."""
        self._first_run.abandon()

    def forget_typing(self) -> None:
        """Half a passphrase does not wait behind a page that anybody may see."""
        if self._stack.currentWidget() is self.door_page:
            self.door_page.passphrase.forget()

    def take_focus(self) -> None:
        if self._stack.currentWidget() is self.door_page:
            self.door_page.focus_first()

    @property
    def shows_code(self) -> bool:
        """Whether somebody is copying the recovery code, for which nothing is touched here."""
        return self._stack.currentWidget() is self.recovery_page

    def current_page(self) -> Page:
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    # --- what the first run needs to show ---

    def show_step(self, step: Step) -> None:
        self._stack.setCurrentWidget(self.steps[step])
        if step is Step.LEAD:
            self.lead_page.focus_first()
        elif step is Step.PASSPHRASE:
            self.passphrase_page.focus_first()

    def show_problems(self, problems: Set[Problem]) -> None:
        page = self.current_page()
        if isinstance(page, LeadPage | PassphrasePage):
            page.show_problems(problems)
            page.focus_problem()

    def show_strength(self, name: str) -> None:
        self.passphrase_page.show_strength(name)

    def show_error(self, error: IntakeError) -> None:
        self.passphrase_page.show_error(error)

    def show_recovery_code(self, code: str) -> None:
        self.passphrase_page.forget()
        self.recovery_page.show_code(code)

    def hold(self, session: Session) -> None:
        self.unlocked.emit(session)

    def leave(self, session: Session, actor: Actor) -> None:
        self.recovery_page.show_code("")
        self.opened.emit(session, actor, True)

    # --- what the people at the door do ---

    def _connect(self) -> None:
        self.language_page.chosen.connect(self._language_chosen)
        self.lead_page.given.connect(self._first_run.lead_given)
        self.lead_page.back_requested.connect(self._back_to_language)
        self.lead_page.trial_wanted.connect(self._try_typing)
        self.typing_page.back_requested.connect(self._back_to_lead)
        self.passphrase_page.typed.connect(self._first_run.passphrase_typed)
        self.passphrase_page.given.connect(self._first_run.passphrase_given)
        self.passphrase_page.back_requested.connect(self._back_to_lead)
        self.recovery_page.print_requested.connect(self._print)
        self.recovery_page.done.connect(self._ask_for_paper)
        self.door_page.given.connect(self._opening.passphrase_given)
        self.door_page.language_chosen.connect(self._languages.choose)
        self.door_page.sheet_wanted.connect(self._sheet_way.start)
        self.sheet_code_page.back_requested.connect(self._back_to_door)
        self._sheet_way.unlocked.connect(self.unlocked)
        self._sheet_way.left.connect(self.lock_wanted)
        self.trouble_page.again.connect(self._look_again)
        self.trouble_page.restore_wanted.connect(self._restore_way.start)
        self.restore_page.back_requested.connect(self.start)
        self._restore_way.offered.connect(self.trouble_page.offer_restore)
        self._restore_way.restored.connect(self.start)
        self.trouble_page.anew_wanted.connect(self._begin_anew)

    def _examined(self, standing: Standing) -> None:
        if standing is Standing.ABSENT:
            self._first_run.start()
            return
        self._back_to_door()

    def _back_to_door(self) -> None:
        self._stack.setCurrentWidget(self.door_page)
        self.door_page.focus_first()
        self._opening.begin()

    def _opened_with_sheet(self, session: Session, actor: Actor) -> None:
        self.opened.emit(session, actor, False)

    def _examination_failed(self, error: IntakeError) -> None:
        if isinstance(error, SyncedFolder):
            self.synced_page.show_error(error)
            self._stack.setCurrentWidget(self.synced_page)
            return
        self.trouble_page.show_error(error)
        self._stack.setCurrentWidget(self.trouble_page)
        if isinstance(error, VaultDamaged):
            self._runner.submit(
                access.may_begin_anew, self._desk, then=self.trouble_page.offer_anew
            )
        if isinstance(error, VaultDamaged | VaultMissing | LogBroken):
            self._restore_way.look()

    def _look_again(self) -> None:
        self._restore_way.look_again(self.start)

    def _show_restore(self) -> None:
        self._stack.setCurrentWidget(self.restore_page)

    def show_damage(self, error: IntakeError) -> None:
        """The passphrase fits, and the vault behind it is damaged."""
        self.door_page.forget()
        self._examination_failed(error)

    def _begin_anew(self) -> None:
        self._runner.submit(
            access.begin_anew,
            self._desk,
            then=lambda _name: self.start(),
            failed=self._examination_failed,
        )

    def _language_chosen(self, language: Language) -> None:
        self._languages.choose(language)
        self._first_run.language_chosen()

    def _back_to_language(self) -> None:
        self._first_run.go_back(Step.LANGUAGE)

    def _back_to_lead(self) -> None:
        self._first_run.go_back(Step.LEAD)

    def _try_typing(self) -> None:
        self._stack.setCurrentWidget(self.typing_page)
        self.typing_page.take_focus()

    def _print(self) -> None:
        self._print_sheet(self._first_run.recovery_code())

    def _ask_for_paper(self) -> None:
        self._ask.confirm(
            self,
            self.tr("Is the code on paper?"),
            self.tr("It cannot be shown again."),
            self.tr("Yes, it is on paper"),
            self.tr("Show it again"),
            self._paper_answered,
        )

    def _paper_answered(self, on_paper: bool) -> None:
        if on_paper:
            self._first_run.code_is_on_paper()


class _Door:
    """What the presenter of the door sees of the room."""

    def __init__(self, room: UnlockRoom) -> None:
        self._room = room

    def ask_for_passphrase(self) -> None:
        self._room.door_page.ask_for_passphrase()

    def show_opening(self) -> None:
        self._room.door_page.show_opening()

    def show_error(self, error: IntakeError) -> None:
        if isinstance(error, VaultDamaged | LogBroken):
            self._room.show_damage(error)
        else:
            self._room.door_page.show_error(error)

    def show_wait(self, seconds: float) -> None:
        self._room.door_page.show_wait(seconds)

    def leave(self, session: Session, actor: Actor) -> None:
        self._room.door_page.forget()
        self._room.opened.emit(session, actor, False)
