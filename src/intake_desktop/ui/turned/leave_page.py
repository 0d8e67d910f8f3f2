"""The way back to the staff's window: one passphrase, and the same patience as at the door."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from intake_desktop.domain.errors import IntakeError, TooSoon, WrongPassphrase
from intake_desktop.services import passphrases
from intake_desktop.ui.unlock.door_pages import wait_text
from intake_desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from intake_desktop.ui.widgets.countdown import Countdown
from intake_desktop.ui.widgets.fields import PassphraseField
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.surfaces import Banner, Card
from intake_desktop.ui.wording_of_errors import sentences, word
from intake_desktop.ui.workplace import Workplace

_WIDEST = 58


class LeavePage(Page):
    """``left``: it was the passphrase of whoever is here. ``back_requested``: on with the view."""

    left = Signal()

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=_WIDEST, compact=True)
        self._work = work
        self.passphrase = PassphraseField(self)
        self.passphrase.setObjectName("leave_passphrase")
        self.leave = PrimaryButton(parent=self)
        self.leave.setObjectName("leave_view")
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(policy)
        self._bar.hide()
        self.message = Banner(parent=self)
        self.message.hide()
        card = Card(parent=self)
        for widget in (self.passphrase, self._bar, self.leave):
            card.body.addWidget(widget)
        self.stay = LinkButton(parent=self, flush=True)
        self.stay.setObjectName("stay_in_view")
        self.body.addWidget(card)
        self.body.addWidget(self.message)
        self.body.addWidget(self.stay, 0, Qt.AlignmentFlag.AlignLeft)
        self.leave.clicked.connect(self._submit)
        self.passphrase.returned.connect(self._submit)
        self.stay.clicked.connect(self.back_requested)
        self.countdown = Countdown(self)
        self.countdown.ticked.connect(self._ticked)
        self._error: IntakeError | None = None
        self._asked = self._trying = False
        self._wanted = object()
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(
            self.tr("Back to your window"), self.tr("With the passphrase you unlocked with.")
        )
        self.passphrase.set_label(self.tr("Your passphrase"))
        self.passphrase.set_toggle_texts(self.tr("Show"), self.tr("Hide"))
        self.leave.setText(self.tr("Go back"))
        self.stay.setText(self.tr("Stay in the person’s view"))
        self._bar.setAccessibleName(self.tr("Trying the passphrase"))
        self._say()

    def start(self) -> None:
        """Empty; wrong tries of before are still waited for."""
        self.forget()
        self._look_whether_to_wait()
        self._focus_first()

    def forget(self) -> None:
        """Half a passphrase waits for nobody; an answer that is on its way counts no more."""
        self._wanted = object()
        self._error, self._asked, self._trying = None, False, False
        self.passphrase.forget()
        self._say()
        self._rest()

    def _submit(self) -> None:
        if self._trying or self.countdown.left:
            return
        typed = self.passphrase.text()
        self._asked, self._error = not typed, None
        self._say()
        if not typed:
            self._focus_first()
            return
        self._trying, wanted = True, self._wanted
        self._rest()
        work = self._work

        def fits(_change: None) -> None:
            if wanted is self._wanted:
                self.forget()
                self.left.emit()

        def fails(error: IntakeError) -> None:
            if wanted is self._wanted:
                self._failed(error)

        work.runner.submit(
            passphrases.confirm, work.session, work.actor, typed, then=fits, failed=fails
        )

    def _failed(self, error: IntakeError) -> None:
        self._error, self._trying = error, False
        self._say()
        self._rest()
        self.passphrase.edit.selectAll()
        self._focus_first()
        if isinstance(error, WrongPassphrase | TooSoon):
            self._look_whether_to_wait()

    def _look_whether_to_wait(self) -> None:
        work = self._work
        work.runner.submit(
            passphrases.wait_seconds, work.session, work.actor, then=self.countdown.start
        )

    def _ticked(self, left: int) -> None:
        if left == 0 and isinstance(self._error, TooSoon):
            self._error = None
        self._say()
        self._rest()
        if left == 0 and self.isVisible():
            self.passphrase.edit.selectAll()
            self._focus_first()

    def _rest(self) -> None:
        self._bar.setVisible(self._trying)
        open_ = not self._trying and self.countdown.left == 0
        for widget in (self.passphrase, self.leave):
            widget.setEnabled(open_)

    def _say(self) -> None:
        words = sentences(self._what_is_wrong(), wait_text(self.countdown.left))
        self.message.set_text(words)
        self.message.setVisible(bool(words))
        self.passphrase.set_problem(self.tr("Please type your passphrase.") if self._asked else "")

    def _what_is_wrong(self) -> str:
        if isinstance(self._error, WrongPassphrase):
            # Perhaps a colleague's, so not that it opens nothing; and the person may read along.
            return self.tr(
                "That is not your passphrase. Look at Caps Lock and the keyboard’s language, and "
                "try again."
            )
        if self._error is None or isinstance(self._error, TooSoon):
            return ""
        return str(word(self._error))

    def _focus_first(self) -> None:
        self.passphrase.edit.setFocus(Qt.FocusReason.OtherFocusReason)
