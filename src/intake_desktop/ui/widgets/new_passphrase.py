"""Choosing a passphrase: twice, with plain words about how hard it is to guess."""

from collections.abc import Set
from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from intake_desktop.ui.theme import GAP, WIDE
from intake_desktop.ui.widgets.fields import PassphraseField
from intake_desktop.ui.widgets.words import Label

_PAUSE_MS = 250
_STEPS = ("EMPTY", "WEAK", "FAIR", "GOOD", "STRONG")


class Fault(Enum):
    """What is not right yet."""

    EMPTY = auto()
    WEAK = auto()
    REPEAT_MISSING = auto()
    REPEAT_DIFFERS = auto()


class NewPassphrase(QWidget):
    """``typed`` comes after a pause in typing, to be rated; ``returned`` with Enter in the second
    field. Nothing here knows the rules: ``show_strength`` and ``show_faults`` are told."""

    typed = Signal(str)
    returned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.second = PassphraseField(self), PassphraseField(self)
        self.meter = QProgressBar(self)
        self.meter.setRange(0, len(_STEPS) - 1)
        self.meter.setTextVisible(False)
        self.strength = Label(role="small", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP + 2)
        for widget in (self.first, self.meter, self.strength, self.second):
            column.addWidget(widget)
        column.insertSpacing(column.indexOf(self.second), WIDE)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._paused)
        self.first.changed.connect(self._changed)
        self.first.returned.connect(self._focus_second)
        self.second.returned.connect(self.returned)
        self.second.changed.connect(self._repeated)
        self._faults: Set[Fault] = frozenset()
        self._strength = _STEPS[0]
        self._first_label = ""
        self.retranslate()

    def set_first_label(self, text: str) -> None:
        """Another name for the first field than "Passphrase"."""
        self._first_label = text
        self.first.set_label(text)

    def values(self) -> tuple[str, str]:
        return self.first.text(), self.second.text()

    def faults(self) -> frozenset[Fault]:
        """What can be seen without rating it; at most one."""
        first, second = self.values()
        if not first:
            return frozenset({Fault.EMPTY})
        if not second:
            return frozenset({Fault.REPEAT_MISSING})
        return frozenset({Fault.REPEAT_DIFFERS}) if first != second else frozenset()

    def focus_first(self) -> None:
        self.first.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_fault(self) -> QWidget | None:
        """Goes to the first field that is not right yet; None where both are."""
        for field in (self.first, self.second):
            if field.problem():
                field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
                return field
        return None

    def show_strength(self, name: str) -> None:
        """``name`` is one of EMPTY, WEAK, FAIR, GOOD, STRONG."""
        self._strength = name
        self.meter.setValue(_STEPS.index(name))
        words = {
            "EMPTY": self.tr("Nothing typed yet."),
            "WEAK": self.tr("Easy to guess. Add one or two more words."),
            "FAIR": self.tr("Hard enough. One more word makes it better."),
            "GOOD": self.tr("Hard to guess."),
            "STRONG": self.tr("Very hard to guess."),
        }
        self.strength.setText(words[name])
        self.meter.setAccessibleDescription(words[name])

    def show_faults(self, faults: Set[Fault]) -> None:
        self._faults = faults
        if Fault.WEAK in faults and self._strength == "EMPTY":
            # It was rated just now, before a pause in typing told the meter.
            self.show_strength("WEAK")
        first = {
            Fault.EMPTY: self.tr("Please type a passphrase first."),
            Fault.WEAK: self.tr(
                "This would be easy to guess. Please add words until it says “hard enough”."
            ),
        }
        second = {
            Fault.REPEAT_MISSING: self.tr("Please type it here once more."),
            Fault.REPEAT_DIFFERS: self.tr("The two are not the same. “Show” lets you compare."),
        }
        self.first.set_problem(next((first[each] for each in first if each in faults), ""))
        self.second.set_problem(next((second[each] for each in second if each in faults), ""))

    def forget(self) -> None:
        self.first.forget()
        self.second.forget()
        self._pause.stop()
        self.show_strength(_STEPS[0])
        self.show_faults(frozenset())

    def retranslate(self) -> None:
        self.first.set_label(self._first_label or self.tr("Passphrase"))
        self.second.set_label(self.tr("The same once more"))
        for field in (self.first, self.second):
            field.set_toggle_texts(self.tr("Show"), self.tr("Hide"))
        self.meter.setAccessibleName(self.tr("How hard it is to guess"))
        self.show_strength(self._strength)
        self.show_faults(self._faults)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _changed(self, _text: str) -> None:
        # What was said about the earlier attempt no longer holds.
        self.show_faults(frozenset())
        self._pause.start()

    def _repeated(self, _text: str) -> None:
        self.show_faults(frozenset())

    def _paused(self) -> None:
        if self.isVisible():  # else the window is closing, and nobody rates it any more
            self.typed.emit(self.first.text())

    def _focus_second(self) -> None:
        self.second.edit.setFocus(Qt.FocusReason.OtherFocusReason)
