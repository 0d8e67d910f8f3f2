"""What people asked staff to do with them, told in Today: how many, and by code only when asked."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_desktop.domain.codes import read_record_code
from intake_desktop.services.following_up import FollowUp
from intake_desktop.ui.language import Languages, format_date
from intake_desktop.ui.names import code_text
from intake_desktop.ui.theme import GAP
from intake_desktop.ui.widgets.buttons import LinkButton
from intake_desktop.ui.widgets.surfaces import Card
from intake_desktop.ui.widgets.words import Label


class FollowUpsCard(Card):
    """Nobody is chased: a day that has passed looks like any other. Codes stay hidden until Show;
    ``code_wanted`` carries one."""

    code_wanted = Signal(str)

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._languages = languages
        self._found: tuple[FollowUp, ...] = ()
        self._shown = False
        self._name, self._number = Label(parent=self), Label(parent=self)
        self._number.setWordWrap(False)
        self.show_codes = LinkButton(parent=self, flush=True)
        self.show_codes.setObjectName("show_follow_ups")
        self.show_codes.clicked.connect(self._toggle)
        row = QHBoxLayout()
        row.addWidget(self._name, 1)
        row.addWidget(self._number)
        link = QHBoxLayout()
        link.addWidget(self.show_codes)
        link.addStretch(1)
        self._holder = QWidget(self)
        self.body.addLayout(row)
        self.body.addLayout(link)
        self.body.addWidget(self._holder)
        self.hide()

    def show_found(self, found: tuple[FollowUp, ...]) -> None:
        """Every code is hidden again."""
        self._found, self._shown = found, False
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("What people asked us to do"))
        self._name.setText(self.tr("Follow-ups that people asked for"))
        self._number.setText(str(len(self._found)))
        self.show_codes.setText(self.tr("Hide codes") if self._shown else self.tr("Show codes"))
        self.show_codes.setAccessibleName(f"{self.show_codes.text()}: {self._name.text()}")
        self._fill()
        self.setVisible(bool(self._found))

    def _fill(self) -> None:
        old, self._holder = self._holder, QWidget(self)
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for each in self._found if self._shown else ():
            code = code_text(read_record_code(each.code))
            day = format_date(each.day, self._languages.current())
            when = self.tr("by {date}").format(date=day)
            button = LinkButton(code, self._holder, flush=True)
            button.setObjectName("follow_up")
            button.setAccessibleName(f"{code}, {when}")
            button.clicked.connect(partial(self._open, each.code))
            row = QHBoxLayout()
            row.addWidget(button)
            row.addWidget(Label(when, "soft", parent=self._holder), 1)
            column.addLayout(row)
        self.body.replaceWidget(old, self._holder)
        old.hide()
        old.deleteLater()
        self._holder.setVisible(self._shown)

    def _toggle(self) -> None:
        self._shown = not self._shown
        self.retranslate()

    def _open(self, code: str) -> None:
        self.code_wanted.emit(code)
