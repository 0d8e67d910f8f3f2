"""The kinds of help somebody would like: as many as they like, none preset."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.domain import wanted
from intake_desktop.domain.meetings import Answer, Field
from intake_desktop.domain.wanted import Service
from intake_desktop.ui.names import field_name, service_name
from intake_desktop.ui.theme import GAP
from intake_desktop.ui.widgets.buttons import PillButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.words import Label


class WantedRow(QWidget):
    """Services are classified, people never. ``changed`` carries the whole answer."""

    changed = Signal(Answer)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Label(role="strong", parent=self)
        self.pills = {service: PillButton(parent=self) for service in Service}
        row = FlowRow(self)
        for service, pill in self.pills.items():
            pill.setObjectName(f"service_{service.value}")
            pill.clicked.connect(self._clicked)
            row.add(pill)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._label)
        column.addWidget(row)
        self.retranslate()

    def retranslate(self) -> None:
        title = field_name(Field.SERVICES)
        self._label.setText(title)
        for service, pill in self.pills.items():
            pill.setText(service_name(service))
            pill.setAccessibleName(f"{title}: {service_name(service)}")

    def show_answer(self, answer: Answer) -> None:
        chosen = wanted.read(answer.words)
        for service, pill in self.pills.items():
            pill.setChecked(service in chosen)

    def _clicked(self) -> None:
        chosen = [service for service, pill in self.pills.items() if pill.isChecked()]
        self.changed.emit(Answer(Field.SERVICES).with_words(wanted.written(chosen)))
