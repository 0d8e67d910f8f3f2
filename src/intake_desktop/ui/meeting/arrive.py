"""The door: which language, who interprets, and whether one can talk here."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from intake_desktop.domain.languages import Spoken
from intake_desktop.domain.meetings import Arrival, Interpreter
from intake_desktop.ui.theme import GAP, WIDE, letters
from intake_desktop.ui.widgets.buttons import PrimaryButton
from intake_desktop.ui.widgets.choices import Segmented
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.surfaces import Banner, Card, Rule
from intake_desktop.ui.widgets.words import Label

_YES, _NO = "yes", "no"
_NARROWEST = 16  # letters that a question needs beside its choices


class ArrivePage(Page):
    """Three taps. Nothing here is stored."""

    arrived = Signal(Arrival)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spoken = Segmented(parent=self)
        self.interpreter = Segmented(parent=self)
        self.private = Segmented(parent=self)
        self.spoken.setObjectName("spoken")
        self.interpreter.setObjectName("interpreter")
        self.private.setObjectName("private")
        self._card = Card(parent=self)
        self._labels = [Label(role="strong", parent=self) for _ in range(3)]
        self._private_hint = Label(role="small", parent=self)
        for label, choice in zip(
            self._labels, (self.spoken, self.interpreter, self.private), strict=True
        ):
            self._card.body.addWidget(_Asked(label, choice, self))
            if choice is not self.private:
                self._card.body.addWidget(Rule(self))
        self._card.body.addWidget(self._private_hint)
        self._banner = Banner(parent=self)
        self.body.addWidget(self._card)
        self.body.addWidget(self._banner)
        self._asked = False
        self.go_on = PrimaryButton(parent=self)
        self.go_on.setObjectName("continue")
        self.go_on.clicked.connect(self._continue)
        self.add_right_action(self.go_on)
        self.private.chosen.connect(self._private_chosen)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Arrive"), self.tr("Nothing on this page is stored."))
        self.set_back(self.tr("Today"))
        texts = (
            self.tr("Which language do they want to speak?"),
            self.tr("Is there an interpreter?"),
            self.tr("Can you talk here without being heard?"),
        )
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        self.spoken.set_name(texts[0])
        self.spoken.set_options(
            [
                (Spoken.MANDARIN, self.tr("Mandarin")),
                (Spoken.CANTONESE, self.tr("Cantonese")),
                (Spoken.ENGLISH, self.tr("English")),
                (Spoken.OTHER, self.tr("Another")),
            ]
        )
        self.interpreter.set_name(texts[1])
        self.interpreter.set_options(
            [
                (Interpreter.PHONE, self.tr("By phone")),
                (Interpreter.IN_ROOM, self.tr("In the room")),
                (Interpreter.NONE, self.tr("None")),
            ]
        )
        self.private.set_name(texts[2])
        self.private.set_options([(_YES, self.tr("Yes")), (_NO, self.tr("No"))])
        self._banner.set_text(
            self.tr(
                "A bed, food and help come first and need no record. "
                "A phone interpreter from another state is less likely to know them."
            )
        )
        self.go_on.setText(self.tr("Continue"))
        self._show_hint()

    def start(self, arrival: Arrival | None) -> None:
        """Shows an earlier choice, or none."""
        self._asked = False
        self.spoken.set_value(arrival.spoken if arrival else None)
        self.interpreter.set_value(arrival.interpreter if arrival else None)
        self.private.set_value((_YES if arrival.private else _NO) if arrival else None)
        self._show_hint()

    def _private_chosen(self) -> None:
        self._show_hint()

    def _continue(self) -> None:
        private = self.private.value()
        if private is None:
            # The one question that keeps somebody safe; the other two may stay open.
            self._asked = True
            self._show_hint()
            self.private.button(_YES).setFocus()
            return
        self.arrived.emit(
            Arrival(
                Spoken(self.spoken.value() or Spoken.OTHER),
                Interpreter(self.interpreter.value() or Interpreter.NONE),
                private == _YES,
            )
        )

    def _show_hint(self) -> None:
        private = self.private.value()
        if private == _NO:
            text = self.tr(
                "Then only a bed and food are shown next, and nothing is explained aloud."
            )
        elif private is None and self._asked:
            text = self.tr("Please choose this one first: it decides what the next page may show.")
        else:
            text = ""
        self._private_hint.setText(text)
        self._private_hint.setVisible(bool(text))


class _Asked(QWidget):
    """A question and its choices: side by side, or where text is large below each other."""

    def __init__(self, label: Label, choice: Segmented, parent: QWidget) -> None:
        super().__init__(parent)
        self._choice = choice
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, GAP, 0, GAP)
        self._box.setSpacing(WIDE)
        self._box.addWidget(label, 1)
        self._box.addWidget(choice)

    def minimumSizeHint(self) -> QSize:
        # As narrow as when the choices are below the words, else it would never get there.
        height = super().minimumSizeHint().height()
        return QSize(self._choice.sizeHint().width(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() - self._choice.sizeHint().width() - WIDE >= letters(self, _NARROWEST)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._box.direction() is not direction:
            self._box.setDirection(direction)
            self._box.activate()
            self.updateGeometry()
