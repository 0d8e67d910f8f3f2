"""The pad: blank papers that are printed without a vault, and lie ready for when it is closed.

A paper that may be recorded later bears a code whose first symbol is a digit: the version of its
wording. So the vault knows from the code alone what was signed, and takes no paper of the pad for
one that was printed for somebody else, whose code has a letter there.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from intake_desktop.domain.codes import new_copy_number, new_pad_code
from intake_desktop.domain.languages import Language
from intake_desktop.domain.papers import FormOrder, PaperSize
from intake_desktop.domain.ports import Chance

FORMS = "TABCDEFGHIJKLMNOP"

# As the languages of a computer are called, from left to right.
LANGUAGES: Mapping[str, tuple[Language, ...]] = {
    "en+zh_CN": (Language.ENGLISH, Language.SIMPLIFIED),
    "en+zh_TW": (Language.ENGLISH, Language.TRADITIONAL),
    "en": (Language.ENGLISH,),
    "zh_CN": (Language.SIMPLIFIED,),
    "zh_TW": (Language.TRADITIONAL,),
}

# A hangs on the wall. M and J are made for the person to take along; nobody records them.
_POSTED = frozenset({"A"})
_GIVEN = frozenset({"M", "J"})


@dataclass(frozen=True)
class PadLook:
    """How a blank paper looks; ``languages`` is a name in ``LANGUAGES``. ``copy`` is for the
    person, and leads nowhere."""

    languages: str
    size: PaperSize = PaperSize.LETTER
    large: bool = False
    copy: bool = False
    discreet: bool = False

    def __str__(self) -> str:
        marks = (("large", self.large), ("copy", self.copy), ("discreet", self.discreet))
        told = (self.languages, self.size.value, *(name for name, wanted in marks if wanted))
        return "-".join(told)


def is_numbered(form: str, look: PadLook) -> bool:
    """Whether no two papers of this kind are alike."""
    return look.copy or form not in _POSTED


def is_recorded(form: str) -> bool:
    """Whether a signed paper of this form can be recorded, so that it bears a code."""
    return form not in _POSTED | _GIVEN


def blank_order(form: str, version: str, look: PadLook, chance: Chance) -> FormOrder:
    """One blank paper. ``version`` is that of the form's wording."""
    code, number = None, ""
    if look.copy or form in _GIVEN:
        number = new_copy_number(chance)
    elif form not in _POSTED:
        code = new_pad_code(chance, form, version)
    languages = LANGUAGES[look.languages]
    if form in _POSTED:  # the person's language on the front
        languages = languages[::-1]
    return FormOrder(
        form,
        languages,
        code,
        number,
        size=look.size,
        large=look.large,
        discreet=look.discreet,
    )
