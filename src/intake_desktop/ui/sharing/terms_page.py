"""Form D on the screen: who, why, exactly what, how, and until when. Nothing is preset but the
end, which is the nearest."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.consent import LINES, Choice, Kind
from intake_desktop.domain.contact import Reach
from intake_desktop.domain.errors import (
    IntakeError,
    NamesEverybody,
    NamesLawEnforcement,
    NamesTwo,
    SaysTooLittle,
)
from intake_desktop.domain.languages import Language
from intake_desktop.domain.sharing import EXACT_LINES, How, ReleaseTerms
from intake_desktop.domain.wording import Wording
from intake_desktop.ui.language import format_date
from intake_desktop.ui.widgets.buttons import PrimaryButton
from intake_desktop.ui.widgets.choices import Segmented
from intake_desktop.ui.widgets.columns import Columns
from intake_desktop.ui.widgets.fields import LineField
from intake_desktop.ui.widgets.lines import LineList, blank_label
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.reach_banner import ReachBanner
from intake_desktop.ui.widgets.surfaces import Banner, Card
from intake_desktop.ui.widgets.words import Label
from intake_desktop.ui.wording_of_errors import word

_DAYS = (7, 30, 90)
_ONCE, _MORE = "once", "more"
_REACH = "D11"


class TermsPage(Page):
    """The person decides line by line; an empty line is a no."""

    paper_wanted = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer_turning()
        self._wording = wording
        self.recipient, self.reach, self.purpose, self.never = (LineField(self) for _ in range(4))
        self.lines = LineList(wording, LINES[Kind.SHARING], parent=self)
        self.details = {line: LineField(self) for line in EXACT_LINES}
        self.how, self.often, self.length = (Segmented(parent=self, wraps=True) for _ in range(3))
        self._how_label, self._often_label = Label(role="strong"), Label(role="strong")
        self._end = Label(role="soft", parent=self)
        self._who_card, self._what_card, self._how_card = (Card(parent=self) for _ in range(3))
        self._end_card = Card(parent=self)
        self._message = Banner(parent=self)
        self._message.hide()
        self._fill_cards()
        self.paper = PrimaryButton(parent=self)
        self.paper.clicked.connect(self.paper_wanted)
        self.add_right_action(self.paper)
        self._name_controls()
        self._today, self._languages = date.min, (Language.ENGLISH, Language.SIMPLIFIED)
        self._error: IntakeError | None = None
        self.retranslate()

    def _fill_cards(self) -> None:
        for field in (self.recipient, self.reach, self.purpose):
            self._who_card.body.addWidget(field)
        for line, field in self.details.items():
            field.label.hide()
            field.hide()
            self.lines.put_below(line, field)
        self.contact = ReachBanner(self)
        self._reach: Reach | None = None
        self.lines.put_below(_REACH, self.contact)
        self._what_card.body.addWidget(self.lines)
        self._what_card.body.addWidget(self.never)
        for widget in (self._how_label, self.how, self._often_label, self.often):
            self._how_card.body.addWidget(widget)
        self._end_card.body.addWidget(self.length)
        self._end_card.body.addWidget(self._end)
        for card in (self._how_card, self._end_card):
            card.body.addStretch(1)
        self.body.addWidget(self._message)
        self.body.addWidget(self._who_card)
        self.body.addWidget(self._what_card)
        self.body.addWidget(Columns([self._how_card, self._end_card], (3, 2), parent=self))

    def _name_controls(self) -> None:
        for widget, name in (
            (self.recipient, "recipient"),
            (self.reach, "reach"),
            (self.purpose, "purpose"),
            (self.never, "never"),
            (self.how, "how"),
            (self.often, "often"),
            (self.length, "length"),
            (self.paper, "paper"),
        ):
            widget.setObjectName(name)
        for line, field in self.details.items():
            field.setObjectName(f"{line}_words")
        self.lines.chosen.connect(self._chosen)
        self.length.chosen.connect(self._length_chosen)
        self.often.chosen.connect(self._often_chosen)
        self.recipient.changed.connect(self._typed)
        self.purpose.changed.connect(self._typed)

    def retranslate(self) -> None:
        first, _ = self._languages
        item = self._wording.item
        self.set_title(
            self.tr("Share with one recipient"),
            self.tr("Is there another way to get it done without sharing? Talk about that first."),
        )
        self.set_back(self.tr("Back"))
        self._who_card.set_title(item("D1").text.in_(first))
        self.recipient.set_label(blank_label(item("D2").text.in_(first)))
        self.recipient.set_hint(item("D4").text.in_(first))
        self.reach.set_label(blank_label(item("D3").text.in_(first)))
        self.purpose.set_label(blank_label(item("D6").text.in_(first)))
        self._what_card.set_title(item("D8").text.in_(first))
        for line, field in self.details.items():
            field.set_placeholder(self.tr("Exactly this"))
            field.edit.setAccessibleName(blank_label(item(line).text.in_(first)))
        self.never.set_label(blank_label(item("D17").text.in_(first)))
        self._how_card.set_title(item("D18").text.in_(first))
        self._how_label.setText(self.tr("In which way?"))
        self.how.set_name(self.tr("In which way?"))
        self.how.set_options([(o.key, o.text.in_(first)) for o in item("D19").options])
        self._often_label.setText(self.tr("How often?"))
        self.often.set_name(self.tr("How often?"))
        self.often.set_options([(o.key, o.text.in_(first)) for o in item("D20").options])
        self._end_card.set_title(self.tr("Until when?"))
        self.length.set_name(self.tr("Until when?"))
        self.length.set_options([(str(n), self.tr("%n day(s)", "", n)) for n in _DAYS])
        self.paper.setText(self.tr("The paper to sign"))
        self._show_end()
        self._show_error()

    def start(self, today: date, first: Language, second: Language) -> None:
        """Empties the page; only the nearest end, and a single time, stand."""
        self._today, self._error = today, None
        for field in (self.recipient, self.reach, self.purpose, self.never):
            field.set_text("")
            field.set_problem("")
        for field in self.details.values():
            field.set_text("")
        self.lines.set_values({})
        self.how.set_value(None)
        self.often.set_value(_ONCE)
        self.length.set_value(str(_DAYS[0]))
        self._chosen()
        self.show_languages(first, second)
        self.retranslate()
        self.recipient.setFocus()

    def fill(self, terms: ReleaseTerms) -> None:
        """What another paper said; all of it may be changed, and the end stays the nearest."""
        self.recipient.set_text(terms.recipient)
        self.reach.set_text(terms.reach)
        self.purpose.set_text(terms.purpose)
        self.never.set_text(terms.never)
        self.lines.set_values({line: said.value for line, said in terms.lines.items()})
        for line, field in self.details.items():
            field.set_text(terms.details.get(line, ""))
        self.how.set_value(terms.how.value if terms.how else None)
        self.often.set_value(_ONCE if terms.once else _MORE)
        self._chosen()
        self.recipient.setFocus()

    def show_languages(self, first: Language, second: Language) -> None:
        self._languages = (first, second)
        self.lines.set_languages(first, second)
        self.contact.show_language(first)

    def show_reach(self, reach: Reach | None) -> None:
        """How they may be reached, which is read before D11 says it to somebody; None: forget."""
        self._reach = reach
        self._show_reach()

    def _show_reach(self) -> None:
        if self._reach is not None and self.lines.values().get(_REACH) == Choice.YES:
            self.contact.show_reach(self._reach, self._languages[0])
        else:
            self.contact.forget()

    def terms(self) -> ReleaseTerms:
        """What the page says; whether it holds is the domain's to say."""
        lines = {line: Choice(said) for line, said in self.lines.values().items()}
        how = self.how.value()
        return ReleaseTerms(
            recipient=self.recipient.text().strip(),
            purpose=self.purpose.text().strip(),
            lines=lines,
            details={
                line: field.text().strip()
                for line, field in self.details.items()
                if lines.get(line) is Choice.YES and field.text().strip()
            },
            how=How(how) if how else None,
            once=self.often.value() != _MORE,
            ends_on=self.ends_on(),
            reach=self.reach.text().strip(),
            never=self.never.text().strip(),
        )

    def blanks(self) -> dict[str, str]:
        """What stands on the paper's blanks, by line; not on those that no yes opens."""
        fields = {"D2": self.recipient, "D3": self.reach, "D6": self.purpose, "D17": self.never}
        said = self.lines.values()
        opened = {line: each for line, each in self.details.items() if said.get(line) == Choice.YES}
        return {line: field.text() for line, field in (fields | opened).items()}

    def show_error(self, error: IntakeError) -> None:
        """Beside the field that it is about, else above all of them; what was typed stays."""
        self._error = error
        self._show_error()
        field = self._field_of(error)
        if field is None:
            self.scroll_to_top()
        else:
            field.setFocus()
            self.scroll_to(field)

    def _field_of(self, error: IntakeError | None) -> LineField | None:
        if isinstance(error, NamesTwo | NamesEverybody | NamesLawEnforcement):
            return self.recipient
        if isinstance(error, SaysTooLittle):
            named = {"recipient": self.recipient, "purpose": self.purpose}
            return (named | self.details).get(error.what)
        return None

    def _show_error(self) -> None:
        field = self._field_of(self._error)
        words = str(word(self._error)) if self._error else ""
        for each in (self.recipient, self.purpose, *self.details.values()):
            each.set_problem(words if each is field else "")
        self._message.set_text(words)
        self._message.setVisible(bool(words) and field is None)

    def _typed(self, _text: str) -> None:
        self._error = None
        self._show_error()

    def _chosen(self) -> None:
        said = self.lines.values()
        for line, field in self.details.items():
            shown = said.get(line) == Choice.YES
            appears = shown and field.isHidden()
            field.setVisible(shown)
            if appears:
                field.setFocus()
        self._show_reach()

    def _length_chosen(self, key: str) -> None:
        if not key:  # a yes always ends, so one length always stands
            self.length.set_value(str(_DAYS[0]))
        self._show_end()

    def _often_chosen(self, key: str) -> None:
        if not key:
            self.often.set_value(_ONCE)

    def ends_on(self) -> date:
        return self._today + timedelta(days=int(self.length.value() or _DAYS[0]))

    def _show_end(self) -> None:
        if self._today != date.min:
            day = format_date(self.ends_on(), self._languages[0])
            self._end.setText(
                self.tr("It ends on {date}, or sooner if they say so.").format(date=day)
            )
