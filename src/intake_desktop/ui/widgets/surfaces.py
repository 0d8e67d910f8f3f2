"""What things lie on: cards, calm banners, thin rules."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from intake_desktop.ui.theme import GAP, ROOMY, WIDE
from intake_desktop.ui.widgets.words import Label


class Card(QFrame):
    """A white surface with a title; put things into ``body``."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(ROOMY - 2, ROOMY - 4, ROOMY - 2, ROOMY - 4)
        self.body.setSpacing(GAP)
        self._title = Label(title, "heading", parent=self)
        self._title.setVisible(bool(title))
        self.body.addWidget(self._title)

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self._title.setVisible(bool(title))


class Rule(QFrame):
    """A line of one pixel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "rule")


class Banner(QFrame):
    """Calm words across the page, and perhaps one thing to do about them.

    ``note=True`` is amber, and only for a note to staff, never about a person.
    """

    def __init__(
        self, text: str = "", *, note: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "note" if note else "info")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(ROOMY - 2, WIDE, ROOMY - 2, WIDE)
        self._row.setSpacing(GAP)
        self.label = Label(text, "note" if note else "", parent=self)
        self._row.addWidget(self.label, 1)

    def set_text(self, text: str) -> None:
        self.label.setText(text)

    def add_action(self, button: QWidget) -> None:
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
