"""A vault that cannot be opened: which backup shall take its place, and what opens that."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QProgressBar, QWidget

from intake_desktop.domain.errors import IntakeError
from intake_desktop.services.restore import Found
from intake_desktop.ui.language import Languages, format_date, format_time
from intake_desktop.ui.widgets.buttons import PillButton, PrimaryButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.fields import PassphraseField
from intake_desktop.ui.widgets.page import NARROW, Page
from intake_desktop.ui.widgets.surfaces import Banner, Card
from intake_desktop.ui.widgets.words import Label
from intake_desktop.ui.wording_of_errors import word


class RestorePage(Page):
    """``given`` carries the folder of a backup, and a passphrase or the sheet's code."""

    given = Signal(object, str)

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=NARROW, compact=True)
        self._languages = languages
        self._found: tuple[Found, ...] = ()
        self.buttons: list[PillButton] = []
        self._group = QButtonGroup(self)
        self._which, self._row = Label(role="strong", parent=self), FlowRow(self)
        self._none_chosen = Label(role="problem", parent=self)
        self._none_chosen.hide()
        self.secret = PassphraseField(self)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 100)
        self._bar.hide()
        self.message = Banner(parent=self)
        self.message.hide()
        card = Card(parent=self)
        for widget in (self._which, self._row, self._none_chosen, self.secret, self._bar):
            card.body.addWidget(widget)
        self._kept = Label(role="soft", parent=self)
        for below in (card, self.message, self._kept):
            self.body.addWidget(below)
        self.restore = PrimaryButton(parent=self)
        self.restore.clicked.connect(self._submit)
        self.secret.returned.connect(self._submit)
        self.add_right_action(self.restore)
        self._error: IntakeError | None = None
        self._asked = False
        self.retranslate()

    def show_found(self, found: Sequence[Found]) -> None:
        """The newest first; that one is chosen, since it is nearly always the one."""
        for button in self.buttons:
            self._group.removeButton(button)
            self._row.flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._found, self.buttons = tuple(found), []
        for _ in self._found:
            button = PillButton(parent=self)
            self._group.addButton(button)
            self._row.add(button)
            self.buttons.append(button)
        if self.buttons:
            self.buttons[0].setChecked(True)
        self._error, self._asked = None, False
        self._rest(False)
        self.retranslate()
        self.secret.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.set_back(self.tr("Back"))
        self.set_title(
            self.tr("Restore a backup"),
            self.tr("It is checked as a whole first, and then takes the vault’s place."),
        )
        self._which.setText(self.tr("Which one?"))
        for button, found in zip(self.buttons, self._found, strict=True):
            there = found.made_at.astimezone()
            day = format_date(there.date(), self._languages.current())
            when = self.tr("{date}, {time}").format(date=day, time=format_time(there))
            button.setText(when)
            button.setAccessibleName(self.tr("The backup of {when}").format(when=when))
        self._none_chosen.setText(self.tr("Please choose a backup."))
        self.secret.set_label(self.tr("A passphrase of that time, or the code of the sheet"))
        self.secret.set_toggle_texts(self.tr("Show"), self.tr("Hide"))
        self._kept.setText(
            self.tr(
                "What was saved after that backup is not in it. Who was deleted stays deleted. "
                "The damaged vault is kept for 30 days; nothing of it is changed."
            )
        )
        self._bar.setAccessibleName(self.tr("Restoring"))
        self.restore.setText(self.tr("Restore"))
        self._say()

    def show_working(self) -> None:
        self._error, self._asked = None, False
        self._bar.setValue(0)
        self._rest(True)
        self._say()

    def show_percent(self, percent: int) -> None:
        self._bar.setValue(percent)

    def show_error(self, error: IntakeError) -> None:
        self._error = error
        self._rest(False)
        self._say()
        self.secret.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        self.secret.forget()
        self._error, self._asked = None, False
        self._rest(False)
        self._say()

    def _rest(self, resting: bool) -> None:
        self._bar.setVisible(resting)
        for widget in (self._row, self.secret, self.restore):
            widget.setEnabled(not resting)

    def _say(self) -> None:
        words = str(word(self._error)) if self._error else ""
        self.message.set_text(words)
        self.message.setVisible(bool(words))
        missing = self.tr("Please type the passphrase or the code.") if self._asked else ""
        self.secret.set_problem(missing)

    def _chosen(self) -> Path | None:
        pairs = zip(self.buttons, self._found, strict=True)
        return next((found.folder for button, found in pairs if button.isChecked()), None)

    def _submit(self) -> None:
        folder, secret = self._chosen(), self.secret.text()
        self._none_chosen.setVisible(folder is None)
        self._asked = not secret.strip()
        self._say()
        if folder is not None and not self._asked:
            self.given.emit(folder, secret)
