"""The rooms behind the door, and the ways between them; a room never knows another."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from intake_desktop.domain.compelled import Compelled
from intake_desktop.domain.consent import Consent, Kind, fields_of
from intake_desktop.domain.staff import Role
from intake_desktop.services import deletion, papers, today
from intake_desktop.services.deletion import Leaving
from intake_desktop.services.withdrawing import Withdrawn
from intake_desktop.ui import deleting, taking_back
from intake_desktop.ui.consent.room import ConsentRoom
from intake_desktop.ui.main_window import MainWindow
from intake_desktop.ui.meeting.room import MeetingRoom
from intake_desktop.ui.own_papers.room import OwnPapersRoom
from intake_desktop.ui.people.room import PeopleRoom
from intake_desktop.ui.sharing.room import SharingRoom
from intake_desktop.ui.shelter.backups_page import BackupsPage
from intake_desktop.ui.shelter.blank_page import BlankPage
from intake_desktop.ui.shelter.compelled_page import CompelledPage
from intake_desktop.ui.shelter.holds_page import HoldsPage
from intake_desktop.ui.shelter.keys_page import KeysPage
from intake_desktop.ui.shelter.laptop_page import LaptopPage
from intake_desktop.ui.shelter.limits_page import LimitsPage
from intake_desktop.ui.shelter.locking_page import LockingPage
from intake_desktop.ui.shelter.log_check_page import LogCheckPage
from intake_desktop.ui.shelter.log_page import LogPage
from intake_desktop.ui.shelter.passphrase_page import OwnPassphrasePage
from intake_desktop.ui.shelter.removed_page import RemovedPage
from intake_desktop.ui.shelter.room import ShelterRoom
from intake_desktop.ui.shelter.sheet_page import SheetPage
from intake_desktop.ui.shelter.staff_page import StaffPage
from intake_desktop.ui.summary.room import SummaryRoom
from intake_desktop.ui.today.room import TodayPage
from intake_desktop.ui.undoing import Undoable, UndoBanner
from intake_desktop.ui.workplace import Workplace

TODAY, PEOPLE, SHELTER = "today", "people", "shelter"
MEETING, CONSENT, SHARING, SUMMARY = "meeting", "consent", "sharing", "summary"
OWN = "own_papers"
REMOVED, HOLDS = "removed", "holds"
PASSPHRASE, STAFF, SHEET = "passphrase", "staff", "sheet"  # the names of pages
LOCKING = "locking"
BLANK, LIMITS, COMPELLED = "blank", "limits", "compelled"
BACKUPS = "backups"
LOG, CHECK = "log", "log-check"
LAPTOP = "laptop"
KEYS = "keys"


class Rooms(QObject):
    """Built once the vault is open."""

    def __init__(self, window: MainWindow, workplace: Workplace) -> None:
        super().__init__(window)
        self._window, self._work = window, workplace
        self.today = TodayPage(
            workplace.session.clock, workplace.languages, papers.wording(Kind.TONIGHT)
        )
        self.people, self.meeting = PeopleRoom(workplace), MeetingRoom(workplace)
        self.sharing, self.summary = SharingRoom(workplace), SummaryRoom(workplace)
        self.consent, self.own = ConsentRoom(workplace), OwnPapersRoom(workplace)
        self.shelter = ShelterRoom(workplace)
        window.add_room(TODAY, self._today_title, self.today)
        window.add_room(PEOPLE, self._people_title, self.people)
        window.add_room(SHELTER, self._shelter_title, self.shelter)
        self._add_shelter_pages()
        window.add_inner(MEETING, self.meeting, under=TODAY)
        window.add_inner(CONSENT, self.consent, under=PEOPLE)
        window.add_inner(SHARING, self.sharing, under=PEOPLE)
        window.add_inner(SUMMARY, self.summary, under=PEOPLE)
        window.add_inner(OWN, self.own, under=PEOPLE)
        self.undoing = UndoBanner(workplace, window)
        window.add_banner(self.undoing)
        window.room_shown.connect(self._room_shown)
        self._connect()

    def show_shelter_page(self, key: str) -> None:
        self._window.show_room(SHELTER)
        self.shelter.show_page(key)

    def is_meeting_aside(self) -> bool:
        """A meeting is open, and another room is in front of it."""
        return self.meeting.flow.is_open and self._window.current_room() != MEETING

    def _connect(self) -> None:
        self.today.start_wanted.connect(self.start_meeting)
        self.today.help_wanted.connect(self.help_without_record)
        self.today.resume_wanted.connect(self._resume)
        self.today.return_wanted.connect(self.go_back_to_meeting)
        self.today.ending.code_wanted.connect(self._show_code)
        self.today.ending.removed_wanted.connect(self._show_removed)
        self.today.ending.holds_wanted.connect(self._show_holds)
        self.people.start_wanted.connect(self.start_meeting)
        self.people.meet_again_wanted.connect(self._meet_again)
        self.people.share_wanted.connect(self._share)
        self.people.agree_wanted.connect(self._agree)
        self.people.report_wanted.connect(self._report)
        self.people.renew_consent_wanted.connect(self._renew_consent)
        self.people.summary_wanted.connect(self._summarise)
        self.people.renew_wanted.connect(self._renew)
        self.people.holdings_wanted.connect(self._show_holdings)
        self.people.nothing_wanted.connect(self._show_nothing_held)
        self.people.receipt_wanted.connect(self._show_receipt)
        self.people.withdrawn.connect(self._withdrawn)
        self.people.compelled_paper_wanted.connect(self._show_compelled_paper)
        for room in (self.people, self.meeting, self.removed):
            room.leaving.connect(self._leaving)
        self.undoing.kept.connect(self._kept)
        self.undoing.gone.connect(self._gone)
        self.undoing.receipt_wanted.connect(self._show_receipt_of)
        self.own.left.connect(self._leave_own)
        self.removed.deleted.connect(self._gone)
        self.removed.opened.connect(self._show_person)
        self.holds.ended.connect(self._hold_ended)
        self.consent.share_wanted.connect(self._share)
        self.consent.left.connect(self._show_person)
        self.sharing.left.connect(self._show_person)
        self.summary.left.connect(self._show_person)
        self.meeting.left.connect(self._show_today)
        self.meeting.saved.connect(self._window.show_saved)
        self.meeting.nothing_stored.connect(self._window.show_nothing_stored)

    # --- the desk itself --------------------------------------------------------------

    def _add_shelter_pages(self) -> None:
        """Each page with its title; the order is that of the list."""
        self._add_key_pages()
        shelter, work = self.shelter, self._work
        self.removed, self.holds = RemovedPage(work, shelter), HoldsPage(work, shelter)
        self._add_form_pages()
        shelter.add_page(REMOVED, self._removed_title, self.removed, lead_only=False)
        shelter.add_page(HOLDS, self._holds_title, self.holds, lead_only=True)
        shelter.add_page(BACKUPS, self._backups_title, BackupsPage(work, shelter), lead_only=True)
        shelter.add_page(LOG, self._log_title, LogPage(work, shelter), lead_only=True)
        shelter.add_page(CHECK, self._check_title, LogCheckPage(work, shelter), lead_only=True)
        if work.laptop is not None:
            laptop = LaptopPage(work, work.laptop, shelter)
            shelter.add_page(LAPTOP, self._laptop_title, laptop, lead_only=False)
        shelter.add_page(KEYS, self._keys_title, KeysPage(work, shelter), lead_only=False)

    def _add_form_pages(self) -> None:
        shelter, work = self.shelter, self._work
        blank, self.compelled = BlankPage(work, shelter), CompelledPage(work, shelter)
        shelter.add_page(BLANK, self._blank_title, blank, lead_only=False)
        shelter.add_page(LIMITS, self._limits_title, LimitsPage(work, shelter), lead_only=False)
        shelter.add_page(COMPELLED, self._compelled_title, self.compelled, lead_only=False)

    def _blank_title(self) -> str:
        return self.tr("Blank papers")

    def _limits_title(self) -> str:
        return self.tr("How long a yes lasts")

    def _compelled_title(self) -> str:
        return self.tr("What had to be told")

    def _backups_title(self) -> str:
        return self.tr("Backups")

    def _keys_title(self) -> str:
        return self.tr("List of keys")

    def _laptop_title(self) -> str:
        return self.tr("This laptop")

    def _log_title(self) -> str:
        return self.tr("The log")

    def _check_title(self) -> str:
        return self.tr("Is the log whole?")

    def _add_key_pages(self) -> None:
        shelter, work = self.shelter, self._work
        own = OwnPassphrasePage(work, shelter)
        shelter.add_page(PASSPHRASE, self._passphrase_title, own, lead_only=False)
        locking = LockingPage(work, shelter)
        shelter.add_page(LOCKING, self._locking_title, locking, lead_only=False)
        if work.actor.role is not Role.LEAD:
            return
        staff, sheet = StaffPage(work, shelter), SheetPage(work, shelter)
        shelter.add_page(STAFF, self._staff_title, staff, lead_only=True)
        shelter.add_page(SHEET, self._sheet_title, sheet, lead_only=True)

    def _passphrase_title(self) -> str:
        return self.tr("Your passphrase")

    def _locking_title(self) -> str:
        return self.tr("Locking")

    def _staff_title(self) -> str:
        return self.tr("Staff")

    def _sheet_title(self) -> str:
        return self.tr("Recovery sheet")

    # --- Today ----------------------------------------------------------------------

    def _today_title(self) -> str:
        return self.tr("Today")

    def _people_title(self) -> str:
        return self.tr("People")

    def _shelter_title(self) -> str:
        return self.tr("Shelter")

    def _room_shown(self, key: str) -> None:
        if key != MEETING:
            self.meeting.step_aside()
        if key != CONSENT:
            self.consent.forget()
        if key == PEOPLE:
            self.people.show_list()
        if key == SHELTER:
            self.shelter.show_current()
        if key == TODAY:
            self.today.take_focus()
            work = self._work
            # A window may stay open for days; what the papers promise to delete goes all the same.
            work.runner.submit(deletion.sweep, work.session, work.actor, then=self._swept)
            work.runner.submit(today.look, work.session, work.actor, then=self._looked)

    def _swept(self, swept: deletion.Swept) -> None:
        if swept.certificates or swept.answers:
            self._gone()

    def _hold_ended(self) -> None:
        work = self._work
        work.runner.submit(deletion.sweep, work.session, work.actor, then=self._swept)

    def _gone(self) -> None:
        """Something was deleted: lists that show it are read anew, and the copies cleaned."""
        if self._work.duties is not None:
            self._work.duties.settle_soon()
        key = self._window.current_room()
        self.people.refresh()
        if key == SHELTER and self.shelter.current_page() == REMOVED:
            self.removed.refresh()  # no other page: somebody may be filling it in
        elif key == TODAY:
            work = self._work
            work.runner.submit(today.look, work.session, work.actor, then=self._looked)

    def _looked(self, found: today.Today) -> None:
        flow = self.meeting.flow
        self.today.show_today(found, going_on=flow.is_open and not flow.talk.is_stored)

    def _show_today(self) -> None:
        self._window.show_room(TODAY)

    # --- meetings -------------------------------------------------------------------

    def start_meeting(self) -> None:
        self._unless_open(self._begin)

    def help_without_record(self) -> None:
        self._unless_open(self._begin_without_record)

    def _begin(self) -> None:
        self.meeting.flow.begin()
        self._window.show_room(MEETING)

    def _begin_without_record(self) -> None:
        self.meeting.flow.begin_without_record()
        self._window.show_room(MEETING)

    def _resume(self, meeting_id: str) -> None:
        self.meeting.flow.resume(meeting_id)
        self._window.show_room(MEETING)

    def go_back_to_meeting(self) -> None:
        self.meeting.flow.show_again()
        self._window.show_room(MEETING)

    def _meet_again(self, person_id: str) -> None:
        def begin() -> None:
            self.meeting.flow.meet_again(person_id)
            self._window.show_room(MEETING)

        self._unless_open(begin)

    def _renew(self, person_id: str) -> None:
        def begin() -> None:
            self.meeting.flow.meet_again(person_id, renews=True)
            self._window.show_room(MEETING)

        self._unless_open(begin)

    def _unless_open(self, begin: Callable[[], None]) -> None:
        """Two meetings never cross: what is only in memory is not thrown away unasked."""
        flow = self.meeting.flow
        if not flow.is_open or (flow.talk.is_stored and not flow.talk.has_unkept_words()):
            begin()
            return

        def answered(wanted: bool) -> None:
            if wanted:
                begin()

        self._work.ask.confirm(
            self._window,
            self.tr("Another meeting is still open"),
            self.tr("What is not agreed is not stored. If you start a new one, that part is gone."),
            self.tr("Start a new one"),
            self.tr("Go back"),
            answered,
        )

    def _show_person(self, person_id: str) -> None:
        self._window.show_room(PEOPLE)
        self.people.show_person(person_id)

    def _show_code(self, code: str) -> None:
        self._window.show_room(PEOPLE)
        self.people.open_by_code(code)

    def _show_removed(self) -> None:
        self.show_shelter_page(REMOVED)

    def _show_holds(self) -> None:
        self.show_shelter_page(HOLDS)

    def _removed_title(self) -> str:
        return self.tr("Removed")

    def _holds_title(self) -> str:
        return self.tr("Holds")

    # --- what is agreed, and what may leave ---------------------------------------------

    def _agree(self, person_id: str) -> None:
        self.consent.start(person_id)
        self._window.show_room(CONSENT)

    def _report(self, person_id: str) -> None:
        self.consent.report(person_id)
        self._window.show_room(CONSENT)

    def _renew_consent(self, consent: Consent) -> None:
        if consent.kind is Kind.SHARING:
            self.sharing.start(consent.person_id, consent)
            self._window.show_room(SHARING)
        else:
            self.consent.renew(consent)
            self._window.show_room(CONSENT)

    def _share(self, person_id: str) -> None:
        self.sharing.start(person_id)
        self._window.show_room(SHARING)

    def _summarise(self, person_id: str) -> None:
        self.summary.start(person_id)
        self._window.show_room(SUMMARY)

    # --- what is theirs, and what was taken back ---------------------------------------

    def _leaving(self, leaving: Leaving) -> None:
        self.undoing.begin(deleting.undoable(leaving))

    def _withdrawn(self, taken: Withdrawn) -> None:
        self.meeting.flow.consents_changed(taken.person_id, fields_of(taken.lines))
        self.undoing.begin(taking_back.undoable(taken))

    def _kept(self, person_id: str) -> None:
        self.meeting.flow.consents_changed(person_id)
        self._show_person(person_id)

    def _show_receipt(self, consent: Consent) -> None:
        self.own.show_receipt(consent.person_id, consent.id)
        self._window.show_room(OWN)

    def _show_receipt_of(self, done: Undoable) -> None:
        about = done.about
        if isinstance(about, Withdrawn):
            self.own.show_receipt(about.person_id, about.consent_id)
        else:
            self.own.show_receipt_of_record(done.person_id)
        self._window.show_room(OWN)

    def _show_holdings(self, person_id: str) -> None:
        self.own.show_holdings(person_id)
        self._window.show_room(OWN)

    def _show_compelled_paper(self, compelled: Compelled) -> None:
        self.show_shelter_page(COMPELLED)
        self.compelled.show_paper(compelled)

    def _show_nothing_held(self) -> None:
        self.own.show_nothing_held()
        self._window.show_room(OWN)

    def _leave_own(self, person_id: str) -> None:
        self._window.show_room(PEOPLE)
        if person_id:
            self.people.show_person(person_id)
