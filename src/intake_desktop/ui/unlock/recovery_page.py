"""The last pages of the first run: making the vault, and its recovery code on paper."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from intake_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.code_grid import CodeGrid
from intake_desktop.ui.widgets.page import NARROW, Page
from intake_desktop.ui.widgets.surfaces import Card
from intake_desktop.ui.widgets.words import Label


class MakingPage(Page):
    """A moment to wait; the key is slow to make on purpose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=NARROW, compact=True)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._words = Label(role="soft", parent=self)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._words)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Making the vault"))
        self._bar.setAccessibleName(self.tr("Making the vault"))
        self._words.setText(
            self.tr("This takes a few seconds, on purpose: guessing must be slow too.")
        )


class RecoveryPage(Page):
    """The code in large groups. ``print_requested``, and ``done`` when it is on paper."""

    print_requested = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=NARROW, compact=True)
        self._printed = False
        card = Card(parent=self)
        self._grid = CodeGrid(self)
        card.body.addWidget(self._grid)
        self._why = Label(parent=self)
        self._where = Label(role="soft", parent=self)
        for widget in (card, self._why, self._where):
            self.body.addWidget(widget)
        self.print = SecondaryButton(parent=self)
        self.print.clicked.connect(self.print_requested)
        self.go_on = PrimaryButton(parent=self)
        self.go_on.clicked.connect(self.done)
        self.add_right_action(self.print)
        self.add_right_action(self.go_on)
        self.retranslate()

    def show_code(self, code: str) -> None:
        """Shows a code of groups with dashes between them; an empty one clears the page."""
        self._grid.show_code(code)

    def shown_code(self) -> str:
        return self._grid.shown_code()

    def retranslate(self) -> None:
        self.set_title(
            self.tr("Your recovery code"), self.tr("It is shown once. Put it on paper now.")
        )
        self._why.setText(
            self.tr(
                "If every passphrase is forgotten, this code is the only way in. "
                "Without it, all that is kept here would be lost."
            )
        )
        self._where.setText(
            self.tr(
                "Keep the paper away from this laptop, in a place that only you know. "
                "It bears no name. There is no O, I, L or U in it."
            )
        )
        self.print.setText(self.tr("Print it"))
        self.go_on.setText(
            self.tr("The paper is here") if self._printed else self.tr("I copied it by hand")
        )

    def say_printed(self) -> None:
        """After the printer took the sheet; if it did not, the code is still copied by hand."""
        self._printed = True
        self.retranslate()
