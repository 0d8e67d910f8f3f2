"""From the opened vault to the lock: rooms, two meetings, and what is stored on the way out."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.meetings import Field, Told
from intake_desktop.domain.steps import Step, Who, written
from intake_desktop.services import deletion, withdrawing
from intake_desktop.services.session import Desk
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask, Question
from intake_desktop.ui.main_window import MainWindow
from intake_desktop.ui.meeting.flow import MeetingFlow
from intake_desktop.ui.meeting.places import Place
from intake_desktop.ui.program import Program
from intake_desktop.ui.room_keys import FEEDBACK, MEETING, OWN, PEOPLE, TODAY
from intake_desktop.ui.runner import Bug, Runner
from intake_desktop.ui.shelter.pages import TOLD_US
from intake_desktop.ui.widgets.paper_page import SignedDetails
from intake_desktop.vault import database
from services.desk import DATA_KEY, OpenDesk, said, yes
from ui.meeting.talks import ALONE, to_needs, to_served
from ui.meeting.vault_desk import VaultDesk


class Started:
    """A program behind its door, with everything it was built from."""

    def __init__(
        self,
        appearance: Appearance,
        folder: Path,
        vault: Callable[[Runner, Path], VaultDesk] = VaultDesk,
    ) -> None:
        self.errors: list[IntakeError] = []
        self.bugs: list[Bug] = []
        self.restarts = 0
        self.asked: list[Question] = []
        self.answer = False
        self.runner = Runner(self.errors.append, self.bugs.append)
        self.vault_folder = folder
        self.vault = vault(self.runner, folder)
        self.ask = Ask()
        self.ask.answers = self._answer
        self.window = MainWindow(appearance)
        session = self.vault.session
        desk = Desk(folder, session.clock, session.chance)
        self.program = Program(self.window, self.runner, self.ask, appearance, desk)
        self.program.restart = self._restart

    def _answer(self, question: Question) -> bool:
        self.asked.append(question)
        return self.answer

    def _restart(self) -> None:
        self.restarts += 1

    def open(self) -> None:
        self.program.open_rooms(self.vault.session, self.vault.actor)
        self.runner.drain()

    @property
    def flow(self) -> MeetingFlow:
        assert self.program.rooms is not None
        return self.program.rooms.meeting.flow

    def press(self, name: str) -> None:
        QApplication.processEvents()
        found = [b for b in self.window.findChildren(QPushButton, name) if b.isVisible()]
        assert len(found) == 1, name
        found[0].click()
        self.runner.drain()


@pytest.fixture
def started(appearance: Appearance, qtbot: QtBot, tmp_path: Path) -> Iterator[Started]:
    folder = tmp_path / "vault"
    folder.mkdir()
    started = Started(appearance, folder)
    qtbot.addWidget(started.window)
    started.window.show()
    started.open()
    yield started
    started.program.end()
    started.runner.stop()
    assert (started.errors, started.bugs) == ([], [])


def stored_in(folder: Path) -> dict[str, str]:
    """Opened anew, as after a lock: only one connection at a time may hold the file."""
    vault = database.open_(folder, DATA_KEY)
    try:
        rows = vault._connection.execute("SELECT field, words FROM answer").fetchall()
    finally:
        vault.close()
    return dict(rows)


def test_unlocking_leads_to_today_and_clears_what_has_ended(
    appearance: Appearance, qtbot: QtBot, tmp_path: Path
) -> None:
    started = Started(appearance, tmp_path)
    qtbot.addWidget(started.window)
    started.vault.ask(lambda desk: desk.tonight(yes("T15"), said(needs="over")))
    started.vault.clock.pass_(hours=72)
    started.window.show()
    started.open()
    assert started.window.current_room() == TODAY
    assert started.vault.count("person") == 0
    started.program.end()


def test_a_window_left_open_for_days_clears_what_has_ended(started: Started) -> None:
    started.vault.ask(lambda desk: desk.tonight(yes("T15"), said(needs="over")))
    started.vault.clock.pass_(hours=71)
    started.window.show_room(TODAY)
    started.runner.drain()
    assert started.vault.count("person") == 1
    started.vault.clock.pass_(hours=1)
    started.window.show_room(TODAY)
    started.runner.drain()
    assert started.vault.count("person") == 0


def test_a_meeting_starts_and_comes_back_to_today(started: Started) -> None:
    started.press("start_meeting")
    assert (started.window.current_room(), started.flow.place) == (MEETING, Place.ARRIVE)
    started.flow.back()
    started.runner.drain()
    assert started.window.current_room() == TODAY
    started.press("return")
    assert (started.window.current_room(), started.flow.place) == (MEETING, Place.ARRIVE)


def test_help_without_a_record_starts_at_tonight(started: Started) -> None:
    started.press("help_without_record")
    assert started.flow.place is Place.TONIGHT
    assert not started.flow.talk.may_write


def test_a_second_meeting_asks_before_it_throws_words_away(started: Started) -> None:
    started.press("start_meeting")
    started.flow.arrived(ALONE)
    started.flow.told(Told.EXPLAINED)
    started.flow.put(said(needs="only in memory")[0])
    started.window.show_room(TODAY)
    started.runner.drain()
    started.press("start_meeting")
    assert len(started.asked) == 1
    assert (started.window.current_room(), started.flow.place) == (TODAY, Place.TONIGHT)
    started.answer = True
    started.press("start_meeting")
    assert (started.flow.place, started.flow.talk.answers) == (Place.ARRIVE, {})


def test_a_stored_meeting_needs_no_question_and_goes_on_from_today(started: Started) -> None:
    to_needs(started.flow, started.runner)
    started.flow.put(said(needs="a dentist")[0])
    started.flow.stop_and_keep()
    started.runner.drain()
    assert started.window.current_room() == TODAY
    started.press("continue_draft")
    assert started.flow.place is Place.NEEDS
    assert started.flow.talk.answers[said(needs="x")[0].field].words == "a dentist"
    assert started.asked == []


def test_a_lock_keeps_what_consent_covers_and_lets_the_file_go(started: Started) -> None:
    to_needs(started.flow, started.runner)
    started.window.show_room(MEETING)
    assert started.program.rooms is not None
    started.program.rooms.meeting.pages.question.words.setPlainText("half a sent")
    started.program.lock()
    assert started.restarts == 1
    assert stored_in(started.vault_folder)["needs"] == "half a sent"
    started.program.lock()
    assert started.restarts == 1


def test_a_lock_discards_what_nobody_agreed_to(started: Started) -> None:
    started.press("start_meeting")
    started.flow.arrived(ALONE)
    started.flow.told(Told.EXPLAINED)
    started.flow.put(said(needs="only in memory")[0])
    started.program.lock()
    assert started.restarts == 1
    assert stored_in(started.vault_folder) == {}


def test_closing_the_window_keeps_and_lets_go_alike(started: Started) -> None:
    to_needs(started.flow, started.runner)
    started.flow.put(said(needs="a dentist")[0])
    started.window.close()
    assert started.restarts == 0
    assert stored_in(started.vault_folder)["needs"] == "a dentist"


def test_a_lock_waits_for_a_signature_and_what_follows_from_it(started: Started) -> None:
    started.press("start_meeting")
    started.flow.arrived(ALONE)
    started.flow.told(Told.EXPLAINED)
    started.flow.talk.tonight_lines = yes("T15")
    started.flow.put(said(needs="a bed")[0])
    started.flow.paper()
    started.runner.drain()
    started.flow.signed(SignedDetails("Wren", "", started.flow.desk.today()))
    started.program.lock()
    assert started.restarts == 1
    assert stored_in(started.vault_folder) == {"needs": "a bed"}
    assert started.bugs == []


def test_a_record_withdrawn_while_its_meeting_is_open_leaves_memory_too(started: Started) -> None:
    to_needs(started.flow, started.runner)
    started.flow.put(said(needs="a dentist")[0])
    started.flow.save()
    consent = started.flow.talk.consents[0]
    started.vault.ask(lambda desk: withdrawing.withdraw(desk.session, desk.actor, consent.id))
    started.window.show_room(TODAY)
    started.runner.drain()
    assert (started.flow.is_open, started.flow.talk.answers) == (False, {})
    assert started.asked == []


def test_nobody_types_into_the_meeting_of_a_record_that_was_removed(started: Started) -> None:
    """Ctrl+K leads straight back to the page, which would show and take words for nothing."""
    person_id, _ = a_talk_about_needs(started)
    rooms = started.program.rooms
    assert rooms is not None
    started.window.show_room(MEETING)
    started.window.show_room(PEOPLE)
    started.vault.ask(lambda desk: deletion.bin_record(desk.session, desk.actor, person_id))
    rooms.meetings.go_back()
    started.runner.drain()
    assert (started.flow.is_open, started.flow.talk.answers) == (False, {})
    assert started.window.current_room() == TODAY
    assert len(started.asked) == 1  # it is said once


def a_talk_about_needs(started: Started) -> tuple[str, str]:
    """A meeting in which something was written down; the ids of the person and of form B."""
    to_needs(started.flow, started.runner)
    started.flow.put(said(needs="a dentist")[0])
    started.flow.save()
    started.runner.drain()
    talk = started.flow.talk
    assert talk.person is not None
    return talk.person.id, next(each.id for each in talk.consents if each.lets_keep)


def take_back(started: Started, consent_id: str) -> None:
    """As a click on the person's page does."""
    assert started.program.rooms is not None
    rooms = started.program.rooms
    consent = next(each for each in started.flow.talk.consents if each.id == consent_id)
    rooms.people.show_person(consent.person_id)
    started.window.show_room(PEOPLE)
    rooms.people.lines.start(consent, started.vault.clock.now())
    rooms.people.lines.boxes["B7"].click()
    rooms.people.lines.remove.click()
    started.runner.drain()


def test_a_line_taken_back_leaves_the_memory_of_an_open_meeting_too(started: Started) -> None:
    person_id, consent_id = a_talk_about_needs(started)
    take_back(started, consent_id)
    assert started.flow.is_open
    assert Field.NEEDS not in started.flow.talk.answers
    assert Field.NEEDS not in started.flow.talk.kept
    started.press("undo")
    assert started.flow.talk.answer(Field.NEEDS).words == "a dentist"
    assert Field.NEEDS in started.flow.talk.kept
    assert started.program.rooms is not None
    assert started.program.rooms.people.person.person_id() == person_id


def test_a_line_taken_back_is_not_asked_any_more_by_the_page_that_was_left(
    started: Started,
) -> None:
    """Words typed there would be kept by nobody, and nobody would be told."""
    _, consent_id = a_talk_about_needs(started)
    rooms = started.program.rooms
    assert rooms is not None
    pages = rooms.meeting.pages
    started.window.show_room(MEETING)
    started.flow.change(Place.TOGETHER)
    assert pages.together.blocks[Field.NEEDS].words.toPlainText() == "a dentist"
    take_back(started, consent_id)
    assert list(pages.together.blocks) == [Field.NEXT_STEP]
    started.press("undo")
    assert pages.together.blocks[Field.NEEDS].words.toPlainText() == "a dentist"
    started.flow.change(Place.NEEDS)
    take_back(started, consent_id)
    assert started.flow.place is Place.CHECK
    assert pages.currentWidget() is pages.check
    assert started.window.current_room() == PEOPLE


def test_a_lock_makes_final_what_could_still_be_undone(started: Started) -> None:
    _, consent_id = a_talk_about_needs(started)
    take_back(started, consent_id)
    assert started.program.rooms is not None
    assert started.program.rooms.undoing.isVisible()
    started.program.lock()
    assert not started.program.rooms.undoing.isVisible()
    assert "needs" not in stored_in(started.vault_folder)


def test_from_the_banner_to_the_receipt_and_back(started: Started) -> None:
    person_id, consent_id = a_talk_about_needs(started)
    take_back(started, consent_id)
    started.press("receipt")
    assert started.program.rooms is not None
    rooms = started.program.rooms
    assert started.window.current_room() == OWN
    assert rooms.own.page.view.page_count() == 1
    rooms.own.page.back.click()
    started.runner.drain()
    assert started.window.current_room() == PEOPLE
    assert rooms.people.person.person_id() == person_id
    started.press("holdings")
    assert started.window.current_room() == OWN


def test_whoever_is_not_found_gets_a_paper_that_says_so(started: Started) -> None:
    assert started.program.rooms is not None
    people = started.program.rooms.people
    started.window.show_room(PEOPLE)
    started.runner.drain()
    assert not people.list.nothing.isVisible()  # nobody has asked yet
    people.list.search.set_text("Blue-48271-K")
    QApplication.processEvents()
    started.press("nothing_held")
    assert started.window.current_room() == OWN
    assert started.program.rooms.own.page.title.text() == "We hold nothing about them"


def test_no_notice_stays_behind_when_the_window_closes(started: Started) -> None:
    started.press("start_meeting")
    started.flow.resume("0" * 32)  # its answer, a notice, comes while everything ends
    started.ask.answers = None
    started.window.close()
    assert not started.ask.is_asking()


def test_a_lock_that_cannot_start_anew_leaves_nothing_on_the_screen(started: Started) -> None:
    """As after an update that took this process's Python away."""

    def no_python() -> None:
        raise FileNotFoundError

    to_needs(started.flow, started.runner)
    started.program.restart = no_python
    started.program.lock()
    assert not started.window.isVisible()


def test_before_the_door_opens_there_is_nothing_to_lock(
    appearance: Appearance, qtbot: QtBot, tmp_path: Path
) -> None:
    started = Started(appearance, tmp_path)
    qtbot.addWidget(started.window)
    started.program.lock()
    assert started.restarts == 0
    started.vault.ask(OpenDesk.close)
    started.runner.stop()


def test_a_look_at_today_takes_no_word_away(started: Started) -> None:
    """Half-typed words, also those that are too long to be taken over, stay where they are."""
    started.press("start_meeting")
    started.flow.arrived(ALONE)
    started.flow.told(Told.EXPLAINED)
    assert started.program.rooms is not None
    page = started.program.rooms.meeting.pages.tonight
    page.other.set_text("baby milk")
    page.lines.set_values({"T13": "yes"})
    page.fields["T13"].set_text("Rain " * 100)
    started.window.show_room(TODAY)
    started.runner.drain()
    started.press("return")
    assert started.window.current_room() == MEETING
    assert page.other.text() == "baby milk"
    assert page.fields["T13"].text() == "Rain " * 100


def test_a_printed_paper_can_be_signed_after_a_look_at_today(started: Started) -> None:
    started.press("start_meeting")
    started.flow.arrived(ALONE)
    started.flow.told(Told.EXPLAINED)
    started.flow.talk.tonight_lines = yes("T13")
    started.flow.paper()
    started.runner.drain()
    prepared = started.flow.talk.prepared
    started.window.show_room(TODAY)
    started.runner.drain()
    started.press("return")
    started.press("signed")
    assert started.flow.place is Place.SERVED
    assert prepared is not None
    held = started.vault.rows("SELECT form_code FROM consent")
    assert held == [(prepared.paper.form_code,)]


def test_the_paper_for_a_record_is_still_there_when_a_draft_goes_on(started: Started) -> None:
    to_served(started.flow, started.runner, "T13", called="Rain")
    started.flow.go_on()
    started.flow.named("Rain")
    started.flow.talk.keeping_lines = yes("B4")
    started.flow.paper()
    started.runner.drain()
    started.window.show_room(TODAY)
    started.runner.drain()
    started.press("continue_draft")
    started.press("signed")
    assert started.vault.count("consent") == 2


def test_words_go_to_the_vault_when_another_room_is_opened(started: Started) -> None:
    to_needs(started.flow, started.runner)
    started.window.show_room(MEETING)
    assert started.program.rooms is not None
    started.program.rooms.meeting.pages.question.words.setPlainText("half a sent")
    started.window.show_room(TODAY)
    started.runner.drain()
    assert started.vault.stored()["needs"] == "half a sent"


def test_a_lock_shows_nothing_while_it_waits_for_the_worker(started: Started) -> None:
    started.press("help_without_record")
    assert started.window.findChild(QPushButton, "write_nothing") is not None
    seen: list[bool] = []

    def look() -> None:
        buttons = started.window.findChildren(QPushButton)
        seen.append(any(button.isVisible() for button in buttons))

    look()
    started.runner.submit(time.sleep, 0.05, then=lambda _: look())
    started.program.lock()
    assert seen == [True, False]
    assert started.restarts == 1


def test_from_a_closed_meeting_somebody_tells_us_how_it_was(started: Started) -> None:
    started.press("start_meeting")
    flow = started.flow
    to_needs(flow, started.runner)
    flow.close()
    started.runner.drain()
    started.press("tell_us")
    assert started.window.current_room() == FEEDBACK
    assert not flow.is_open  # nothing of the meeting is behind the page
    assert flow.talk.person is None
    rooms = started.program.rooms
    assert rooms is not None
    assert "怎么样" in rooms.feedback.page.title.text()
    rooms.feedback.page.words.set_text("thank you")
    started.press("give_feedback")
    started.press("feedback_done")
    assert started.window.current_room() == TODAY
    assert started.vault.rows("SELECT month, words FROM feedback") == [("2026-03", "thank you")]
    rooms.show_shelter_page(TOLD_US)
    started.runner.drain()
    QApplication.processEvents()
    told = [label.text() for label in rooms.shelter.findChildren(QLabel) if label.isVisible()]
    assert "thank you" in told


def test_what_was_not_given_is_gone_with_the_room(started: Started) -> None:
    started.press("tell_us")
    rooms = started.program.rooms
    assert rooms is not None
    rooms.feedback.page.words.set_text("half a sentence")
    started.press("leave_feedback")
    assert started.window.current_room() == TODAY
    assert rooms.feedback.page.words.text() == ""
    assert started.vault.count("feedback") == 0


def test_a_follow_up_in_today_leads_to_its_person(started: Started) -> None:
    step = Step("ring", Who.STAFF, started.vault.clock.today())
    recorded = started.vault.ask(
        lambda desk: desk.keeping(yes("B4", "B8"), said(steps=written([step])))
    )
    rooms = started.program.rooms
    assert rooms is not None
    started.window.show_room(PEOPLE)
    started.window.show_room(TODAY)
    started.runner.drain()
    started.press("show_follow_ups")
    started.press("follow_up")
    assert started.window.current_room() == PEOPLE
    assert rooms.people.person.person_id() == recorded.person.id
