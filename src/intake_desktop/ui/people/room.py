"""The People room: the list, and the page of whoever was chosen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from intake_desktop.domain.consent import Consent
from intake_desktop.domain.errors import AlreadyEnded, IntakeError, NotAgreed, NotFound
from intake_desktop.services import people, sharing
from intake_desktop.services.people import People, PersonView
from intake_desktop.services.sharing import Withdrawn
from intake_desktop.ui.people.cards import lets_keep
from intake_desktop.ui.people.list_page import ListPage
from intake_desktop.ui.people.person_page import PersonPage
from intake_desktop.ui.wording_of_errors import word
from intake_desktop.ui.workplace import Workplace


class PeopleRoom(QWidget):
    """The signals carry a person's id. Call ``show_list`` each time the room is shown."""

    meet_again_wanted = Signal(str)
    share_wanted = Signal(str)
    summary_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = workplace
        self.list = ListPage(workplace.languages, self)
        self.person = PersonPage(workplace.languages, self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.person)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        # Who was asked for last: an answer that comes late does not turn the page.
        self._wanted = ""
        self.list.opened.connect(self.show_person)
        self.list.paper_typed.connect(self._open_by_paper)
        self.person.back_requested.connect(self.show_list)
        self.person.withdraw_wanted.connect(self._withdraw)
        self.person.meet_again_wanted.connect(self._meet_again)
        self.person.share_wanted.connect(self._share)
        self.person.summary_wanted.connect(self._summary)

    def show_list(self) -> None:
        """The list, read anew, with every name hidden."""
        self._show_list_saying(str)

    def show_person(self, person_id: str) -> None:
        """One person's page, or a plain message and the list where it is not to be seen."""
        self._show_person_saying(person_id, str)

    def is_on_list(self) -> bool:
        return self._pages.currentWidget() is self.list

    def _show_list_saying(self, note: Callable[[], str]) -> None:
        self._wanted = ""
        self.person.forget()
        self._pages.setCurrentWidget(self.list)
        self.list.begin(note)
        work = self._work
        work.runner.submit(people.load_people, work.session, work.actor, then=self._listed)

    def _listed(self, found: People) -> None:
        self.list.show_people(found, self._work.session.clock.now().tzinfo)

    def _show_person_saying(self, person_id: str, note: Callable[[], str]) -> None:
        self._wanted = person_id
        work = self._work
        work.runner.submit(
            people.view_person,
            work.session,
            work.actor,
            person_id,
            then=partial(self._viewed, note),
            failed=self._not_viewed,
        )

    def _viewed(self, note: Callable[[], str], view: PersonView) -> None:
        if view.person.id != self._wanted:
            return
        self.person.show_view(view, note)
        self._pages.setCurrentWidget(self.person)
        self.person.take_focus()

    def _not_viewed(self, error: IntakeError) -> None:
        self.show_list()
        if isinstance(error, NotAgreed):
            self._tell(
                self.tr("This record is locked."),
                self.tr(
                    "What was agreed has ended, so nothing of it can be seen. Help stays the same."
                ),
            )
        else:
            self._tell_error(error)

    # --- a paper's code -----------------------------------------------------------

    def _open_by_paper(self, typed: str) -> None:
        work = self._work
        work.runner.submit(
            people.open_by_paper,
            work.session,
            work.actor,
            typed,
            then=self.show_person,
            failed=self._no_such_paper,
        )

    def _no_such_paper(self, error: IntakeError) -> None:
        if isinstance(error, NotFound):
            self.list.say_no_such_paper()
        else:
            self._tell_error(error)

    # --- withdrawing ---------------------------------------------------------------

    def _withdraw(self, consent: Consent) -> None:
        """One click ends a release. The record goes with form T or B, so that is asked first."""
        if not lets_keep(consent):
            self._withdraw_now(consent, True)
            return
        self._work.ask.confirm(
            self,
            self.tr("End this consent, and the record with it?"),
            self.tr(
                "What was written down goes for good: the answers, the meetings, and every "
                "release. It cannot be brought back. Services stay the same."
            ),
            self.tr("Withdraw"),
            self.tr("Go back"),
            partial(self._withdraw_now, consent),
        )

    def _withdraw_now(self, consent: Consent, wanted: bool) -> None:
        if not wanted:
            return
        work = self._work
        work.runner.submit(
            sharing.withdraw,
            work.session,
            work.actor,
            consent.id,
            then=partial(self._withdrawn, consent.person_id),
            failed=partial(self._not_withdrawn, consent.person_id),
        )

    def _withdrawn(self, person_id: str, change: Withdrawn) -> None:
        if change.record_removed:
            self._show_list_saying(self._record_gone)
        else:
            self._show_person_saying(person_id, self._release_gone)

    def _record_gone(self) -> str:
        return self.tr("Withdrawn, and the record is gone. Services stay the same.")

    def _release_gone(self) -> str:
        return self.tr("Withdrawn. Services stay the same.")

    def _not_withdrawn(self, person_id: str, error: IntakeError) -> None:
        if isinstance(error, AlreadyEnded):
            self._withdrawn(person_id, Withdrawn("", record_removed=False))
        elif isinstance(error, NotFound):
            self._show_list_saying(str)
            self._tell_error(error)
        else:
            self._tell_error(error)

    # --- what is next ----------------------------------------------------------------

    def _meet_again(self) -> None:
        self.meet_again_wanted.emit(self.person.person_id())

    def _share(self) -> None:
        self.share_wanted.emit(self.person.person_id())

    def _summary(self) -> None:
        self.summary_wanted.emit(self.person.person_id())

    def _tell_error(self, error: IntakeError) -> None:
        words = word(error)
        self._tell(words.title, words.text)

    def _tell(self, title: str, text: str) -> None:
        self._work.ask.tell(self, title, text, self.tr("Close"))
