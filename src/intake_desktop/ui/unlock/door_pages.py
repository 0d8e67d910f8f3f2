"""The pages at the door of a vault that exists: the passphrase, or why there is none to ask."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from intake_desktop.domain.errors import IntakeError, TooSoon
from intake_desktop.domain.languages import Language
from intake_desktop.ui.language import OWN_NAMES
from intake_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.countdown import Countdown
from intake_desktop.ui.widgets.fields import PassphraseField
from intake_desktop.ui.widgets.page import NARROW, Page
from intake_desktop.ui.widgets.surfaces import Banner, Card
from intake_desktop.ui.widgets.words import Label, set_script
from intake_desktop.ui.wording_of_errors import sentences, word

_DOOR = 58


class DoorPage(Page):
    """One field and one button; nothing on it says what lies behind.

    ``given`` carries a passphrase; ``sheet_wanted``: it is forgotten.
    """

    given = Signal(str)
    sheet_wanted = Signal()
    language_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=_DOOR, compact=True)
        self.passphrase = PassphraseField(self)
        self.unlock = PrimaryButton(parent=self)
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
        for widget in (self.passphrase, self._bar, self.unlock):
            card.body.addWidget(widget)
        self.body.addWidget(card)
        self.body.addWidget(self.message)
        self.sheet = LinkButton(parent=self, flush=True)
        self.sheet.clicked.connect(self.sheet_wanted)
        self.body.addWidget(self.sheet, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._languages())
        self.unlock.clicked.connect(self._submit)
        self.passphrase.returned.connect(self._submit)
        self.countdown = Countdown(self)
        self.countdown.ticked.connect(self._ticked)
        self._error: IntakeError | None = None
        self._asked = False
        self.retranslate()

    def focus_first(self) -> None:
        self.passphrase.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.set_title(self.tr("Welcome back"))
        self.passphrase.set_label(self.tr("Passphrase"))
        self.passphrase.set_toggle_texts(self.tr("Show"), self.tr("Hide"))
        self.unlock.setText(self.tr("Unlock"))
        self.sheet.setText(self.tr("Forgotten? Use the recovery sheet"))
        self._bar.setAccessibleName(self.tr("Opening"))
        self._say()

    def show_opening(self) -> None:
        """The field rests while the key is made, which takes about a second."""
        self._error, self._asked = None, False
        self._say()
        self._rest(True)

    def ask_for_passphrase(self) -> None:
        self._asked = True
        self._say()
        self.focus_first()

    def show_error(self, error: IntakeError) -> None:
        self._error = error
        self._rest(False)
        self._say()
        self.passphrase.edit.selectAll()
        self.focus_first()

    def show_wait(self, seconds: float) -> None:
        """The field rests until then; the window can be closed all the same."""
        self.countdown.start(seconds)

    def forget(self) -> None:
        self.passphrase.forget()
        self._rest(False)

    def _rest(self, resting: bool) -> None:
        self._bar.setVisible(resting)
        open_ = not resting and self.countdown.left == 0
        for widget in (self.passphrase, self.unlock):
            widget.setEnabled(open_)
        self.sheet.setEnabled(not resting)

    def _ticked(self, left: int) -> None:
        if left == 0 and isinstance(self._error, TooSoon):
            self._error = None
        self._say()
        self._rest(False)
        if left == 0 and self.isVisible():
            self.passphrase.edit.selectAll()
            self.focus_first()

    def _say(self) -> None:
        said = [] if self._error is None or isinstance(self._error, TooSoon) else [self._error]
        words = sentences(*(str(word(error)) for error in said), wait_text(self.countdown.left))
        self.message.set_text(words)
        self.message.setVisible(bool(words))
        problem = self.tr("Please type your passphrase.") if self._asked else ""
        self.passphrase.set_problem(problem)

    def _submit(self) -> None:
        self.given.emit(self.passphrase.text())

    def _languages(self) -> FlowRow:
        row = FlowRow(self)
        for language in Language:
            button = LinkButton(OWN_NAMES[language], row, flush=True)
            set_script(button, language)
            button.clicked.connect(partial(self.language_chosen.emit, language))
            row.add(button)
        return row


def wait_text(seconds: int) -> str:
    """How long to wait after wrong tries; nothing where one need not."""
    text = QCoreApplication.translate("Waiting", "The next try is possible in {seconds} s.")
    return text.format(seconds=seconds) if seconds else ""


class TroublePage(Page):
    """Says why the vault cannot be asked for: damaged, newer, unreadable. ``again`` looks anew;
    ``anew_wanted``: there are only keys without a vault, and one may be made."""

    again = Signal()
    anew_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=NARROW, compact=True)
        self._error: IntakeError | None = None
        self._words = Label(parent=self)
        card = Card(parent=self)
        card.body.addWidget(self._words)
        self.body.addWidget(card)
        self.retry = PrimaryButton(parent=self)
        self.retry.clicked.connect(self.again)
        self.anew = SecondaryButton(parent=self)
        self.anew.clicked.connect(self.anew_wanted)
        self.anew.hide()
        self.restore = SecondaryButton(parent=self)
        self.restore.clicked.connect(self.restore_wanted)
        self.restore.hide()
        self.help = Label(role="soft", parent=self)
        self.help.hide()
        self.body.addWidget(self.help)
        self.add_right_action(self.anew)
        self.add_right_action(self.restore)
        self.add_right_action(self.retry)
        self.retranslate()

    def show_error(self, error: IntakeError) -> None:
        self._error = error
        self.anew.hide()
        self.restore.hide()
        self.help.hide()
        self.retranslate()

    def offer_anew(self, possible: bool) -> None:
        self.anew.setVisible(possible)
        self.retranslate()

    def offer_restore(self, possible: bool) -> None:
        """``possible``: there is a backup beside the vault."""
        self.restore.setVisible(possible)
        self.help.show()
        self.retranslate()

    def retranslate(self) -> None:
        self.restore.setText(self.tr("Restore a backup…"))
        self.help.setText(
            self.tr(
                "A backup opens with a passphrase of its time, or with the code of the recovery "
                "sheet. Until then help goes on without the records, on paper."
            )
            if not self.restore.isHidden()
            else self.tr(
                "There is no backup beside it. Perhaps there is one on a disk that is put away; "
                "whoever looks after this laptop can restore it. Until then help goes on without "
                "the records, on paper."
            )
        )
        if not self.anew.isHidden():
            self.set_title(self.tr("There are keys here, and no vault."))
            self._words.setText(
                self.tr(
                    "Probably the laptop went off while the vault was being made; then nothing "
                    "was in it yet. A new one can be made: these keys are set aside, not deleted. "
                    "If there may have been records here, stop, and look for the file vault.db "
                    "first."
                )
            )
        elif self._error is not None:
            wording = word(self._error)
            self.set_title(wording.title)
            self._words.setText(wording.text)
        self.retry.setText(self.tr("Look again"))
        self.anew.setText(self.tr("Set them aside and begin anew"))
