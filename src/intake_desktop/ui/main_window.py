"""The one window: first the door, then the rooms beside their list, and the status strip."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from intake_desktop.domain.staff import Actor
from intake_desktop.ui.application import NEUTRAL_NAME, Appearance
from intake_desktop.ui.ask import LOCK_KEY
from intake_desktop.ui.language import format_time
from intake_desktop.ui.sidebar import Sidebar
from intake_desktop.ui.theme import GAP, ROOMY
from intake_desktop.ui.widgets.status import StatusStrip
from intake_desktop.ui.widgets.words import Label

_SIZE, _SMALLEST = (1366, 768), (1024, 640)


class MainWindow(QWidget):
    """Shows what it is given; a room that was not added has no button.

    ``lock_requested``: Ctrl+L or the button. ``room_shown`` carries a room's key.
    ``closing``: the window is being closed, and nothing can stop it.
    """

    lock_requested = Signal()
    room_shown = Signal(str)
    closing = Signal()

    def __init__(self, appearance: Appearance, *, sample_passphrase: str = "") -> None:
        """``sample_passphrase`` marks every screen: these people are invented, and this, for
        everybody to see, opens them."""
        super().__init__()
        self._sample_passphrase = sample_passphrase
        # The title never says what this is: task lists and screen sharing show it.
        self.setWindowTitle(NEUTRAL_NAME)
        self.setProperty("ground", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sidebar = Sidebar(appearance, self)
        self.sidebar.room_chosen.connect(self.show_room)
        self.sidebar.lock.clicked.connect(self.lock_requested)
        self.sidebar.hide()
        self.status = StatusStrip(self)
        self._stack = QStackedWidget(self)
        self._rooms: dict[str, QWidget] = {}
        self._under: dict[str, str] = {}
        self._sealed: bool | None = None
        self._saved: Callable[[], str] = str
        self._sample = self._sample_strip()
        self._sample.setVisible(bool(sample_passphrase))
        self._lock = QShortcut(QKeySequence(LOCK_KEY), self)
        self._lock.activated.connect(self.lock_requested)
        self._lock.setEnabled(False)
        self._lay_out()
        self.retranslate()

    def show_door(self, widget: QWidget) -> None:
        """Shows one widget over the whole width, e.g. before the vault is open."""
        if self._stack.indexOf(widget) < 0:
            self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        self.sidebar.hide()

    def add_room(self, key: str, title_source: Callable[[], str], widget: QWidget) -> None:
        """``title_source`` is called again after each change of language."""
        self._rooms[key] = widget
        self._stack.addWidget(widget)
        self.sidebar.add_room(key, title_source)

    def add_inner(self, key: str, widget: QWidget, under: str) -> None:
        """A place without a button of its own, which one reaches from the room ``under``."""
        self._rooms[key] = widget
        self._under[key] = under
        self._stack.addWidget(widget)

    def enter(self, actor: Actor) -> None:
        """Opens the rooms to a member of staff, the first one first."""
        self.sidebar.show_actor(actor)
        self.sidebar.show()
        self._lock.setEnabled(True)
        self.retranslate()
        if self._rooms:
            self.show_room(next(iter(self._rooms)))

    def show_room(self, key: str) -> None:
        room, focus = self._rooms[key], self.focusWidget()
        leaves = (
            room is not self._stack.currentWidget()
            and focus is not None
            and self._stack.isAncestorOf(focus)
        )
        self._stack.setCurrentWidget(room)
        if leaves:
            # Qt would hand the keyboard to whatever comes next, such as the language.
            room.setFocus(Qt.FocusReason.OtherFocusReason)
        self.sidebar.show_current(self._under.get(key, key))
        self.room_shown.emit(key)

    def current_room(self) -> str | None:
        current = self._stack.currentWidget()
        return next((key for key, room in self._rooms.items() if room is current), None)

    def conceal(self) -> None:
        """Empties the window at once: what follows may have to wait for the worker."""
        self._lock.setEnabled(False)
        self.sidebar.hide()
        self._stack.hide()
        self.show_no_state()
        self.repaint()

    def show_network(self, *, sealed: bool) -> None:
        """Says whether this process can reach a network."""
        self._sealed = sealed
        self.retranslate()

    def show_nothing_stored(self) -> None:
        self._say_saved(self._nothing_stored)

    def show_saved(self, moment: datetime) -> None:
        """Says when the last change was safely written; ``moment`` in local time."""

        def words() -> str:
            return self.tr("Saved {time}").format(time=format_time(moment))

        self._say_saved(words)

    def show_no_state(self) -> None:
        self._say_saved(str)

    def retranslate(self) -> None:
        self._sample_label.setText(
            self.tr("Sample: invented people. Passphrase: {passphrase}").format(
                passphrase=self._sample_passphrase
            )
        )
        if self._sealed is not None:
            text = self.tr("Network sealed") if self._sealed else self.tr("Network not sealed")
            self.status.show_network(text, sealed=self._sealed)
        self.status.show_saved(self._saved())
        locking = self.tr("{key} lock").format(key=LOCK_KEY)
        self.status.show_shortcuts(locking if self._lock.isEnabled() else "")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def _nothing_stored(self) -> str:
        return self.tr("Nothing stored yet")

    def _say_saved(self, words: Callable[[], str]) -> None:
        self._saved = words
        self.status.show_saved(words())

    def _sample_strip(self) -> QFrame:
        strip = QFrame(self)
        strip.setProperty("surface", "sample")
        row = QHBoxLayout(strip)
        row.setContentsMargins(ROOMY, GAP - 2, ROOMY, GAP - 2)
        self._sample_label = Label(role="problem", parent=strip)
        self._sample_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self._sample_label)
        return strip

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.sidebar)
        beside.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._sample)
        column.addLayout(beside, 1)
        column.addWidget(self.status)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
