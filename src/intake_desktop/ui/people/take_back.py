"""Withdrawing from a person's page: a whole paper, or the lines of it that they chose."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.consent import Afterwards, Consent
from intake_desktop.domain.errors import AlreadyEnded, IntakeError
from intake_desktop.services import withdrawing
from intake_desktop.services.withdrawing import Withdrawn
from intake_desktop.ui.people.lines_page import LinesPage
from intake_desktop.ui.workplace import Workplace


class TakeBack(QObject):
    """``done`` carries what was taken back, ``over`` the id of somebody whose paper had ended by
    itself, ``failed`` an IntakeError."""

    done = Signal(object)
    over = Signal(str)
    failed = Signal(object)

    def __init__(
        self, workplace: Workplace, room: QWidget, lines: LinesPage, what_goes: Callable[[], str]
    ) -> None:
        """``what_goes`` says in words what goes with a record."""
        super().__init__(room)
        self._work, self._room, self._lines, self._what_goes = workplace, room, lines, what_goes
        lines.chosen.connect(self.some)

    def whole(self, consent: Consent) -> None:
        """One click ends a release. The record goes with form T or B, so that is asked first."""
        if consent.lets_keep:
            self._ask(partial(self._whole_now, consent))
        else:
            self._whole_now(consent, True)

    def some(self, consent: Consent, lines: tuple[str, ...], afterwards: Afterwards) -> None:
        """At once; but the record goes with all lines of form T or B, so that is asked first."""
        goes = consent.lets_keep and self._lines.is_all() and afterwards is Afterwards.REMOVED
        if goes:
            self._ask(partial(self._some_now, consent, lines, afterwards))
        else:
            self._some_now(consent, lines, afterwards, True)

    def _ask(self, then: Callable[[bool], None]) -> None:
        self._work.ask.confirm(
            self._room,
            self.tr("End this consent, and the record with it?"),
            self._what_goes(),
            self.tr("Withdraw"),
            self.tr("Go back"),
            then,
        )

    def _whole_now(self, consent: Consent, wanted: bool) -> None:
        if not wanted:
            return
        work = self._work
        work.runner.submit(
            withdrawing.withdraw,
            work.session,
            work.actor,
            consent.id,
            then=self._done,
            failed=partial(self._failed, consent),
        )

    def _some_now(
        self, consent: Consent, lines: tuple[str, ...], afterwards: Afterwards, wanted: bool
    ) -> None:
        if not wanted:
            return
        work = self._work
        work.runner.submit(
            withdrawing.withdraw_lines,
            work.session,
            work.actor,
            consent.id,
            lines,
            afterwards,
            then=self._done,
            failed=partial(self._failed, consent),
        )

    def _done(self, change: Withdrawn) -> None:
        self.done.emit(change)

    def _failed(self, consent: Consent, error: IntakeError) -> None:
        if isinstance(error, AlreadyEnded):
            self.over.emit(consent.person_id)
        else:
            self.failed.emit(error)
