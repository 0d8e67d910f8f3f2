"""After the window is closed: waits for a paper that is not out yet, and says why it does."""

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from intake_desktop.ui.application import NEUTRAL_NAME
from intake_desktop.ui.printers import Printers
from intake_desktop.ui.theme import ROOMY, WIDE, letters
from intake_desktop.ui.widgets.buttons import SecondaryButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.words import Label


class StillPrinting(QDialog):
    """Closes by itself as soon as the print system has forgotten every paper."""

    def __init__(self, printers: Printers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(NEUTRAL_NAME)
        title = self.tr("A paper is still on its way")
        text = self.tr(
            "The vault is closed. This closes by itself once the paper is out and the print "
            "system has forgotten it. If you close it now, the print system keeps the paper, "
            "perhaps for a day."
        )
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOMY, ROOMY, ROOMY, ROOMY)
        column.setSpacing(WIDE)
        column.addWidget(Label(title, "heading", parent=self))
        column.addWidget(Label(text, parent=self))
        row = FlowRow(self, from_right=True)
        self.close_now = SecondaryButton(self.tr("Close now"), row)
        self.close_now.clicked.connect(self.reject)
        row.add(self.close_now)
        column.addStretch(1)
        column.addWidget(row)
        self.ensurePolished()
        self.setMinimumWidth(letters(self, 48))
        printers.settled.connect(self.accept)

    @classmethod
    def stay(cls, printers: Printers, beside: QWidget) -> "StillPrinting | None":
        """Shows it, where a paper is waiting; the program goes on until it is closed."""
        if not printers.printing.waiting:
            return None
        dialog = cls(printers)
        # Kept alive by the window, which is hidden by now and goes with the program.
        dialog.setParent(beside, dialog.windowFlags())
        dialog.show()
        printers.clear_up()
        return dialog
