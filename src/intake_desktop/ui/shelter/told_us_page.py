"""What people told us about ourselves, month by month: how many, and their own words."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.domain.dates import month_written
from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.feedback import Asked
from intake_desktop.domain.staff import Role
from intake_desktop.services import feedback
from intake_desktop.services.feedback import Count, Month
from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.widgets.buttons import LinkButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.page import NARROW, Page
from intake_desktop.ui.widgets.surfaces import Card, Rule
from intake_desktop.ui.widgets.words import Label
from intake_desktop.ui.wording_of_errors import word
from intake_desktop.ui.workplace import Workplace


class ToldUsPage(Page):
    """For everybody who works here. A lead may remove one, since words can name somebody."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=NARROW)
        self._work = workplace
        self._months: tuple[Month, ...] | None = None
        self._holder = QWidget(self)
        self.body.addWidget(self._holder)
        self.retranslate()

    def show_page(self) -> None:
        work = self._work
        work.runner.submit(
            feedback.by_month, work.session, work.actor, then=self._looked, failed=self._failed
        )

    def retranslate(self) -> None:
        self.set_title(
            self.tr("What people told us"),
            self.tr("Without names, and by the month. It is about all of us, and for all of us."),
        )
        old, self._holder = self._holder, QWidget(self)
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        for month in self._months or ():
            column.addWidget(self._card(month))
        if self._months == ():
            nothing = self.tr(
                "Nobody has told us anything yet. “Tell us how it was…” stands on Today and at the "
                "end of a meeting."
            )
            column.addWidget(Label(nothing, "soft", parent=self._holder))
        self.body.replaceWidget(old, self._holder)
        old.hide()
        old.deleteLater()

    def _card(self, month: Month) -> Card:
        first = month_written(month.first).in_(self._work.languages.current())
        card = Card(first, self._holder)
        for asked in Asked:
            card.body.addWidget(Label(self._counted(asked, month.counts[asked]), parent=card))
        for id_, words in month.words:
            card.body.addWidget(Rule(card))
            said = Label(words, "words", parent=card)
            card.body.addWidget(said)
            if self._work.actor.role is Role.LEAD:
                remove = LinkButton(self.tr("Remove"), card, flush=True)
                remove.setObjectName("remove_feedback")
                remove.setAccessibleName(f"{remove.text()}: {words[:60]}")
                remove.clicked.connect(partial(self._ask_removal, id_))
                row = FlowRow(card)
                row.add(remove)
                card.body.addWidget(row)
        return card

    def _counted(self, asked: Asked, count: Count) -> str:
        if not count.answered:
            nobody = {
                Asked.JUDGED: self.tr("Felt judged: nobody answered"),
                Asked.PRESSURED: self.tr("Felt pressured: nobody answered"),
                Asked.WHO_THEY_ARE: self.tr("Asked for a legal name or an ID: nobody answered"),
            }
            return nobody[asked]
        texts = {
            Asked.JUDGED: self.tr("Felt judged: {yes} of {all} who answered"),
            Asked.PRESSURED: self.tr("Felt pressured: {yes} of {all} who answered"),
            Asked.WHO_THEY_ARE: self.tr(
                "Asked for a legal name or an ID: {yes} of {all} who answered"
            ),
        }
        return texts[asked].format(yes=count.yes, all=count.answered)

    def _looked(self, months: tuple[Month, ...]) -> None:
        self._months = months
        self.retranslate()

    def _ask_removal(self, feedback_id: str) -> None:
        self._work.ask.confirm(
            self,
            self.tr("Remove what somebody told us?"),
            self.tr(
                "It goes for good, with its answers to the three questions. In backups it stays "
                "until they are replaced, after four weeks at most."
            ),
            self.tr("Remove"),
            self.tr("Go back"),
            partial(self._answered, feedback_id),
        )

    def _answered(self, feedback_id: str, wanted: bool) -> None:
        work = self._work
        if wanted:
            work.runner.submit(
                feedback.remove,
                work.session,
                work.actor,
                feedback_id,
                then=self._removed,
                failed=self._failed,
            )

    def _removed(self, _change: feedback.Removed) -> None:
        self.show_page()

    def _failed(self, error: IntakeError) -> None:
        told = word(error)
        self._work.ask.tell(self, told.title, told.text, self.tr("Close"))
