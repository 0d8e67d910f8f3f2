"""The pages of the recovery sheet's way in: its code, then a new passphrase for one lead."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QProgressBar, QVBoxLayout, QWidget

from intake_desktop.domain.errors import (
    IntakeError,
    TooSoon,
    WeakPassphrase,
    WrongPassphrase,
)
from intake_desktop.domain.staff import Actor
from intake_desktop.ui.theme import GAP, WIDE
from intake_desktop.ui.unlock.door_pages import wait_text
from intake_desktop.ui.widgets.buttons import PillButton, PrimaryButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.countdown import Countdown
from intake_desktop.ui.widgets.fields import LineField
from intake_desktop.ui.widgets.new_passphrase import Fault, NewPassphrase
from intake_desktop.ui.widgets.page import NARROW, Page
from intake_desktop.ui.widgets.surfaces import Banner, Card
from intake_desktop.ui.widgets.words import Label
from intake_desktop.ui.wording_of_errors import sentences, word


class SheetCodePage(Page):
    """``given`` carries the code as it was typed."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=NARROW, compact=True)
        self.code = LineField(self, questioned=False)
        # Never given to an input method, which would remember it.
        self.code.edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.code.edit.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self._bar = _bar(self)
        self.message = Banner(parent=self)
        self.message.hide()
        card = Card(parent=self)
        card.body.addWidget(self.code)
        card.body.addWidget(self._bar)
        self.body.addWidget(card)
        self.body.addWidget(self.message)
        self.open = PrimaryButton(parent=self)
        self.open.clicked.connect(self._submit)
        self.code.returned.connect(self._submit)
        self.add_right_action(self.open)
        self.countdown = Countdown(self)
        self.countdown.ticked.connect(self._ticked)
        self._error: IntakeError | None = None
        self._asked = False
        self.retranslate()

    def focus_first(self) -> None:
        self.code.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.set_back(self.tr("Back"))
        self.set_title(
            self.tr("The recovery sheet"),
            self.tr("Its code opens the vault when a passphrase is forgotten."),
        )
        self.code.set_label(self.tr("The code on the sheet: nine groups of four"))
        self.code.set_hint(self.tr("Dashes, blanks and capitals do not matter."))
        self.open.setText(self.tr("Open"))
        self._bar.setAccessibleName(self.tr("Opening"))
        self._say()

    def show_opening(self) -> None:
        self._error, self._asked = None, False
        self._say()
        self._rest(True)

    def ask_for_code(self) -> None:
        self._asked = True
        self._say()
        self.focus_first()

    def show_error(self, error: IntakeError) -> None:
        self._error = error
        self._rest(False)
        self._say()
        self.focus_first()

    def show_wait(self, seconds: float) -> None:
        """The field rests until then; what was typed stays."""
        self.countdown.start(seconds)

    def forget(self) -> None:
        self.code.set_text("")
        self._error, self._asked = None, False
        self._rest(False)
        self._say()

    def _rest(self, resting: bool) -> None:
        self._bar.setVisible(resting)
        open_ = not resting and self.countdown.left == 0
        self.code.setEnabled(open_)
        self.open.setEnabled(open_)

    def _ticked(self, left: int) -> None:
        self._say()
        self._rest(False)
        if left == 0 and self.isVisible():
            self.focus_first()

    def _say(self) -> None:
        words = ""
        if isinstance(self._error, WrongPassphrase):
            words = self.tr(
                "This code is well written, but it does not open this vault. Perhaps the sheet was "
                "replaced by a newer one, or it belongs to another vault."
            )
        elif self._error is not None and not isinstance(self._error, TooSoon):
            words = str(word(self._error))
        words = sentences(words, wait_text(self.countdown.left))
        self.message.set_text(words)
        self.message.setVisible(bool(words))
        self.code.set_problem(self.tr("Please type the code.") if self._asked else "")

    def _submit(self) -> None:
        self.given.emit(self.code.text())


class SheetLeadPage(Page):
    """The vault is open to nobody yet: for which lead, and with which passphrase from now on.

    ``given`` carries an Actor or None, and both passphrases.
    """

    given = Signal(object, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=NARROW, compact=True)
        self._leads: tuple[Actor, ...] = ()
        self.buttons: list[PillButton] = []
        self._group = QButtonGroup(self)
        self._who = Label(role="strong", parent=self)
        self._row = FlowRow(self)
        self._nobody = Label(role="problem", parent=self)
        self._nobody.hide()
        self.entry = NewPassphrase(self)
        self._bar = _bar(self)
        self.message = Banner(parent=self)
        self.message.hide()
        card = Card(parent=self)
        column = QVBoxLayout()
        column.setSpacing(GAP)
        for widget in (self._who, self._row, self._nobody):
            column.addWidget(widget)
        card.body.addLayout(column)
        card.body.addSpacing(WIDE)
        card.body.addWidget(self.entry)
        card.body.addWidget(self._bar)
        self.body.addWidget(card)
        self.body.addWidget(self.message)
        self._stays = Label(role="soft", parent=self)
        self.body.addWidget(self._stays)
        self.go_on = PrimaryButton(parent=self)
        self.go_on.clicked.connect(self._submit)
        self.entry.returned.connect(self._submit)
        self.add_right_action(self.go_on)
        self._error: IntakeError | None = None
        self.retranslate()

    def show_leads(self, leads: Sequence[Actor]) -> None:
        """Only now, since the door itself names nobody. None is chosen."""
        for button in self.buttons:
            self._group.removeButton(button)
            self._row.flow.removeWidget(button)
            button.deleteLater()
        self._leads, self.buttons = tuple(leads), []
        for lead in self._leads:
            button = PillButton(lead.alias, self)
            button.clicked.connect(partial(self._nobody.setVisible, False))
            self._group.addButton(button)
            self._row.add(button)
            self.buttons.append(button)
        self._nobody.hide()
        self.entry.forget()
        self.show_error(None)
        self.retranslate()

    def alias(self) -> str:
        lead = self._lead()
        return lead.alias if lead else ""

    def retranslate(self) -> None:
        self.set_back(self.tr("Back"))
        self.set_title(
            self.tr("The sheet fits"), self.tr("Now a new passphrase for whoever forgot theirs.")
        )
        self._who.setText(self.tr("Which lead is it for?"))
        for button, lead in zip(self.buttons, self._leads, strict=True):
            button.setAccessibleName(self.tr("For {alias}").format(alias=lead.alias))
        self._nobody.setText(self.tr("Please choose who it is for."))
        self._stays.setText(
            self.tr(
                "The sheet stays valid until it is replaced, under Shelter. Everybody else’s "
                "passphrase stays as it is."
            )
        )
        self._bar.setAccessibleName(self.tr("Opening"))
        self.go_on.setText(self.tr("Set it and open"))
        self.show_error(self._error)

    def show_working(self) -> None:
        self.show_error(None)
        self._rest(True)

    def ask_who(self) -> None:
        self._nobody.show()
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self, error: IntakeError | None) -> None:
        self._error = error
        self._rest(False)
        if isinstance(error, WeakPassphrase):
            self.entry.show_faults({Fault.WEAK})
            self.entry.focus_fault()
            error = None
        self.message.setVisible(error is not None)
        if error is not None:
            self.message.set_text(str(word(error)))

    def forget(self) -> None:
        self.show_leads(())

    def _rest(self, resting: bool) -> None:
        self._bar.setVisible(resting)
        for widget in (self._row, self.entry, self.go_on):
            widget.setEnabled(not resting)

    def _lead(self) -> Actor | None:
        pairs = zip(self.buttons, self._leads, strict=True)
        return next((lead for button, lead in pairs if button.isChecked()), None)

    def _submit(self) -> None:
        self.given.emit(self._lead(), *self.entry.values())


def _bar(parent: QWidget) -> QProgressBar:
    bar = QProgressBar(parent)
    bar.setRange(0, 0)
    bar.setTextVisible(False)
    policy = bar.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    bar.setSizePolicy(policy)
    bar.hide()
    return bar
