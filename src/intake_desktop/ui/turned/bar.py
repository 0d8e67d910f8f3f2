"""The upper edge of the view: where one is, the size of the text, the script, and the ways out."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from intake_desktop.domain.languages import Language
from intake_desktop.ui.language import OWN_NAMES
from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.turned.bilingual import Pair, say
from intake_desktop.ui.turned.words import Words
from intake_desktop.ui.widgets.buttons import LinkButton, SecondaryButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.words import Label, set_script

_OTHER = {
    Language.SIMPLIFIED: Language.TRADITIONAL,
    Language.TRADITIONAL: Language.SIMPLIFIED,
}


class Bar(QWidget):
    """Only its buttons; what they do is the view's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.position = Label(role="soft", parent=self)
        self.position.setWordWrap(False)
        self.code = LinkButton(parent=self)
        self.script = LinkButton(parent=self)
        self.smaller, self.larger = SecondaryButton("A−", self), SecondaryButton("A+", self)
        self.hide_now, self.staff = SecondaryButton(parent=self), SecondaryButton(parent=self)
        buttons = FlowRow(self, from_right=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(WIDE)
        row.addWidget(self.position)
        row.addWidget(buttons, 1)
        for button, name in (
            (self.code, "show_code"),
            (self.script, "script"),
            (self.smaller, "smaller"),
            (self.larger, "larger"),
            (self.hide_now, "hide"),
            (self.staff, "staff"),
        ):
            button.setObjectName(name)
            buttons.add(button)

    def show_words(self, words: Words, pair: Pair) -> None:
        say(self.hide_now, words["hide"], pair)
        say(self.staff, words["staff"], pair)
        # What they do is seen by their letters, and said by their names.
        for button, key in ((self.smaller, "smaller"), (self.larger, "larger")):
            letters = button.text()
            say(button, words[key], pair)
            button.setText(letters)
        other = other_script(pair)
        self.script.setVisible(other is not None)
        if other is not None:
            self.script.setText(OWN_NAMES[other])
            set_script(self.script, other)


def other_script(pair: Pair) -> Language | None:
    """The Chinese that is not shown; None where there is none."""
    return next((_OTHER[each] for each in pair if each in _OTHER), None)


def with_other_script(pair: Pair) -> Pair:
    first, second = pair
    return _OTHER.get(first, first), _OTHER.get(second, second) if second is not None else None
