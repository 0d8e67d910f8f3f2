"""The list over a real vault: whoever is looked for is found, and opened by mouse or keys."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from intake_desktop.domain.codes import new_form_code
from intake_desktop.domain.consent import Consent
from intake_desktop.services.recording import Recorded
from intake_desktop.ui.people.room import PeopleRoom
from intake_desktop.ui.people.table import CALLED
from intake_desktop.ui.runner import Runner
from ui.looks import settle
from ui.meeting.vault_desk import VaultDesk
from ui.people.guests import come, listed, texts, typed


def test_the_keyboard_is_in_the_search_and_names_are_hidden_again(
    shown: PeopleRoom, runner: Runner, qtbot: QtBot
) -> None:
    assert QApplication.focusWidget() is shown.list.search.edit
    assert listed(shown) == ["••••", "••••"]
    qtbot.mouseClick(shown.list.show_names, Qt.MouseButton.LeftButton)
    assert listed(shown) == ["Wen", "小雨"]
    typed(shown, qtbot, "wen", enter=False)
    assert listed(shown) == ["Wen"]
    shown.show_list()
    come(runner)
    assert listed(shown) == ["••••", "••••"]
    assert shown.list.search.text() == ""


def test_enter_opens_the_only_one_who_is_found(
    shown: PeopleRoom, runner: Runner, qtbot: QtBot, who: Recorded
) -> None:
    typed(shown, qtbot, "xiǎoyǔ")
    come(runner)
    assert not shown.is_on_list()
    assert shown.person.person_id() == who.person.id


def test_enter_among_several_opens_nobody_by_chance(
    shown: PeopleRoom, runner: Runner, qtbot: QtBot
) -> None:
    typed(shown, qtbot, "")
    come(runner)
    assert shown.is_on_list()
    assert QApplication.focusWidget() is shown.list.view
    qtbot.keyClick(shown.list.view, Qt.Key.Key_Down)
    qtbot.keyClick(shown.list.view, Qt.Key.Key_Return)
    come(runner)
    assert shown.person.person_id() == shown.list.table.person_at(1)


def test_a_double_click_opens(shown: PeopleRoom, runner: Runner, qtbot: QtBot) -> None:
    view = shown.list.view
    place = view.visualRect(shown.list.table.index(1, CALLED)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    come(runner)
    assert shown.person.person_id() == shown.list.table.person_at(1)


def test_the_code_of_a_kept_paper_opens_its_person(
    shown: PeopleRoom, runner: Runner, qtbot: QtBot, given: Consent
) -> None:
    typed(shown, qtbot, given.signature.paper.form_code.lower().replace("-", ""))
    come(runner)
    assert shown.person.person_id() == given.person_id


def test_the_code_of_a_paper_that_is_not_here_says_so_and_nothing_else(
    shown: PeopleRoom, runner: Runner, qtbot: QtBot, vault: VaultDesk
) -> None:
    code = vault.ask(lambda desk: str(new_form_code(desk.chance, "D")))
    typed(shown, qtbot, code)
    come(runner)
    assert shown.is_on_list()
    assert shown.list.search.problem().startswith("No paper with this code")
    typed(shown, qtbot, "w", enter=False)
    assert shown.list.search.problem() == ""


def test_a_record_code_is_found_however_it_is_typed(
    shown: PeopleRoom, runner: Runner, qtbot: QtBot, who: Recorded
) -> None:
    code = str(who.person.code)
    wide = "".join(chr(ord(sign) + 0xFEE0) for sign in code)
    for text in (code, code.upper().replace("-", ""), wide):
        typed(shown, qtbot, text, enter=False)
        assert shown.list.table.rowCount() == 1
    typed(shown, qtbot, wide)
    come(runner)
    assert shown.person.person_id() == who.person.id


def test_nobody_yet_is_one_sentence_and_one_button(
    room: PeopleRoom, runner: Runner, qtbot: QtBot
) -> None:
    room.show_list()
    come(runner)
    assert "Whoever agrees to a record can be found here." in texts(room.list)
    buttons = [each for each in room.list.findChildren(QAbstractButton) if each.isVisible()]
    assert buttons == [room.list.start]
    assert not room.list.view.isVisible()
    with qtbot.waitSignal(room.start_wanted):
        qtbot.mouseClick(room.list.start, Qt.MouseButton.LeftButton)


def test_nobody_found_is_said_and_the_search_stays(shown: PeopleRoom, qtbot: QtBot) -> None:
    place = shown.list.search.geometry()
    typed(shown, qtbot, "nobody")
    shown.grab()
    settle()
    assert shown.list.search.geometry() == place
    assert "Nobody here is found by this." in texts(shown.list)
    assert QApplication.focusWidget() is shown.list.search.edit
    assert not shown.list.start.isVisible()
    qtbot.mouseClick(shown.list.clear, Qt.MouseButton.LeftButton)
    assert shown.list.search.text() == ""
    assert QApplication.focusWidget() is shown.list.search.edit
    assert shown.list.view.isVisible()


def test_the_order_is_chosen_by_header_and_by_keyboard(shown: PeopleRoom, qtbot: QtBot) -> None:
    shown.list.show_names.click()
    header = shown.list.view.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(CALLED) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert listed(shown) == ["Wen", "小雨"]
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert listed(shown) == ["小雨", "Wen"]
    assert shown.list.order.accessibleName() == "Sorted by: What to call them"
    shown.list.order.setFocus()
    qtbot.keyClick(shown.list.order, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert shown.list.order.accessibleName() == "Sorted by: Last met"
    assert listed(shown) == ["Wen", "小雨"]


def test_only_those_met_lately_by_keyboard(
    shown: PeopleRoom, runner: Runner, vault: VaultDesk, qtbot: QtBot
) -> None:
    vault.clock.pass_(days=8)
    shown.show_list()
    come(runner)
    assert shown.list.met.accessibleName() == "Last met: at any time"
    assert len(listed(shown)) == 2  # the control

    def choose(key: Qt.Key) -> None:
        shown.list.met.setFocus()
        qtbot.keyClick(shown.list.met, Qt.Key.Key_Return)
        menu = QApplication.activePopupWidget()
        assert menu is not None
        qtbot.keyClick(menu, key)
        qtbot.keyClick(menu, Qt.Key.Key_Return)

    choose(Qt.Key.Key_Up)  # the last one, as in any menu
    assert shown.list.met.accessibleName() == "Last met: in the last 30 day(s)"
    assert len(listed(shown)) == 2
    shown.list._show_met(7)
    assert listed(shown) == []
    settle()
    assert shown.list.clear.isVisible()
    shown.list.clear.click()
    assert len(listed(shown)) == 2
