"""Taking back some lines of a paper, and what becomes of what was kept under them."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from intake_desktop.domain.consent import Afterwards, Consent
from intake_desktop.ui.language import Languages
from intake_desktop.ui.people import consent_words
from intake_desktop.ui.people.line_names import line_name
from intake_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.page import NARROW, Page
from intake_desktop.ui.widgets.surfaces import Card
from intake_desktop.ui.widgets.words import Label


class LinesPage(Page):
    """Any line may be ticked, and none is. ``chosen`` carries the Consent, the lines, and an
    Afterwards; of a paper under which nothing is kept there is no choice about that."""

    chosen = Signal(object, tuple, object)

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=NARROW)
        self._languages = languages
        self._consent: Consent | None = None
        self.boxes: dict[str, QCheckBox] = {}
        self._lines, self._after = Card(parent=self), Card(parent=self)
        self._hint = Label(role="soft", parent=self._after)
        self._choices = FlowRow(self._after)
        self.remove = SecondaryButton(parent=self._choices)
        self.lock = SecondaryButton(parent=self._choices)
        self.take = PrimaryButton(parent=self)
        for name, button in (("remove", self.remove), ("lock", self.lock), ("take", self.take)):
            button.setObjectName(f"{name}_lines")
        for button in (self.remove, self.lock):
            self._choices.add(button)
        self._after.body.addWidget(self._hint)
        self._after.body.addWidget(self._choices)
        self.body.addWidget(self._lines)
        self.body.addWidget(self._after)
        self.body.addWidget(self.take, 0, Qt.AlignmentFlag.AlignRight)
        self.remove.clicked.connect(self._remove)
        self.lock.clicked.connect(self._lock)
        self.take.clicked.connect(self._lock)
        self.retranslate()

    def start(self, consent: Consent, now: datetime) -> None:
        """The lines of it that are a yes now, but for those that only bound others."""
        self._consent = consent
        for box in self.boxes.values():
            self._lines.body.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = {}
        for line in consent.lines_to_take_back(now):
            box = QCheckBox(self._lines)
            box.setObjectName(f"line_{line}")
            box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            box.toggled.connect(self._ticked)
            self._lines.body.addWidget(box)
            self.boxes[line] = box
        self._after.setVisible(consent.lets_keep)
        self.take.setVisible(not consent.lets_keep)
        self.scroll_to_top()
        self.retranslate()

    def person_id(self) -> str:
        return self._consent.person_id if self._consent else ""

    def ticked(self) -> tuple[str, ...]:
        return tuple(line for line, box in self.boxes.items() if box.isChecked())

    def is_all(self) -> bool:
        """Whether no yes is left."""
        return len(self.ticked()) == len(self.boxes)

    def retranslate(self) -> None:
        self.set_back(self.tr("Back"))
        self.set_title(
            self.tr("Take back some lines"),
            self.tr("It takes effect at once. Nobody asks why. Services stay the same."),
        )
        self._lines.set_title(self.tr("Which ones?"))
        for line, box in self.boxes.items():
            text = line_name(line)
            box.setText(text[:1].upper() + text[1:])
        self._after.set_title(self.tr("What becomes of what was written down under them?"))
        self.remove.setText(self.tr("Remove it"))
        self.lock.setText(self.tr("Lock it"))
        self.take.setText(self.tr("Take them back"))
        self._equalise()
        self._ticked()

    def _equalise(self) -> None:
        """Both answers have the same size."""
        width = max(button.sizeHint().width() for button in (self.remove, self.lock))
        for button in (self.remove, self.lock):
            button.setMinimumWidth(width)

    def _ticked(self, _on: bool = False) -> None:
        some = bool(self.ticked())
        for button in (self.remove, self.lock, self.take):
            button.setEnabled(some)
        if self._consent is None:
            return
        end = consent_words.until(self._consent, self._languages.current())
        if some and self.is_all():
            text = self.tr(
                "Removed: those are all lines of this paper, so the whole record goes. Locked: "
                "nobody sees any of it, until the paper ends ({date}) and it is deleted."
            )
        else:
            text = self.tr(
                "Removed: it is deleted from this laptop and from the backups. Locked: nobody sees "
                "it, until the paper ends ({date}) and it is deleted, or until they sign again."
            )
        self._hint.setText(text.format(date=end))

    def _remove(self) -> None:
        self._choose(Afterwards.REMOVED)

    def _lock(self) -> None:
        self._choose(Afterwards.LOCKED)

    def _choose(self, afterwards: Afterwards) -> None:
        if self._consent is not None and self.ticked():
            self.chosen.emit(self._consent, self.ticked(), afterwards)
