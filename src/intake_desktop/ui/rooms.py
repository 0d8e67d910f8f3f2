"""The rooms behind the door, and the ways between them; a room never knows another."""

from functools import partial

from PySide6.QtCore import QObject

from intake_desktop.domain.compelled import Compelled
from intake_desktop.domain.consent import Consent, Kind, fields_of
from intake_desktop.domain.languages import Language
from intake_desktop.services import deletion, papers, today
from intake_desktop.services.deletion import Leaving
from intake_desktop.services.withdrawing import Withdrawn
from intake_desktop.ui import deleting, taking_back
from intake_desktop.ui.consent.room import ConsentRoom
from intake_desktop.ui.feedback.room import FeedbackRoom
from intake_desktop.ui.language import beside
from intake_desktop.ui.main_window import MainWindow
from intake_desktop.ui.meeting.room import MeetingRoom
from intake_desktop.ui.meeting_ways import MeetingWays
from intake_desktop.ui.own_papers.room import OwnPapersRoom
from intake_desktop.ui.people.room import PeopleRoom
from intake_desktop.ui.room_keys import (
    CONSENT,
    FEEDBACK,
    MEETING,
    OWN,
    PEOPLE,
    SHARING,
    SHELTER,
    SUMMARY,
    TODAY,
)
from intake_desktop.ui.sharing.room import SharingRoom
from intake_desktop.ui.shelter.pages import BACKUPS, COMPELLED, HOLDS, REMOVED, ShelterPages
from intake_desktop.ui.shelter.room import ShelterRoom
from intake_desktop.ui.summary.room import SummaryRoom
from intake_desktop.ui.today.room import TodayPage
from intake_desktop.ui.undoing import Undoable, UndoBanner
from intake_desktop.ui.when_wanted import WhenWanted
from intake_desktop.ui.workplace import Workplace


class Rooms(QObject):
    """Built once the vault is open: Today at once, any other room when somebody goes there."""

    def __init__(self, window: MainWindow, workplace: Workplace) -> None:
        super().__init__(window)
        self._window, self._work = window, workplace
        self._today = WhenWanted(self._make_today)
        self._people, self._meeting = WhenWanted(self._make_people), WhenWanted(self._make_meeting)
        self._consent, self._own = WhenWanted(self._make_consent), WhenWanted(self._make_own)
        self._sharing = WhenWanted(self._make_sharing)
        self._summary = WhenWanted(self._make_summary)
        self._shelter = WhenWanted(self._make_shelter)
        self._feedback = WhenWanted(self._make_feedback)
        self.meetings = MeetingWays(window, workplace, self._meeting)
        self.shelter_pages = ShelterPages(workplace, self)
        window.add_room(TODAY, self._today_title, self._today.now)
        window.add_room(PEOPLE, self._people_title, self._people.now)
        window.add_room(SHELTER, self._shelter_title, self._shelter.now)
        window.add_inner(MEETING, self._meeting.now, under=TODAY)
        window.add_inner(FEEDBACK, self._feedback.now, under=TODAY)
        window.add_inner(CONSENT, self._consent.now, under=PEOPLE)
        window.add_inner(SHARING, self._sharing.now, under=PEOPLE)
        window.add_inner(SUMMARY, self._summary.now, under=PEOPLE)
        window.add_inner(OWN, self._own.now, under=PEOPLE)
        self.undoing = UndoBanner(workplace, window)
        window.add_banner(self.undoing)
        window.room_shown.connect(self._room_shown)
        self.undoing.kept.connect(self._kept)
        self.undoing.gone.connect(self._gone)
        self.undoing.receipt_wanted.connect(self._show_receipt_of)
        self.shelter_pages.leaving.connect(self._leaving)
        self.shelter_pages.deleted.connect(self._gone)
        self.shelter_pages.opened.connect(self._show_person)
        self.shelter_pages.hold_ended.connect(self._sweep)

    @property
    def people(self) -> PeopleRoom:
        return self._people.now()

    @property
    def meeting(self) -> MeetingRoom:
        return self._meeting.now()

    @property
    def consent(self) -> ConsentRoom:
        return self._consent.now()

    @property
    def sharing(self) -> SharingRoom:
        return self._sharing.now()

    @property
    def summary(self) -> SummaryRoom:
        return self._summary.now()

    @property
    def own(self) -> OwnPapersRoom:
        return self._own.now()

    @property
    def shelter(self) -> ShelterRoom:
        return self._shelter.now()

    @property
    def feedback(self) -> FeedbackRoom:
        return self._feedback.now()

    def _look_at_backups(self) -> None:
        if self._work.duties is not None:
            notice = self._today.now().no_backup
            notice.setVisible(self._work.duties.last_failure is not None)

    def show_shelter_page(self, key: str) -> None:
        self._window.show_room(SHELTER)
        self.shelter.show_page(key)

    # --- each made when it is first wanted ------------------------------------------------

    def _make_today(self) -> TodayPage:
        work = self._work
        wording = papers.wording(Kind.TONIGHT)
        role = work.actor.role
        room = TodayPage(work.session.clock, work.languages, wording, role, self._window.ground)
        room.start_wanted.connect(self.meetings.start)
        room.help_wanted.connect(self.meetings.help_without_record)
        room.resume_wanted.connect(self.meetings.resume)
        room.return_wanted.connect(self.meetings.go_back)
        room.ending.code_wanted.connect(self._show_code)
        room.follow_ups.code_wanted.connect(self._show_code)
        room.feedback_wanted.connect(self.ask_how_it_was)
        room.no_backup.backups_wanted.connect(partial(self.show_shelter_page, BACKUPS))
        if work.duties is not None:
            work.duties.changed.connect(self._look_at_backups)
        room.ending.removed_wanted.connect(partial(self.show_shelter_page, REMOVED))
        room.ending.holds_wanted.connect(partial(self.show_shelter_page, HOLDS))
        return room

    def _make_people(self) -> PeopleRoom:
        room = PeopleRoom(self._work, self._window.ground)
        room.start_wanted.connect(self.meetings.start)
        room.meet_again_wanted.connect(self.meetings.meet_again)
        room.renew_wanted.connect(self.meetings.renew)
        room.share_wanted.connect(self._share)
        room.agree_wanted.connect(self._agree)
        room.report_wanted.connect(self._report)
        room.contact_wanted.connect(self._contact)
        room.renew_consent_wanted.connect(self._renew_consent)
        room.summary_wanted.connect(self._summarise)
        room.holdings_wanted.connect(self._show_holdings)
        room.nothing_wanted.connect(self._show_nothing_held)
        room.receipt_wanted.connect(self._show_receipt)
        room.withdrawn.connect(self._withdrawn)
        room.compelled_paper_wanted.connect(self._show_compelled_paper)
        room.leaving.connect(self._leaving)
        return room

    def _make_meeting(self) -> MeetingRoom:
        room = MeetingRoom(self._work, self._window.ground)
        room.leaving.connect(self._leaving)
        room.left.connect(partial(self._window.show_room, TODAY))
        room.feedback_wanted.connect(self._show_feedback)
        room.saved.connect(self._window.show_saved)
        room.nothing_stored.connect(self._window.show_nothing_stored)
        return room

    def _make_consent(self) -> ConsentRoom:
        room = ConsentRoom(self._work, self._window.ground)
        room.share_wanted.connect(self._share)
        room.left.connect(self._show_person)
        return room

    def _make_sharing(self) -> SharingRoom:
        room = SharingRoom(self._work, self._window.ground)
        room.left.connect(self._show_person)
        return room

    def _make_summary(self) -> SummaryRoom:
        room = SummaryRoom(self._work, self._window.ground)
        room.left.connect(self._show_person)
        return room

    def _make_own(self) -> OwnPapersRoom:
        room = OwnPapersRoom(self._work, self._window.ground)
        room.left.connect(self._leave_own)
        return room

    def _make_feedback(self) -> FeedbackRoom:
        room = FeedbackRoom(self._work, self._window.ground)
        room.left.connect(partial(self._window.show_room, TODAY))
        return room

    def _make_shelter(self) -> ShelterRoom:
        room = ShelterRoom(self._window.ground)
        for page in self.shelter_pages.all():
            room.add_page(page.key, page.title, page.make)
        return room

    # --- Today ----------------------------------------------------------------------

    def _today_title(self) -> str:
        return self.tr("Today")

    def _people_title(self) -> str:
        return self.tr("People")

    def _shelter_title(self) -> str:
        return self.tr("Shelter")

    def _room_shown(self, key: str) -> None:
        if key != MEETING:
            self.meetings.step_aside()
        if key != CONSENT and self._consent.made is not None:
            self._consent.made.forget()
        if key != SHARING and self._sharing.made is not None:
            self._sharing.made.forget_reach()
        if key != FEEDBACK and self._feedback.made is not None:
            self._feedback.made.forget()
        if key == PEOPLE:
            self.people.show_list()
        if key == SHELTER:
            self.shelter.show_current()
        if key == TODAY:
            self._today.now().take_focus()
            # A window may stay open for days; what the papers promise to delete goes all the same.
            self._sweep()
            self._look()

    def _swept(self, swept: deletion.Swept) -> None:
        if swept.certificates or swept.answers:
            self._gone()

    def _sweep(self) -> None:
        work = self._work
        work.runner.submit(deletion.sweep, work.session, work.actor, then=self._swept)

    def _gone(self) -> None:
        """Something was deleted: lists that show it are read anew, and the copies cleaned."""
        if self._work.duties is not None:
            self._work.duties.settle_soon()
        key = self._window.current_room()
        if self._people.made is not None:
            self._people.made.refresh()
        if key == SHELTER and self.shelter.current_page() == REMOVED:
            # No other page: somebody may be filling it in.
            self.shelter_pages.refresh_removed()
        elif key == TODAY:
            self._look()

    def _look(self) -> None:
        work = self._work
        work.runner.submit(today.look, work.session, work.actor, then=self._looked)

    def _looked(self, found: today.Today) -> None:
        self._today.now().show_today(found, going_on=self.meetings.is_unstored())

    def _show_person(self, person_id: str) -> None:
        self._window.show_room(PEOPLE)
        self.people.show_person(person_id)

    def _show_code(self, code: str) -> None:
        self._window.show_room(PEOPLE)
        self.people.open_by_code(code)

    # --- how it was here ------------------------------------------------------------------

    def ask_how_it_was(self) -> None:
        """From Today: nobody knows yet who will sit there, so the page is in two languages."""
        self._show_feedback(beside(self._work.languages.current()))

    def _show_feedback(self, second: Language | None) -> None:
        self.feedback.start(second)
        self._window.show_room(FEEDBACK)

    # --- what is agreed, and what may leave ---------------------------------------------

    def _agree(self, person_id: str) -> None:
        self.consent.start(person_id)
        self._window.show_room(CONSENT)

    def _report(self, person_id: str) -> None:
        self.consent.report(person_id)
        self._window.show_room(CONSENT)

    def _contact(self, person_id: str) -> None:
        self.consent.contact(person_id)
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
        self.meetings.consents_changed(taken.person_id, fields_of(taken.lines))
        self.undoing.begin(taking_back.undoable(taken))

    def _kept(self, person_id: str) -> None:
        self.meetings.consents_changed(person_id)
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
        self.shelter_pages.show_compelled_paper(compelled)

    def _show_nothing_held(self) -> None:
        self.own.show_nothing_held()
        self._window.show_room(OWN)

    def _leave_own(self, person_id: str) -> None:
        self._window.show_room(PEOPLE)
        if person_id:
            self.people.show_person(person_id)
