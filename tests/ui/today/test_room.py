"""Today: what waits, what was given, what ends; names of nobody, in the window's language."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from intake_desktop.domain.consent import Kind
from intake_desktop.domain.languages import Language
from intake_desktop.domain.staff import Role
from intake_desktop.domain.tonight import Help
from intake_desktop.services.following_up import FollowUp
from intake_desktop.services.papers import wording
from intake_desktop.services.today import Ends, Today, WaitingDraft
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.language import Languages
from intake_desktop.ui.today.room import TodayPage
from services.desk import EVENING, ZONE, MovableClock
from ui.looks import clipped, settle, unnamed

DRAFT = WaitingDraft("a" * 32, "Blue-48271-K", datetime(2026, 3, 4, 14, 2, tzinfo=ZONE))
SOON = Ends("b" * 32, "Teal-11111-K", date(2026, 3, 14))
LOCKED = Ends("c" * 32, "Plum-22222-H", date(2026, 3, 6))
ASKED = FollowUp("d" * 32, "Jade-33333-Z", date(2026, 3, 7))
PAST = FollowUp("e" * 32, "Grey-44444-V", date(2026, 1, 7))
NIGHT = Today(
    date(2026, 3, 4),
    (DRAFT,),
    {Help.FOOD: 5, Help.BED: 3},
    soon=(SOON,),
    locked=(LOCKED,),
    tonight=2,
    asked=1,
    binned=1,
    deleted=3,
    reviews=1,
    consents_ending=2,
    follow_ups=(ASKED, PAST),
)
NOTHING = Today(date(2026, 3, 4), (), {})


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
def page(
    clock: MovableClock, languages: Languages, appearance: Appearance, qtbot: QtBot
) -> Iterator[TodayPage]:
    page = TodayPage(clock, languages, wording(Kind.TONIGHT), Role.LEAD)
    qtbot.addWidget(page)
    page.resize(1160, 700)
    page.show()
    yield page


def words(page: TodayPage) -> str:
    settle()
    labels = [label for label in page.findChildren(QLabel) if label.isVisible()]
    return "\n".join(label.text() for label in labels)


def test_a_draft_shows_when_it_stopped_and_never_the_whole_code(page: TodayPage) -> None:
    page.show_today(NIGHT, going_on=False)
    said = words(page)
    assert "●●●●-48271" in said
    assert "14:02" in said
    assert "Blue" not in said


def test_the_night_is_counted_in_things(page: TodayPage) -> None:
    page.show_today(NIGHT, going_on=False)
    said = words(page).splitlines()
    assert said[said.index("A bed") + 1] == "3"
    assert said.index("A bed") < said.index("5")  # in the order of the form


def test_what_ends_is_told_with_its_codes_hidden(page: TodayPage) -> None:
    page.show_today(NIGHT, going_on=False)
    said = words(page)
    for told in ("Locked soon", "what was agreed has ended", "In the bin", "since you were last"):
        assert told in said
    assert "Teal" not in said
    opened: list[str] = []
    page.ending.code_wanted.connect(opened.append)
    page.findChildren(QPushButton, "show_ending")[-1].click()
    said = words(page)
    assert "will be locked on March 14, 2026" in said
    assert "will be deleted on March 6, 2026" in said
    codes = [b for b in page.findChildren(QPushButton, "ending_record") if b.isVisible()]
    assert [button.text() for button in codes] == ["Teal-11111-K", "Plum-22222-H"]
    codes[1].click()
    assert opened == ["Plum-22222-H"]
    page.show_today(NIGHT, going_on=False)  # shown anew, it is hidden again
    settle()
    left = [b for b in page.findChildren(QPushButton, "ending_record") if b.isVisible()]
    assert left == []


def test_what_people_asked_for_is_counted_and_shown_by_code_when_wanted(page: TodayPage) -> None:
    page.show_today(NIGHT, going_on=False)
    said = words(page).splitlines()
    assert said[said.index("Follow-ups that people asked for") + 1] == "2"
    assert "Jade" not in words(page)
    opened: list[str] = []
    page.follow_ups.code_wanted.connect(opened.append)
    page.follow_ups.show_codes.click()
    said = words(page).splitlines()
    assert {"by March 7, 2026", "by January 7, 2026"} <= set(said)
    roles = {label.property("role") for label in page.follow_ups.findChildren(QLabel)}
    assert "problem" not in roles  # a day that has passed looks like any other
    assert "overdue" not in " ".join(said).casefold()
    codes = [b for b in page.findChildren(QPushButton, "follow_up") if b.isVisible()]
    assert [button.text() for button in codes] == ["Jade-33333-Z", "Grey-44444-V"]
    codes[1].click()
    assert opened == ["Grey-44444-V"]
    page.show_today(NIGHT, going_on=False)  # shown anew, they are hidden again
    assert "Jade" not in words(page)
    page.show_today(NOTHING, going_on=False)
    assert "Follow-ups" not in words(page)


def test_consents_that_end_are_counted_and_lead_to_nobody(page: TodayPage) -> None:
    page.show_today(NIGHT, going_on=False)
    said = words(page).splitlines()
    assert said[said.index("Consents that end this week") + 1] == "2"
    page.show_today(NOTHING, going_on=False)
    assert "Consents that end this week" not in words(page)


def test_a_day_without_an_end_says_nothing_of_it(page: TodayPage) -> None:
    page.show_today(NOTHING, going_on=False)
    assert "Records that end" not in words(page)
    assert not page.ending.isVisible()


def test_an_empty_day_is_not_bare(page: TodayPage) -> None:
    page.show_today(NOTHING, going_on=False)
    said = words(page)
    assert "No meeting waits." in said
    assert "never people" in said
    assert page.start.isEnabled()


def test_what_was_shown_before_goes(page: TodayPage) -> None:
    page.show_today(NIGHT, going_on=True)
    assert "open now" in words(page)
    page.show_today(NOTHING, going_on=False)
    said = words(page)
    assert "48271" not in said
    assert "open now" not in said


def test_each_button_says_what_is_wanted(page: TodayPage, qtbot: QtBot) -> None:
    asked: list[object] = []
    page.start_wanted.connect(lambda: asked.append("start"))
    page.help_wanted.connect(lambda: asked.append("help"))
    page.resume_wanted.connect(asked.append)
    page.return_wanted.connect(lambda: asked.append("return"))
    page.feedback_wanted.connect(lambda: asked.append("how it was"))
    page.show_today(NIGHT, going_on=True)
    for name in ("start_meeting", "help_without_record", "continue_draft", "return", "tell_us"):
        (button,) = page.findChildren(QPushButton, name)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == ["start", "help", DRAFT.meeting_id, "return", "how it was"]


@pytest.mark.parametrize(
    ("hour", "greeting"),
    [(4, "evening"), (5, "morning"), (12, "afternoon"), (18, "evening"), (23, "evening")],
)
def test_the_greeting_fits_the_hour(
    page: TodayPage, clock: MovableClock, hour: int, greeting: str
) -> None:
    clock.moment = EVENING.replace(hour=hour)
    page.retranslate()
    assert page.title.text() == f"Good {greeting}"
    assert page.subtitle.text() == "Wednesday, March 4, 2026"


def test_the_day_follows_the_clock_and_the_language(
    page: TodayPage, clock: MovableClock, languages: Languages
) -> None:
    clock.moment = EVENING + timedelta(days=1)
    page.show_today(NIGHT, going_on=False)
    languages.choose(Language.SIMPLIFIED)
    assert page.subtitle.text() == "2026年3月5日 星期四"
    assert wording(Kind.TONIGHT).item("T4").text.zh_hans in words(page)


@pytest.mark.parametrize("percent", [100, 200])
def test_everything_is_named_and_nothing_is_cut(
    page: TodayPage, appearance: Appearance, percent: int
) -> None:
    appearance.choose_text_percent(percent)
    page.show_today(NIGHT, going_on=True)
    page.findChildren(QPushButton, "show_ending")[-1].click()
    page.follow_ups.show_codes.click()
    settle()
    assert unnamed(page) == []
    assert clipped(page) == []


@pytest.mark.parametrize("role", list(Role))
def test_a_missing_backup_is_said_and_a_lead_is_led_there(
    role: Role, clock: MovableClock, languages: Languages, appearance: Appearance, qtbot: QtBot
) -> None:
    page = TodayPage(clock, languages, wording(Kind.TONIGHT), role)
    qtbot.addWidget(page)
    appearance.choose_text_percent(200)
    page.resize(1160, 700)
    page.show()
    assert "backup" not in words(page)
    page.no_backup.show()
    assert ("tell a lead" in words(page)) is (role is not Role.LEAD)
    assert clipped(page) == []
    wanted: list[bool] = []
    page.no_backup.backups_wanted.connect(lambda: wanted.append(True))
    assert page.no_backup.show_backups.isVisible() is (role is Role.LEAD)
    page.no_backup.show_backups.click()
    assert wanted == [True]
