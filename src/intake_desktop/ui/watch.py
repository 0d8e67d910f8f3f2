"""Stands before every window of the program: sees that somebody is there, and the keys that work
everywhere, whichever field or dialog has the keyboard."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from intake_desktop.ui.idle import Idle

# No input method, no desktop and no field uses it, and the corner is found without looking.
HIDE_KEY = "F12"
LIST_KEY = "Ctrl+K"
TURN_KEY = "F9"

_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletRelease,
        QEvent.Type.NativeGesture,
    }
)
# A shortcut is asked for first, also where a dialog or a menu would swallow the key itself.
_KEYS = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress})
_SEEN = frozenset({QEvent.Type.InputMethod, QEvent.Type.Paint})
_MATTERS = _LIFE | _KEYS | _SEEN


class Watch(QObject):
    """``lock_wanted`` is Ctrl+L and ``hide_wanted`` F12, wherever the keyboard is. ``list_wanted``
    is Ctrl+K, with which a field would delete the rest of its line; ``turn_wanted`` F9."""

    lock_wanted = Signal()
    hide_wanted = Signal()
    list_wanted = Signal()
    turn_wanted = Signal()

    def __init__(self, app: QApplication, idle: Idle) -> None:
        super().__init__(app)
        self._app, self._idle = app, idle
        self._busy = self._over = False
        self._answered = 0  # the key whose question was answered
        app.installEventFilter(self)

    def leave(self) -> None:
        """Looks no more; for a program that is taken apart while the application lives on."""
        self._app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        # Most events, thousands where every widget is dressed anew, show and say nothing.
        if kind not in _MATTERS or self._busy:
            return False
        self._busy = True  # a lock sends events of its own
        try:
            # Before the event: what comes first after a sleep must not be shown or typed.
            if self._idle.look():
                self._over = True
            if self._over:
                return True
            if kind == QEvent.Type.InputMethod or (kind in _LIFE and event.spontaneous()):
                self._idle.heard()
            if kind in _KEYS and isinstance(event, QKeyEvent):
                return self._pressed(event)
        finally:
            self._busy = False
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        """A press comes twice, first as the question whether it is a shortcut: it counts once."""
        if event.type() == QEvent.Type.KeyPress and self._answered == event.key():
            self._answered = 0
            return True
        if not self._is_ours(event):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            self._answered = event.key()
        event.accept()
        return True

    def _is_ours(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_F12 and not held:
            self.hide_wanted.emit()
        elif event.key() == Qt.Key.Key_L and held == Qt.KeyboardModifier.ControlModifier:
            self.lock_wanted.emit()
        elif event.key() == Qt.Key.Key_K and held == Qt.KeyboardModifier.ControlModifier:
            # Once for the question and the press, and not again while the key is held.
            if not event.isAutoRepeat():
                self.list_wanted.emit()
        elif event.key() == Qt.Key.Key_F9 and not held:
            if not event.isAutoRepeat():
                self.turn_wanted.emit()
        else:
            return False
        return True
