"""What the summary may hold, and for whom: all off, and only what a release covers."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.papers import PageImage
from intake_desktop.domain.sharing import SummaryField
from intake_desktop.ui.theme import GAP, WIDE
from intake_desktop.ui.widgets.buttons import PillButton, PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.columns import Columns
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.papers import PaperView
from intake_desktop.ui.widgets.surfaces import Banner, Card
from intake_desktop.ui.widgets.words import Label

TO_THEMSELVES = ""


class SummaryPage(Page):
    """``chosen`` says that ticks or recipient changed; ``leave_wanted`` is the way out, to the
    printer (True) or to a file (False)."""

    chosen = Signal()
    leave_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._to_card, self._fields_card = Card(parent=self), Card(parent=self)
        self._to_row = QVBoxLayout()
        self._to_row.setSpacing(GAP)
        self._to_card.body.addLayout(self._to_row)
        self._to_hint = Label(role="small", parent=self)
        self._to_card.body.addWidget(self._to_hint)
        self._to: dict[str, PillButton] = {}
        self.boxes: dict[SummaryField, QCheckBox] = {}
        for field in SummaryField:
            box = QCheckBox(self)
            box.setObjectName(f"field_{field.value}")
            box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            box.toggled.connect(self._ticked)
            self.boxes[field] = box
            self._fields_card.body.addWidget(box)
        self._fields_hint = Label(role="small", parent=self)
        self._fields_card.body.addWidget(self._fields_hint)
        self._message = Banner(parent=self)
        self.view = PaperView(self)
        self.view.setMinimumHeight(420)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        for widget in (self._to_card, self._fields_card):
            column.addWidget(widget)
        column.addStretch(1)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        column.addWidget(self._message)
        column.addWidget(self.view, 1)
        column.addStretch(0)
        self.body.addWidget(Columns([left, right], (1, 1), parent=self), 1)
        self.save, self.print = SecondaryButton(parent=self), PrimaryButton(parent=self)
        self.save.setObjectName("save_pdf")
        self.print.setObjectName("print")
        self.save.clicked.connect(self._save)
        self.print.clicked.connect(self._print)
        self.add_right_action(self.save)
        self.add_right_action(self.print)
        self._values: Mapping[SummaryField, Phrase] = {}
        self._covered: Mapping[str, frozenset[SummaryField]] = {}
        self._recipients: Mapping[str, str] = {}
        self._language, self._pages = Language.ENGLISH, 0
        self._said: Callable[[], str] = str
        self._filling = False
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(
            self.tr("A summary without identifying details"),
            self.tr("Everything is off. They tick what it may hold, and read it before it leaves."),
        )
        self.set_back(self.tr("Back"))
        self._to_card.set_title(self.tr("For whom?"))
        for key, button in self._to.items():
            button.setText(self._recipients.get(key) or self.tr("The person themselves"))
        self._fields_card.set_title(self.tr("What may it hold?"))
        names = {
            SummaryField.HERE: self.tr("That they get support here"),
            SummaryField.LANGUAGE: self.tr("Language"),
            SummaryField.SERVICES: self.tr("Help they would like"),
            SummaryField.MONTHS: self.tr("Months we met"),
        }
        for field, box in self.boxes.items():
            value = self._values.get(field)
            text = names[field]
            if value is not None and field is not SummaryField.HERE:
                text = self.tr("{name}: {value}").format(name=text, value=value.in_(self._language))
            box.setText(text)
            box.setAccessibleName(text)
        self.save.setText(self.tr("Save as PDF…"))
        self.print.setText(self.tr("Print"))
        self._show_hints()
        self._describe()

    def start(
        self,
        values: Mapping[SummaryField, Phrase],
        covered: Mapping[str, frozenset[SummaryField]],
        recipients: Mapping[str, str],
        language: Language,
    ) -> None:
        """``covered`` and ``recipients`` are by the id of a release; the person is always one."""
        self._values, self._covered, self._recipients = values, covered, recipients
        self._language, self._said = language, str
        self._build_recipients()
        self._filling = True
        for field, box in self.boxes.items():
            box.setChecked(False)
            box.setVisible(field in values)
        self._filling = False
        self._choose(TO_THEMSELVES)
        self.show_pages(())
        self.retranslate()

    def show_language(self, language: Language) -> None:
        self._language = language

    def recipient(self) -> str:
        """The id of the chosen release, or TO_THEMSELVES."""
        return next((key for key, button in self._to.items() if button.isChecked()), TO_THEMSELVES)

    def fields(self) -> frozenset[SummaryField]:
        return frozenset(
            field for field, box in self.boxes.items() if box.isChecked() and box.isEnabled()
        )

    def show_pages(self, pages: Sequence[PageImage]) -> None:
        """The summary exactly as it will leave; none where nothing is ticked."""
        self._pages = len(pages)
        self.view.show_pages(pages, "")
        self.view.setVisible(bool(pages))
        self.print.setEnabled(bool(pages))
        self.save.setEnabled(bool(pages))
        self._describe()

    def say(self, words: Callable[[], str]) -> None:
        """A plain message, asked again in each language."""
        self._said = words
        self._show_hints()

    def _build_recipients(self) -> None:
        for button in self._to.values():
            self._to_row.removeWidget(button)
            button.deleteLater()
        self._to = {}
        for key in (TO_THEMSELVES, *self._recipients):
            button = PillButton(parent=self)
            button.setObjectName(f"to_{key or 'themselves'}")
            button.setProperty("release", key)
            button.clicked.connect(self._recipient_clicked)
            self._to_row.addWidget(button)
            self._to[key] = button

    def _recipient_clicked(self) -> None:
        self._choose(str(self.sender().property("release")))
        self._said = str
        self._show_hints()
        self.chosen.emit()

    def _choose(self, key: str) -> None:
        for each, button in self._to.items():
            button.setChecked(each == key)
        covered = frozenset(SummaryField) if key == TO_THEMSELVES else self._covered[key]
        self._filling = True
        for field, box in self.boxes.items():
            box.setEnabled(field in covered)
            if field not in covered:
                box.setChecked(False)
        self._filling = False

    def _ticked(self, _on: bool) -> None:
        if not self._filling:
            self._said = str
            self._show_hints()
            self.chosen.emit()

    def _show_hints(self) -> None:
        key = self.recipient()
        if key == TO_THEMSELVES:
            to_hint = self.tr("It is theirs: no release, no recipient and no reason is asked.")
            hint = ""
        else:
            to_hint = self.tr("Only what the signed paper allows can be ticked.")
            missing = any(box.isVisible() and not box.isEnabled() for box in self.boxes.values())
            hint = self.tr("What cannot be ticked is not on that paper.") if missing else ""
        self._to_hint.setText(to_hint)
        self._fields_hint.setText(hint)
        self._fields_hint.setVisible(bool(hint))
        empty = self.tr(
            "Nothing is ticked yet. What you tick shows here, exactly as it will leave."
        )
        text = self._said() or ("" if self.fields() else empty)
        self._message.set_text(text)
        self._message.setVisible(bool(text))

    def _describe(self) -> None:
        self.view.setAccessibleName(
            self.tr("The summary exactly as it leaves, %n page(s)", "", self._pages)
        )

    def _print(self) -> None:
        self.leave_wanted.emit(True)

    def _save(self) -> None:
        self.leave_wanted.emit(False)
