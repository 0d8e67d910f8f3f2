"""What anybody may see: the time and the date, and a way back that says nothing."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.ui.language import Languages, format_date, format_time, format_weekday
from intake_desktop.ui.theme import ROOMY, WIDE
from intake_desktop.ui.widgets.buttons import LinkButton
from intake_desktop.ui.widgets.words import Label

_TICK_MS = 5000


class NeutralPage(QWidget):
    """A desk clock. ``back_wanted``: the quiet button at its foot."""

    back_wanted = Signal()

    def __init__(
        self,
        languages: Languages,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._languages, self._now = languages, now
        self.setProperty("ground", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._time, self._day = Label(role="display", parent=self), Label(role="soft", parent=self)
        self.back = LinkButton(parent=self)
        self.back.clicked.connect(self.back_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOMY, ROOMY, ROOMY, WIDE)
        column.addStretch(2)
        for label in (self._time, self._day):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(3)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignHCenter)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self.retranslate)
        self._tick.start()
        self.retranslate()

    def retranslate(self) -> None:
        now, language = self._now(), self._languages.current()
        day = now.date()
        self._time.setText(format_time(now))
        self._day.setText(f"{format_weekday(day, language)}\n{format_date(day, language)}")
        self.back.setText(self.tr("Back"))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)  # it covers a window, and never makes it larger

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
