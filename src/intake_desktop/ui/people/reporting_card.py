"""Reporting to police or a task force: three answers of the same weight, opened only on purpose.

The page tells nothing of it by itself. What was said stands here alone, without an agency or a day.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.consent import Kind
from intake_desktop.services.people import PersonView
from intake_desktop.ui.widgets.buttons import LinkButton
from intake_desktop.ui.widgets.choices import Segmented
from intake_desktop.ui.widgets.surfaces import Card
from intake_desktop.ui.widgets.words import Label

_REPORT = "report"


class ReportingCard(Card):
    """None of the answers is preset. ``quiet_wanted`` stands for "no" and for "later"."""

    report_wanted = Signal()
    quiet_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words = Label(parent=self)
        self._live = Label(role="soft", parent=self)
        self._said = Label(role="strong", parent=self)
        self.clear = LinkButton(parent=self, flush=True)
        self.clear.setObjectName("clear_reporting")
        self.answers = Segmented(parent=self, wraps=True)
        self.answers.setObjectName("reporting")
        for widget in (self._words, self._said):
            self.body.addWidget(widget)
        self.body.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._live)
        self.body.addWidget(self.answers)
        self.answers.chosen.connect(self._chosen)
        self.clear.clicked.connect(self.clear_wanted)
        self.hide()

    def show_view(self, view: PersonView) -> None:
        self.set_title(self.tr("Reporting"))
        self._words.setText(
            self.tr(
                "Only if they bring it up. Each answer is theirs, for everyone, and the help stays "
                "the same."
            )
        )
        self.answers.set_name(self.tr("Reporting"))
        self.answers.set_options(
            [
                (_REPORT, self.tr("Report to an agency…")),
                ("no", self.tr("Do not report")),
                ("later", self.tr("Decide later")),
            ]
        )
        self.answers.set_value(None)
        self._said.setText(self.tr("Not to be raised unless they do."))
        self.clear.setText(self.tr("Clear"))
        self.clear.setAccessibleName(self.tr("Clear: not to be raised unless they do"))
        live = any(each.kind is Kind.REPORTING and each.is_live(view.now) for each in view.consents)
        self._live.setText(
            self.tr("They agreed to a report. “Do not report” and “Decide later” end that.")
        )
        self._live.setVisible(live)
        self._said.setVisible(view.not_to_be_raised)
        self.clear.setVisible(view.not_to_be_raised)

    def _chosen(self, key: str) -> None:
        # It is done at once, and which of the two it was is not kept, on the screen either.
        self.answers.set_value(None)
        if key == _REPORT:
            self.report_wanted.emit()
        elif key:
            self.quiet_wanted.emit()
