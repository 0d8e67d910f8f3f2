"""The People room: the list, and the page of whoever was chosen."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from intake_desktop.domain.compelled import Compelled
from intake_desktop.domain.consent import Consent
from intake_desktop.domain.errors import IntakeError, NotAgreed, NotFound
from intake_desktop.domain.retention import Fate
from intake_desktop.domain.staff import Actor
from intake_desktop.services import deletion, people
from intake_desktop.services.deletion import Leaving
from intake_desktop.services.people import Found, People, PersonView
from intake_desktop.services.session import Session
from intake_desktop.services.withdrawing import Withdrawn
from intake_desktop.ui.people.lines_page import LinesPage
from intake_desktop.ui.people.list_page import ListPage
from intake_desktop.ui.people.locked_page import LockedPage
from intake_desktop.ui.people.person_page import PersonPage
from intake_desktop.ui.people.reporting import Reporting
from intake_desktop.ui.people.take_back import TakeBack
from intake_desktop.ui.telling_them import Telling
from intake_desktop.ui.wording_of_errors import word
from intake_desktop.ui.workplace import Workplace

T = TypeVar("T")


class PeopleRoom(QWidget):
    """The signals carry a person's id; ``leaving`` a record that goes, ``withdrawn`` what was taken
    back, ``receipt_wanted`` and ``renew_consent_wanted`` a Consent, ``compelled_paper_wanted`` a
    Compelled. Call ``show_list`` each time
    the room is shown."""

    meet_again_wanted = Signal(str)
    agree_wanted = Signal(str)
    report_wanted = Signal(str)
    contact_wanted = Signal(str)
    renew_consent_wanted = Signal(object)
    share_wanted = Signal(str)
    summary_wanted = Signal(str)
    renew_wanted = Signal(str)
    holdings_wanted = Signal(str)
    nothing_wanted = Signal()
    receipt_wanted = Signal(object)
    leaving = Signal(object)
    withdrawn = Signal(object)
    start_wanted = Signal()
    compelled_paper_wanted = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = workplace
        self.list = ListPage(workplace.languages, self)
        self.person = PersonPage(workplace.languages, self)
        self.locked = LockedPage(workplace.languages, self)
        self.lines = LinesPage(workplace.languages, self)
        self._pages = QStackedWidget(self)
        for page in (self.list, self.person, self.locked, self.lines):
            self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        # Who was asked for last: an answer that comes late does not turn the page.
        self._wanted = ""
        self.list.start_wanted.connect(self.start_wanted)
        self.list.opened.connect(self.show_person)
        self.list.code_typed.connect(self.open_by_code)
        self.list.nothing_wanted.connect(self.nothing_wanted)
        self.person.back_requested.connect(self.show_list)
        take_back = TakeBack(workplace, self, self.lines, self.person.what_goes)
        take_back.done.connect(self._withdrawn)
        take_back.over.connect(self.show_person)
        take_back.failed.connect(self._not_withdrawn)
        self.person.withdraw_wanted.connect(take_back.whole)
        self.person.lines_wanted.connect(self._choose_lines)
        self.person.receipt_wanted.connect(self.receipt_wanted)
        self.person.holdings_wanted.connect(self._holdings)
        self.lines.back_requested.connect(self._back_from_lines)
        self.person.meet_again_wanted.connect(self._meet_again)
        self.person.share_wanted.connect(self._share)
        self.person.agree_wanted.connect(self._agree)
        self.person.report_wanted.connect(self._report)
        self.person.contact_wanted.connect(self._contact)
        self.person.renew_consent_wanted.connect(self.renew_consent_wanted)
        Reporting(workplace, self.person, self.show_person, self._not_viewed)
        had_to_tell = self.person.had_to_tell
        had_to_tell.told_wanted.connect(
            Telling(workplace, self, self._was_told, self._tell_error).ask
        )
        had_to_tell.paper_wanted.connect(self.compelled_paper_wanted)
        self.person.summary_wanted.connect(self._summary)
        self.person.renew_wanted.connect(self._renew)
        self.person.delete_wanted.connect(self._delete)
        self.person.ask_for_wanted.connect(self._ask_for)
        self.person.bin_wanted.connect(self._bin)
        self.locked.back_requested.connect(self.show_list)
        self.locked.renew_wanted.connect(self._renew)
        self.locked.delete_wanted.connect(self._delete)
        self.locked.put_back_wanted.connect(self._put_back)

    def show_list(self) -> None:
        """The list, read anew, with every name hidden."""
        self._show_list_saying(str)

    def show_person(self, person_id: str) -> None:
        """One person's page, or a plain message and the list where it is not to be seen."""
        self._show_person(person_id, _nothing_more)

    def refresh(self) -> None:
        """Something is gone: the list is read anew, shown or not, so that memory forgets it."""
        work = self._work
        work.runner.submit(people.load_people, work.session, work.actor, then=self._listed)

    def is_on_list(self) -> bool:
        return self._pages.currentWidget() is self.list

    def _show_list_saying(self, note: Callable[[], str]) -> None:
        self._wanted = ""
        self.person.forget()
        self.locked.forget()
        self._pages.setCurrentWidget(self.list)
        self.list.begin(note)
        work = self._work
        work.runner.submit(people.load_people, work.session, work.actor, then=self._listed)

    def _listed(self, found: People) -> None:
        self.list.show_people(found, self._work.session.clock.now())

    def _show_person(self, person_id: str, then: Callable[[], None]) -> None:
        """``then`` comes once the page is there."""
        self._wanted = person_id
        work = self._work
        work.runner.submit(
            people.view_person,
            work.session,
            work.actor,
            person_id,
            then=partial(self._viewed, then),
            failed=self._not_viewed,
        )

    def _viewed(self, then: Callable[[], None], view: PersonView) -> None:
        if view.person.id != self._wanted:
            return
        self.person.show_view(view)
        self._pages.setCurrentWidget(self.person)
        self.person.take_focus()
        then()

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

    # --- by its code --------------------------------------------------------------

    def open_by_code(self, typed: str) -> None:
        """The page of a record, or where it is locked the page that says so."""
        work = self._work
        work.runner.submit(
            people.open_by_code,
            work.session,
            work.actor,
            typed,
            then=self._found,
            failed=self._no_such_paper,
        )

    def _found(self, found: Found) -> None:
        if found.fate.is_open:
            self.show_person(found.person_id)
            return
        self._wanted = ""
        self.person.forget()
        self.locked.show_found(found)
        self._pages.setCurrentWidget(self.locked)
        self.locked.take_focus()

    def _no_such_paper(self, error: IntakeError) -> None:
        if isinstance(error, NotFound):
            self.list.say_no_such_paper()
        else:
            self._tell_error(error)

    # --- deleting ------------------------------------------------------------------

    def _shown(self) -> str:
        """The id of whose page is shown, locked or not."""
        found = self.locked.found()
        return found.person_id if found else self.person.person_id()

    def _delete(self) -> None:
        """One question, which names what goes; then it is hidden at once."""
        person_id = self._shown()
        self._work.ask.confirm(
            self,
            self.tr("Delete this record for good?"),
            self.person.what_goes(),
            self.tr("Delete"),
            self.tr("Go back"),
            partial(self._delete_now, person_id),
        )

    def _delete_now(self, person_id: str, wanted: bool) -> None:
        if wanted:
            self._change(deletion.ask, person_id, self._hidden)

    def _hidden(self, leaving: Leaving) -> None:
        self._show_list_saying(str)
        self.leaving.emit(leaving)

    def _ask_for(self) -> None:
        self._change(deletion.ask_for, self._shown(), self._asked_for)

    def _asked_for(self, _change: None) -> None:
        self._show_list_saying(
            lambda: self.tr(
                "The record is locked. It waits until they say themselves what they want: "
                "Shelter, “Removed”."
            )
        )

    def _bin(self) -> None:
        self._change(deletion.bin_record, self._shown(), self._binned)

    def _binned(self, _change: None) -> None:
        self._show_list_saying(
            lambda: self.tr(
                "The record is out of sight. For 7 days it can be put back: Shelter, “Removed”."
            )
        )

    def _put_back(self) -> None:
        person_id = self._shown()
        self._change(deletion.put_back, person_id, partial(self._was_put_back, person_id))

    def _was_put_back(self, person_id: str, fate: Fate) -> None:
        if fate.is_open:
            self.locked.forget()
            self.show_person(person_id)
        else:
            self.show_list()

    def _change(
        self,
        service: Callable[[Session, Actor, str], T],
        person_id: str,
        then: Callable[[T], None],
    ) -> None:
        work = self._work
        work.runner.submit(
            service, work.session, work.actor, person_id, then=then, failed=self._not_viewed
        )

    # --- withdrawing ---------------------------------------------------------------

    def _was_told(self, compelled: Compelled) -> None:
        if compelled.person_id is not None:
            self.show_person(compelled.person_id)

    def _choose_lines(self, consent: Consent) -> None:
        self.lines.start(consent, self._work.session.clock.now())
        self._pages.setCurrentWidget(self.lines)
        self.lines.take_focus()

    def _back_from_lines(self) -> None:
        self.show_person(self.lines.person_id())

    def _withdrawn(self, change: Withdrawn) -> None:
        if change.leaving is not None:
            self._hidden(change.leaving)
        else:
            # Only then: whoever offers Undo takes the keyboard, and the page takes it first.
            self._show_person(change.person_id, partial(self.withdrawn.emit, change))

    def _not_withdrawn(self, error: IntakeError) -> None:
        if isinstance(error, NotFound):
            self._show_list_saying(str)
        self._tell_error(error)

    # --- what is next ----------------------------------------------------------------

    def _renew(self) -> None:
        self.renew_wanted.emit(self._shown())

    def _meet_again(self) -> None:
        self.meet_again_wanted.emit(self.person.person_id())

    def _share(self) -> None:
        self.share_wanted.emit(self.person.person_id())

    def _agree(self) -> None:
        self.agree_wanted.emit(self.person.person_id())

    def _report(self) -> None:
        self.report_wanted.emit(self.person.person_id())

    def _contact(self) -> None:
        self.contact_wanted.emit(self.person.person_id())

    def _holdings(self) -> None:
        self.holdings_wanted.emit(self.person.person_id())

    def _summary(self) -> None:
        self.summary_wanted.emit(self.person.person_id())

    def _tell_error(self, error: IntakeError) -> None:
        words = word(error)
        self._tell(words.title, words.text)

    def _tell(self, title: str, text: str) -> None:
        self._work.ask.tell(self, title, text, self.tr("Close"))


def _nothing_more() -> None:
    pass
