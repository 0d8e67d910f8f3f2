"""One paper that is the person's own: in the language they pick, seen as it prints."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from intake_desktop.domain.languages import Language
from intake_desktop.domain.papers import PageImage
from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.choices import Segmented
from intake_desktop.ui.widgets.columns import Columns
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.paper_banner import PaperBanner
from intake_desktop.ui.widgets.papers import PaperView
from intake_desktop.ui.widgets.surfaces import Card
from intake_desktop.ui.widgets.words import Label

# Each in its own script, as short as they go.
_SHORT = {Language.ENGLISH: "English", Language.SIMPLIFIED: "简体", Language.TRADITIONAL: "繁體"}
ALONE: tuple[tuple[Language, ...], ...] = tuple((language,) for language in Language)
PAIRS: tuple[tuple[Language, ...], ...] = (
    (Language.ENGLISH, Language.SIMPLIFIED),
    (Language.ENGLISH, Language.TRADITIONAL),
)


class OwnPaperPage(Page):
    """``chosen``: language or ticks changed. The other signals are the ways out: to the printer,
    as a PDF, and as data."""

    chosen = Signal()
    print_wanted = Signal()
    save_wanted = Signal()
    data_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.languages = Segmented(parent=self, wraps=True)
        self.languages.setObjectName("paper_languages")
        self.languages.chosen.connect(self._language_chosen)
        self._language_card, self._data_card = Card(parent=self), Card(parent=self)
        self.police, self._police_hint = self._box("with_police"), Label(role="small", parent=self)
        for widget in (self.languages, self.police, self._police_hint):
            self._language_card.body.addWidget(widget)
        self.own_words, self.code = self._box("with_own_words"), self._box("with_code")
        self._data_hint = Label(role="small", parent=self)
        self.save_data = SecondaryButton(parent=self)
        self.save_data.setObjectName("save_data")
        self.save_data.clicked.connect(self.data_wanted)
        self.save_data.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for each in (self._data_hint, self.own_words, self.code, self.save_data):
            self._data_card.body.addWidget(each)
        self.banner = PaperBanner(self)
        self.view = PaperView(self)
        self.view.setMinimumHeight(420)
        left = self._column(self._language_card, self._data_card)
        right = self._column(self.banner, self.view)
        self.body.addWidget(Columns([left, right], (2, 3), parent=self), 1)
        self.save, self.print = SecondaryButton(parent=self), PrimaryButton(parent=self)
        self.save.setObjectName("save_pdf")
        self.print.setObjectName("print")
        self.save.clicked.connect(self.save_wanted)
        self.print.clicked.connect(self.print_wanted)
        self.add_right_action(self.save)
        self.add_right_action(self.print)
        self.police.toggled.connect(self._ticked)
        self._offered: tuple[tuple[Language, ...], ...] = ALONE
        self._titles: tuple[Callable[[], str], Callable[[], str]] = (str, str)
        self._pages, self._filling = 0, False
        self.retranslate()

    def retranslate(self) -> None:
        title, subtitle = self._titles
        self.set_title(title(), subtitle())
        self.set_back(self.tr("Back"))
        self._language_card.set_title(self.tr("In which language?"))
        self.languages.set_name(self.tr("Language of the paper"))
        self.languages.set_options([(_key(each), _name(each)) for each in self._offered])
        self.police.setText(self.tr("With the part about police, a task force or a court"))
        self._police_hint.setText(
            self.tr("Somebody else may find the paper. Without the tick nothing of that is on it.")
        )
        self._data_card.set_title(self.tr("For another program"))
        self._data_hint.setText(
            self.tr(
                "Their consents as a file that other programs can read (JSON-LD). It leads to "
                "nobody, and what they said is not in it, unless ticked."
            )
        )
        self.own_words.setText(self.tr("With what they typed on the forms"))
        self.code.setText(self.tr("With the code of their record"))
        self.save_data.setText(self.tr("Save for the person…"))
        self.save.setText(self.tr("Save as PDF…"))
        self.print.setText(self.tr("Print"))
        self.banner.retranslate()
        self._describe()

    def start(
        self,
        title: Callable[[], str],
        subtitle: Callable[[], str],
        offered: tuple[tuple[Language, ...], ...],
        *,
        whole: bool = False,
    ) -> None:
        """A new paper, of which nothing is chosen yet. ``whole`` is the paper with all we hold:
        it has the part about police, and can be had as data."""
        self._titles, self._offered = (title, subtitle), offered
        self._filling = True
        for box in (self.police, self.own_words, self.code):
            box.setChecked(False)
        self._filling = False
        for widget in (self.police, self._police_hint, self._data_card):
            widget.setVisible(whole)
        self.banner.say_nothing()
        self.show_pages(())
        self.retranslate()
        self.languages.set_value(None)
        self.scroll_to_top()

    def choose(self, languages: tuple[Language, ...]) -> None:
        """As if it had been clicked."""
        self.languages.set_value(_key(languages))
        self._language_chosen("")

    def chosen_languages(self) -> tuple[Language, ...]:
        """None of them where nobody has chosen."""
        key = self.languages.value()
        return next((each for each in self._offered if _key(each) == key), ())

    def show_pages(self, pages: Sequence[PageImage]) -> None:
        self._pages = len(pages)
        self.view.show_pages(pages, "")
        self.view.setVisible(bool(pages))
        self.print.setEnabled(bool(pages))
        self.save.setEnabled(bool(pages))
        self.save_data.setEnabled(bool(pages))
        self._describe()

    def say_data_saved(self, name: str) -> None:
        self.banner.say(
            lambda: self.tr("Saved as {name}. A file outside the vault is not protected.").format(
                name=name
            )
        )

    def data_title(self) -> str:
        """Of the question where to save it."""
        return self.tr("Save their consents")

    def data_filter(self) -> str:
        return self.tr("Linked data (*.jsonld)")

    def _box(self, name: str) -> QCheckBox:
        box = QCheckBox(self)
        box.setObjectName(name)
        box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return box

    def _column(self, *widgets: QWidget) -> QWidget:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        return side

    def _describe(self) -> None:
        self.view.setAccessibleName(
            self.tr("The paper as it will print, %n page(s)", "", self._pages)
        )

    def _language_chosen(self, _key: str) -> None:
        self.banner.say_nothing()
        self.chosen.emit()

    def _ticked(self, _on: bool) -> None:
        if not self._filling:
            self._language_chosen("")


def _key(languages: tuple[Language, ...]) -> str:
    return "+".join(languages)


def _name(languages: tuple[Language, ...]) -> str:
    return " + ".join(_SHORT[language] for language in languages)
