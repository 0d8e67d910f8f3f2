"""What every page of the plan has at its foot: stop here, keeping what was agreed, or go on."""

from PySide6.QtCore import Signal

from intake_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.page import Page


class StoppingPage(Page):
    """Stopping is never asked after, and Continue owes no answer."""

    next_wanted = Signal()
    stop_keep = Signal()
    stop_nothing = Signal()

    def add_actions(self) -> None:
        """Once the body is there: Tab follows the order in which widgets are made."""
        self.keep, self.nothing = SecondaryButton(parent=self), LinkButton(parent=self)
        self.go_on = PrimaryButton(parent=self)
        for button, name, signal in (
            (self.keep, "stop_keep", self.stop_keep),
            (self.nothing, "stop_nothing", self.stop_nothing),
            (self.go_on, "continue", self.next_wanted),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
        self.add_left_action(self.keep)
        self.add_left_action(self.nothing)
        self.add_right_action(self.go_on)

    def name_actions(self) -> None:
        self.keep.setText(self.tr("Stop, keep what was agreed"))
        self.nothing.setText(self.tr("Stop, keep nothing"))
        self.go_on.setText(self.tr("Continue"))
