"""Whatever somebody signs or is called with goes through the pages as it is."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from intake_desktop.domain.meetings import Field
from intake_desktop.ui.meeting.room import MeetingRoom
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.widgets.fields import LineField
from intake_desktop.ui.widgets.paper_page import SignedDetails
from services.desk import yes
from ui.meeting.talks import to_served
from ui.meeting.test_pages import type_in
from ui.meeting.vault_desk import VaultDesk

MARKS = ["أمينة", "မြန်မာ မမ", "🌧️👩‍👩‍👧", "𠮷𬀩", "\U000323af", ".", "X", "〇"]


def write(field: LineField, text: str) -> None:
    field.set_text("")
    type_in(field.edit, text)


@pytest.mark.parametrize("mark", MARKS, ids=ascii)
def test_from_the_page_into_the_vault(
    room: MeetingRoom, runner: Runner, vault: VaultDesk, qtbot: QtBot, mark: str
) -> None:
    to_served(room.flow, runner, "T13", called="Rain")
    room.flow.go_on()
    write(room.pages.who.name, mark)
    qtbot.keyClick(room.pages.who.name.edit, Qt.Key.Key_Return)
    assert room.flow.talk.answer(Field.CALLED).words == mark
    room.flow.talk.keeping_lines = yes("B4")
    room.flow.paper()
    runner.drain()
    page = room.pages.paper
    write(page.explained_by, mark)
    write(page.interpreter, mark)
    with qtbot.waitSignal(page.signed) as signed:
        qtbot.mouseClick(page.signed_button, Qt.MouseButton.LeftButton)
    assert signed.args == [SignedDetails(mark, mark, room.flow.desk.today())]
    runner.drain()
    sql = "SELECT explained_by, interpreter FROM consent WHERE kind = 'B'"
    assert vault.rows(sql) == [(mark, mark)]
    assert vault.rows("SELECT words FROM answer WHERE field = 'called'") == [(mark,)]
