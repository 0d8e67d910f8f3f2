"""Hears over D-Bus that the session is locked or the laptop goes to sleep, and holds sleep back
until the vault is locked."""

import os
from collections.abc import Callable
from enum import Enum
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
    QDBusVariant,
)

_LOGIND = "org.freedesktop.login1"
_MANAGER_PATH = "/org/freedesktop/login1"
_MANAGER = f"{_LOGIND}.Manager"
_SESSION = f"{_LOGIND}.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"

# Whoever locks the screen of a desktop tells it under one of these names on the session's bus.
_SCREENS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
    ("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
)


_Then = Callable[[QDBusMessage], None]


class Hearing(Enum):
    """What this desktop tells us."""

    NOT_ASKED = "not asked"
    NOTHING = "nothing"
    LOCKS_ONLY = "locks only"
    ALL = "locks and sleep"


class DesktopLocks(QObject):
    """``lock_wanted`` comes before the laptop sleeps and as its screen is locked.

    Sleep waits for the lock, since a lock ends this process and with it the descriptor that
    holds sleep back. Without D-Bus nothing happens; ``hearing`` says which it is.
    """

    lock_wanted = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hearing = Hearing.NOT_ASKED
        self._own_session = ""
        self._holding: int | None = None
        # Kept: a watcher that Python forgets never answers.
        self._waiting: list[QDBusPendingCallWatcher] = []
        self._system: QDBusConnection | None = None

    def start(self) -> None:
        """Begins to listen; no answer is waited for."""
        self._hear(Hearing.NOTHING)
        screen = QDBusConnection.sessionBus()
        if screen.isConnected():
            for service, path in _SCREENS:
                self._listen(screen, service, path, service, "ActiveChanged", "_screen")
        system = self._system = QDBusConnection.systemBus()
        if not system.isConnected():
            return
        for path, interface, name, slot in (
            (_MANAGER_PATH, _MANAGER, "PrepareForSleep", "_sleep"),
            (_MANAGER_PATH, _MANAGER, "PrepareForShutdown", "_sleep"),
            ("", _SESSION, "Lock", "_locked"),
            ("", _PROPERTIES, "PropertiesChanged", "_property"),
        ):
            self._listen(system, _LOGIND, path, interface, name, slot)
        number = os.environ.get("XDG_SESSION_ID") or "auto"
        self._call(_MANAGER_PATH, _MANAGER, "GetSession", [number], self._session_told)
        # "delay", not "block": a laptop whose lid is closed must fall asleep all the same.
        words = ["sleep:shutdown", "Desk", "Closes what is open", "delay"]
        self._call(_MANAGER_PATH, _MANAGER, "Inhibit", words, self._held)

    def stop(self) -> None:
        """Lets sleep go on."""
        if self._holding is not None:
            os.close(self._holding)
            self._holding = None

    # --- answers and signals --------------------------------------------------------

    @Slot(QDBusMessage)
    def _sleep(self, message: QDBusMessage) -> None:
        if message.arguments()[:1] == [True]:
            self.lock_wanted.emit()

    @Slot(QDBusMessage)
    def _screen(self, message: QDBusMessage) -> None:
        if message.arguments()[:1] == [True]:
            self.lock_wanted.emit()

    @Slot(QDBusMessage)
    def _locked(self, message: QDBusMessage) -> None:
        if self._is_ours(message.path()):
            self.lock_wanted.emit()

    @Slot(QDBusMessage)
    def _property(self, message: QDBusMessage) -> None:
        """A desktop that locks by itself only sets a hint; what changed is asked for."""
        if message.arguments()[:1] == [_SESSION] and self._is_ours(message.path()):
            asked = [_SESSION, "LockedHint"]
            self._call(message.path(), _PROPERTIES, "Get", asked, self._hinted)

    def _hinted(self, reply: QDBusMessage) -> None:
        value = _first(reply)
        if isinstance(value, QDBusVariant):
            value = value.variant()
        if value is True:
            self.lock_wanted.emit()

    def _session_told(self, reply: QDBusMessage) -> None:
        path = _first(reply)
        # A path, or an object that holds one; unknown, any session's lock is taken for ours.
        self._own_session = path if isinstance(path, str) else getattr(path, "path", str)()
        if self.hearing is Hearing.NOTHING and self._own_session:
            self._hear(Hearing.LOCKS_ONLY)

    def _held(self, reply: QDBusMessage) -> None:
        descriptor = _first(reply)
        if isinstance(descriptor, QDBusUnixFileDescriptor) and descriptor.isValid():
            # One of our own: Qt's lives on in the message that brought it.
            self._holding = os.dup(descriptor.fileDescriptor())
            self._hear(Hearing.ALL)

    def _listen(  # noqa: PLR0917
        self,
        bus: QDBusConnection,
        service: str,
        path: str,
        interface: str,
        name: str,
        slot: str,
    ) -> None:
        # PySide's own type hints ask for bytes, which it then refuses.
        where: Any = (service, path, interface, name, self, SLOT(f"{slot}(QDBusMessage)"))
        bus.connect(*where)

    def _is_ours(self, path: str) -> bool:
        return not self._own_session or path == self._own_session

    def _hear(self, hearing: Hearing) -> None:
        self.hearing = hearing
        self.changed.emit()

    def _call(
        self, path: str, interface: str, name: str, arguments: list[str], then: _Then
    ) -> None:
        if self._system is None:
            return
        message = QDBusMessage.createMethodCall(_LOGIND, path, interface, name)
        message.setArguments(arguments)
        watcher = QDBusPendingCallWatcher(self._system.asyncCall(message), self)
        self._waiting.append(watcher)

        def arrived() -> None:
            if watcher in self._waiting:
                self._waiting.remove(watcher)
                then(watcher.reply())
                watcher.deleteLater()

        watcher.finished.connect(arrived)


def _first(reply: QDBusMessage) -> object:
    """The answer, or None where there is none."""
    if reply.type() is not QDBusMessage.MessageType.ReplyMessage:
        return None
    arguments = reply.arguments()
    return arguments[0] if arguments else None
