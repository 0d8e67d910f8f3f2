"""One thing that had to be told: to whom, on what, and whether the person knows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.compelled import Compelled
from intake_desktop.domain.languages import Language
from intake_desktop.services import compelled as services
from intake_desktop.ui import compelled_words as words
from intake_desktop.ui.widgets.buttons import Button, LinkButton, SecondaryButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.surfaces import Card
from intake_desktop.ui.widgets.words import Label


class CompelledCard(Card):
    """The signals carry what is shown. It is made anew for each language."""

    paper_wanted = Signal(object)
    told_wanted = Signal(object)

    def __init__(self, compelled: Compelled, language: Language, parent: QWidget) -> None:
        title, wording = words.whom(compelled, language), services.wording()
        super().__init__(title, parent=parent)
        self._compelled = compelled
        for line in (
            words.basis(compelled, wording, language),
            compelled.terms.items,
            words.told(compelled, wording, language),
        ):
            self.body.addWidget(Label(line, parent=self))
        buttons = FlowRow(self)
        paper = SecondaryButton(self.tr("Print it…"), parent=self)
        paper.setObjectName("print_compelled")
        paper.clicked.connect(self._paper)
        shown: list[Button] = [paper]
        if words.may_still_be_told(compelled):
            told = LinkButton(self.tr("Told now…"), parent=self)
            told.setObjectName("told_now")
            told.clicked.connect(self._told)
            shown.append(told)
        for button in shown:
            button.setAccessibleName(f"{button.text()} {title}")
            buttons.add(button)
        self.body.addWidget(buttons)

    def _paper(self) -> None:
        self.paper_wanted.emit(self._compelled)

    def _told(self) -> None:
        self.told_wanted.emit(self._compelled)
