"""Something that can be undone for ten seconds: a banner with Undo over every room, then it is
final."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.errors import AlreadyEnded, IntakeError, NotFound
from intake_desktop.domain.staff import Actor
from intake_desktop.services import deletion
from intake_desktop.services.deletion import Swept
from intake_desktop.services.session import Session
from intake_desktop.ui.widgets.buttons import SecondaryButton
from intake_desktop.ui.widgets.surfaces import Banner
from intake_desktop.ui.wording_of_errors import word
from intake_desktop.ui.workplace import Workplace

_LATER = timedelta(milliseconds=50)  # the clock has passed the moment, not only reached it
_STAYS_MS = 8000
_RECEIPT_STAYS_MS = 30_000

Words = Callable[[], str]


@dataclass(frozen=True, eq=False)
class Undoable:
    """What was just done to somebody's record, in words that are asked for in each language.

    ``until`` is None where it is final already. ``label`` is Undo's own, ``now`` what is said while
    it can be undone, ``kept`` once it was; ``over`` once it no longer can be, None for nothing.
    ``about`` is what a receipt would be about, and ``has_receipt_later`` says that there is one
    also when it is final.
    """

    person_id: str
    about: object
    until: datetime | None
    undo: Callable[[Session, Actor], None]
    label: Words
    now: Words
    kept: Words
    over: Callable[[Swept], Words | None]
    has_receipt_later: bool = False


class UndoBanner(Banner):
    """``begin`` with each thing that was done. ``kept`` carries the id of somebody whose record is
    as it was, ``gone`` says that something was deleted, ``receipt_wanted`` carries an Undoable."""

    kept = Signal(str)
    gone = Signal()
    receipt_wanted = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._work = workplace
        self.undo, self.receipt = SecondaryButton(parent=self), SecondaryButton(parent=self)
        self.undo.setObjectName("undo")
        self.receipt.setObjectName("receipt")
        self.undo.clicked.connect(self._undo)
        self.receipt.clicked.connect(self._want_receipt)
        self.add_action(self.receipt)
        self.add_action(self.undo)
        self._open: Undoable | None = None  # can be undone
        self._told: Undoable | None = None  # is told of, and may have a receipt
        self._running: list[QTimer] = []
        self._says: Words = str
        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.timeout.connect(self._fade)
        workplace.languages.changed.connect(self.retranslate)
        self.hide()
        self.retranslate()

    def begin(self, done: Undoable) -> None:
        """Says it, takes the keyboard to Undo, and makes it final when the time is over. What else
        can still be undone becomes final at its own time, without an Undo from now on."""
        if done.until is None:
            self._tell(done.now, done)
            return
        left = done.until - self._work.session.clock.now() + _LATER
        if left <= _LATER:
            self._over(done)
            return
        self._open = done
        self._say(done.now, done)
        self.undo.setFocus(Qt.FocusReason.OtherFocusReason)
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(partial(self._over, done))
        timer.start(max(0, int(left.total_seconds() * 1000)))
        self._running.append(timer)

    def stop(self) -> None:
        """A lock or the end: what was done is made final there, and nothing here asks for it."""
        for timer in (*self._running, self._fading):
            timer.stop()
        self._running.clear()
        self._open = self._told = None
        self.hide()

    def retranslate(self) -> None:
        text = self._says()
        self.set_text(text)
        self.undo.setText(self._open.label() if self._open else "")
        self.undo.setAccessibleName(self.tr("Undo: {what}").format(what=text))
        self.undo.setVisible(self._open is not None)
        self.receipt.setText(self.tr("Receipt…"))
        self.receipt.setVisible(self._told is not None)

    def _late_words(self) -> str:
        return self.tr("The 10 seconds are over. It cannot be brought back.")

    def _say(self, words: Words, about: Undoable | None = None) -> None:
        self._fading.stop()
        self._says, self._told = words, about
        self.retranslate()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words()))

    def _want_receipt(self) -> None:
        if self._told is not None:
            self.receipt_wanted.emit(self._told)

    def _undo(self) -> None:
        done, work = self._open, self._work
        if done is None:
            return
        self._open = None
        work.runner.submit(
            done.undo,
            work.session,
            work.actor,
            then=partial(self._undone, done),
            failed=self._too_late,
        )

    def _undone(self, done: Undoable, _change: None) -> None:
        self._tell(done.kept)
        self.kept.emit(done.person_id)

    def _too_late(self, error: IntakeError) -> None:
        if isinstance(error, AlreadyEnded | NotFound):
            self._tell(self._late_words)
        else:
            self._tell(lambda: str(word(error)))

    def _over(self, done: Undoable) -> None:
        if self._open is done:
            self._open = None
            self.retranslate()
            self._fading.start(_STAYS_MS)
        work = self._work
        work.runner.submit(
            deletion.sweep, work.session, work.actor, then=partial(self._swept, done)
        )

    def _swept(self, done: Undoable, swept: Swept) -> None:
        words = done.over(swept)
        if words is not None and self._open is None:
            self._tell(words, done if done.has_receipt_later else None)
        if swept.certificates or swept.answers:
            self.gone.emit()

    def _tell(self, words: Words, about: Undoable | None = None) -> None:
        self._say(words, about)
        self._fading.start(_RECEIPT_STAYS_MS if about is not None else _STAYS_MS)

    def _fade(self) -> None:
        if self._open is None:
            self._told = None
            self.hide()
