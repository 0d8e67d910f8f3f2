"""Who is in the vault of these tests, and what can be seen and done in the room."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.services import meetings
from intake_desktop.services.recording import Recorded
from intake_desktop.ui.people.room import PeopleRoom
from intake_desktop.ui.people.table import CALLED
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.widgets.buttons import LinkButton
from intake_desktop.ui.widgets.words import Label
from services.desk import OpenDesk, said, yes
from ui.looks import settle

NEEDS = "想问问怎么换工作"
RECIPIENT = "Open Door Clinic"


def rain(desk: OpenDesk) -> Recorded:
    answers = said(
        called="小雨", language="mandarin", needs=NEEDS, services="health", next_step="Call <b>"
    )
    recorded = desk.keeping(yes("B4", "B5", "B7", "B8"), answers)
    meetings.close_meeting(desk.session, desk.actor, recorded.meeting.id)
    desk.clock.pass_(hours=1)
    return recorded


def wen(desk: OpenDesk) -> Recorded:
    return desk.keeping(yes("B4"), said(called="Wen"))


def nameless(desk: OpenDesk) -> Recorded:
    return desk.tonight(yes("T15"), said(needs="a bed"))


def come(runner: Runner) -> None:
    """Everything that was asked for has arrived and is shown."""
    runner.drain()
    settle()


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.isVisible()]


def listed(room: PeopleRoom) -> list[Any]:
    table = room.list.table
    return [table.data(table.index(row, CALLED)) for row in range(table.rowCount())]


def typed(room: PeopleRoom, qtbot: QtBot, text: str, *, enter: bool = True) -> None:
    room.list.search.set_text(text)
    QApplication.processEvents()
    if enter:
        qtbot.keyClick(room.list.search.edit, Qt.Key.Key_Return)


def button(room: PeopleRoom, name: str) -> LinkButton:
    found = [each for each in room.person.findChildren(LinkButton, name) if each.isVisible()]
    assert len(found) == 1
    return found[0]
