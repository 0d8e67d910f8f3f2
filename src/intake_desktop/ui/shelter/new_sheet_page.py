"""A new recovery code, shown once: printed or copied by hand, then gone from the screen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake_desktop.ui.widgets.buttons import PillButton, PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.code_grid import CodeGrid
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.page import NARROW, Page
from intake_desktop.ui.widgets.surfaces import Banner, Card
from intake_desktop.ui.widgets.words import Label


class NewSheetPage(Page):
    """``print_wanted`` carries whether a QR code is asked for; ``done``: it is on paper."""

    print_wanted = Signal(bool)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=NARROW)
        self.grid = CodeGrid(self)
        self.message = Banner(parent=self)
        self.message.hide()
        self.with_qr = PillButton(parent=self)
        self._qr_what = Label(role="small", parent=self)
        self._where = Label(role="soft", parent=self)
        card, choice = Card(parent=self), Card(parent=self)
        card.body.addWidget(self.grid)
        row = FlowRow(self)
        row.add(self.with_qr)
        choice.body.addWidget(row)
        choice.body.addWidget(self._qr_what)
        for widget in (self.message, card, self._where, choice):
            self.body.addWidget(widget)
        self.print, self.go_on = SecondaryButton(parent=self), PrimaryButton(parent=self)
        self.print.clicked.connect(self._print)
        self.go_on.clicked.connect(self.done)
        self.add_right_action(self.print)
        self.add_right_action(self.go_on)
        self._printed = False
        self.retranslate()

    def show_code(self, code: str) -> None:
        self._printed = False
        self.with_qr.setChecked(False)
        self.say("")
        self.grid.show_code(code)
        self.retranslate()
        self.scroll_to_top()

    def say(self, text: str) -> None:
        self.message.set_text(text)
        self.message.setVisible(bool(text))

    def say_printed(self) -> None:
        self._printed = True
        self.say(self.tr("On its way to the printer. Keep the sheet away from this laptop."))
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(
            self.tr("The new recovery code"), self.tr("It is shown once. Put it on paper now.")
        )
        self._where.setText(
            self.tr(
                "The old sheet opens nothing any more; please destroy it. Keep the new one away "
                "from this laptop, in a place that only you know. It bears no name."
            )
        )
        self.with_qr.setText(self.tr("Print a QR code too"))
        self._qr_what.setText(
            self.tr("It spares the typing, but any phone’s camera reads it in passing.")
        )
        self.print.setText(self.tr("Print it"))
        self.go_on.setText(
            self.tr("The paper is here") if self._printed else self.tr("I copied it by hand")
        )

    def _print(self) -> None:
        self.print_wanted.emit(self.with_qr.isChecked())
