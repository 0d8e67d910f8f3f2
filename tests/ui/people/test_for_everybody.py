"""The room at every text size, in two languages, by keyboard alone and for a screen reader."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.domain.consent import Consent
from intake_desktop.domain.languages import Language
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.people.room import PeopleRoom
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.theme import SMALLEST_TARGET
from ui.keys import tab_order
from ui.looks import clipped, settle, unnamed
from ui.meeting.vault_desk import VaultDesk
from ui.people.guests import (
    RECIPIENT,
    button,
    come,
)


def to_list(room: PeopleRoom, _: Consent) -> QWidget:
    room.show_list()
    return room.list


def to_person(room: PeopleRoom, given: Consent) -> QWidget:
    room.show_person(given.person_id)
    return room.person


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("language", [Language.ENGLISH, Language.SIMPLIFIED])
@pytest.mark.parametrize("go", [to_list, to_person])
def test_nothing_is_cut_at_any_text_size(
    opened: PeopleRoom,
    runner: Runner,
    appearance: Appearance,
    given: Consent,
    go: Callable[[PeopleRoom, Consent], QWidget],
    language: Language,
    percent: int,
) -> None:
    appearance.choose_language(language)
    appearance.choose_text_percent(percent)
    page = go(opened, given)
    come(runner)
    opened.grab()
    settle()
    assert clipped(page) == []
    assert unnamed(page) == []


def test_the_search_for_cut_text_finds_it(opened: PeopleRoom) -> None:
    opened.person.meet_again.setFixedWidth(40)
    opened.grab()
    (found,) = clipped(opened.person)
    assert "Meet again" in found


def test_whatever_takes_keys_has_a_name_and_a_size(
    opened: PeopleRoom, runner: Runner, given: Consent
) -> None:
    for go in (to_person, to_list):
        go(opened, given)
        come(runner)
        opened.grab()
        widgets = tab_order(opened)
        assert len(widgets) >= 3
        for widget in widgets:
            words = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert widget.accessibleName() or words, widget
            assert widget.height() >= SMALLEST_TARGET
    assert opened.list.view in tab_order(opened)


def test_a_withdraw_button_says_what_it_withdraws(opened: PeopleRoom) -> None:
    name = button(opened, "withdraw_D").accessibleName()
    assert name == f"Withdraw: Dentist: language, what they need, {RECIPIENT}"


def test_from_the_search_to_a_withdrawal_by_keyboard_alone(
    shown: PeopleRoom, runner: Runner, qtbot: QtBot, given: Consent, vault: VaultDesk
) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), "xy")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    QApplication.processEvents()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    come(runner)
    assert shown.person.person_id() == given.person_id
    shown.grab()
    for _ in range(20):
        focus = QApplication.focusWidget()
        if focus is not None and focus.objectName() == "withdraw_D":
            break
        shown.focusNextChild()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    come(runner)
    assert vault.rows("SELECT line, final FROM withdrawal") == [("", 0)]
    shown.person.back.setFocus()
    qtbot.keyClick(shown.person.back, Qt.Key.Key_Return)
    come(runner)
    assert shown.is_on_list()
    assert QApplication.focusWidget() is shown.list.search.edit
