"""Everything that can be done from here in one list, behind one key: type a part, press Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from intake_desktop.services import finding
from intake_desktop.ui.commands import Command
from intake_desktop.ui.theme import GAP, ROOMY, letters
from intake_desktop.ui.widgets.fields import LineField
from intake_desktop.ui.widgets.words import Label

_PLACE = Qt.ItemDataRole.UserRole
_WIDTH, _ROWS = 56, 9  # in letters, and in lines
# Taken by the list while one types.
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Palette(QDialog):
    """Open it with ``open()``. ``chosen`` is what was picked, once it has ``finished``.

    It knows commands only: no name and no code of anybody can stand in it.
    """

    def __init__(
        self, parent: QWidget, commands: Sequence[Command], names: Sequence[Sequence[str]]
    ) -> None:
        """``names`` are what each command is called, in whichever languages one may type it."""
        super().__init__(parent)
        self.chosen: Command | None = None
        self._commands = tuple(commands)
        self._ways: tuple[str, ...] = tuple(finding.plain_key(each) for each in names)
        # The desktop shows window titles to everybody who passes by; ours stays neutral.
        self.setWindowTitle(parent.window().windowTitle())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = LineField(self)
        self.field.setObjectName("find_command")
        self.list = QListWidget(self)
        self.list.setProperty("surface", "card")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.nothing = Label(role="soft", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOMY, ROOMY, ROOMY, ROOMY)
        column.setSpacing(GAP + GAP // 2)
        for widget in (self.field, self.nothing, self.list):
            column.addWidget(widget)
        self.field.changed.connect(self._find)
        self.field.edit.installEventFilter(self)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        self.list.currentItemChanged.connect(self._say)
        self.retranslate()
        self._find("")
        self._fit(parent.window())
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def learn(self, ways: tuple[str, ...]) -> None:
        """More ways to type each command, such as pinyin; they take a moment to find out."""
        self._ways = ways
        self._find(self.field.edit.text())

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("What would you like to do?"))
        self.field.set_label(self.tr("What would you like to do?"))
        self.field.set_placeholder(self.tr("Any part of it, in English or Chinese, or pinyin"))
        self.list.setAccessibleName(self.tr("What can be done now"))
        self.nothing.setText(self.tr("Nothing here is called that."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.field.edit or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        moves = event.type() == QEvent.Type.KeyPress and event.key() in _MOVES
        if moves:
            self.list.event(event)
        return moves

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentItem())
        else:
            super().keyPressEvent(event)  # Esc closes it

    def _find(self, typed: str) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for place in finding.find(self._ways, typed):
            command = self._commands[place]
            name = command.name()
            item = QListWidgetItem(f"{name}   ({command.keys})" if command.keys else name)
            item.setData(_PLACE, place)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setVisible(self.list.count() > 0)
        self.nothing.setVisible(self.list.count() == 0)
        self.list.setCurrentRow(0)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen = self._commands[int(item.data(_PLACE))]
            self.accept()

    def _say(self, item: QListWidgetItem | None) -> None:
        """The keyboard stays in the field, so a screen reader is told what Enter would do."""
        if item is not None and self.isVisible():
            said = QAccessibleAnnouncementEvent(self.list, item.text())
            QAccessible.updateAccessibility(said)

    def _fit(self, window: QWidget) -> None:
        """Near the top of the window, where the eye is; never wider or higher than it."""
        self.ensurePolished()
        width = min(letters(self, _WIDTH), window.width() - 2 * ROOMY)
        row = max(self.list.sizeHintForRow(0), self.fontMetrics().lineSpacing())
        self.list.setMinimumHeight(min(_ROWS * row, window.height() // 2))
        height = min(self.sizeHint().height(), window.height() - 2 * ROOMY)
        self.resize(width, height)
        corner = QPoint((window.width() - width) // 2, min(80, (window.height() - height) // 2))
        self.move(window.mapToGlobal(corner))
