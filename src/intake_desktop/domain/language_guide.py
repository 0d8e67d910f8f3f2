"""Words that staff better not write about people: where they stand, why, and what to say instead.

It looks at notes only while somebody writes them. What it finds is never kept, counted or told,
and it leaves alone what a person said themselves: their answers, and what stands in quotes.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from intake_desktop.domain.folded import Plain, fold
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.quoted import own_words
from intake_desktop.domain.terms import Terms, expand

_LINE_END = re.compile("[\n\r\u2028\u2029]")
_BLANKS = re.compile(r"\s+")
_ARTICLE = re.compile(r"(?<![^\W_])(an?)[ \t]+$", re.IGNORECASE)
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, eq=False)
class Entry:
    """Words with one reason. ``words`` and ``fine`` are patterns as ``terms.expand`` reads them;
    ``fine`` are phrases in which such a word is right, e.g. the name of an office.

    ``instead`` is advice, where there is any. ``offers`` are words that can take the place of one:
    by the word that they replace ("" for every other), in the languages of that word.
    """

    is_chinese: bool
    words: tuple[str, ...]
    fine: tuple[str, ...]
    why: Phrase
    instead: Phrase | None
    offers: Mapping[str, Mapping[Language, tuple[str, ...]]]


@dataclass(frozen=True)
class Hit:
    """``text[start:end]``; ``word`` is it as the guide spells it, plain and in small letters."""

    start: int
    end: int
    entry: Entry
    word: str


@dataclass(frozen=True)
class Suggestion:
    """``why``, with advice, in the language of the screen; ``offers`` are words that could stand
    there, as they would be written; ``script`` is the language that those, and the word, are in."""

    why: str
    offers: tuple[str, ...]
    script: Language


class Guide:
    """All entries, ready to be looked for.

    ``traditional`` maps Traditional characters to the Simplified ones that the words are in. Raises
    ValueError where a pattern cannot be read.
    """

    def __init__(
        self, version: str, entries: Iterable[Entry], traditional: Mapping[str, str]
    ) -> None:
        self.version, self.entries = version, tuple(entries)
        self._traditional = frozenset(traditional)
        self._simplified = frozenset(traditional.values()) - self._traditional
        self._plain = Plain(traditional)
        # Found with each entry: whether it is one of its words, and not a phrase that is fine.
        self._terms: Terms[tuple[Entry, bool]] = Terms()
        for entry in self.entries:
            for patterns, is_word in ((entry.fine, False), (entry.words, True)):
                for pattern in patterns:
                    for term in expand(self._plain.of(pattern)):
                        self._terms.add(term, (entry, is_word))
                        self._terms.add(term.replace("'", "’"), (entry, is_word))

    def look(
        self, line: str, off: Collection[str] = _NONE, within: int = 0
    ) -> tuple[tuple[Hit, ...], int]:
        """What one line holds, in order, and which quote is still open at its end; ``within`` is
        the one that was open before it. Words in ``off`` are left alone. In linear time."""
        folded = fold(line, self._plain)
        quotes, left_open = own_words(folded.text, within)
        hits, place = [], 0
        for start, end, (entry, is_word) in self._terms.find(folded.text):
            while place < len(quotes) and quotes[place][1] <= start:
                place += 1
            is_quoted = place < len(quotes) and quotes[place][0] < end
            word = _BLANKS.sub(" ", folded.text[start:end])
            if is_word and not is_quoted and word not in off:
                hits.append(Hit(*folded.typed(start, end), entry, word))
        return tuple(hits), left_open

    def suggest(self, line: str, hit: Hit, screen: Language) -> Suggestion:
        """What to tell about ``hit`` in ``line`` to somebody who reads ``screen``."""
        entry = hit.entry
        script = self._script_of(line, screen) if entry.is_chinese else Language.ENGLISH
        by_word = entry.offers.get(hit.word, entry.offers.get("", {}))
        offers = tuple(_like(line[hit.start], offer) for offer in by_word.get(script, ()))
        reasons = [phrase.in_(screen) for phrase in (entry.why, entry.instead) if phrase]
        return Suggestion(("" if screen.is_chinese else " ").join(reasons), offers, script)

    def _script_of(self, line: str, screen: Language) -> Language:
        """Which Chinese a line is in; where it does not show, that of the screen."""
        if any(character in self._traditional for character in line):
            return Language.TRADITIONAL
        written = any(character in self._simplified for character in line)
        return Language.SIMPLIFIED if written or not screen.is_chinese else screen


def find(text: str, guide: Guide, off: Collection[str] = _NONE) -> tuple[Hit, ...]:
    """What a whole text holds, in order; no hit goes on from one line to the next."""
    hits: list[Hit] = []
    start = within = 0
    for line in _LINE_END.split(text):
        found, within = guide.look(line, off, within)
        hits += [Hit(start + hit.start, start + hit.end, hit.entry, hit.word) for hit in found]
        start += len(line) + 1
    return tuple(hits)


def replaced(line: str, hit: Hit, offer: str) -> tuple[int, int, str]:
    """What to put where, so that ``offer`` takes the place of ``hit``: "an addict" becomes "a
    person who uses drugs"."""
    article = _ARTICLE.search(line, max(0, hit.start - 8), hit.start)
    if article is None or not offer.isascii():
        return hit.start, hit.end, offer
    fitting = "an" if offer[0].lower() in "aeiou" else "a"
    start, end = article.span(1)
    return start, hit.end, _like(line[start], fitting) + line[end : hit.start] + offer


def _like(first: str, word: str) -> str:
    """With a capital where the old word had one."""
    return word[:1].upper() + word[1:] if first.isupper() else word
