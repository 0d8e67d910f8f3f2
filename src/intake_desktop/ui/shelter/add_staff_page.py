"""Letting a colleague in: alias, role, training, and a passphrase that they type themselves."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from intake_desktop.domain.errors import AliasTaken, IntakeError, TooLong, WeakPassphrase
from intake_desktop.domain.meetings import LONGEST_LINE
from intake_desktop.domain.staff import LONGEST_ALIAS, Role
from intake_desktop.services.staff import NewMember
from intake_desktop.ui.rating import Rating
from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.widgets.buttons import PrimaryButton
from intake_desktop.ui.widgets.choices import Segmented
from intake_desktop.ui.widgets.dates import DateField
from intake_desktop.ui.widgets.fields import LineField
from intake_desktop.ui.widgets.new_passphrase import Fault, NewPassphrase
from intake_desktop.ui.widgets.page import NARROW, Page
from intake_desktop.ui.widgets.surfaces import Banner, Card
from intake_desktop.ui.widgets.words import Label
from intake_desktop.ui.wording_of_errors import word
from intake_desktop.ui.workplace import Workplace


class AddStaffPage(Page):
    """``given`` carries a NewMember and their passphrase, once everything is there."""

    given = Signal(object, str)

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=NARROW)
        self._work = work
        self.alias = LineField(self)
        self._role_label = Label(role="strong", parent=self)
        self.role = Segmented([(Role.INTAKE, ""), (Role.LEAD, "")], parent=self, wraps=True)
        self._role_problem = Label(role="problem", parent=self)
        self._role_problem.hide()
        self.trained_on = DateField(work.languages.current(), self)
        self.trainer = LineField(self)
        self._theirs = Label(role="soft", parent=self)
        self.entry = NewPassphrase(self)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.message = Banner(parent=self)
        self.message.hide()
        who, secret = Card(parent=self), Card(parent=self)
        who.body.setSpacing(WIDE)
        who_widgets: list[QWidget] = [self.alias, self._role_label, self.role, self._role_problem]
        for widget in (*who_widgets, self.trained_on, self.trainer):
            who.body.addWidget(widget)
        secret_widgets: list[QWidget] = [self._theirs, self.entry, self.bar]
        for widget in secret_widgets:
            secret.body.addWidget(widget)
        self.body.addWidget(self.message)
        self.body.addWidget(who)
        self.body.addWidget(secret)
        self.add = PrimaryButton(parent=self)
        self.add.clicked.connect(self._submit)
        self.entry.returned.connect(self._submit)
        self.add_right_action(self.add)
        Rating(self.entry, work.runner, self.alias.text)
        self._asked = False
        self._error: IntakeError | None = None
        self.retranslate()

    def begin(self) -> None:
        """Empty; no role is chosen beforehand."""
        for field in (self.alias, self.trainer):
            field.set_text("")
        self.role.set_value(None)
        self.trained_on.set_value(None)
        self.entry.forget()
        self._asked, self._error = False, None
        self.rest(False)
        self.retranslate()
        self.scroll_to_top()
        self.alias.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.set_back(self.tr("Staff"))
        self.set_title(
            self.tr("Add somebody"), self.tr("They sit here with you and type it themselves.")
        )
        self.alias.set_label(self.tr("What shall we call them here?"))
        self.alias.set_hint(self.tr("Any alias. It never needs to be a legal name."))
        self._role_label.setText(self.tr("What they do here"))
        self.role.set_options([(Role.INTAKE, self.tr("Intake")), (Role.LEAD, self.tr("Lead"))])
        self.role.set_name(self.tr("What they do here"))
        self._role_problem.setText(self.tr("Please choose one."))
        self.trained_on.set_language(self._work.languages.current())
        self.trained_on.set_label(
            self.tr("When was their training?"), self.tr("Day"), self.tr("Month"), self.tr("Year")
        )
        self.trainer.set_label(self.tr("Who gave it?"))
        self.trainer.set_hint(self.tr("A person or an agency."))
        self._theirs.setText(
            self.tr("Please turn the keyboard to them, and look away: nobody else needs to know.")
        )
        self.bar.setAccessibleName(self.tr("Making their key"))
        self.add.setText(self.tr("Let them in"))
        self._show_problems()

    def rest(self, working: bool) -> None:
        self.bar.setVisible(working)
        fields = (self.alias, self.role, self.trained_on, self.trainer, self.entry, self.add)
        for widget in fields:
            widget.setEnabled(not working)

    def show_error(self, error: IntakeError) -> None:
        self._error = error
        self.rest(False)
        self._show_problems()
        if isinstance(error, WeakPassphrase):
            self.entry.show_faults({Fault.WEAK})
            self.entry.focus_fault()
        elif isinstance(error, AliasTaken | TooLong):
            self.alias.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.scroll_to(self.alias)
        else:
            self.scroll_to_top()

    def _show_problems(self) -> None:
        alias, trainer, day = self._values()
        asked = self._asked
        too_long = self.tr("This is too long. Please shorten it; nothing was cut off.")
        taken = isinstance(self._error, AliasTaken)
        told = {
            self.tr("Please write what to call them. Any name will do."): asked and not alias,
            too_long: len(alias) > LONGEST_ALIAS,
            self.tr("Somebody here is called so already."): taken,
        }
        self.alias.set_problem(next((text for text, holds in told.items() if holds), ""))
        self._role_problem.setVisible(asked and self.role.value() is None)
        no_day = asked and day is None
        ahead = day is not None and day > self._work.session.clock.today()
        self.trained_on.set_problem(
            self.tr("Please give the month, the day and the year.")
            if no_day
            else (self.tr("This day has not come yet.") if ahead else "")
        )
        missing = self.tr("Please write who gave the training.") if asked and not trainer else ""
        self.trainer.set_problem(too_long if len(trainer) > LONGEST_LINE else missing)
        shown = self._error
        if isinstance(shown, AliasTaken | WeakPassphrase):
            shown = None
        self.message.set_text(str(word(shown)) if shown else "")
        self.message.setVisible(shown is not None)

    def _values(self) -> tuple[str, str, date | None]:
        return self.alias.text().strip(), self.trainer.text().strip(), self.trained_on.value()

    def _submit(self) -> None:
        self._asked, self._error = True, None
        faults = self.entry.faults()
        self.entry.show_faults(faults)
        self._show_problems()
        alias, trainer, day = self._values()
        role = self.role.value()
        boxes = (
            (self.alias, self.alias.edit),
            (self.trained_on, self.trained_on.first_box()),
            (self.trainer, self.trainer.edit),
        )
        for field, box in boxes:
            if field.problem():
                box.setFocus(Qt.FocusReason.OtherFocusReason)
                self.scroll_to(field)
                return
        if role is None:
            self.role.button(Role.INTAKE).setFocus(Qt.FocusReason.OtherFocusReason)
            self.scroll_to(self.role)
        elif faults:
            self.entry.focus_fault()
        elif day is not None:
            self.rest(True)
            who = NewMember(alias, Role(role), day, trainer)
            self.given.emit(who, self.entry.first.text())
