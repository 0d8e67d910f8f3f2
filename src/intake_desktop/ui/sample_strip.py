"""The strip above everything that marks a sample: these people are invented."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from intake_desktop.ui.theme import GAP, ROOMY
from intake_desktop.ui.widgets.words import Label


class SampleStrip(QFrame):
    """``passphrase``, for everybody to see, opens the sample; without one nothing is shown."""

    def __init__(self, passphrase: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._passphrase = passphrase
        self.setProperty("surface", "sample")
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOMY, GAP - 2, ROOMY, GAP - 2)
        self._words = Label(role="problem", parent=self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self._words)
        self.setVisible(bool(passphrase))
        self.retranslate()

    def retranslate(self) -> None:
        self._words.setText(
            self.tr("Sample: invented people. Passphrase: {passphrase}").format(
                passphrase=self._passphrase
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
