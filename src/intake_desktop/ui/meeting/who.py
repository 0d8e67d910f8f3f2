"""What to call them: any name, or none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.meetings import LONGEST_LINE
from intake_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.fields import LineField
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.surfaces import Banner, Card


class WhoPage(Page):
    """There is no field for a legal name, here or anywhere."""

    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = LineField(self)
        self.name.setObjectName("name")
        card = Card(parent=self)
        card.body.addWidget(self.name)
        self._banner = Banner(parent=self)
        self.body.addWidget(card)
        self.body.addWidget(self._banner)
        self.without, self.go_on = SecondaryButton(parent=self), PrimaryButton(parent=self)
        self.without.setObjectName("without_name")
        self.go_on.setObjectName("continue")
        self.without.clicked.connect(self._without)
        self.go_on.clicked.connect(self._continue)
        self.name.returned.connect(self._continue)
        self.name.changed.connect(self._typed)
        self.add_right_action(self.without)
        self.add_right_action(self.go_on)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("What to call them"), self.tr("Any name. No ID or legal name."))
        self.set_back(self.tr("Back"))
        self.name.set_label(self.tr("What would they like to be called?"))
        self.name.set_hint(
            self.tr("A first name, a nickname, initials, a word: whatever they like.")
        )
        self._banner.set_text(
            self.tr(
                "Next comes the paper that says, line by line, what may be kept. Until it is "
                "signed, what is typed here stays in memory, and locking the screen discards it."
            )
        )
        self.without.setText(self.tr("Continue without a name"))
        self.go_on.setText(self.tr("Continue"))

    def start(self, name: str) -> None:
        self.name.set_text(name)
        self.name.set_problem("")
        self.name.setFocus()

    def _typed(self, _text: str) -> None:
        self.name.set_problem("")

    def _without(self) -> None:
        self.name.set_text("")
        self.named.emit("")

    def _continue(self) -> None:
        name = self.name.text().strip()
        if len(name) > LONGEST_LINE:
            self.name.set_problem(
                self.tr("Please keep this to {count} characters. All of it is still here.").format(
                    count=LONGEST_LINE
                )
            )
            return
        self.named.emit(name)
