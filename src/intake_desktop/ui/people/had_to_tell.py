"""What a judge or the law made us tell about somebody: theirs to know, so it is on their page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.domain.languages import Language
from intake_desktop.services.people import PersonView
from intake_desktop.ui.compelled_card import CompelledCard
from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.widgets.words import Label


class HadToTell(QWidget):
    """One card for each, and nothing at all where there is none. The signals carry a Compelled."""

    told_wanted = Signal(object)
    paper_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._holder = QWidget(self)
        self._column.addWidget(self._holder)
        self.hide()

    def show_view(self, view: PersonView, language: Language) -> None:
        old, self._holder = self._holder, QWidget(self)
        self._column.replaceWidget(old, self._holder)
        old.hide()
        old.deleteLater()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        column.addWidget(Label(self.tr("What had to be told"), "heading", parent=self._holder))
        for compelled in view.compelled:
            card = CompelledCard(compelled, language, self._holder)
            card.told_wanted.connect(self.told_wanted)
            card.paper_wanted.connect(self.paper_wanted)
            column.addWidget(card)
        self.setVisible(bool(view.compelled))
