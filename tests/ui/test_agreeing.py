"""Between the rooms: from a person's page to a form, its paper, and back, in the whole window."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from intake_desktop.domain.consent import Kind
from intake_desktop.ui.room_keys import CONSENT, PEOPLE, SHARING, TODAY
from services.filled_forms import a_person, filled, sign
from services.releases import release
from ui.test_program import Started, started

__all__ = ["started"]


def to_person(started: Started, person_id: str) -> None:
    assert started.program.rooms is not None
    started.program.rooms._show_person(person_id)
    started.runner.drain()


def write(started: Started, qtbot: QtBot, item: str, text: str) -> None:
    assert started.program.rooms is not None
    form = started.program.rooms.consent.form
    assert form is not None
    (edit,) = [
        each
        for each in form.findChildren(QLineEdit)
        if each.parentWidget() is not None and each.parentWidget().objectName() == f"{item}_words"
    ]
    qtbot.keyClicks(edit, text)


def test_a_service_is_agreed_to_and_stands_on_their_page(started: Started, qtbot: QtBot) -> None:
    person_id = started.vault.ask(a_person)
    to_person(started, person_id)
    started.press("agree")
    assert started.window.current_room() == CONSENT
    started.press("open_C")
    write(started, qtbot, "C1", "Counselling")
    write(started, qtbot, "C2", "Harbor Clinic")
    started.press("30")
    started.press("paper")
    started.press("signed")
    assert started.window.current_room() == PEOPLE
    assert started.vault.rows("SELECT recipient FROM consent WHERE kind = 'C'") == [
        ("Harbor Clinic",)
    ]
    # Taken back as easily: fewer clicks than it took to give.
    started.press("withdraw_C")
    rows = started.vault.rows(
        "SELECT (SELECT count(*) FROM withdrawal WHERE consent_id = consent.id) "
        "+ (ended_early_at IS NOT NULL) FROM consent WHERE kind = 'C'"
    )
    assert rows == [(1,)]


def test_a_report_is_one_click_from_its_card_and_keeps_nothing_unsigned(
    started: Started, qtbot: QtBot
) -> None:
    person_id = started.vault.ask(a_person)
    to_person(started, person_id)
    started.press("about_reporting")
    started.press("report")
    assert started.window.current_room() == CONSENT
    write(started, qtbot, "E5", "Providence Police")
    started.window.show_room(TODAY)
    started.runner.drain()
    assert started.program.rooms is not None
    assert started.program.rooms.consent.form is None
    assert started.vault.rows("SELECT 1 FROM consent WHERE kind = 'E'") == []


def test_a_lock_in_the_middle_keeps_nothing(started: Started, qtbot: QtBot) -> None:
    person_id = started.vault.ask(a_person)
    to_person(started, person_id)
    started.press("about_reporting")
    started.press("report")
    write(started, qtbot, "E5", "Providence Police")
    started.press("paper")
    folder = started.vault_folder
    qtbot.keyClick(started.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    started.runner.drain()
    assert started.restarts == 1
    assert not any(
        b"Providence" in path.read_bytes() for path in folder.rglob("*") if path.is_file()
    )


def test_each_paper_is_renewed_in_its_room(started: Started) -> None:
    today = started.vault.clock.today()

    person_id = started.vault.ask(a_person)
    started.vault.ask(lambda desk: release(desk, person_id))
    story = filled(Kind.STORY, today + timedelta(days=5))
    started.vault.ask(lambda desk: sign(desk, person_id, story))
    to_person(started, person_id)
    started.press("renew_D")
    assert started.window.current_room() == SHARING
    assert started.program.rooms is not None
    assert started.program.rooms.sharing.terms.recipient.text() == "Open Door Clinic"
    to_person(started, person_id)
    started.press("renew_H")
    assert started.window.current_room() == CONSENT
    form = started.program.rooms.consent.form
    assert form is not None
    assert form.filled().ticks["H5"] == {"website"}


def test_sharing_is_reached_from_what_can_be_agreed(started: Started) -> None:
    person_id = started.vault.ask(a_person)
    to_person(started, person_id)
    started.press("agree")
    started.press("open_D")
    assert started.window.current_room() == SHARING
