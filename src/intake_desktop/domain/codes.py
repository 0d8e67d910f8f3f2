"""Codes that people read aloud and type: of a record (Blue-48271-K) and of a paper (T-7Q2M4-X).

Both end in a check character, a weighted sum over a prime, which catches every single wrong
character and every swap of two neighbours.
"""

from dataclasses import dataclass
from string import ascii_uppercase
from unicodedata import normalize

from intake_desktop.domain.errors import UnknownCode
from intake_desktop.domain.ports import Chance

# Sixteen words and five digits make 1.6 million codes. No colour that names people
# (black, white, brown, yellow) and none that a telephone turns into another.
COLOURS = (
    "Amber", "Aqua", "Blue", "Coral", "Green", "Grey", "Indigo", "Ivory",
    "Jade", "Lilac", "Olive", "Orange", "Pearl", "Plum", "Silver", "Teal",
)  # fmt: skip
_DIGITS = 5
_CHECKS = "ABCDEFGHJKLMNPRSTUVWXYZ"  # 23, a prime; I, O and Q are easily misread

# Crockford's base 32: no I, L, O, U.
SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_PAPER_CHECKS = SYMBOLS + "*~$=U"  # 37, a prime above 32
_PAPER_SYMBOLS = 5
_LETTERS_LIKE = {"0": "O", "1": "IL"}  # which letter of a form looks like a digit
_VERSIONS, _LETTERS = frozenset(SYMBOLS[1:10]), SYMBOLS[10:]


@dataclass(frozen=True)
class RecordCode:
    """The name of a record, never of a person."""

    colour: str
    digits: str
    check: str

    def __str__(self) -> str:
        return f"{self.colour}-{self.digits}-{self.check}"


def new_record_code(chance: Chance) -> RecordCode:
    colour = COLOURS[chance.below(len(COLOURS))]
    digits = str(chance.below(10**_DIGITS)).zfill(_DIGITS)
    return RecordCode(colour, digits, _record_check(colour, digits))


def read_record_code(typed: str) -> RecordCode:
    """Reads a code as people type it: any case, blanks or dashes. Raises UnknownCode."""
    # Chinese input methods give full-width digits and letters.
    typed = normalize("NFKC", typed)
    joined = "".join(character for character in typed if character.isalnum()).casefold()
    for colour in COLOURS:
        rest = joined.removeprefix(colour.casefold())
        if rest == joined:
            continue
        digits, check = rest[:-1], rest[-1:].upper()
        well_formed = len(digits) == _DIGITS and digits.isascii() and digits.isdigit()
        if well_formed and check == _record_check(colour, digits):
            return RecordCode(colour, digits, check)
    raise UnknownCode(typed)


def _record_check(colour: str, digits: str) -> str:
    values = [COLOURS.index(colour), *(int(digit) for digit in digits)]
    return _CHECKS[_weighted(values) % len(_CHECKS)]


@dataclass(frozen=True)
class FormCode:
    """The name of one printed paper: the form's letter, five symbols, a check character."""

    form: str
    symbols: str
    check: str

    def __str__(self) -> str:
        return f"{self.form}-{self.symbols}-{self.check}"


def new_form_code(chance: Chance, form: str) -> FormCode:
    """For a paper that is printed for one meeting: its first symbol is a letter."""
    return _drawn(chance, form, _LETTERS)


def new_pad_code(chance: Chance, form: str, version: str) -> FormCode:
    """For a blank paper of the pad: its first symbol is the ``version`` of its wording, 1 to 9."""
    if version not in _VERSIONS:
        raise ValueError(version)
    return _drawn(chance, form, version)


def pad_version(code: FormCode) -> str:
    """The version of the wording that a paper of the pad bears; "" where it is not of the pad."""
    return code.symbols[0] if code.symbols[0] in _VERSIONS else ""


def _drawn(chance: Chance, form: str, first: str) -> FormCode:
    while True:
        places = [first, *[SYMBOLS] * (_PAPER_SYMBOLS - 1)]
        symbols = "".join(place[chance.below(len(place))] for place in places)
        check = _form_check(form, symbols)
        if check in SYMBOLS:  # the five other check characters are hard to say aloud
            return FormCode(form, symbols, check)


def read_form_code(typed: str) -> FormCode:
    """Reads a paper's code; misread letters (O for 0, I or L for 1) are understood, and so are
    digits in the place of a form's letter.

    Raises UnknownCode.
    """
    typed = normalize("NFKC", typed)
    joined = "".join(character for character in typed if character.isalnum()).upper()
    rest = joined[1:].translate(str.maketrans("OIL", "011"))
    symbols, check = rest[:-1], rest[-1:]
    if len(symbols) == _PAPER_SYMBOLS and all(symbol in SYMBOLS for symbol in symbols):
        # The check character tells which of two letters was meant.
        for form in _LETTERS_LIKE.get(joined[0], joined[0]):
            if form in ascii_uppercase and check == _form_check(form, symbols):
                return FormCode(form, symbols, check)
    raise UnknownCode(typed)


def new_copy_number(chance: Chance) -> str:
    """A number for the copy that a person carries; it is stored nowhere and opens nothing."""
    return str(chance.below(10**6)).zfill(6)


def _form_check(form: str, symbols: str) -> str:
    values = [ord(form) - ord("A"), *(SYMBOLS.index(symbol) for symbol in symbols)]
    return _PAPER_CHECKS[_weighted(values) % len(_PAPER_CHECKS)]


def _weighted(values: list[int]) -> int:
    return sum(weight * value for weight, value in enumerate(values, start=2))
