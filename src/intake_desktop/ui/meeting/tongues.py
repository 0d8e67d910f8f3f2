"""Which two languages a page shows: the staff's first, the person's beside it."""

from intake_desktop.domain.languages import Language, Spoken
from intake_desktop.domain.meetings import Arrival


def second_language(shown: Language, arrival: Arrival | None, script: Language) -> Language | None:
    """The language beside the window's own; None where one is enough.

    ``script`` is the Chinese that the person reads, Simplified or Traditional.
    """
    if shown.is_chinese:
        return Language.ENGLISH
    if arrival is not None and arrival.spoken is Spoken.ENGLISH:
        return None
    return script


def script_of(shown: Language) -> Language:
    """The Chinese script to begin with: the window's own, else Simplified."""
    return shown if shown.is_chinese else Language.SIMPLIFIED
