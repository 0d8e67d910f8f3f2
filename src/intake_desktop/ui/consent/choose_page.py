"""What else can be agreed with one person: each form, what it is for, and where it stands."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_desktop.domain.consent import Kind, State
from intake_desktop.services.consenting import Stands
from intake_desktop.ui.language import Languages, format_date
from intake_desktop.ui.theme import TIGHT, WIDE
from intake_desktop.ui.widgets.buttons import LinkButton, SecondaryButton
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.surfaces import Banner, Card, Rule
from intake_desktop.ui.widgets.words import Label

# Form O is never offered, so it stands below as what they asked for themselves.
_OFFERED = (Kind.SERVICE, Kind.SHARING, Kind.CONTACT, Kind.STORY)


class ChoosePage(Page):
    """``chosen`` carries a Kind. Nothing here is needed for a bed, food or help."""

    chosen = Signal(Kind)

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._stands: Mapping[Kind, Stands] = {}
        self._card = Card(parent=self)
        self._rows = {kind: _FormRow(kind, self._card) for kind in _OFFERED}
        for kind, row in self._rows.items():
            if kind is not _OFFERED[0]:
                self._card.body.addWidget(Rule(self._card))
            self._card.body.addWidget(row)
            row.open.clicked.connect(self._clicked)
        self.body.addWidget(self._card)
        self._banner = Banner(parent=self)
        self.body.addWidget(self._banner)
        self.wishes = LinkButton(parent=self, flush=True)
        self.wishes.setObjectName("open_O")
        self.wishes.setProperty("form", Kind.IN_CASE.value)
        self.wishes.clicked.connect(self._clicked)
        self._wishes_stand = Label(role="soft", parent=self)
        asked = QVBoxLayout()
        asked.setSpacing(TIGHT)
        asked.addWidget(self.wishes, 0, Qt.AlignmentFlag.AlignLeft)
        asked.addWidget(self._wishes_stand)
        self.body.addLayout(asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(
            self.tr("What else can be agreed"), self.tr("Only if they want it. Any of it can wait.")
        )
        self.set_back(self.tr("Back"))
        names = {
            Kind.SERVICE: (
                self.tr("To receive a support service"),
                self.tr(
                    "For a service with a risk, a cost or somebody from outside. It says what "
                    "will happen, what may help and what may be hard."
                ),
            ),
            Kind.SHARING: (
                self.tr("To share something with one recipient"),
                self.tr("One recipient, exact lines, one purpose, an end."),
            ),
            Kind.CONTACT: (
                self.tr("A safe way to be in touch"),
                self.tr("Without it they contact us, and we never call, write or send anything."),
            ),
            Kind.STORY: (
                self.tr("To use their words, picture or story"),
                self.tr("One use. Nobody here needs their story, and a no is normal."),
            ),
        }
        for kind, row in self._rows.items():
            name, purpose = names[kind]
            row.say(name, purpose, self._state(kind), self.tr("Open…"))
        self._banner.set_text(self.tr("None of this is a condition for a bed, food or any help."))
        self.wishes.setText(self.tr("They asked for their wishes to be written down…"))
        asked = self._stands.get(Kind.IN_CASE)
        said = asked is not None and asked.state is not State.NEVER_ASKED
        self._wishes_stand.setText(self._state(Kind.IN_CASE) if said else "")
        self._wishes_stand.setVisible(said)

    def show_stands(self, stands: Mapping[Kind, Stands]) -> None:
        """Where each form stands; none of them while that is not known yet."""
        self._stands = stands
        self.retranslate()

    def _state(self, kind: Kind) -> str:
        stands = self._stands.get(kind)
        if stands is None:
            return ""
        day = format_date(stands.day, self._languages.current()) if stands.day else ""
        if stands.state is State.GIVEN and stands.live > 1:
            text = self.tr("%n given, the last until {date}", "", stands.live)
            return text.format(date=day)
        words = {
            State.GIVEN: self.tr("Given until {date}"),
            State.EXPIRED: self.tr("Ended on {date}"),
            State.WITHDRAWN: self.tr("Taken back on {date}"),
            State.REPLACED: self.tr("Ended on {date}"),
            State.USED: self.tr("Used once, as agreed"),
            State.NEVER_ASKED: self.tr("Not asked yet"),
            State.DECIDED_LATER: self.tr("Left for later on {date}"),
            State.DECLINED: self.tr("They said no on {date}. It stands until they bring it up."),
        }
        return words[stands.state].format(date=day)

    def _clicked(self) -> None:
        self.chosen.emit(Kind(self.sender().property("form")))


class _FormRow(QWidget):
    """One form: its name, what it is for, where it stands, and the way to it."""

    def __init__(self, kind: Kind, parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._purpose = Label(role="strong", parent=self), Label(parent=self)
        self._state = Label(role="soft", parent=self)
        self.open = SecondaryButton(parent=self)
        self.open.setObjectName(f"open_{kind.value}")
        self.open.setProperty("form", kind.value)
        words = QVBoxLayout()
        words.setSpacing(TIGHT)
        for label in (self._name, self._purpose, self._state):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, TIGHT, 0, TIGHT)
        row.setSpacing(WIDE)
        row.addLayout(words, 1)
        row.addWidget(self.open)

    def say(self, name: str, purpose: str, state: str, action: str) -> None:
        self._name.setText(name)
        self._purpose.setText(purpose)
        self._state.setText(state)
        self._state.setVisible(bool(state))
        self.open.setText(action)
        self.open.setAccessibleName(f"{action} {name}")
