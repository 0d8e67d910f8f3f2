"""Text in plain shapes, with the place that each character had: what is found here is there too."""

from collections.abc import Mapping
from dataclasses import dataclass
from unicodedata import category, combining, normalize

# Marks that one letter may carry; more are none of any language, and sorting them takes long.
_MOST_MARKS = 16
# Stands for a character that is more or less than one when it is plain.
_ODD = "\uffff"
_DASHES = frozenset("\u2010\u2011\u2012\u2013\u2212")


@dataclass(frozen=True)
class Folded:
    """``text`` is plain. ``starts`` and ``ends`` tell for each of its characters where in the typed
    text it came from; without them each stands where it stood."""

    text: str
    starts: list[int] | None = None
    ends: list[int] | None = None

    def typed(self, start: int, end: int) -> tuple[int, int]:
        """The places in the typed text of ``text[start:end]``, which holds something."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


class Plain(dict[int, str]):
    """What single characters become, in lower case; filled as they turn up.

    ``more`` maps characters that are plain to others, e.g. Traditional ones to Simplified.
    """

    def __init__(self, more: Mapping[str, str]) -> None:
        super().__init__()
        self._more = dict(more)

    def __missing__(self, code: int) -> str:
        character = chr(code)
        # A mark may become one with the letter before it.
        plain = "" if combining(character) else self.of(character)
        self[code] = plain if len(plain) == 1 else _ODD
        return self[code]

    def of(self, typed: str) -> str:
        """Characters that belong together; what is not to be seen, e.g. a soft hyphen, goes."""
        plain = normalize("NFKC", typed).lower()
        return "".join(self._one(each) for each in plain if category(each) != "Cf")

    def _one(self, character: str) -> str:
        return "-" if character in _DASHES else self._more.get(character, character)


def fold(typed: str, plain: Plain) -> Folded:
    """Full-width letters, ligatures, letters with a mark apart from them, capitals: made plain."""
    if typed.isascii():
        return Folded(typed.lower())
    text = typed.translate(plain)
    if _ODD not in text:
        return Folded(text)
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    while at < len(typed):
        end = at + 1
        while end < len(typed) and end - at <= _MOST_MARKS and combining(typed[end]):
            end += 1
        alone = end == at + 1 and text[at] != _ODD
        piece = text[at] if alone else plain.of(typed[at:end])
        pieces.append(piece)
        for _ in piece:
            starts.append(at)
            ends.append(end)
        at = end
    return Folded("".join(pieces), starts, ends)
