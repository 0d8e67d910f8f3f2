"""The one window: first the door, then the rooms beside their list, and the status strip."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from intake_desktop.domain.staff import Actor
from intake_desktop.ui.application import NEUTRAL_NAME, Appearance
from intake_desktop.ui.ask import LOCK_KEY
from intake_desktop.ui.commands import Command
from intake_desktop.ui.language import format_time
from intake_desktop.ui.room_stack import RoomStack
from intake_desktop.ui.sample_strip import SampleStrip
from intake_desktop.ui.sidebar import Sidebar
from intake_desktop.ui.watch import HIDE_KEY, LIST_KEY
from intake_desktop.ui.widgets.reading_order import put_in_order
from intake_desktop.ui.widgets.status import StatusStrip

_SIZE, _SMALLEST = (1366, 768), (1024, 640)


class MainWindow(QWidget):
    """Shows what it is given; a room that was not added has no button.

    ``lock_requested``: Ctrl+L or the button. ``hide_requested``: the other button.
    ``turn_requested``: the laptop is to be turned to the person.
    ``room_shown`` carries a room's key.
    ``closing``: the window is being closed, and nothing can stop it.
    ``network_asked``: somebody wants to see whether it is sealed.
    """

    lock_requested = Signal()
    hide_requested = Signal()
    room_shown = Signal(str)
    turn_requested = Signal()
    closing = Signal()
    network_asked = Signal()

    def __init__(self, appearance: Appearance, *, sample_passphrase: str = "") -> None:
        """``sample_passphrase`` marks every screen: these people are invented, and this, for
        everybody to see, opens them."""
        super().__init__()
        # The title never says what this is: task lists and screen sharing show it.
        self.setWindowTitle(NEUTRAL_NAME)
        self.setProperty("ground", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sidebar = Sidebar(appearance, self)
        self.sidebar.room_chosen.connect(self.show_room)
        self.sidebar.lock.clicked.connect(self.lock_requested)
        self.sidebar.hide_now.clicked.connect(self.hide_requested)
        self.sidebar.turn.clicked.connect(self.turn_requested)
        self.sidebar.hide()
        self.status = StatusStrip(self)
        self.status.show_me.clicked.connect(self.network_asked)
        self._desk = QWidget(self)
        self._stack = RoomStack(self)
        self._banners = QVBoxLayout()
        self._banners.setSpacing(0)
        self._under: dict[str, str] = {}
        self._cover: QWidget | None = None
        self._covered: list[QWidget] = []
        self._ending = 0
        self._sealed: bool | None = None
        self._saved: Callable[[], str] = str
        self._sample = SampleStrip(sample_passphrase, self)
        self._lock = QShortcut(QKeySequence(LOCK_KEY), self)
        self._lock.activated.connect(self.lock_requested)
        self._lock.setEnabled(False)
        self._lay_out()
        self.retranslate()

    def show_door(self, widget: QWidget) -> None:
        """Shows one widget over the whole width, e.g. before the vault is open."""
        self._stack.show_door(widget)
        self.sidebar.hide()

    def add_room(
        self, key: str, title_source: Callable[[], str], make: Callable[[], QWidget]
    ) -> None:
        """``title_source`` is called again after each change of language; ``make`` is asked for
        the room each time it is shown, and makes it with ``ground`` as its parent."""
        self._stack.add(key, make)
        self.sidebar.add_room(key, title_source)

    def add_inner(self, key: str, make: Callable[[], QWidget], under: str) -> None:
        """A place without a button of its own, which one reaches from the room ``under``."""
        self._stack.add(key, make)
        self._under[key] = under

    @property
    def ground(self) -> QWidget:
        return self._stack

    def add_banner(self, banner: QWidget) -> None:
        """Something that is said above every room, while it has anything to say."""
        self._banners.addWidget(banner)

    def enter(self, actor: Actor) -> None:
        """Opens the rooms to a member of staff, the first one first."""
        self.sidebar.show_actor(actor)
        self.sidebar.show()
        self._lock.setEnabled(True)
        self.retranslate()
        first = self._stack.first()
        if first is not None:
            self.show_room(first)

    def show_room(self, key: str) -> None:
        self._stack.show_room(key)
        self.sidebar.show_current(self._under.get(key, key))
        self.room_shown.emit(key)

    def current_room(self) -> str | None:
        return self._stack.current

    def commands(self) -> tuple[Command, ...]:
        """What the edge and the foot of the window offer."""
        return (
            Command("hide", self.sidebar.hide_name, self.hide_requested.emit, HIDE_KEY),
            Command("lock", self.sidebar.lock_name, self.lock_requested.emit, LOCK_KEY),
            Command("network", self._network_name, self.network_asked.emit),
            *self.sidebar.view_commands.all(),
        )

    def _network_name(self) -> str:
        return self.tr("Show me whether the network is sealed")

    def conceal(self) -> None:
        """Empties the window at once: what follows may have to wait for the worker."""
        self._lock.setEnabled(False)
        self._hide_others()
        self.sidebar.hide()
        self._stack.hide()
        for place in range(self._banners.count()):
            item = self._banners.itemAt(place)
            banner = item.widget() if item is not None else None
            if banner is not None:
                banner.hide()
        self.show_no_state()
        self.repaint()

    def forget_rooms(self) -> None:
        """Takes what was shown out of what screen readers walk through, hidden or not."""
        self._stack.setParent(None)

    def cover(self, page: QWidget, *, apart: bool = False) -> None:
        """Shows nothing but this page, at once, and closes what lies before the window. ``apart``:
        what was there is taken out of the window, and so out of what screen readers walk through,
        where hidden things stand too."""
        self._cover = page
        page.setParent(self)
        page.setGeometry(self.rect())
        page.show()
        page.raise_()
        page.repaint()
        self._hide_others()
        if apart:
            self._hide_beneath()
            self._desk.setParent(None)
        else:
            QTimer.singleShot(0, self, self._hide_beneath)

    def _hide_beneath(self) -> None:
        """Also from screen readers; after what covers it was painted, since it takes longer."""
        page = self._cover
        if page is None or self._covered:
            return
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        beneath = [each for each in self.findChildren(QWidget, options=direct) if each is not page]
        self._covered = [each for each in beneath if not each.isHidden()]
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        for each in self._covered:
            each.hide()

    def _hide_others(self) -> None:
        """Menus, lists and dialogs: they lie before the window."""
        for other in QApplication.topLevelWidgets():
            if other is not self and other.isVisible():
                other.hide()

    def uncover(self) -> None:
        """Shows again what was there before ``cover``."""
        if self._cover is not None:
            self._cover.hide()
        layout = self.layout()
        if self._desk.parent() is None and layout is not None:
            layout.addWidget(self._desk)
        for each in self._covered:
            each.show()
        self._cover, self._covered = None, []

    @property
    def is_entered(self) -> bool:
        """The rooms are open to somebody, and nothing lies over them."""
        return self._lock.isEnabled() and self._cover is None

    @property
    def is_covered(self) -> bool:
        return self._cover is not None

    def show_ending(self, seconds: int) -> None:
        """Says quietly that it locks soon; 0 takes it back."""
        if seconds and not self._ending and self.isVisible():
            said = self.tr("Locks in {seconds} seconds. Any key keeps it open.")
            announcement = QAccessibleAnnouncementEvent(self, said.format(seconds=seconds))
            QAccessible.updateAccessibility(announcement)
        self._ending = seconds
        self._show_shortcuts()

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
        if self._sealed is not None:
            text = self.tr("Network sealed") if self._sealed else self.tr("Network not sealed")
            self.status.show_network(text, sealed=self._sealed)
        self.status.show_me.setText(self.tr("Show me"))
        self.status.show_me.setAccessibleName(self._network_name())
        self.status.show_saved(self._saved())
        self._show_shortcuts()

    def _show_shortcuts(self) -> None:
        if self._ending:
            text = self.tr("Locks in {seconds} seconds. Any key keeps it open.")
            words = text.format(seconds=self._ending)
        elif self._lock.isEnabled():
            text = self.tr("{all} everything · {hide} hide · {lock} lock")
            words = text.format(all=LIST_KEY, hide=HIDE_KEY, lock=LOCK_KEY)
        else:
            words = ""
        self.status.show_shortcuts(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._cover is not None:
            self._cover.setGeometry(self.rect())

    def focusNextPrevChild(self, next_: bool) -> bool:
        put_in_order(self)
        return super().focusNextPrevChild(next_)

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

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.sidebar)
        rooms = QVBoxLayout()
        rooms.setSpacing(0)
        rooms.addLayout(self._banners)
        rooms.addWidget(self._stack, 1)
        beside.addLayout(rooms, 1)
        column = QVBoxLayout(self._desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._sample)
        column.addLayout(beside, 1)
        column.addWidget(self.status)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._desk)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
