"""The rows of the log as a table model: it grows by portions, and never asks the vault itself."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt, Signal
from PySide6.QtCore import QPersistentModelIndex as Persistent

from intake_desktop.domain.audit import Entry
from intake_desktop.domain.languages import Language
from intake_desktop.services.log import Member
from intake_desktop.ui.language import format_moment
from intake_desktop.ui.shelter.log_words import action_name

WHEN, WHO, WHAT, ABOUT = range(4)
_ROOT = QModelIndex()
_SHOWN_AS = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
_NONE = "–"


class LogTable(QAbstractTableModel):
    """When, who, what, and whether it was about a record; the newest first.

    ``more_wanted`` carries the last row's number where a view comes to its end.
    """

    more_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._is_last, self._is_waiting = True, False
        self._left: frozenset[str] = frozenset()
        self._language = Language.ENGLISH
        self._zone: tzinfo | None = None

    def begin(self, members: Sequence[Member], zone: tzinfo | None) -> None:
        """Empties the table; the first portion comes by ``add``."""
        self.beginResetModel()
        self._entries, self._zone = [], zone
        self._left = frozenset(member.id for member in members if member.left)
        self._is_last, self._is_waiting = True, False
        self.endResetModel()

    def add(self, entries: Sequence[Entry], *, is_last: bool) -> None:
        """Older rows below those that are there."""
        self._is_last, self._is_waiting = is_last, False
        if not entries:
            return
        first = len(self._entries)
        self.beginInsertRows(_ROOT, first, first + len(entries) - 1)
        self._entries += entries
        self.endInsertRows()

    def set_language(self, language: Language) -> None:
        self._language = language
        if self._entries:
            last = self.index(len(self._entries) - 1, ABOUT)
            self.dataChanged.emit(self.index(0, WHEN), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, WHEN, ABOUT)

    # --- what a view asks ------------------------------------------------------------

    def rowCount(self, parent: QModelIndex | Persistent = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: QModelIndex | Persistent = _ROOT) -> int:
        return 0 if parent.isValid() else ABOUT + 1

    def canFetchMore(self, parent: QModelIndex | Persistent = _ROOT) -> bool:
        return not (parent.isValid() or self._is_last or self._is_waiting)

    def fetchMore(self, parent: QModelIndex | Persistent = _ROOT) -> None:
        if self.canFetchMore(parent):
            self._is_waiting = True
            self.more_wanted.emit(self._entries[-1].sequence)

    def data(
        self, index: QModelIndex | Persistent, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if not index.isValid() or role not in _SHOWN_AS:
            return None
        return self._text(self._entries[index.row()], index.column())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return column_name(section)

    def _text(self, entry: Entry, column: int) -> str:
        if column == WHEN:
            return format_moment(entry.at.astimezone(self._zone), self._language)
        if column == WHO:
            return who(entry.actor_id, entry.alias, entry.actor_id in self._left)
        if column == WHAT:
            return action_name(entry.action)
        if not entry.token:
            return _NONE
        if entry.has_record:
            return QCoreApplication.translate("LogTable", "a record")
        return QCoreApplication.translate("LogTable", "a record that is gone")


def column_name(column: int) -> str:
    return (
        QCoreApplication.translate("LogTable", "When"),
        QCoreApplication.translate("LogTable", "Who"),
        QCoreApplication.translate("LogTable", "What"),
        QCoreApplication.translate("LogTable", "About"),
    )[column]


def who(actor_id: str, alias: str, left: bool) -> str:
    """The name of whoever did it; former staff stay, and are called so."""
    if not actor_id:
        return QCoreApplication.translate("LogTable", "The program itself")
    if not alias:
        return QCoreApplication.translate("LogTable", "Somebody who is not listed here")
    if left:
        return QCoreApplication.translate("LogTable", "{alias} (no longer here)").format(
            alias=alias
        )
    return alias
