"""What the rooms offer to whoever is here, as commands: meetings, rooms, pages of the shelter."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from intake_desktop.ui.commands import Command
from intake_desktop.ui.main_window import MainWindow
from intake_desktop.ui.rooms import KEYS, Rooms


class RoomCommands(QObject):
    """Each does what a button on a page does; a page that is for leads has no command elsewhere."""

    def __init__(self, window: MainWindow, rooms: Rooms) -> None:
        super().__init__(rooms)
        self._window, self._rooms = window, rooms

    def all(self) -> tuple[Command, ...]:
        rooms, pages = self._rooms, self._rooms.shelter.titles()
        show = rooms.show_shelter_page
        return (
            Command(
                "meeting.return",
                self._return_name,
                rooms.go_back_to_meeting,
                is_there=rooms.is_meeting_aside,
            ),
            Command("meeting.start", self._start_name, rooms.start_meeting),
            Command("meeting.help", self._help_name, rooms.help_without_record),
            *self._window.sidebar.room_commands(),
            *(
                Command(f"shelter.{key}", partial(self._page_name, title), partial(show, key))
                for key, title in pages.items()
                if key != KEYS
            ),
            Command("keys.print", self._print_keys_name, partial(show, KEYS)),
        )

    def _return_name(self) -> str:
        return self.tr("Go back to the meeting that is open now")

    def _start_name(self) -> str:
        return self.tr("Start a meeting")

    def _help_name(self) -> str:
        return self.tr("Help without a record")

    def _print_keys_name(self) -> str:
        return self.tr("Print the list of keys")

    def _page_name(self, title: Callable[[], str]) -> str:
        return self.tr("Shelter: {page}").format(page=title())
