"""The first run, step by step: language, founding lead, passphrase, vault, recovery code."""

from collections.abc import Set
from datetime import date
from enum import Enum, IntEnum, auto
from typing import Protocol

from intake_desktop.domain.errors import IntakeError, TooLong, WeakPassphrase
from intake_desktop.domain.meetings import LONGEST_LINE
from intake_desktop.domain.staff import LONGEST_ALIAS, Actor
from intake_desktop.services import access
from intake_desktop.services.access import Founded, FoundingLead
from intake_desktop.services.session import Desk, Session
from intake_desktop.ui.runner import Runner


class Step(IntEnum):
    """The order of the pages.

    Language comes first, so that the rest can be read. The alias comes before the passphrase,
    which must not contain it. The recovery code comes last, because it exists only then, and
    nobody gets past it without having been asked whether it is on paper.
    """

    LANGUAGE = 0
    LEAD = 1
    PASSPHRASE = 2
    MAKING = 3
    RECOVERY = 4


class Problem(Enum):
    """What is not right yet on a page; the page has the words."""

    ALIAS_MISSING = auto()
    ALIAS_TOO_LONG = auto()
    DATE_MISSING = auto()
    DATE_IN_FUTURE = auto()
    TRAINER_MISSING = auto()
    TRAINER_TOO_LONG = auto()
    PASSPHRASE_EMPTY = auto()
    PASSPHRASE_WEAK = auto()
    REPEAT_MISSING = auto()
    REPEAT_DIFFERS = auto()


class View(Protocol):
    """What the presenter needs from the screen."""

    def show_step(self, step: Step) -> None: ...

    def show_problems(self, problems: Set[Problem]) -> None: ...

    def show_strength(self, name: str) -> None: ...

    def show_error(self, error: IntakeError) -> None: ...

    def show_recovery_code(self, code: str) -> None: ...

    def hold(self, session: Session) -> None: ...

    def leave(self, session: Session, actor: Actor) -> None: ...


class FirstRun:
    """Checks what was typed, makes the vault, and lets nobody pass without the code."""

    def __init__(self, view: View, runner: Runner, desk: Desk) -> None:
        self._view = view
        self._runner = runner
        self._desk = desk
        self._lead: FoundingLead | None = None
        self._founded: Founded | None = None
        self._rated = ""

    def start(self) -> None:
        self._view.show_step(Step.LANGUAGE)

    def language_chosen(self) -> None:
        self._view.show_step(Step.LEAD)

    def go_back(self, step: Step) -> None:
        self._view.show_step(step)

    def lead_given(self, alias: str, trained_on: date | None, trained_by: str) -> None:
        """``trained_on`` is None while the boxes hold no day that exists."""
        alias, trained_by = alias.strip(), trained_by.strip()
        problems: set[Problem] = set()
        if not alias:
            problems.add(Problem.ALIAS_MISSING)
        elif len(alias) > LONGEST_ALIAS:
            problems.add(Problem.ALIAS_TOO_LONG)
        if trained_on is None:
            problems.add(Problem.DATE_MISSING)
        elif trained_on > self._desk.clock.today():
            problems.add(Problem.DATE_IN_FUTURE)
        if not trained_by:
            problems.add(Problem.TRAINER_MISSING)
        elif len(trained_by) > LONGEST_LINE:
            problems.add(Problem.TRAINER_TOO_LONG)
        self._view.show_problems(problems)
        if trained_on is not None and not problems:
            self._lead = FoundingLead(alias, trained_on, trained_by)
            self._view.show_step(Step.PASSPHRASE)

    def passphrase_typed(self, passphrase: str) -> None:
        """Rates it off the main thread: the word lists take a moment to load."""
        self._rated = passphrase
        self._runner.submit(self._rate, passphrase, then=self._show_strength)

    def passphrase_given(self, passphrase: str, repeated: str) -> None:
        problem = _passphrase_problem(passphrase, repeated)
        self._view.show_problems({problem} if problem else set())
        if problem or self._lead is None:
            return
        self._view.show_step(Step.MAKING)
        self._runner.submit(
            access.found, self._desk, self._lead, passphrase, then=self._made, failed=self._failed
        )

    def code_is_on_paper(self) -> None:
        """Only now the vault is handed on; until then a closed window founds nothing new."""
        if self._founded is None:
            return
        founded, self._founded = self._founded, None
        self._view.leave(founded.session, founded.actor)

    def abandon(self) -> None:
        """The window closes before the code was on paper: the new vault is closed properly."""
        if self._founded is not None:
            founded, self._founded = self._founded, None
            self._runner.submit(access.lock, founded.session)

    def recovery_code(self) -> str:
        return self._founded.recovery_code if self._founded else ""

    def _rate(self, passphrase: str) -> tuple[str, str]:
        alias = self._lead.alias if self._lead else ""
        return passphrase, access.rate_passphrase(passphrase, alias).name

    def _show_strength(self, rated: tuple[str, str]) -> None:
        passphrase, name = rated
        if passphrase == self._rated:
            self._view.show_strength(name)

    def _made(self, founded: Founded) -> None:
        self._founded = founded
        self._rated = ""
        self._view.show_recovery_code(founded.recovery_code)
        self._view.show_step(Step.RECOVERY)
        self._view.hold(founded.session)

    def _failed(self, error: IntakeError) -> None:
        if isinstance(error, TooLong):  # an alias, of which the vault's keys hold less
            self._view.show_step(Step.LEAD)
            self._view.show_problems({Problem.ALIAS_TOO_LONG})
            return
        self._view.show_step(Step.PASSPHRASE)
        if isinstance(error, WeakPassphrase):
            self._view.show_problems({Problem.PASSPHRASE_WEAK})
        else:
            self._view.show_error(error)


def _passphrase_problem(passphrase: str, repeated: str) -> Problem | None:
    if not passphrase:
        return Problem.PASSPHRASE_EMPTY
    if not repeated:
        return Problem.REPEAT_MISSING
    return Problem.REPEAT_DIFFERS if passphrase != repeated else None
