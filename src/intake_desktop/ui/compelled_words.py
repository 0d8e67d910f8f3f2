"""What had to be told, in the words of form P."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from intake_desktop.domain.compelled import Basis, Compelled, Notice
from intake_desktop.domain.languages import Language
from intake_desktop.domain.wording import Wording
from intake_desktop.ui.language import format_date

# What it rests on, and how the boxes of the form are called.
BASIS_BOXES: Mapping[Basis, str] = {
    Basis.JUDGE: "court_order",
    Basis.LAW: "law",
    Basis.OTHER: "other",
}


def box(wording: Wording, item: str, key: str, language: Language) -> str:
    """The words beside one box of a line."""
    options = wording.item(item).options
    return next(each.text.in_(language) for each in options if each.key == key)


def basis(compelled: Compelled, wording: Wording, language: Language) -> str:
    text = QCoreApplication.translate("Compelled", "{basis}: {authority}")
    return text.format(
        basis=box(wording, "P4", BASIS_BOXES[compelled.terms.basis], language),
        authority=compelled.terms.authority,
    )


def whom(compelled: Compelled, language: Language) -> str:
    text = QCoreApplication.translate("Compelled", "To {recipient}, {date}")
    return text.format(
        recipient=compelled.terms.recipient,
        date=format_date(compelled.terms.released_on, language),
    )


def told(compelled: Compelled, wording: Wording, language: Language) -> str:
    """Whether the person knows, and since when."""
    terms = compelled.terms
    words = box(wording, "P10", terms.told.value, language)
    if terms.told_on is None:
        return words
    text = QCoreApplication.translate("Compelled", "{told}, {date}")
    return text.format(told=words, date=format_date(terms.told_on, language))


def may_still_be_told(compelled: Compelled) -> bool:
    return compelled.terms.told in (Notice.NOT_YET, Notice.FORBIDDEN)
