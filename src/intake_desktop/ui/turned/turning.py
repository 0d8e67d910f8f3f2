"""Turns the laptop round, and back: what is asked of the page in front, the window and the view."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from intake_desktop.domain.languages import Phrase
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.commands import Command
from intake_desktop.ui.main_window import MainWindow
from intake_desktop.ui.room_keys import CONSENT, MEETING, SHARING
from intake_desktop.ui.rooms import Rooms
from intake_desktop.ui.turned.of_forms import sheet_of_form, sheet_of_terms
from intake_desktop.ui.turned.of_meeting import sheet_of
from intake_desktop.ui.turned.sheet import Sheet
from intake_desktop.ui.turned.view import TurnedView
from intake_desktop.ui.turned.words import Words, words_of
from intake_desktop.ui.watch import TURN_KEY
from intake_desktop.ui.widgets.composition import commit_typing
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.workplace import Workplace

_FULL = Qt.WindowState.WindowFullScreen


class Turning(QObject):
    """One for each opening of the vault. Nothing is stored by it."""

    def __init__(
        self, window: MainWindow, rooms: Rooms, appearance: Appearance, work: Workplace
    ) -> None:
        super().__init__(rooms)
        self._window, self._rooms, self._work = window, rooms, work
        self._appearance = appearance
        self._words: Words = {}
        self._view: TurnedView | None = None
        self._was_full = False
        self._looking: set[str] = set()
        window.room_shown.connect(self._room_shown)
        window.turn_requested.connect(self.turn)
        appearance.changed.connect(self._fit)

    @property
    def is_turned(self) -> bool:
        return self._view is not None

    @property
    def is_hidden(self) -> bool:
        return self._view is not None and self._view.is_hidden

    def command(self) -> Command:
        return Command(
            "turn", self._window.sidebar.turn_name, self.turn, TURN_KEY, is_there=self.is_possible
        )

    def is_possible(self) -> bool:
        """Whether the page in front has anything for the person."""
        return not self.is_turned and self._find() is not None

    # --- there and back ---------------------------------------------------------------

    def key_pressed(self) -> None:
        """The same key asks for the way back."""
        if self._view is not None:
            self._view.ask_staff()
        elif self._window.is_entered and not _something_open():
            self.turn()

    def turn(self) -> None:
        """Or says, where somebody asked for it in vain, that there is nothing to show here."""
        if self.is_turned:
            return
        commit_typing()  # an input method loses its letters as the field goes
        if not self._words:
            self._words = words_of(self._work.languages)
        if self._find() is None:
            sidebar = self._window.sidebar
            self._work.ask.tell(
                self._window, sidebar.turn_name(), sidebar.nothing_to_turn(), self.tr("Close")
            )
            return
        self._work.ask.wait()
        view = self._view = TurnedView(self._appearance, self._work)
        view.left.connect(self._back)
        view.shown_again.connect(self._start)
        view.face.answered.connect(self._look_again)
        view.face.fit()
        self._start()
        window = self._window
        window.cover(view, apart=True)
        self._was_full = bool(window.windowState() & _FULL)
        window.setWindowState(window.windowState() | _FULL)
        view.show_face()

    def hide(self) -> None:
        if self._view is not None:
            self._view.hide_all()

    def close(self) -> None:
        """For a lock: the view goes, and nothing comes back from behind it."""
        if self._view is not None:
            self._view.forget()
            self._view.hide()

    def _back(self) -> None:
        view, self._view = self._view, None
        window = self._window
        if view is None:
            return
        window.uncover()
        if not self._was_full:
            window.setWindowState(window.windowState() & ~_FULL)
        view.deleteLater()
        self._work.ask.go_on()
        self._tell_window()

    # --- what is shown ----------------------------------------------------------------

    def _find(self) -> Sheet | None:
        rooms, room = self._rooms, self._window.current_room()
        shown, words = self._work.languages.current(), self._words or _Unsaid()
        if room == MEETING:
            return sheet_of(rooms.meeting, shown, words)
        if room == CONSENT and rooms.consent.form_in_front is not None:
            return sheet_of_form(rooms.consent.form_in_front, shown, words)
        if room == SHARING and rooms.sharing.is_asking:
            return sheet_of_terms(rooms.sharing.terms, shown, words)
        return None

    def _start(self) -> None:
        if self._view is not None:
            self._view.face.start(self._find(), self._words)

    def _look_again(self) -> None:
        """Once the page behind has filled itself."""
        QTimer.singleShot(0, self, self._refresh)

    def _refresh(self) -> None:
        if self._view is None:
            self._tell_window()
        elif not self._view.is_hidden:
            self._view.face.refresh(self._find())

    def _fit(self) -> None:
        if self._view is not None:
            self._view.face.fit()

    def show_ending(self, seconds: int) -> None:
        if self._view is not None:
            self._view.face.show_ending(seconds)

    # --- when it can be turned ------------------------------------------------------------

    def _room_shown(self, key: str) -> None:
        if key not in self._looking:
            self._looking.add(key)
            self._look_at(key)
        self._look_again()

    def _look_at(self, key: str) -> None:
        """Once for each room: it tells when another page comes to the front, or is to be turned."""
        rooms = self._rooms
        if key == MEETING:
            pages = rooms.meeting.pages
            pages.currentChanged.connect(self._look_again)
            pages.made.connect(self._page_made)
            for place in range(pages.count()):
                self._page_made(pages.widget(place))
        elif key == CONSENT:
            rooms.consent.page_shown.connect(self._look_again)
            rooms.consent.turn_wanted.connect(self.turn)
        elif key == SHARING:
            rooms.sharing.page_shown.connect(self._look_again)
            rooms.sharing.terms.turn_wanted.connect(self.turn)

    def _page_made(self, page: object) -> None:
        if isinstance(page, Page):
            page.turn_wanted.connect(self.turn)

    def _tell_window(self) -> None:
        shows = self._window.current_room() in {MEETING, CONSENT, SHARING}
        self._window.sidebar.offer_turning(shown=shows, possible=self.is_possible())


class _Unsaid(dict[str, Phrase]):
    """As long as it only matters whether there is anything to say: reading the words takes time."""

    def __missing__(self, key: str) -> Phrase:
        return Phrase("", "", "")


def _something_open() -> bool:
    return bool(QApplication.activeModalWidget() or QApplication.activePopupWidget())
