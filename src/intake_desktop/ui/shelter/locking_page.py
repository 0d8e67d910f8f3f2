"""When it locks by itself, what the desktop tells, and the two keys that work everywhere."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.ui.ask import LOCK_KEY
from intake_desktop.ui.desktop_locks import Hearing
from intake_desktop.ui.settings import LONGEST_LOCK, SHORTEST_LOCK, LockTimes
from intake_desktop.ui.theme import TIGHT
from intake_desktop.ui.watch import HIDE_KEY
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.dates import Chooser
from intake_desktop.ui.widgets.page import NARROW, Page
from intake_desktop.ui.widgets.surfaces import Card
from intake_desktop.ui.widgets.words import Label
from intake_desktop.ui.workplace import Workplace


class LockingPage(Page):
    """Two times, of 1 to 15 minutes each; there is no way to switch them off."""

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=NARROW)
        self._locking = work.locking
        self._showing = False
        self._labels = {name: Label(role="strong", parent=self) for name in ("usual", "meeting")}
        self.minutes = {name: Chooser(self) for name in self._labels}
        self._why = Label(role="soft", parent=self)
        self._keys, self._desktop = Label(parent=self), Label(parent=self)
        self._kept = Label(role="soft", parent=self)
        self._quiet, self._at_once, self._told = (Card(parent=self) for _ in range(3))
        for name, chooser in self.minutes.items():
            chooser.setObjectName(f"lock_{name}")
            chooser.currentIndexChanged.connect(partial(self._chosen, name))
            self._labels[name].setBuddy(chooser)
            held = QWidget(self)
            column = QVBoxLayout(held)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(TIGHT + 2)
            row = FlowRow(held)
            row.add(chooser)
            column.addWidget(self._labels[name])
            column.addWidget(row)
            self._quiet.body.addWidget(held)
        self._quiet.body.addWidget(self._why)
        self._at_once.body.addWidget(self._keys)
        self._at_once.body.addWidget(self._kept)
        self._told.body.addWidget(self._desktop)
        for card in (self._quiet, self._at_once, self._told):
            self.body.addWidget(card)
        if self._locking is not None:
            self._locking.changed.connect(self.retranslate)
        self.retranslate()

    def show_page(self) -> None:
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Locking"), self.tr("Nobody should have to think of it."))
        self._quiet.set_title(self.tr("When nobody touches anything"))
        self._labels["usual"].setText(self.tr("It locks after"))
        self._labels["meeting"].setText(self.tr("While a meeting is open, after"))
        self._why.setText(
            self.tr(
                "Listening is not idle, so a meeting has more time. Half a minute before, the "
                "bottom of the window says so; any key, click or touch keeps it open."
            )
        )
        self._at_once.set_title(self.tr("At once"))
        self._keys.setText(
            self.tr(
                "{hide} shows a clock and nothing else, and locks two seconds later. The same key "
                "leads back to the passphrase. {lock} locks. Both work everywhere."
            ).format(hide=HIDE_KEY, lock=LOCK_KEY)
        )
        self._kept.setText(
            self.tr(
                "A lock keeps what is agreed on a signed paper, to the last letter. What is typed "
                "before that is gone. It never asks."
            )
        )
        self._told.set_title(self.tr("With this laptop"))
        self._desktop.setText(self._said())
        for name in self.minutes:
            self._fill(name)

    def _said(self) -> str:
        hearing = self._locking.hearing if self._locking is not None else Hearing.NOT_ASKED
        if hearing is Hearing.ALL:
            return self.tr(
                "It locks with the screen of this laptop, and before the laptop goes to sleep."
            )
        if hearing is Hearing.LOCKS_ONLY:
            return self.tr(
                "It locks with the screen of this laptop. Sleep cannot be held back here: it locks "
                "when the laptop wakes up, if it slept longer than the time above. Please lock it "
                "before you close the lid."
            )
        return self.tr(
            "This laptop does not tell when its screen locks or when it goes to sleep. It locks by "
            "the times above, also when it slept longer than that. Please lock it before you close "
            "the lid."
        )

    def _fill(self, name: str) -> None:
        self._showing = True
        chooser = self.minutes[name]
        chooser.setAccessibleName(self._labels[name].text())
        chooser.clear()
        for minutes in range(SHORTEST_LOCK, LONGEST_LOCK + 1):
            chooser.addItem(self.tr("%n minute(s)", "", minutes), minutes)
        chooser.setCurrentIndex(getattr(self._times(), name) - SHORTEST_LOCK)
        self._showing = False

    def _times(self) -> LockTimes:
        return self._locking.times if self._locking is not None else LockTimes()

    def _chosen(self, name: str, _index: int) -> None:
        minutes = self.minutes[name].currentData()
        if self._showing or self._locking is None or minutes is None:
            return
        times = self._times()
        usual = minutes if name == "usual" else times.usual
        meeting = minutes if name == "meeting" else times.meeting
        self._locking.choose(LockTimes(usual, meeting))
