"""A paper to hand over: seen as it prints, printed or saved, and nothing is signed or stored."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.papers import Document, PageImage
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.papers import PaperView
from intake_desktop.ui.widgets.surfaces import Banner
from intake_desktop.ui.wording_of_errors import word


class HandPage(Page):
    """For form A, the slip, and other papers without a signature."""

    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, filling=True)
        self._banner = Banner(parent=self)
        self._banner.hide()
        self._words: Callable[[], str] = str
        self.view = PaperView(self)
        self.view.setMinimumHeight(420)
        self.body.addWidget(self._banner)
        self.body.addWidget(self.view, 1)
        self.save, self.print = SecondaryButton(parent=self), PrimaryButton(parent=self)
        self.save.setObjectName("save_pdf")
        self.print.setObjectName("print")
        self.save.clicked.connect(self.save_wanted)
        self.print.clicked.connect(self.print_wanted)
        self.add_right_action(self.save)
        self.add_right_action(self.print)
        self._name: Callable[[], str] = str
        self._pages = 0
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self._name(), self.tr("Nothing here is signed, and nothing is stored."))
        self.set_back(self.tr("Back"))
        self._show_words()
        self.save.setText(self.tr("Save as PDF…"))
        self.print.setText(self.tr("Print"))
        self.view.setAccessibleName(
            self.tr("The paper as it will print, %n page(s)", "", self._pages)
        )

    def start(self, name: Callable[[], str]) -> None:
        """``name`` gives the title in the language of the screen."""
        self._name = name
        self.say(str)
        self.show_pages(())
        self.retranslate()

    def show_pages(self, pages: Sequence[PageImage]) -> None:
        self._pages = len(pages)
        self.view.show_pages(pages, "")
        self.print.setEnabled(bool(pages))
        self.save.setEnabled(bool(pages))
        self.retranslate()

    def say(self, words: Callable[[], str]) -> None:
        """A plain message: printed, saved, or what went wrong; asked again in each language."""
        self._words = words
        self._show_words()

    def say_error(self, error: IntakeError) -> None:
        self.say(lambda: str(word(error)))

    def say_printed(self) -> None:
        self.say(lambda: self.tr("On its way to the printer."))

    def say_saved(self, path: Path) -> None:
        self.say(lambda: self.tr("Saved as {name}.").format(name=path.name))

    def _show_words(self) -> None:
        text = self._words()
        self._banner.set_text(text)
        self._banner.setVisible(bool(text))

    def ask_where(self, ask: Ask, document: Document, then: Callable[[Path | None], None]) -> None:
        """Asks where to save the paper as PDF."""
        ask.save_path(
            self, self.tr("Save the paper"), document.name, self.tr("PDF files (*.pdf)"), then
        )
