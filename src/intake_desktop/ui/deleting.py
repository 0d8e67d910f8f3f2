"""The ten seconds of a deletion: a banner with Undo over every room, then it is gone."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.errors import AlreadyEnded, IntakeError, NotFound
from intake_desktop.services import deletion
from intake_desktop.services.deletion import Leaving, Swept
from intake_desktop.ui.widgets.buttons import SecondaryButton
from intake_desktop.ui.widgets.surfaces import Banner
from intake_desktop.ui.wording_of_errors import word
from intake_desktop.ui.workplace import Workplace

_LATER = timedelta(milliseconds=50)  # the clock has passed the moment, not only reached it
_STAYS_MS = 8000


class DeletingBanner(Banner):
    """``begin`` with each record that was hidden. ``kept`` carries the id of one that is back,
    ``gone`` says that something was deleted."""

    kept = Signal(str)
    gone = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._work = workplace
        self.undo = SecondaryButton(parent=self)
        self.undo.setObjectName("undo_deletion")
        self.undo.clicked.connect(self._undo)
        self.add_action(self.undo)
        self._leaving: Leaving | None = None
        self._running: list[QTimer] = []
        self._says: Callable[[], str] = str
        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.setInterval(_STAYS_MS)
        self._fading.timeout.connect(self._fade)
        workplace.languages.changed.connect(self.retranslate)
        self.hide()
        self.retranslate()

    def begin(self, leaving: Leaving) -> None:
        """Says it, takes the keyboard to Undo, and deletes when the time is over. Another record
        that is still leaving goes at its own time, without an Undo from now on."""
        left = leaving.until - self._work.session.clock.now() + _LATER
        if left <= _LATER:
            self._over(leaving)
            return
        self._leaving = leaving
        self._say(self._hidden_and_waits if leaving.waits else self._hidden)
        self.undo.setFocus(Qt.FocusReason.OtherFocusReason)
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(partial(self._over, leaving))
        timer.start(max(0, int(left.total_seconds() * 1000)))
        self._running.append(timer)

    def stop(self) -> None:
        """A lock or the end: what is hidden is deleted there, and nothing here asks for it."""
        for timer in (*self._running, self._fading):
            timer.stop()
        self._running.clear()
        self._leaving = None
        self.hide()

    def retranslate(self) -> None:
        text = self._says()
        self.set_text(text)
        self.undo.setText(self.tr("Undo"))
        self.undo.setAccessibleName(self.tr("Undo: {what}").format(what=text))
        self.undo.setVisible(self._leaving is not None)

    def _hidden(self) -> str:
        return self.tr("The record is hidden. In 10 seconds it is gone for good.")

    def _hidden_and_waits(self) -> str:
        return self.tr(
            "The record is hidden from everyone. It cannot be deleted yet, and goes by itself "
            "as soon as that may be."
        )

    def _gone_words(self) -> str:
        return self.tr("The record is gone from this laptop. Services stay the same.")

    def _kept_words(self) -> str:
        return self.tr("Nothing was deleted. The record is as it was.")

    def _late_words(self) -> str:
        return self.tr("The 10 seconds are over. It cannot be brought back.")

    def _say(self, words: Callable[[], str]) -> None:
        self._fading.stop()
        self._says = words
        self.retranslate()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words()))

    def _undo(self) -> None:
        leaving, work = self._leaving, self._work
        if leaving is None:
            return
        self._leaving = None
        work.runner.submit(
            deletion.undo,
            work.session,
            work.actor,
            leaving.person_id,
            then=partial(self._undone, leaving.person_id),
            failed=self._too_late,
        )

    def _undone(self, person_id: str, _change: None) -> None:
        self._tell(self._kept_words)
        self.kept.emit(person_id)

    def _too_late(self, error: IntakeError) -> None:
        if isinstance(error, AlreadyEnded | NotFound):
            self._tell(self._late_words)
        else:
            self._tell(lambda: str(word(error)))

    def _over(self, leaving: Leaving) -> None:
        if self._leaving == leaving:
            self._leaving = None
            if leaving.waits:
                self._tell(self._hidden_and_waits)
        work = self._work
        work.runner.submit(deletion.sweep, work.session, work.actor, then=self._swept)

    def _swept(self, swept: Swept) -> None:
        if not swept.records:
            return
        if self._leaving is None:
            self._tell(self._gone_words)
        self.gone.emit()

    def _tell(self, words: Callable[[], str]) -> None:
        self._say(words)
        self._fading.start()

    def _fade(self) -> None:
        if self._leaving is None:
            self.hide()
