"""A paper to hand over: seen as it prints, printed or saved, and nothing is signed or stored."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.papers import PageImage
from intake_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.paper_banner import PaperBanner
from intake_desktop.ui.widgets.papers import PaperView


class HandPage(Page):
    """For form A, the slip, and other papers without a signature."""

    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, filling=True)
        self.banner = PaperBanner(self)
        self.view = PaperView(self)
        self.view.setMinimumHeight(420)
        self.body.addWidget(self.banner)
        self.body.addWidget(self.view, 1)
        self.save, self.print = SecondaryButton(parent=self), PrimaryButton(parent=self)
        self.save.setObjectName("save_pdf")
        self.print.setObjectName("print")
        self.save.clicked.connect(self.save_wanted)
        self.print.clicked.connect(self.print_wanted)
        self.add_right_action(self.save)
        self.add_right_action(self.print)
        self._name: Callable[[], str] = str
        self._about: Callable[[], str] | None = None
        self._pages = 0
        self.retranslate()

    def retranslate(self) -> None:
        about = self.tr("Nothing here is signed, and nothing is stored.")
        self.set_title(self._name(), self._about() if self._about else about)
        self.set_back(self.tr("Back"))
        self.banner.retranslate()
        self.save.setText(self.tr("Save as PDF…"))
        self.print.setText(self.tr("Print"))
        self.view.setAccessibleName(
            self.tr("The paper as it will print, %n page(s)", "", self._pages)
        )

    def start(self, name: Callable[[], str], about: Callable[[], str] | None = None) -> None:
        """``name`` gives the title in the language of the screen, ``about`` the line below it."""
        self._name, self._about = name, about
        self.banner.say_nothing()
        self.show_pages(())
        self.retranslate()

    def show_pages(self, pages: Sequence[PageImage]) -> None:
        self._pages = len(pages)
        self.view.show_pages(pages, "")
        self.print.setEnabled(bool(pages))
        self.save.setEnabled(bool(pages))
        self.retranslate()
