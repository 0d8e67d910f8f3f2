"""What lies on the ground of the window: the door first, then one room at a time."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget


class RoomStack(QStackedWidget):
    """``current`` is the key of the room in front, None before the door is open.

    It is the parent of every room, also of one that is filled before it is shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rooms: dict[str, Callable[[], QWidget]] = {}
        self.current: str | None = None

    def add(self, key: str, make: Callable[[], QWidget]) -> None:
        """``make`` is asked for the room each time it is shown; the first time it makes it."""
        self._rooms[key] = make

    def first(self) -> str | None:
        return next(iter(self._rooms), None)

    def show_door(self, widget: QWidget) -> None:
        self._to_front(widget)
        self.current = None

    def show_room(self, key: str) -> None:
        room, focus = self._rooms[key](), self.window().focusWidget()
        leaves = room is not self.currentWidget() and focus is not None and self.isAncestorOf(focus)
        self._to_front(room)
        if leaves:
            # Qt would hand the keyboard to whatever comes next, such as the language.
            room.setFocus(Qt.FocusReason.OtherFocusReason)
        self.current = key

    def _to_front(self, widget: QWidget) -> None:
        if self.indexOf(widget) < 0:
            self.addWidget(widget)
        self.setCurrentWidget(widget)
