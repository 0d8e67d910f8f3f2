"""The backups as a list: when each was made, what it is worth, and a way to restore it."""

from datetime import datetime, tzinfo
from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_desktop.domain.languages import Language
from intake_desktop.services.backups import Backup
from intake_desktop.ui.language import Languages, format_date, format_time
from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.widgets.buttons import SecondaryButton
from intake_desktop.ui.widgets.surfaces import Card, Rule
from intake_desktop.ui.widgets.words import Label

_MEGABYTE = 1_000_000


class BackupList(QWidget):
    """``restore_wanted`` carries the id of a backup."""

    restore_wanted = Signal(str)

    def __init__(
        self, languages: Languages, zone: tzinfo | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._languages, self._zone = languages, zone
        self._backups: tuple[Backup, ...] | None = None
        self._busy = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._card: Card | None = None

    def show_backups(self, backups: tuple[Backup, ...], *, busy: bool) -> None:
        """``busy``: something is going on, so nothing can be restored now."""
        if (backups, busy) == (self._backups, self._busy):
            return  # whoever stands on a button stays there
        self._backups, self._busy = backups, busy
        self.retranslate()

    def retranslate(self) -> None:
        if self._card is not None:
            self._column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        if self._backups is None:
            return
        self._card = card = Card(self.tr("What there is"), parent=self)
        if not self._backups:
            card.body.addWidget(Label(self.tr("There is no backup yet."), "soft", parent=card))
        for place, backup in enumerate(self._backups):
            if place:
                card.body.addWidget(Rule(card))
            card.body.addLayout(self._row(card, backup))
        self._column.addWidget(card)

    def _row(self, card: Card, backup: Backup) -> QHBoxLayout:
        title = self.title_of(backup)
        row, words = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(WIDE)
        words.setSpacing(0)
        words.addWidget(Label(title, parent=card))
        words.addWidget(Label(" · ".join(self._facts(backup)), "soft", parent=card))
        row.addLayout(words, 1)
        if backup.is_good and not backup.is_away:
            text = self.tr("Restore…")
            button = SecondaryButton(text, card)
            button.setObjectName("restore")
            button.setAccessibleName(f"{text} {title}")
            button.setEnabled(not self._busy)
            button.clicked.connect(partial(self._wanted, backup.id))
            row.addWidget(button)
        return row

    def title_of(self, backup: Backup) -> str:
        """When it was made, in the shelter's own time."""
        return self._when(backup.made_at)

    def _facts(self, backup: Backup) -> list[str]:
        language = self._languages.current()
        size = _size(backup.bytes, language)
        facts = [size]
        if backup.until is not None:
            facts.append(
                self.tr("the vault that was replaced, kept until {date}").format(
                    date=format_date(backup.until.astimezone(self._zone).date(), language)
                )
            )
        elif backup.is_second:
            facts.append(self.tr("in the second folder"))
        else:
            facts.append(self.tr("on this laptop"))
        if backup.failed_at is not None:
            facts.append(
                self.tr("damaged, found on {date}; it does not count as a backup").format(
                    date=self._when(backup.failed_at)
                )
            )
        elif backup.verified_at is not None:
            facts.append(self.tr("verified {date}").format(date=self._when(backup.verified_at)))
        else:
            facts.append(self.tr("not verified"))
        if backup.is_away:
            facts.append(self.tr("not plugged in"))
        if backup.owes:
            facts.append(
                self.tr("%n deletion(s) to be done in it before it is opened", "", backup.owes)
            )
        return facts

    def _when(self, moment: datetime) -> str:
        there = moment.astimezone(self._zone)
        return self.tr("{date}, {time}").format(
            date=format_date(there.date(), self._languages.current()), time=format_time(there)
        )

    def _wanted(self, copy_id: str) -> None:
        self.restore_wanted.emit(copy_id)


def _size(size: int, language: Language) -> str:
    """``1.2 MB``; decimals as the language writes them."""
    locale = QLocale(QLocale.Language.Chinese if language.is_chinese else QLocale.Language.English)
    return f"{locale.toString(size / _MEGABYTE, 'f', 1)} MB"
