"""Is the log whole? The check of every row, and the code at its end against one on paper."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from intake_desktop.domain.audit import Head
from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.papers import Document
from intake_desktop.services import log
from intake_desktop.services.log import Looked, Verification
from intake_desktop.ui.language import format_moment
from intake_desktop.ui.paper_desk import PaperDesk
from intake_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.fields import LineField
from intake_desktop.ui.widgets.page import NARROW, Page
from intake_desktop.ui.widgets.surfaces import Card
from intake_desktop.ui.widgets.words import Label
from intake_desktop.ui.wording_of_errors import word
from intake_desktop.ui.workplace import Workplace


class LogCheckPage(Page):
    """Both kinds of looking go in slices, each a job of its own, so that others may save between
    them. They rest while another page is shown, and end with a lock."""

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=NARROW)
        self._work, self._desk = work, PaperDesk(work)
        self._head: Head | None = None
        self._verification: Verification | None = None
        self._looking: tuple[str, int] | None = None
        self._check_is_on_its_way = self._look_is_on_its_way = False
        # What is said at the moment, asked again in each language.
        self._checked: Callable[[], str] = str
        self._compared: Callable[[], str] = str
        self._printed: Callable[[], str] = str
        self.print, self.check = SecondaryButton(parent=self), PrimaryButton(parent=self)
        self.print.setObjectName("print_head_code")
        self.check.setObjectName("check_log")
        self.compare = SecondaryButton(parent=self)
        self.compare.setObjectName("compare_code")
        self._check_card, self._end_card, self._compare_card = (Card(parent=self) for _ in range(3))
        self._check_words, self.result = Label(parent=self), Label(role="strong", parent=self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self._end, self.code = Label(parent=self), Label(role="words", parent=self)
        self._keep, self.print_result = Label(role="soft", parent=self), Label(parent=self)
        self.typed = LineField(self, questioned=False)
        self.compare_result = Label(role="strong", parent=self)
        self._fill(self._check_card, self._check_words, self.bar, self.result, self.check)
        self._fill(self._end_card, self._end, self.code, self._keep, self.print_result, self.print)
        self._fill(self._compare_card, self.typed, self.compare_result, self.compare)
        self.check.clicked.connect(self._begin_check)
        self.print.clicked.connect(self._make_paper)
        self.compare.clicked.connect(self._begin_comparing)
        self.typed.returned.connect(self._begin_comparing)
        self.typed.changed.connect(self._typed)
        self.retranslate()

    def show_page(self) -> None:
        self._printed = str
        work = self._work
        work.runner.submit(log.head, work.session, work.actor, then=self._show_head)

    def retranslate(self) -> None:
        self.set_title(self.tr("Is the log whole?"))
        self._check_card.set_title(self.tr("Every row, and every record"))
        self._check_words.setText(
            self.tr(
                "Each row is bound to the one before, and each record to its latest row. Whatever "
                "was changed past this program shows. In a large vault this takes a while; "
                "meanwhile you can go on working."
            )
        )
        self.check.setText(self.tr("Check the whole log"))
        self.bar.setAccessibleName(self.tr("Checking"))
        self._end_card.set_title(self.tr("The head code"))
        self._keep.setText(
            self.tr(
                "It stands for every row up to now. Print it from time to time and keep the paper "
                "off the premises: if the vault is ever put back to an older state, the log will "
                "not know this code."
            )
        )
        self.print.setText(self.tr("Print the head code"))
        self._compare_card.set_title(self.tr("Compare with a code on paper"))
        self.typed.set_label(self.tr("Head code from a paper"))
        self.compare.setText(self.tr("Compare"))
        self._say()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # What rested while another page was shown goes on.
        self._later(self._check_on)
        self._later(self._look_on)

    # --- the end of the log -----------------------------------------------------------

    def _show_head(self, head: Head) -> None:
        self._head = head
        self._say()

    def _make_paper(self) -> None:
        work = self._work
        work.runner.submit(
            log.head_paper,
            work.session,
            work.actor,
            self._desk.look(),
            work.languages.current(),
            then=self._print,
            failed=self._not_printed,
        )

    def _print(self, document: Document) -> None:
        self._desk.print(document, self._was_printed, self._not_printed)

    def _was_printed(self) -> None:
        self._printed = lambda: self.tr(
            "On its way to the printer. Keep the paper away from this laptop."
        )
        self._say()

    def _not_printed(self, error: IntakeError) -> None:
        self._printed = lambda: str(word(error))
        self._say()

    # --- every row -------------------------------------------------------------------

    def _begin_check(self) -> None:
        if self._verification is None:
            self._verification, self._checked = Verification(), str
            self._say()
            self._check_on()

    def _check_on(self) -> None:
        work, verification = self._work, self._verification
        if verification is not None and not self._check_is_on_its_way:
            self._check_is_on_its_way = True
            work.runner.submit(
                log.check_on,
                work.session,
                work.actor,
                verification,
                then=self._checked_on,
                failed=self._check_failed,
            )

    def _checked_on(self, head: Head | None) -> None:
        self._check_is_on_its_way = False
        if head is None:
            self._say()
            self._later(self._check_on)
            return
        self._verification = None
        self._checked = lambda: self.tr(
            "The log holds together: {rows} rows up to {time}, and every record is as the log "
            "knows it."
        ).format(rows=head.sequence, time=self._time(head))
        self._say()
        self.show_page()  # the check is a row too

    def _check_failed(self, error: IntakeError) -> None:
        self._verification, self._check_is_on_its_way = None, False
        self._checked = lambda: str(word(error))
        self._say()

    # --- a code on paper --------------------------------------------------------------

    def _typed(self, _text: str) -> None:
        self.typed.set_problem("")
        self._compared = str
        self._say()

    def _begin_comparing(self) -> None:
        typed = self.typed.text().strip()
        if typed and self._looking is None:
            self._looking, self._compared = (typed, 0), str
            self._say()
            self._look_on()

    def _look_on(self) -> None:
        work = self._work
        if self._looking is not None and not self._look_is_on_its_way:
            self._look_is_on_its_way = True
            typed, after = self._looking
            work.runner.submit(
                log.look_for,
                work.session,
                work.actor,
                typed,
                after,
                then=self._looked,
                failed=self._not_looked,
            )

    def _looked(self, looked: Looked) -> None:
        self._look_is_on_its_way = False
        if self._looking is None:
            return
        typed, _ = self._looking
        if looked.after:
            self._looking = typed, looked.after
            self._later(self._look_on)
            return
        self._looking = None
        head = looked.found
        if head is None:
            self._compared = lambda: self.tr(
                "This log never ended with this code. Look once more at each letter. If it is "
                "right, the vault may have been put back to an older state: change nothing, and "
                "tell whoever looks after the backups."
            )
        else:
            self._compared = lambda: self.tr(
                "Yes: the log ended with this code at row {row}, on {time}. It was not put back "
                "to anything before that."
            ).format(row=head.sequence, time=self._time(head))
        self._say()

    def _not_looked(self, error: IntakeError) -> None:
        self._looking, self._look_is_on_its_way = None, False
        self.typed.set_problem(str(word(error)))
        self._say()

    # --- what is seen -----------------------------------------------------------------

    def _fill(self, card: Card, *widgets: QWidget) -> None:
        for widget in widgets:
            if isinstance(widget, PrimaryButton | SecondaryButton):
                row = FlowRow(card)
                row.add(widget)
                card.body.addWidget(row)
            else:
                card.body.addWidget(widget)
        self.body.addWidget(card)

    def _say(self) -> None:
        checking = self._verification is not None
        self.bar.setVisible(checking)
        if self._verification is not None:
            self.bar.setRange(0, self._verification.whole)
            self.bar.setValue(self._verification.done)
        self.check.setEnabled(not checking)
        self.compare.setEnabled(self._looking is None)
        for label, said in (
            (self.result, self._checked),
            (self.print_result, self._printed),
            (self.compare_result, self._compared),
        ):
            label.setText(said())
            label.setVisible(bool(said()))
        if self._head is not None:
            self.code.setText(self._head.code)
            self._end.setText(
                self.tr("{rows} rows, the last one on {time}.").format(
                    rows=self._head.sequence, time=self._time(self._head)
                )
            )

    def _time(self, head: Head) -> str:
        if head.at is None:
            return "–"
        return format_moment(head.at, self._work.languages.current())

    def _later(self, go_on: Callable[[], None]) -> None:
        """Not at once: a lock that waits for what is on its way would wait for all of it."""

        def turn() -> None:
            if self.isVisible():
                go_on()

        QTimer.singleShot(0, self, turn)
