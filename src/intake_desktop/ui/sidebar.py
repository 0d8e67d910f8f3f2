"""The left edge of the window: the rooms, who is here, and how the screen should look."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from intake_desktop.domain.staff import Actor, Role
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.commands import Command
from intake_desktop.ui.language import OWN_NAMES
from intake_desktop.ui.theme import ROOMY, TIGHT, WIDE
from intake_desktop.ui.view_commands import ViewCommands
from intake_desktop.ui.watch import HIDE_KEY, TURN_KEY
from intake_desktop.ui.widgets.buttons import Button
from intake_desktop.ui.widgets.words import Label

_WIDTH, _MARGIN = 204, WIDE - TIGHT


class _NavButton(Button):
    kind = "nav"


class _QuietButton(Button):
    kind = "quiet"


class Sidebar(QFrame):
    """Only rooms that were added are shown. ``room_chosen`` carries a room's key."""

    room_chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.view_commands = ViewCommands(appearance, self)
        self._actor: Actor | None = None
        self._rooms: dict[str, tuple[_NavButton, Callable[[], str]]] = {}
        self.setProperty("surface", "sidebar")
        self.name = Label(role="strong", parent=self)
        self.who = Label(role="small", parent=self)
        self.language = _QuietButton(parent=self)
        self.view = _QuietButton(parent=self)
        self.turn = _QuietButton(parent=self)
        self.turn.setObjectName("turn")
        self.turn.hide()
        self.hide_now, self.lock = _QuietButton(parent=self), _QuietButton(parent=self)
        self.language_menu, self.view_menu = QMenu(self.language), QMenu(self.view)
        # Not setMenu: the style would draw its own arrow and shift the words.
        self.language.clicked.connect(self._open_languages)
        self.view.clicked.connect(self._open_view)
        self._lay_out()
        appearance.changed.connect(self.retranslate)
        self.retranslate()

    def add_room(self, key: str, title_source: Callable[[], str]) -> None:
        button = _NavButton(title_source(), self)
        button.setCheckable(True)
        button.clicked.connect(partial(self.room_chosen.emit, key))
        self._rooms[key] = (button, title_source)
        self._nav.addWidget(button)

    def show_current(self, key: str) -> None:
        for each, (button, _) in self._rooms.items():
            button.setChecked(each == key)

    def show_actor(self, actor: Actor) -> None:
        self._actor = actor
        self.retranslate()

    def hide_name(self) -> str:
        return self.tr("Hide the screen")

    def lock_name(self) -> str:
        return self.tr("Lock now")

    def turn_name(self) -> str:
        return self.tr("Turn to the person")

    def nothing_to_turn(self) -> str:
        return self.tr(
            "This page has nothing to show the person. The policy, the lines of a form and the "
            "questions have."
        )

    def offer_turning(self, *, shown: bool, possible: bool) -> None:
        """``shown``: in a meeting or on a form. Where the page has nothing for the person, the
        button says so."""
        self.turn.setVisible(shown)
        self.turn.setEnabled(possible)
        reason = "" if possible else self.nothing_to_turn()
        self.turn.setToolTip(reason)
        self.turn.setAccessibleDescription(reason)

    def room_commands(self) -> tuple[Command, ...]:
        """One for each button that leads to a room."""
        return tuple(
            Command(f"room.{key}", title_source, partial(self.room_chosen.emit, key))
            for key, (_, title_source) in self._rooms.items()
        )

    def room_button(self, key: str) -> Button:
        return self._rooms[key][0]

    def retranslate(self) -> None:
        self.name.setText(self.tr("Intake Desktop"))
        for button, title_source in self._rooms.values():
            button.setText(title_source())
        self.who.setVisible(self._actor is not None)
        if self._actor is not None:
            role = self.tr("lead") if self._actor.role is Role.LEAD else self.tr("intake")
            who = self.tr("{alias} · {role}").format(alias=self._actor.alias, role=role)
            self.who.setText(who)
        current = OWN_NAMES[self._appearance.languages.current()]
        self.language.setText(f"{current} ▾")
        self.language.setAccessibleName(self.tr("Language: {name}").format(name=current))
        self.view.setText(self.tr("Text and colours") + " ▾")
        self.view.setAccessibleName(self.tr("Text size and colours"))
        self.turn.setText(self.tr("Turn to the person ({key})").format(key=TURN_KEY))
        self.offer_turning(shown=not self.turn.isHidden(), possible=self.turn.isEnabled())
        self.hide_now.setText(self.tr("Hide ({key})").format(key=HIDE_KEY))
        self.lock.setText(self.lock_name())
        self._fill_menus()
        self._fit_letters()

    def _fit_letters(self) -> None:
        """Wider letters need a wider edge, also for a button that comes and goes: else the page
        beside it would move."""
        turn = self.turn.sizeHint().width() + 2 * _MARGIN + 2  # and the line at the edge
        self.setFixedWidth(max(_WIDTH, self._inner.sizeHint().width(), turn))

    def _open_languages(self) -> None:
        self.language_menu.popup(self.language.mapToGlobal(self.language.rect().topLeft()))

    def _open_view(self) -> None:
        self.view_menu.popup(self.view.mapToGlobal(self.view.rect().topLeft()))

    def _fill_menus(self) -> None:
        self.language_menu.clear()
        languages = QActionGroup(self.language_menu)
        # Each by its own name alone, so that one finds it without reading another.
        for command, name in zip(self.view_commands.languages, OWN_NAMES.values(), strict=True):
            _choice(self.language_menu, languages, command, name)
        self.view_menu.clear()
        sizes, modes = QActionGroup(self.view_menu), QActionGroup(self.view_menu)
        for command in self.view_commands.sizes:
            _choice(self.view_menu, sizes, command, command.name())
        self.view_menu.addSeparator()
        for command in self.view_commands.modes:
            _choice(self.view_menu, modes, command, command.name())

    def _lay_out(self) -> None:
        inner = self._inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(_MARGIN, ROOMY - 4, _MARGIN, WIDE)
        column.setSpacing(TIGHT)
        self.name.setContentsMargins(WIDE - TIGHT, 0, 0, WIDE)
        column.addWidget(self.name)
        self._nav = QVBoxLayout()
        self._nav.setSpacing(2)
        column.addLayout(self._nav)
        column.addStretch(1)
        self.who.setContentsMargins(WIDE - TIGHT, 0, 0, 0)
        for widget in (self.who, self.language, self.view, self.turn, self.hide_now, self.lock):
            column.addWidget(widget)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setProperty("surface", "plain")
        scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)


def _choice(menu: QMenu, group: QActionGroup, command: Command, text: str) -> None:
    action = menu.addAction(text)
    action.setCheckable(True)
    action.setChecked(command.is_chosen())
    action.triggered.connect(command.run)
    group.addAction(action)
