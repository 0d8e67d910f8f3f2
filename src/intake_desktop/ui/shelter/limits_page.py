"""How long a yes lasts: what each form proposes and allows, and what a lead made shorter here."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.domain.consent import Kind
from intake_desktop.domain.errors import EndsTooEarly, EndsTooLate, IntakeError
from intake_desktop.domain.languages import Language
from intake_desktop.domain.staff import Role
from intake_desktop.services import limits, papers
from intake_desktop.services.limits import SHORTENED, Limit
from intake_desktop.ui.theme import GAP, TIGHT
from intake_desktop.ui.widgets.buttons import LinkButton, SecondaryButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.fields import LineField
from intake_desktop.ui.widgets.page import NARROW, Page
from intake_desktop.ui.widgets.surfaces import Banner, Card, Rule
from intake_desktop.ui.widgets.words import Label
from intake_desktop.ui.wording_of_errors import word
from intake_desktop.ui.workplace import Workplace


class LimitsPage(Page):
    """A lead can make one shorter, never longer than its form; everybody else reads."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=NARROW)
        self._work = workplace
        self._said = Banner(parent=self)
        self._said.hide()
        self._card = Card(parent=self)
        self._tonight = Label(role="soft", parent=self)
        may_change = workplace.actor.role is Role.LEAD
        self.rows: dict[Kind, LimitRow] = {
            kind: LimitRow(kind, may_change, self._card) for kind in SHORTENED
        }
        for kind, row in self.rows.items():
            row.shorten_wanted.connect(partial(self._shorten, kind))
            row.restore_wanted.connect(partial(self._restore, kind))
            if kind is not SHORTENED[0]:
                self._card.body.addWidget(Rule(self._card))
            self._card.body.addWidget(row)
        for part in (self._said, self._card, self._tonight):
            self.body.addWidget(part)
        self.retranslate()

    def show_page(self) -> None:
        work = self._work
        self._say("")
        work.runner.submit(
            limits.look, work.session, work.actor, then=self._looked, failed=self._failed
        )

    def retranslate(self) -> None:
        language = self._work.languages.current()
        self.set_title(
            self.tr("How long a yes lasts"),
            self.tr(
                "Each form says how long at most. A lead may make that shorter here, never longer. "
                "What is signed stays as it was signed."
            ),
        )
        self._tonight.setText(
            self.tr("The paper for tonight ends by itself after 72 hours, as its own words say.")
        )
        for row in self.rows.values():
            row.show_language(language)

    def _looked(self, found: tuple[Limit, ...]) -> None:
        for limit in found:
            self.rows[limit.kind].show_limit(limit)

    def _shorten(self, kind: Kind, days: int) -> None:
        work = self._work
        work.runner.submit(
            limits.shorten,
            work.session,
            work.actor,
            kind,
            days,
            then=self._changed,
            failed=partial(self._not_shortened, kind),
        )

    def _restore(self, kind: Kind) -> None:
        work = self._work
        work.runner.submit(
            limits.restore, work.session, work.actor, kind, then=self._changed, failed=self._failed
        )

    def _changed(self, limit: Limit) -> None:
        row = self.rows[limit.kind]
        row.show_limit(limit)
        row.close_question()
        self._say(self.tr("It holds from the next paper on."))

    def _not_shortened(self, kind: Kind, error: IntakeError) -> None:
        if isinstance(error, EndsTooEarly | EndsTooLate):
            self.rows[kind].say_problem()
        else:
            self._failed(error)

    def _failed(self, error: IntakeError) -> None:
        self._say(str(word(error)))

    def _say(self, text: str) -> None:
        self._said.set_text(text)
        self._said.setVisible(bool(text))


class LimitRow(QWidget):
    """One form. ``shorten_wanted`` carries a number of days."""

    shorten_wanted = Signal(int)
    restore_wanted = Signal()

    def __init__(self, kind: Kind, may_change: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind, self._may_change = kind, may_change
        self._limit: Limit | None = None
        self._name, self._text = Label(role="strong", parent=self), Label(parent=self)
        self.change, self.restore = LinkButton(parent=self, flush=True), LinkButton(parent=self)
        self.days = LineField(self, questioned=False)
        self.keep, self.back = SecondaryButton(parent=self), LinkButton(parent=self)
        for widget, name in (
            (self.change, "change"),
            (self.restore, "restore"),
            (self.days, "days"),
            (self.keep, "keep"),
            (self.back, "back"),
        ):
            widget.setObjectName(f"{name}_{kind.value}")
        self._closed, self._open = FlowRow(self), QWidget(self)
        for button in (self.change, self.restore):
            self._closed.add(button)
        buttons = FlowRow(self._open)
        buttons.add(self.keep)
        buttons.add(self.back)
        inner = QVBoxLayout(self._open)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GAP)
        inner.addWidget(self.days)
        inner.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, GAP)
        column.setSpacing(TIGHT)
        for part in (self._name, self._text, self._closed, self._open):
            column.addWidget(part)
        self._open.hide()
        self.change.clicked.connect(self._begin)
        self.restore.clicked.connect(self.restore_wanted)
        self.keep.clicked.connect(self._keep)
        self.days.returned.connect(self._keep)
        self.days.changed.connect(self._typed)
        self.back.clicked.connect(self._go_back)
        self.show_language(Language.ENGLISH)

    def show_limit(self, limit: Limit) -> None:
        self._limit = limit
        self._retell()

    def show_language(self, language: Language) -> None:
        self._name.setText(papers.wording(self._kind).title.in_(language))
        self.change.setText(self.tr("Make it shorter…"))
        self.days.set_label(self.tr("Days at most"))
        self.keep.setText(self.tr("Make it shorter"))
        self.back.setText(self.tr("Go back"))
        self._retell()
        for button in (self.change, self.restore, self.keep, self.back):
            button.setAccessibleName(f"{self._name.text()}: {button.text()}")
        self.days.edit.setAccessibleName(f"{self._name.text()}: {self.tr('Days at most')}")

    def close_question(self) -> None:
        """The number is not asked for any more."""
        self._open.hide()
        self._closed.setVisible(self._may_change)

    def say_problem(self) -> None:
        form = self._limit.form if self._limit else 0
        self.days.set_problem(
            self.tr("Please type a number from 1 to {most}: it can only become shorter.").format(
                most=form - 1
            )
        )
        self.days.setFocus()

    def _retell(self) -> None:
        limit = self._limit
        self._closed.setVisible(self._may_change and limit is not None and self._open.isHidden())
        self.restore.setVisible(limit is not None and limit.is_shorter)
        if limit is None:
            self._text.setText("")
            return
        days = {"default": limit.default, "longest": limit.longest, "form": limit.form}
        if limit.is_shorter:
            text = self.tr(
                "{default} days are proposed, {longest} at most here. The form allows {form}."
            )
        else:
            text = self.tr("{default} days are proposed, {longest} at most.")
        self._text.setText(text.format(**days))
        self.restore.setText(self.tr("Back to {form} days").format(form=limit.form))

    def _begin(self) -> None:
        self.days.set_text("")
        self.days.set_problem("")
        self._closed.hide()
        self._open.show()
        self.days.setFocus()

    def _typed(self, _text: str) -> None:
        self.days.set_problem("")

    def _go_back(self) -> None:
        self.close_question()
        self.change.setFocus()

    def _keep(self) -> None:
        typed = self.days.text().strip()
        # Full-width digits are digits; ten of them are no number of days.
        if typed.isdecimal() and len(typed) < 6:
            self.shorten_wanted.emit(int(typed))
        else:
            self.say_problem()
