"""What may be kept, line by line, and until when; then the paper."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from intake_desktop.domain.consent import LINES, Choice, Kind
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.wording import Wording
from intake_desktop.ui.language import format_date
from intake_desktop.ui.meeting.conversation import Conversation
from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.choices import Segmented
from intake_desktop.ui.widgets.lines import LineList, blank_label
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.surfaces import Banner, Card
from intake_desktop.ui.widgets.words import Label

_DAYS = (30, 90, 180, 365)
_DEFAULT = 90


class KeepingPage(Page):
    """Form B on the screen: eight lines, Yes and No the same size, none preset."""

    paper_wanted = Signal()
    nothing_wanted = Signal()

    def __init__(
        self, wording: Wording, something_else: Phrase, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.offer_turning()
        self._wording = wording
        self.lines = LineList(
            wording,
            LINES[Kind.KEEPING],
            instead={"B11": _about(wording.item("B11").text, something_else)},
            parent=self,
        )
        self._staff = Banner(note=True, parent=self)
        self._banner = Banner(parent=self)
        self._lines_card, self._end_card = Card(parent=self), Card(parent=self)
        self._lines_card.body.addWidget(self.lines)
        self.length = Segmented(parent=self)
        self.length.setObjectName("length")
        self._end = Label(role="soft", parent=self)
        row = QHBoxLayout()
        row.setSpacing(WIDE)
        row.addWidget(self.length)
        row.addWidget(self._end, 1)
        self._end_card.body.addLayout(row)
        for widget in (self._staff, self._lines_card, self._end_card, self._banner):
            self.body.addWidget(widget)
        self.nothing, self.paper = SecondaryButton(parent=self), PrimaryButton(parent=self)
        self.nothing.setObjectName("keep_nothing")
        self.paper.setObjectName("paper")
        self.nothing.clicked.connect(self.nothing_wanted)
        self.paper.clicked.connect(self._paper)
        self.lines.chosen.connect(self._chosen)
        self.length.chosen.connect(self._length_chosen)
        self.add_right_action(self.nothing)
        self.add_right_action(self.paper)
        self._today = date.min
        self._language = Language.ENGLISH
        self._replaces = self._renews = self._refused = False
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(
            self.tr("What may be kept?"), self.tr("Each line is theirs. An empty line means no.")
        )
        self.set_back(self.tr("Back"))
        self._staff.set_text(self._wording.item("B23").text.in_(self._language))
        self._end_card.set_title(self.tr("Until when?"))
        self.length.set_name(self.tr("Until when?"))
        self.length.set_options(
            [
                (str(_DAYS[0]), self.tr("30 days")),
                (str(_DAYS[1]), self.tr("90 days")),
                (str(_DAYS[2]), self.tr("6 months")),
                (str(_DAYS[3]), self.tr("12 months")),
            ]
        )
        self.nothing.setText(self.tr("Keep nothing"))
        self.paper.setText(self.tr("The paper to sign"))
        self._show_end()
        self._show_banner()

    def start(
        self, talk: Conversation, today: date, first: Language, second: Language | None
    ) -> None:
        self._today, self._refused = today, False
        self._replaces, self._renews = talk.is_stored, talk.renews
        self.show_languages(first, second)
        self.lines.set_values({line: said.value for line, said in talk.keeping_lines.items()})
        days = (talk.ends_on - today).days if talk.ends_on else _DEFAULT
        self.length.set_value(str(days if days in _DAYS else _DEFAULT))
        self.retranslate()

    def show_languages(self, first: Language, second: Language | None) -> None:
        """Changes the words and nothing that was chosen."""
        self._language = first
        self.lines.set_languages(first, second)

    def collect(self, talk: Conversation) -> None:
        talk.keeping_lines = {line: Choice(said) for line, said in self.lines.values().items()}
        talk.ends_on = self.ends_on()

    def ends_on(self) -> date:
        return self._today + timedelta(days=int(self.length.value() or _DEFAULT))

    def _chosen(self) -> None:
        self._refused = False
        self._show_banner()

    def _length_chosen(self, key: str) -> None:
        if not key:  # a yes always ends, so one length always stands
            self.length.set_value(str(_DEFAULT))
        self._show_end()

    def _show_end(self) -> None:
        if self._today == date.min:
            return
        self._end.setText(
            self.tr("On {date} it is locked, and 7 days later deleted for good.").format(
                date=format_date(self.ends_on(), self._language)
            )
        )

    def _paper(self) -> None:
        if Choice.YES.value not in self.lines.values().values():
            self._refused = True
            self._show_banner()
            self.scroll_to(self._banner)
            return
        self.paper_wanted.emit()

    def _show_banner(self) -> None:
        if self._refused:
            text = self.tr(
                "No line is a yes, so there is nothing to sign. "
                "Choose “Keep nothing”: the help is the same."
            )
        elif self._renews:
            text = self.tr(
                "This paper takes the place of the last one. What has no yes here is removed."
            )
        elif self._replaces:
            text = self.tr(
                "This paper takes the place of tonight’s. What has no yes here is removed."
            )
        else:
            text = self.tr("Nothing is stored until the paper is signed.")
        self._banner.set_text(text)


def _about(text: Phrase, blank: Phrase) -> Phrase:
    return Phrase(
        f"{blank_label(text.en)}: {blank.en}",
        f"{blank_label(text.zh_hans)}：{blank.zh_hans}",
        f"{blank_label(text.zh_hant)}：{blank.zh_hant}",
    )
