"""Which typeface prints which letter, loaded when first needed and never leaving a blank box."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from threading import Lock

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from intake_desktop.documents import tounicode
from intake_desktop.domain.languages import Language
from intake_desktop.resources import resource

tounicode.mend()


class Family(StrEnum):
    LATIN = "NotoSans"
    SIMPLIFIED = "NotoSansSC"
    TRADITIONAL = "NotoSansTC"


# The language's own face comes first, also for the quotation marks, which are full-width in the
# Chinese faces and not in the Latin one. SC and TC each hold rare characters that the other lacks.
_ORDER = {
    Language.ENGLISH: (Family.LATIN, Family.SIMPLIFIED, Family.TRADITIONAL),
    Language.SIMPLIFIED: (Family.SIMPLIFIED, Family.LATIN, Family.TRADITIONAL),
    Language.TRADITIONAL: (Family.TRADITIONAL, Family.LATIN, Family.SIMPLIFIED),
}

# These choose a variant or a direction and have no shape of their own; they are left out.
_SHAPELESS = dict.fromkeys(
    (
        *(0xAD, 0x2060, 0xFEFF),
        *range(0x200B, 0x2010),  # zero-width space and joiners, marks of direction
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
        *range(0xFE00, 0xFE10),  # variation selectors
        *range(0xE0100, 0xE01F0),
    )
)
# A word with at least one letter outside ASCII, of the alphabets that Noto Sans covers.
_ACCENTED = re.compile(r"[A-Za-z]*[\u00C0-\u1FFF][A-Za-z\u00C0-\u1FFF]*")
_SPACES = dict.fromkeys([0x09, 0x0B, 0x0C, 0xA0, 0x2028, 0x2029, 0x85], " ")


@dataclass(frozen=True)
class Face:
    """One registered typeface; ``name`` is what the PDF library calls it."""

    name: str
    font: TTFont

    def has(self, character: str) -> bool:
        # Noto Sans maps some control characters to an empty glyph; that would be a blank.
        code = ord(character)
        return code in self.font.face.charToGlyph and not (code < 0x20 or 0x7F <= code < 0xA0)

    @property
    def widths(self) -> Mapping[int, float]:
        """Of each character by its code point, in thousandths of the type size."""
        found: Mapping[int, float] = self.font.face.charWidths
        return found

    @property
    def usual_width(self) -> float:
        """That of a character which the face does not hold."""
        width: float = self.font.face.defaultWidth
        return width

    def advance(self, character: str) -> float:
        """The width of one character, in thousandths of the type size."""
        return self.widths.get(ord(character), self.usual_width)


def base_face(language: Language, bold: bool = False) -> Face:
    """The face that prints nearly everything in ``language``."""
    return _face(_ORDER[language][0], bold)


def face_for(character: str, language: Language, bold: bool = False) -> Face | None:
    """The first face that holds ``character``; None when no shipped face does."""
    cached = _chosen.setdefault((language, bold), {})
    if character not in cached:
        cached[character] = next(
            (
                face
                for face in (_face(family, bold) for family in _ORDER[language])
                if face.has(character)
            ),
            None,
        )
    return cached[character]


def faces_of(text: str, language: Language, bold: bool = False) -> list[Face]:
    """The face of each character; an unknown one gets the language's own."""
    base = base_face(language, bold)
    known = _chosen.setdefault((language, bold), {})
    faces = [known.get(letter) or face_for(letter, language, bold) or base for letter in text]
    if language.is_chinese and not text.isascii():
        latin = _face(Family.LATIN, bold)
        for word in _ACCENTED.finditer(text):
            # The Chinese faces hold some accented letters and not others: Nguyễn, Ωμέγα.
            # A word set half in one face and half in another looks like a mistake.
            if all(latin.has(letter) for letter in word.group()):
                faces[word.start() : word.end()] = [latin] * len(word.group())
    return faces


def printable(text: str, language: Language, bold: bool = False) -> tuple[str, bool]:
    """``text`` with shapeless characters left out and unknown ones as ``[U+20BB7]``.

    The second value says whether there was an unknown one, so that a line to write on can follow.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    shown = [
        character
        if character == "\n" or face_for(character, language, bold)
        else f"[U+{ord(character):04X}]"
        for character in text.translate(_SHAPELESS).translate(_SPACES)
    ]
    return "".join(shown), any(len(piece) > 1 for piece in shown)


_loading = Lock()
_chosen: dict[tuple[Language, bool], dict[str, Face | None]] = {}


def _face(family: Family, bold: bool) -> Face:
    # Papers are set on two threads; a face registered twice would print as two.
    with _loading:
        return _loaded(family, bold)


@cache
def _loaded(family: Family, bold: bool) -> Face:
    # Lazily, because reading one of the Chinese faces takes a tenth of a second.
    name = f"{family}-{'Bold' if bold else 'Regular'}"
    file = resource("fonts", f"{family}_{'700Bold' if bold else '400Regular'}.ttf")
    font = TTFont(name, str(file), asciiReadable=False)
    pdfmetrics.registerFont(font)
    return Face(name, font)
