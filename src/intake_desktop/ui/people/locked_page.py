"""A record that is locked: its code, what becomes of it, and what one can do for the person."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.retention import Phase
from intake_desktop.services.people import Found
from intake_desktop.ui.language import Languages, format_date
from intake_desktop.ui.names import code_text
from intake_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.page import NARROW, Page
from intake_desktop.ui.widgets.surfaces import Card
from intake_desktop.ui.widgets.words import Label


class LockedPage(Page):
    """Nothing of what was said is here, and nobody is told why a record is held."""

    renew_wanted = Signal()
    delete_wanted = Signal()
    put_back_wanted = Signal()

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=NARROW)
        self._languages = languages
        self._found: Found | None = None
        self._card = Card(parent=self)
        self._words, self._can = Label(parent=self._card), Label(role="soft", parent=self._card)
        self._card.body.addWidget(self._words)
        self._card.body.addWidget(self._can)
        self.body.addWidget(self._card)
        self.put_back, self.delete = SecondaryButton(parent=self), SecondaryButton(parent=self)
        self.renew = PrimaryButton(parent=self)
        for name, button, signal in (
            ("locked_put_back", self.put_back, self.put_back_wanted),
            ("locked_delete", self.delete, self.delete_wanted),
            ("locked_renew", self.renew, self.renew_wanted),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
            self.add_right_action(button)
        self.retranslate()

    def show_found(self, found: Found) -> None:
        self._found = found
        self.scroll_to_top()
        self.retranslate()

    def forget(self) -> None:
        self._found = None

    def found(self) -> Found | None:
        return self._found

    def retranslate(self) -> None:
        self.set_back(self.tr("People"))
        self.renew.setText(self.tr("Meet and sign anew…"))
        found = self._found
        if found is None:
            return
        self.set_title(code_text(found.code), self.tr("This record is locked."))
        phase = found.fate.phase
        self._words.setText(self._what_it_is(found))
        self._can.setText(self._what_one_can_do(found))
        self._can.setVisible(bool(self._can.text()))
        self.renew.setVisible(found.may_renew)
        self.put_back.setVisible(phase in (Phase.BINNED, Phase.ASKED))
        self.put_back.setText(
            self.tr("They want to keep it") if phase is Phase.ASKED else self.tr("Put back")
        )
        self.delete.setVisible(phase is not Phase.LEAVING)
        self.delete.setText(
            self.tr("They confirm: delete it…")
            if phase is Phase.ASKED
            else self.tr("They ask to delete it…")
        )

    def _what_it_is(self, found: Found) -> str:
        fate, phase = found.fate, found.fate.phase
        if phase is Phase.ENDED:
            text = self.tr("What was agreed ended on {ended}. On {gone} it is deleted for good.")
            return text.format(ended=self._day(fate.locks_at), gone=self._day(fate.goes_at))
        if phase is Phase.BINNED:
            text = self.tr("Staff removed it. On {gone} it is deleted for good.")
            return text.format(gone=self._day(fate.goes_at))
        if phase is Phase.ASKED:
            return self.tr("Somebody asked in their name to delete it.")
        if phase is Phase.LEAVING:
            return self.tr("They asked to delete it. It cannot be seen any more.")
        return self.tr("Nothing of it can be seen.")

    def _what_one_can_do(self, found: Found) -> str:
        if found.may_renew:
            return self.tr("If they want to keep it, a newly signed form B opens it again.")
        if found.fate.phase is Phase.ASKED:
            return self.tr("It stays locked until they say themselves what they want.")
        return self.tr("Bed, food and help stay the same.")

    def _day(self, moment: datetime | None) -> str:
        if moment is None:
            return "–"
        return format_date(moment.date(), self._languages.current())
