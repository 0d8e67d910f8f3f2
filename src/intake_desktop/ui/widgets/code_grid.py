"""A code in large groups, to be compared with paper or copied by hand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from intake_desktop.ui.theme import ROOMY, WIDE
from intake_desktop.ui.widgets.words import Label

_COLUMNS = 3


class CodeGrid(QWidget):
    """Groups are parted by dashes; an empty code clears it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: list[Label] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(ROOMY)
        self._grid.setVerticalSpacing(WIDE)

    def show_code(self, code: str) -> None:
        for label in self._groups:
            self._grid.removeWidget(label)
            label.deleteLater()
        self._groups = []
        for place, group in enumerate(code.split("-") if code else []):
            label = Label(group, "display", parent=self)
            label.setWordWrap(False)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            # Letter by letter, else a screen reader makes a word of it.
            label.setAccessibleName(" ".join(group))
            self._grid.addWidget(label, place // _COLUMNS, place % _COLUMNS)
            self._groups.append(label)

    def shown_code(self) -> str:
        return "-".join(label.text() for label in self._groups)
