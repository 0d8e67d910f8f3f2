"""What was said about reporting, from a person's page to the vault and back."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.staff import Actor
from intake_desktop.services import reporting
from intake_desktop.services.session import Session
from intake_desktop.ui.people.person_page import PersonPage
from intake_desktop.ui.workplace import Workplace


class Reporting(QObject):
    """``show`` shows a person's page anew, ``failed`` says why nothing was kept."""

    def __init__(
        self,
        workplace: Workplace,
        page: PersonPage,
        show: Callable[[str], None],
        failed: Callable[[IntakeError], None],
    ) -> None:
        super().__init__(page)
        self._work, self._page = workplace, page
        self._show, self._failed = show, failed
        page.reporting.quiet_wanted.connect(self._quiet)
        page.reporting.clear_wanted.connect(self._clear)

    def _quiet(self) -> None:
        self._submit(reporting.do_not_raise)

    def _clear(self) -> None:
        self._submit(reporting.clear)

    def _submit(self, service: Callable[[Session, Actor, str], None]) -> None:
        work, person_id = self._work, self._page.person_id()

        def said(_change: None) -> None:
            if self._page.person_id() == person_id:
                self._show(person_id)

        work.runner.submit(
            service, work.session, work.actor, person_id, then=said, failed=self._failed
        )
