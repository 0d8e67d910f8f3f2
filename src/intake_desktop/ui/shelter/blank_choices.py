"""Which blank paper: the form, its languages, its size and look, for whom, and how many."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.pad import LANGUAGES, PadLook, is_recorded
from intake_desktop.domain.papers import PaperSize
from intake_desktop.ui.language import Languages
from intake_desktop.ui.theme import GAP, TIGHT
from intake_desktop.ui.widgets.buttons import PillButton
from intake_desktop.ui.widgets.choices import Segmented
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.dates import Chooser
from intake_desktop.ui.widgets.surfaces import Card
from intake_desktop.ui.widgets.words import Label

_COUNTS = (1, 2, 3, 5, 10, 20)
_KEPT, _COPY = "kept", "copy"
# Each in its own script, as short as they go.
_SHORT = {Language.ENGLISH: "English", Language.SIMPLIFIED: "简体", Language.TRADITIONAL: "繁體"}


class BlankChoices(Card):
    """``changed``: the paper looks otherwise now, or there are more of it."""

    changed = Signal()

    def __init__(
        self, languages: Languages, titles: Mapping[str, Phrase], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._languages, self._titles = languages, titles
        self._filling = True
        self._labels = {
            name: Label(role="strong", parent=self)
            for name in ("form", "languages", "size", "look", "whom", "count")
        }
        self._form, self._count = Chooser(self), Chooser(self)
        self.languages = Segmented(parent=self, wraps=True)
        self.paper = Segmented(parent=self, wraps=True)
        self.whom = Segmented(parent=self, wraps=True)
        self.large, self.discreet = PillButton(parent=self), PillButton(parent=self)
        looks = FlowRow(self)
        for pill in (self.large, self.discreet):
            looks.add(pill)
            pill.toggled.connect(self._changed)
        self._hint = Label(role="soft", parent=self)
        self._whom = self._row("whom", self.whom)
        for row in (
            self._row("form", self._form),
            self._row("languages", self.languages),
            self._row("size", self.paper),
            self._row("look", looks),
            self._whom,
            self._row("count", self._count),
        ):
            self.body.addWidget(row)
        self.body.addWidget(self._hint)
        for name, widget in (
            ("form", self._form),
            ("languages", self.languages),
            ("size", self.paper),
            ("whom", self.whom),
            ("large", self.large),
            ("discreet", self.discreet),
            ("count", self._count),
        ):
            widget.setObjectName(f"blank_{name}")
        for form in titles:
            self._form.addItem("", form)
        for count in _COUNTS:
            self._count.addItem(str(count), count)
        # One of each always stands: these, where a choice is taken back.
        self._usual = {
            self.languages: next(iter(LANGUAGES)),
            self.paper: PaperSize.LETTER.value,
            self.whom: _KEPT,
        }
        for choice in self._usual:
            choice.chosen.connect(self._chosen)
        for box in (self._form, self._count):
            box.currentIndexChanged.connect(self._changed)
        self._filling = False
        self.retranslate()
        for choice, key in self._usual.items():
            choice.set_value(key)

    def form(self) -> str:
        return str(self._form.currentData())

    def look(self) -> PadLook:
        return PadLook(
            self.languages.value() or self._usual[self.languages],
            PaperSize(self.paper.value() or self._usual[self.paper]),
            self.large.isChecked(),
            copy=is_recorded(self.form()) and self.whom.value() == _COPY,
            discreet=self.discreet.isChecked(),
        )

    def count(self) -> int:
        return int(self._count.currentData())

    def choose(self, form: str, count: int = 1) -> None:
        """For tests and demonstrations, which choose like a person."""
        self._form.setCurrentIndex(self._form.findData(form))
        self._count.setCurrentIndex(self._count.findData(count))

    def retranslate(self) -> None:
        language = self._languages.current()
        self.set_title(self.tr("Which paper"))
        texts = {
            "form": self.tr("Form"),
            "languages": self.tr("Languages on the paper"),
            "size": self.tr("Paper size"),
            "look": self.tr("How it looks"),
            "whom": self.tr("For whom"),
            "count": self.tr("How many"),
        }
        for name, text in texts.items():
            self._labels[name].setText(text)
        self._form.setAccessibleName(texts["form"])
        self._count.setAccessibleName(texts["count"])
        for index, (form, title) in enumerate(self._titles.items()):
            # The letter is what colleagues call it by.
            self._form.setItemText(index, f"{form} · {title.in_(language)}")
        self.languages.set_name(texts["languages"])
        self.languages.set_options(
            [(key, " + ".join(_SHORT[each] for each in pair)) for key, pair in LANGUAGES.items()]
        )
        self.paper.set_name(texts["size"])
        self.paper.set_options(
            [(PaperSize.LETTER.value, self.tr("US Letter")), (PaperSize.A4.value, "A4")]
        )
        self.whom.set_name(texts["whom"])
        self.whom.set_options(
            [(_KEPT, self.tr("Kept here")), (_COPY, self.tr("For the person to take along"))]
        )
        self.large.setText(self.tr("Large print"))
        self.discreet.setText(self.tr("A neutral cover"))
        self._show_hint()

    def _row(self, name: str, widget: QWidget) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, GAP)
        column.setSpacing(TIGHT)
        column.addWidget(self._labels[name])
        column.addWidget(widget)
        self._labels[name].setBuddy(widget)
        return holder

    def _show_hint(self) -> None:
        self._whom.setVisible(is_recorded(self.form()))
        if not is_recorded(self.form()):
            text = self.tr("It bears no code: nobody records it.")
        elif self.whom.value() == _COPY:
            text = self.tr("It bears a number that leads nowhere, and no code.")
        else:
            text = self.tr(
                "Each one has a code of its own. Please do not copy it: of two papers with the "
                "same code only one can be recorded."
            )
        self._hint.setText(text)

    def _chosen(self, _key: str) -> None:
        for choice, key in self._usual.items():
            if choice.value() is None:
                choice.set_value(key)
        self._changed()

    def _changed(self, *_: object) -> None:
        if not self._filling:
            self._show_hint()
            self.changed.emit()
