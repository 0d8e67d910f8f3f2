"""This laptop: the seal, where the vault lies, typing Chinese, and codes for who helps."""

from PySide6.QtWidgets import QWidget

from intake_desktop.services import diagnostics
from intake_desktop.ui.laptop import LaptopFacts
from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.widgets.buttons import SecondaryButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.page import NARROW, Page
from intake_desktop.ui.widgets.surfaces import Card
from intake_desktop.ui.widgets.typing_trial import TypingTrial
from intake_desktop.ui.widgets.words import Label
from intake_desktop.ui.workplace import Workplace


class LaptopPage(Page):
    """Four cards; nothing on it is about anybody."""

    def __init__(self, work: Workplace, facts: LaptopFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=NARROW)
        self._work, self._facts = work, facts
        self._text, self._is_copied = "", False
        self._network, self._folder, self._typing, self._help = (
            Card(parent=self) for _ in range(4)
        )
        self.sealed, self._sealed_words = Label(role="strong", parent=self), Label(parent=self)
        self.folder = Label(role="strong", parent=self)
        self._folder_words = Label(parent=self)
        self.trial = TypingTrial(self)
        self._help_words = Label(parent=self)
        self.codes = Label(role="small", parent=self)
        self.show_me, self.copy = SecondaryButton(parent=self), SecondaryButton(parent=self)
        self.show_me.clicked.connect(facts.show_network)
        self.copy.clicked.connect(self._copy)
        self._fill(self._network, self.sealed, self._sealed_words, self.show_me)
        self._fill(self._folder, self.folder, self._folder_words)
        self._fill(self._typing, self.trial)
        self._fill(self._help, self._help_words, self.codes, self.copy)
        for card in (self._network, self._folder, self._typing, self._help):
            self.body.addWidget(card)
        self.retranslate()

    def show_page(self) -> None:
        """Collects the codes anew."""
        self._is_copied = False
        self.retranslate()
        work = self._work
        work.runner.submit(
            diagnostics.collect, work.session, self._facts.events(), then=self._collected
        )

    def retranslate(self) -> None:
        self.set_title(self.tr("This laptop"))
        if self._facts.is_sealed:
            self.sealed.setText(self.tr("Network sealed"))
            self._sealed_words.setText(
                self.tr(
                    "Since it began, this program and all that it starts can reach no network. "
                    "The system sees to that, and nothing in the program can undo it."
                )
            )
        else:
            self.sealed.setText(self.tr("Network not sealed"))
            self._sealed_words.setText(
                self.tr(
                    "This system has no such seal. Please keep the laptop off the network, or let "
                    "its firewall refuse the program every connection."
                )
            )
        self.show_me.setText(self.tr("Show me"))
        self.show_me.setAccessibleName(self.tr("Show me whether the network is sealed"))
        self.folder.setText(str(self._work.session.vault.folder))
        where = (
            self.tr("Temporary files lie in memory and go when the program is closed.")
            if self._facts.scratch_in_memory
            else self.tr(
                "Temporary files lie in the vault’s folder, since this laptop offers no place in "
                "memory. They go when the program is closed."
            )
        )
        here = self.tr("The vault lies in this folder, and no known service copies it elsewhere.")
        self._folder_words.setText(f"{here}\n{where}")
        self._typing.set_title(self.tr("Test Chinese typing"))
        self._help.set_title(self.tr("For whoever helps with this laptop"))
        self._help_words.setText(
            self.tr(
                "Versions and short codes: what this laptop is like, and what went wrong since the "
                "last lock. No names, no folders, nothing that anybody said."
            )
        )
        self.copy.setText(self.tr("Copied") if self._is_copied else self.tr("Copy diagnostics"))

    def _collected(self, text: str) -> None:
        self._text = text
        self.codes.setText(text.strip())

    def _copy(self) -> None:
        """What is copied is what one sees, to the letter."""
        self._facts.copy(self._text)
        self._is_copied = True
        self.retranslate()

    def _fill(self, card: Card, *widgets: QWidget) -> None:
        for widget in widgets:
            if isinstance(widget, SecondaryButton):
                row = FlowRow(self)
                row.add(widget)
                card.body.addWidget(row)
            else:
                card.body.addWidget(widget)
        card.body.setSpacing(WIDE // 2)
