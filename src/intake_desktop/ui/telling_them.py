"""Writes down that somebody has been told what had to be told about them, after one question."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.compelled import Compelled
from intake_desktop.domain.errors import IntakeError
from intake_desktop.services import compelled as services
from intake_desktop.ui.workplace import Workplace


class Telling(QObject):
    """``then`` gets what is written down now, ``failed`` the error."""

    def __init__(
        self,
        workplace: Workplace,
        over: QWidget,
        then: Callable[[Compelled], None],
        failed: Callable[[IntakeError], None],
    ) -> None:
        super().__init__(over)
        self._work, self._over, self._then, self._failed = workplace, over, then, failed

    def ask(self, compelled: Compelled) -> None:
        self._work.ask.confirm(
            self._over,
            self.tr("Has the person been told today?"),
            self.tr("What was told, to whom, and why. It is written down with today’s date."),
            self.tr("They have been told"),
            self.tr("Go back"),
            partial(self._answered, compelled.id),
        )

    def _answered(self, compelled_id: str, wanted: bool) -> None:
        work = self._work
        if wanted:
            work.runner.submit(
                services.was_told,
                work.session,
                work.actor,
                compelled_id,
                work.session.clock.today(),
                then=self._then,
                failed=self._failed,
            )
