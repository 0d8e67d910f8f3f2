"""The Shelter room: a calm list of pages, and the page that was chosen from it."""

from collections.abc import Callable
from functools import partial
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from intake_desktop.ui.shelter.page_list import PageList
from intake_desktop.ui.theme import letters
from intake_desktop.ui.when_wanted import WhenWanted

# In letters: with less width than this, the list lies above the page as one button.
_BESIDE = 96


@runtime_checkable
class Shown(Protocol):
    """What the room needs of a page besides that it is a widget."""

    def show_page(self) -> None:
        """The page comes into view: what it shows is read anew."""


class ShelterRoom(QWidget):
    """Call ``show_current`` each time the room is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = PageList(self)
        self._pages: dict[str, WhenWanted[QWidget]] = {}
        self._stack = QStackedWidget(self)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self.list)
        self._box.addWidget(self._stack, 1)
        self.list.chosen.connect(self.show_page)

    def add_page(
        self, key: str, title_source: Callable[[], str], make: Callable[[QWidget], QWidget]
    ) -> None:
        """``title_source`` is called again after each change of language. ``make`` gets the page's
        parent, when the page is first shown."""
        self._pages[key] = WhenWanted(partial(make, self))
        self.list.add(key, title_source)

    def show_page(self, key: str) -> None:
        """Shows one page; a key that was not added is a bug and raises KeyError."""
        page = self._pages[key].now()
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.list.show_current(key)
        if isinstance(page, Shown):
            page.show_page()

    def show_current(self) -> None:
        """The page that was last shown, read anew; at first the first one."""
        key = self.current_page() or next(iter(self._pages), "")
        if key:
            self.show_page(key)

    def current_page(self) -> str:
        """The key of the shown page, "" where there is none."""
        current = self._stack.currentWidget()
        if current is None:
            return ""
        return next((key for key, page in self._pages.items() if page.made is current), "")

    def page_keys(self) -> tuple[str, ...]:
        return tuple(self._pages)

    def take_focus(self) -> None:
        self.list.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= letters(self, _BESIDE)
        self.list.fold(not beside)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._box.direction() is not direction:
            self._box.setDirection(direction)
