"""The list of people as a table model: it holds plain lines in memory, and never asks the vault."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent

from intake_desktop.domain.codes import read_record_code
from intake_desktop.domain.languages import Language
from intake_desktop.services.people import Line, Order, People
from intake_desktop.ui.language import format_date
from intake_desktop.ui.names import code_as_stored, code_text

CODE, CALLED, MET = range(3)
_HIDDEN, _NONE = "••••", "–"
_NOBODY = People(())
_ROOT = QModelIndex()
_SHOWN_AS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
_Order = Qt.SortOrder
_ORDERS = {CODE: Order.CODE, CALLED: Order.NAME, MET: Order.MET}


class PeopleTable(QAbstractTableModel):
    """Code, what to call them, last met; one row per person that the search finds.

    Names are hidden until ``show_names``. Finding happens on the main thread; the
    orders were worked out on the worker's.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._everybody = self._sorted = _NOBODY
        self._lines: tuple[Line, ...] = ()
        self._typed, self._names_shown = "", False
        self._since: datetime | None = None
        self._column, self._order = MET, _Order.DescendingOrder
        self._language = Language.ENGLISH
        self._zone: tzinfo | None = None

    def set_people(self, people: People, zone: tzinfo | None) -> None:
        """Shows another list under the same search and order; ``zone`` is the shelter's."""
        self.beginResetModel()
        self._everybody, self._zone = people, zone
        self._sort_lines()
        self._lines = self._found()
        self.endResetModel()

    def find(self, typed: str) -> None:
        self._typed = typed
        self.beginResetModel()
        self._lines = self._found()
        self.endResetModel()

    def limit_to(self, since: datetime | None) -> None:
        """Only those met since then; None: everybody."""
        if since != self._since:
            self._since = since
            self.find(self._typed)

    def show_names(self, shown: bool) -> None:
        self._names_shown = shown
        self._repaint()

    def set_language(self, language: Language) -> None:
        self._language = language
        self._repaint()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, CODE, MET)

    def person_at(self, row: int) -> str:
        return self._lines[row].person_id

    def everybody(self) -> int:
        """How many there are, found or not."""
        return len(self._everybody.lines)

    # --- what a view asks ------------------------------------------------------------

    def rowCount(self, parent: QModelIndex | Persistent = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex | Persistent = _ROOT) -> int:
        return 0 if parent.isValid() else MET + 1

    def data(
        self, index: QModelIndex | Persistent, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role in _SHOWN_AS:
            return self._text(line, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line, index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return column_name(section)

    def sort(self, column: int, order: Qt.SortOrder = _Order.AscendingOrder) -> None:
        if (column, order) == (self._column, self._order):
            return
        self._column, self._order = column, order
        self.beginResetModel()
        self._sort_lines()
        self._lines = self._found()
        self.endResetModel()

    def _text(self, line: Line, column: int) -> str:
        if column == CODE:
            return code_text(read_record_code(line.code))
        if column == CALLED:
            if not line.called:
                return _NONE
            return line.called if self._names_shown else _HIDDEN
        return format_date(line.last_met.astimezone(self._zone).date(), self._language)

    def _spoken(self, line: Line, column: int) -> str:
        if column != CALLED or (line.called and self._names_shown):
            return self._text(line, column)
        if not line.called:
            return QCoreApplication.translate("PeopleTable", "no name")
        return QCoreApplication.translate("PeopleTable", "hidden")

    def _sort_lines(self) -> None:
        backwards = self._order is _Order.DescendingOrder
        self._sorted = People(self._everybody.ordered(_ORDERS[self._column], backwards=backwards))

    def _found(self) -> tuple[Line, ...]:
        found, since = self._called_so(), self._since
        return found if since is None else tuple(each for each in found if each.last_met >= since)

    def _called_so(self) -> tuple[Line, ...]:
        found = self._sorted.find(self._typed)
        meant = code_as_stored(self._typed)
        if meant is None:
            return found
        # 蓝 begins a code on this screen, and perhaps a name.
        ids = {line.person_id for line in (*found, *self._sorted.find(meant))}
        return tuple(line for line in self._sorted.lines if line.person_id in ids)

    def _repaint(self) -> None:
        if self._lines:
            last = self.index(len(self._lines) - 1, MET)
            self.dataChanged.emit(self.index(0, CODE), last)


def column_name(column: int) -> str:
    return (
        QCoreApplication.translate("PeopleTable", "Code"),
        QCoreApplication.translate("PeopleTable", "What to call them"),
        QCoreApplication.translate("PeopleTable", "Last met"),
    )[column]
