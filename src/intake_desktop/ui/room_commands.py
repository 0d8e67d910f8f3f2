"""What the rooms offer to whoever is here, as commands: meetings, rooms, pages of the shelter."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from intake_desktop.ui.commands import Command
from intake_desktop.ui.main_window import MainWindow
from intake_desktop.ui.rooms import Rooms
from intake_desktop.ui.shelter.pages import KEYS


class RoomCommands(QObject):
    """Each does what a button on a page does; a page that is for leads has no command elsewhere."""

    def __init__(self, window: MainWindow, rooms: Rooms) -> None:
        super().__init__(rooms)
        self._window, self._rooms = window, rooms

    def all(self) -> tuple[Command, ...]:
        meetings, pages = self._rooms.meetings, self._rooms.shelter_pages.all()
        show = self._rooms.show_shelter_page
        return (
            Command(
                "meeting.return",
                self._return_name,
                meetings.go_back,
                is_there=meetings.is_aside,
            ),
            Command("meeting.start", self._start_name, meetings.start),
            Command("meeting.help", self._help_name, meetings.help_without_record),
            Command("feedback.give", self._feedback_name, self._rooms.ask_how_it_was),
            *self._window.sidebar.room_commands(),
            *(
                Command(
                    f"shelter.{page.key}",
                    partial(self._page_name, page.title),
                    partial(show, page.key),
                )
                for page in pages
                if page.key != KEYS
            ),
            Command("keys.print", self._print_keys_name, partial(show, KEYS)),
        )

    def _return_name(self) -> str:
        return self.tr("Go back to the meeting that is open now")

    def _start_name(self) -> str:
        return self.tr("Start a meeting")

    def _help_name(self) -> str:
        return self.tr("Help without a record")

    def _feedback_name(self) -> str:
        return self.tr("Tell us how it was…")

    def _print_keys_name(self) -> str:
        return self.tr("Print the list of keys")

    def _page_name(self, title: Callable[[], str]) -> str:
        return self.tr("Shelter: {page}").format(page=title())
