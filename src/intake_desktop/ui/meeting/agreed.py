"""What is agreed and live, and until when: said once as a meeting goes on, and to nobody else."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.domain.consent import Consent, Kind
from intake_desktop.domain.languages import Language
from intake_desktop.domain.retention import days_to_end
from intake_desktop.services import papers
from intake_desktop.ui.language import format_date
from intake_desktop.ui.theme import TIGHT
from intake_desktop.ui.widgets.surfaces import Card
from intake_desktop.ui.widgets.words import Label


class LiveCard(Card):
    """One line a paper, the next to end first. Of a record that is locked it says nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._live: tuple[Consent, ...] = ()
        self._now: datetime | None = None
        self._holder = QWidget(self)
        self.body.addWidget(self._holder)
        self.hide()

    def show_live(self, consents: Iterable[Consent], now: datetime, language: Language) -> None:
        live = [each for each in consents if each.is_live(now)]
        if not any(each.lets_keep for each in live):
            live = []
        self._now = now
        self._live = tuple(sorted(live, key=lambda each: each.ends_at))
        self.show_language(language)
        self.setVisible(bool(live))

    def show_language(self, language: Language) -> None:
        self.set_title(self.tr("What is agreed"))
        old, self._holder = self._holder, QWidget(self)
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        for consent in self._live:
            column.addWidget(Label(self._line(consent, language), parent=self._holder))
            ends = self._ends(consent)
            if ends:
                column.addWidget(Label(ends, "soft", parent=self._holder))
        self.body.replaceWidget(old, self._holder)
        old.hide()
        old.deleteLater()

    def _line(self, consent: Consent, language: Language) -> str:
        """The form's own name, and to whom, where somebody is named."""
        day, form = format_date(consent.last_day, language), papers.wording(consent.kind).title
        # A story’s use is a word of the form, which stands in its name already.
        if not consent.recipient or consent.kind is Kind.STORY:
            return self.tr("Until {date}: {form}").format(date=day, form=form.in_(language))
        return self.tr("Until {date}: {form}, {recipient}").format(
            date=day, form=form.in_(language), recipient=consent.recipient
        )

    def _ends(self, consent: Consent) -> str:
        days = None if self._now is None else days_to_end(consent, self._now)
        return "" if days is None else self.tr("It ends in %n day(s).", "", days)
