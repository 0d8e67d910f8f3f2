"""How large the words of a form are: as usual, or for whoever reads large print."""

from dataclasses import dataclass

from intake_desktop.documents.setting import BODY, Style
from intake_desktop.domain.languages import Language
from intake_desktop.domain.papers import FormOrder


@dataclass(frozen=True)
class Sizes:
    """In points. Everything that is as large as a space between words grows with ``body``."""

    body: float
    title: float
    heading: float

    def style(self, language: Language) -> Style:
        return Style(language, self.body)

    def space(self, usual: float) -> float:
        """The space that is ``usual`` points where the words have their usual size."""
        return usual * self.body / BODY


# A title of large print need not grow as much as the words below it to stay the largest.
USUAL, LARGE = Sizes(BODY, 20.0, 13.0), Sizes(18.0, 26.0, 20.0)
# One language over the whole width: a little larger, so that no line has too many words to be
# found again.
_WIDE = Sizes(13.5, 21.0, 14.5)


def sizes(order: FormOrder) -> Sizes:
    if order.large:
        return LARGE
    return USUAL if len(order.languages) > 1 else _WIDE
