"""The page at the door of a folder that is copied elsewhere: why it stays shut, and a way out."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from intake_desktop.domain.errors import IntakeError
from intake_desktop.services import moving
from intake_desktop.services.session import Desk
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.page import NARROW, Page
from intake_desktop.ui.widgets.surfaces import Card
from intake_desktop.ui.widgets.words import Label
from intake_desktop.ui.wording_of_errors import word


class SyncedPage(Page):
    """Offers to move the vault to this laptop, where there is one and a better place for it.

    ``again`` looks anew. After a move nothing is left to do here but to close the program.
    """

    again = Signal()
    close_wanted = Signal()

    def __init__(self, runner: Runner, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=NARROW, compact=True)
        self._runner, self._desk = runner, desk
        self._error: IntakeError | None = None
        self._problem: IntakeError | None = None
        self._moved: Path | None = None
        self._words, self._move_words = Label(parent=self), Label(parent=self)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.hide()
        card = Card(parent=self)
        for widget in (self._words, self._move_words, self._bar):
            card.body.addWidget(widget)
        self.body.addWidget(card)
        self.look, self.move_here = SecondaryButton(parent=self), PrimaryButton(parent=self)
        self.done = PrimaryButton(parent=self)
        self.look.clicked.connect(self.again)
        self.move_here.clicked.connect(self._move)
        self.done.clicked.connect(self.close_wanted)
        for button in (self.look, self.move_here, self.done):
            self.add_right_action(button)
        self._offer(False)
        self.done.hide()
        self.retranslate()

    def show_error(self, error: IntakeError) -> None:
        self._error, self._problem = error, None
        self._offer(False)
        self._runner.submit(moving.can_move, self._desk, then=self._offer)

    def retranslate(self) -> None:
        self.look.setText(self.tr("Look again"))
        self.move_here.setText(self.tr("Move it to this laptop"))
        self.done.setText(self.tr("Close the program"))
        self._bar.setAccessibleName(self.tr("Moving"))
        if self._moved is not None:
            self.set_title(self.tr("The vault is on this laptop now."))
            self._words.setText(
                self.tr(
                    "It was copied, compared byte by byte, and then removed from the other folder. "
                    "Start the program again without naming a folder; it lies here: {folder}"
                ).format(folder=self._moved)
            )
            self._move_words.setText(self._already())
            return
        if self._error is not None:
            wording = word(self._error)
            self.set_title(wording.title)
            self._words.setText(wording.text)
        if self._problem is not None:
            self._move_words.setText(str(word(self._problem)))
        elif not self.move_here.isHidden():
            moved = self.tr(
                "It can be moved: copied to this laptop’s own folder, compared, and only then "
                "removed here. Nothing gets lost if the power goes in between."
            )
            self._move_words.setText(f"{moved}\n\n{self._already()}")
        else:
            self._move_words.setText("")

    def _already(self) -> str:
        return self.tr(
            "What the service has copied already cannot be called back. It is encrypted; if "
            "somebody may know a passphrase, change it, and delete the copies there."
        )

    def _offer(self, possible: bool) -> None:
        self.move_here.setVisible(possible)
        self.retranslate()

    def _move(self) -> None:
        self._problem = None
        self._rest(True)
        self._runner.submit(
            moving.move, self._desk, None, then=self._has_moved, failed=self._not_moved
        )

    def _rest(self, moving_now: bool) -> None:
        self._bar.setVisible(moving_now)
        self.move_here.setEnabled(not moving_now)
        self.look.setEnabled(not moving_now)

    def _has_moved(self, folder: Path) -> None:
        self._moved = folder
        self._rest(False)
        self.look.hide()
        self.move_here.hide()
        self.done.show()
        self.done.setFocus()
        self.retranslate()

    def _not_moved(self, error: IntakeError) -> None:
        self._problem = error
        self._rest(False)
        self.retranslate()
