"""The strip at the bottom of the window: it tells the truth about what is sealed and saved."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from intake_desktop.ui.theme import GAP, ROOMY, restyle
from intake_desktop.ui.widgets.buttons import LinkButton
from intake_desktop.ui.widgets.words import Label


class StatusStrip(QFrame):
    """States at the left, shortcuts at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "strip")
        self.dot = Label(parent=self)
        self.dot.setObjectName("sealDot")
        self.dot.setFixedSize(12, 12)
        self.dot.hide()
        self.network = Label(role="small", parent=self)
        self.show_me = LinkButton(parent=self, flush=True)
        self.show_me.hide()
        self.saved = Label(role="small", parent=self)
        self.shortcuts = Label(role="small", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOMY - 4, GAP - 1, ROOMY - 4, GAP - 1)
        row.setSpacing(GAP)
        row.addWidget(self.dot)
        for label in (self.network, self.saved, self.shortcuts):
            label.setWordWrap(False)
        row.addWidget(self.network)
        row.addWidget(self.show_me)
        row.addSpacing(ROOMY)
        row.addWidget(self.saved)
        row.addStretch(1)
        row.addWidget(self.shortcuts)

    def show_network(self, text: str, *, sealed: bool) -> None:
        """Says whether the network is sealed; a ring instead of a dot says it is not."""
        self.network.setText(text)
        self.dot.setProperty("sealed", "true" if sealed else "false")
        self.dot.setVisible(bool(text))
        self.show_me.setVisible(bool(text))
        restyle(self.dot)

    def show_saved(self, text: str) -> None:
        """E.g. "Nothing stored yet" or "Saved 14:02"."""
        self.saved.setText(text)

    def show_shortcuts(self, text: str) -> None:
        self.shortcuts.setText(text)
