"""The pages at the door of a vault that exists: the passphrase, or why there is none to ask."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.languages import Language
from intake_desktop.ui.language import OWN_NAMES
from intake_desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.fields import PassphraseField
from intake_desktop.ui.widgets.page import NARROW, Page
from intake_desktop.ui.widgets.surfaces import Banner, Card
from intake_desktop.ui.widgets.words import Label, set_script
from intake_desktop.ui.wording_of_errors import word

_DOOR = 58


class DoorPage(Page):
    """One field and one button; nothing on it says what lies behind."""

    given = Signal(str)
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
        self.body.addWidget(self._languages())
        self.unlock.clicked.connect(self._submit)
        self.passphrase.returned.connect(self._submit)
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
        self._say()
        self._rest(False)
        self.passphrase.edit.selectAll()
        self.focus_first()

    def forget(self) -> None:
        self.passphrase.forget()
        self._rest(False)

    def _rest(self, resting: bool) -> None:
        self._bar.setVisible(resting)
        self.passphrase.setEnabled(not resting)
        self.unlock.setEnabled(not resting)

    def _say(self) -> None:
        words = str(word(self._error)) if self._error else ""
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


class TroublePage(Page):
    """Says why the vault cannot be asked for: damaged, newer, unreadable. ``again`` looks anew."""

    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=NARROW, compact=True)
        self._error: IntakeError | None = None
        self._words = Label(parent=self)
        card = Card(parent=self)
        card.body.addWidget(self._words)
        self.body.addWidget(card)
        self.retry = PrimaryButton(parent=self)
        self.retry.clicked.connect(self.again)
        self.add_right_action(self.retry)
        self.retranslate()

    def show_error(self, error: IntakeError) -> None:
        self._error = error
        self.retranslate()

    def retranslate(self) -> None:
        if self._error is not None:
            wording = word(self._error)
            self.set_title(wording.title)
            self._words.setText(wording.text)
        self.retry.setText(self.tr("Look again"))
