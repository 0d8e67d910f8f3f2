"""What ends, waits or is gone, told in Today: a line only where there is something to tell."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_desktop.domain.codes import read_record_code
from intake_desktop.services.today import Ends, Today
from intake_desktop.ui.language import Languages, format_date
from intake_desktop.ui.names import code_text
from intake_desktop.ui.theme import GAP, TIGHT
from intake_desktop.ui.widgets.buttons import LinkButton
from intake_desktop.ui.widgets.surfaces import Card, Rule
from intake_desktop.ui.widgets.words import Label


class EndingCard(Card):
    """Codes stay hidden until Show. ``code_wanted`` carries a record's code."""

    code_wanted = Signal(str)
    removed_wanted = Signal()
    holds_wanted = Signal()

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._languages = languages
        self._holder = QWidget(self)
        self.body.addWidget(self._holder)
        self._today: Today | None = None
        self._shown = False
        self.hide()

    def show_today(self, today: Today) -> None:
        """Every code is hidden again."""
        self._today, self._shown = today, False
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Records that end"))
        today = self._today
        old = self._holder
        self._holder = QWidget(self)
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self.body.replaceWidget(old, self._holder)
        old.hide()
        old.deleteLater()
        if today is not None:
            self._fill(today)
        self.setVisible(self._column.count() > 0)

    def _fill(self, today: Today) -> None:
        if today.soon or today.locked:
            show = self._link(self.tr("Hide codes") if self._shown else self.tr("Show codes"))
            show.setObjectName("show_ending")
            show.clicked.connect(self._toggle)
        self._records(
            today.soon, self.tr("Locked soon, within 14 days"), self.tr("will be locked on {date}")
        )
        self._records(
            today.locked,
            self.tr("Locked: what was agreed has ended"),
            self.tr("will be deleted on {date}"),
        )
        self._count(self.tr("Tonight’s papers, which end by themselves"), today.tonight)
        self._count(self.tr("Consents that end this week"), today.consents_ending)
        self._count(self.tr("Wait until the person says it themselves"), today.asked, self._removed)
        self._count(self.tr("In the bin"), today.binned, self._removed)
        self._count(
            self.tr("Deleted since you were last here"), today.deleted, self._removed, "deleted"
        )
        self._count(self.tr("Holds to look at again"), today.reviews, self._holds, "reviews")

    def _records(self, records: tuple[Ends, ...], title: str, step: str) -> None:
        if not records:
            return
        self._count(title, len(records))
        if not self._shown:
            return
        for record in records:
            code = code_text(read_record_code(record.code))
            when = step.format(date=format_date(record.day, self._languages.current()))
            row = QHBoxLayout()
            button = LinkButton(code, self._holder, flush=True)
            button.setObjectName("ending_record")
            button.setAccessibleName(f"{code}, {when}")
            button.clicked.connect(partial(self._open, record.code))
            row.addWidget(button)
            row.addWidget(Label(when, "soft", parent=self._holder), 1)
            self._column.addLayout(row)

    def _count(
        self, name: str, count: int, then: Callable[[], None] | None = None, key: str = ""
    ) -> None:
        if not count:
            return
        if self._column.count():
            self._column.addWidget(Rule(self._holder))
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(TIGHT)
        words.addWidget(Label(name, parent=self._holder))
        if then is not None:
            link = self._link(self._of(key), into=words)
            link.setAccessibleName(f"{link.text()}: {name}")
            link.clicked.connect(then)
        row.addLayout(words, 1)
        number = Label(str(count), parent=self._holder)
        number.setWordWrap(False)
        row.addWidget(number)
        self._column.addLayout(row)

    def _of(self, key: str) -> str:
        return self.tr("Receipts to print") if key == "deleted" else self.tr("Open")

    def _link(self, text: str, into: QVBoxLayout | None = None) -> LinkButton:
        link = LinkButton(text, self._holder, flush=True)
        row = QHBoxLayout()
        row.addWidget(link)
        row.addStretch(1)
        (into or self._column).addLayout(row)
        return link

    def _toggle(self) -> None:
        self._shown = not self._shown
        self.retranslate()

    def _open(self, code: str) -> None:
        self.code_wanted.emit(code)

    def _removed(self) -> None:
        self.removed_wanted.emit()

    def _holds(self) -> None:
        self.holds_wanted.emit()
