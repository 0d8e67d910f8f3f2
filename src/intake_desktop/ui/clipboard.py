"""Nothing that people typed or said leaves by copy, cut, drag or the middle mouse button."""

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QClipboard, QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QTextEdit, QWidget

_KEPT_MS = 30_000
_LEAVING = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut)
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
_SELECTION = QClipboard.Mode.Selection

# How the desktops are asked that their clipboard managers neither show nor keep it.
_SECRET = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"\x01\x00\x00\x00",
    "CanIncludeInClipboardHistory": b"\x00\x00\x00\x00",
    "CanUploadToCloudClipboard": b"\x00\x00\x00\x00",
    "org.nspasteboard.ConcealedType": b"1",
}


class Clipboard(QObject):
    """Stands before every field, table and dialog: what is not allowed is forgotten nowhere.

    Pasting in stays as it is. Only ``copy`` puts anything out.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app, self._board = app, app.clipboard()
        self._ours = ""
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_KEPT_MS)
        self._late.timeout.connect(self.clear)
        app.installEventFilter(self)
        self._board.selectionChanged.connect(self._selected)
        self._board.dataChanged.connect(self._changed)

    def copy(self, text: str) -> None:
        """For what says nothing of anybody, such as a report about this laptop: marked secret for
        clipboard managers, and gone after 30 seconds or with a lock."""
        data = QMimeData()
        data.setText(text)
        for kind, mark in _SECRET.items():
            data.setData(kind, mark)
        self._ours = text
        self._board.setMimeData(data)
        self._late.start()

    def clear(self) -> None:
        """Empties it, if what is in it is still ours."""
        self._late.stop()
        mine, self._ours = self._ours, ""
        if mine and self._board.ownsClipboard() and self._board.text() == mine:
            self._board.clear()

    def leave(self) -> None:
        """Empties what is ours, and watches no more."""
        self.clear()
        self._app.removeEventFilter(self)
        self._board.selectionChanged.disconnect(self._selected)
        self._board.dataChanged.disconnect(self._changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _KEYS and isinstance(event, QKeyEvent):
            if any(event.matches(each) for each in _LEAVING):
                event.accept()
                return True
        elif kind == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            field = _field(watched)
            if field is not None:
                _menu_without_copying(field).popup(event.globalPos())
                return True
        elif kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            _let_nothing_be_dragged(watched, event)
        return False

    # --- the second line: whatever a widget puts there by itself is taken away ----------

    def _selected(self) -> None:
        # The X11 selection is filled by merely marking text, and any program may read it. It is
        # emptied before the program listens to the others again, so nobody reads it in between.
        if self._board.ownsSelection() and self._board.text(_SELECTION):
            self._board.clear(_SELECTION)

    def _changed(self) -> None:
        if self._board.ownsClipboard() and self._board.text() not in ("", self._ours):
            self._board.clear()


_Field = QLineEdit | QPlainTextEdit | QTextEdit


def _field(watched: QObject) -> _Field | None:
    """The field that was asked for its menu, by itself or by the area that shows its text."""
    if isinstance(watched, _Field):
        return watched
    parent = watched.parent()
    return parent if isinstance(parent, QPlainTextEdit | QTextEdit) else None


def _menu_without_copying(field: _Field) -> QMenu:
    menu = field.createStandardContextMenu()
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for action in menu.actions():
        # Qt names them; their words are another in each language.
        if action.objectName() in ("edit-copy", "edit-cut", "link-copy"):
            menu.removeAction(action)
    return menu


def _let_nothing_be_dragged(watched: QObject, event: QMouseEvent) -> None:
    """A press on marked text begins a drag; without the mark it moves the cursor, as anywhere."""
    field = _field(watched)
    if isinstance(field, QLineEdit):
        field.setDragEnabled(False)
    elif field is not None and event.button() == Qt.MouseButton.LeftButton:
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        cursor = field.textCursor()
        if cursor.hasSelection() and not shift and isinstance(watched, QWidget):
            cursor.clearSelection()
            field.setTextCursor(cursor)
