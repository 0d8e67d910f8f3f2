"""One's own passphrase: the old one, the new one twice, and nothing else changes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from intake_desktop.domain.errors import IntakeError, TooSoon, WeakPassphrase, WrongPassphrase
from intake_desktop.services import passphrases
from intake_desktop.ui.rating import Rating
from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.widgets.buttons import PrimaryButton
from intake_desktop.ui.widgets.countdown import Countdown
from intake_desktop.ui.widgets.fields import PassphraseField
from intake_desktop.ui.widgets.new_passphrase import Fault, NewPassphrase
from intake_desktop.ui.widgets.page import NARROW, Page
from intake_desktop.ui.widgets.surfaces import Banner, Card
from intake_desktop.ui.widgets.words import Label
from intake_desktop.ui.wording_of_errors import sentences, word
from intake_desktop.ui.workplace import Workplace


class OwnPassphrasePage(Page):
    """For everybody who works here."""

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=NARROW)
        self._work = work
        self.old = PassphraseField(self)
        self.entry = NewPassphrase(self)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.message = Banner(parent=self)
        self.message.hide()
        self._what = Label(role="soft", parent=self)
        card = Card(parent=self)
        card.body.setSpacing(WIDE)
        for widget in (self.old, self.entry, self.bar):
            card.body.addWidget(widget)
        self.body.addWidget(self.message)
        self.body.addWidget(card)
        self.body.addWidget(self._what)
        self.change = PrimaryButton(parent=self)
        self.add_right_action(self.change)
        self.countdown = Countdown(self)
        self.countdown.ticked.connect(self._ticked)
        self.change.clicked.connect(self._submit)
        self.old.returned.connect(self.entry.focus_first)
        self.entry.returned.connect(self._submit)
        Rating(self.entry, work.runner, lambda: work.actor.alias)
        self._error: IntakeError | None = None
        self._done = self._working = self._asked = False
        self.retranslate()

    def show_page(self) -> None:
        """Empty, whatever was typed before."""
        self._done, self._error, self._asked = False, None, False
        self._forget()
        self.retranslate()
        self._look_whether_to_wait()

    def retranslate(self) -> None:
        self.set_title(
            self.tr("Your passphrase"),
            self.tr("Change it whenever you like, and at once if somebody may have seen it."),
        )
        self.old.set_label(self.tr("Your passphrase until now"))
        self.old.set_toggle_texts(self.tr("Show"), self.tr("Hide"))
        self.entry.set_first_label(self.tr("The new one"))
        self._what.setText(
            self.tr(
                "Nobody else’s passphrase changes, and neither does the recovery sheet. Backups "
                "within reach take the new one too."
            )
        )
        self.bar.setAccessibleName(self.tr("Changing it"))
        self.change.setText(self.tr("Change it"))
        self._say()

    def _say(self) -> None:
        text = ""
        if self._done:
            text = self.tr("Changed. From the next unlocking on, the new one opens.")
        elif isinstance(self._error, WrongPassphrase):
            text = self.tr("The passphrase until now does not fit. Nothing was changed.")
        elif self._error is not None and not isinstance(self._error, TooSoon | WeakPassphrase):
            text = str(word(self._error))
        if self.countdown.left:
            wait = self.tr("The next try is possible in {seconds} s.")
            text = sentences(text, wait.format(seconds=self.countdown.left))
        self.message.set_text(text)
        self.message.setVisible(bool(text))
        asked = self._asked and not self.old.text()
        self.old.set_problem(self.tr("Please type the passphrase until now.") if asked else "")

    def _submit(self) -> None:
        self._done, self._error, self._asked = False, None, True
        faults = self.entry.faults()
        self.entry.show_faults(faults)
        self._say()
        if not self.old.text():
            self.old.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if faults:
            self.entry.focus_fault()
            return
        work = self._work
        self._rest(True)
        work.runner.submit(
            passphrases.change,
            work.session,
            work.actor,
            self.old.text(),
            self.entry.first.text(),
            then=self._changed,
            failed=self._failed,
        )

    def _changed(self, _change: None) -> None:
        self._done, self._asked = True, False
        self._forget()
        self._say()
        self.scroll_to_top()

    def _failed(self, error: IntakeError) -> None:
        self._error = error
        self._rest(False)
        self._say()
        if isinstance(error, WeakPassphrase):
            self.entry.show_faults({Fault.WEAK})
            self.entry.focus_fault()
            return
        self.scroll_to_top()
        self.old.edit.selectAll()
        self.old.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(error, WrongPassphrase | TooSoon):
            self._look_whether_to_wait()

    def _look_whether_to_wait(self) -> None:
        work = self._work
        work.runner.submit(
            passphrases.wait_seconds, work.session, work.actor, then=self.countdown.start
        )

    def _ticked(self, _left: int) -> None:
        self._rest(self._working)
        self._say()

    def _forget(self) -> None:
        self.old.forget()
        self.entry.forget()
        self._rest(False)

    def _rest(self, working: bool) -> None:
        self._working = working
        self.bar.setVisible(working)
        open_ = not working and self.countdown.left == 0
        for widget in (self.old, self.entry, self.change):
            widget.setEnabled(open_)
