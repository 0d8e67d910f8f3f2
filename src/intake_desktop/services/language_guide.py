"""The language guide as it ships, and the words that somebody wants left alone until the next lock.

What is found lives as long as it is shown. Nothing is stored, counted or noted in the log.
"""

import json
import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from intake_desktop.domain.language_guide import Entry, Guide, Hit, Suggestion
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.resources import resource

_CURRENT = "1"


@cache
def guide() -> Guide:
    """Read when it is first asked for, which takes some hundredths of a second."""
    raw = resource("language_guide", f"guide.{_CURRENT}.json").read_bytes()
    return read(raw)


def read(raw: bytes) -> Guide:
    """The guide in the file ``raw``. Raises KeyError, TypeError or ValueError where it is not
    whole."""
    told = json.loads(raw)
    traditional = {each: row[0] for row in told["traditional"] for each in row[1:]}
    return Guide(told["version"], map(_entry, told["entries"]), traditional)


class LanguageGuide:
    """What a field that staff write notes in asks. One for everybody at the desk: it knows only
    which of the guide's own words to leave alone, and ends with the process, at each lock."""

    def __init__(self) -> None:
        self._off: set[str] = set()

    def look(self, line: str, within: int) -> tuple[tuple[Hit, ...], int]:
        """As ``Guide.look``."""
        return guide().look(line, self._off, within)

    def suggest(self, line: str, hit: Hit, screen: Language) -> Suggestion:
        """As ``Guide.suggest``."""
        return guide().suggest(line, hit, screen)

    def leave_alone(self, hit: Hit) -> None:
        """This very word, not others with the same reason."""
        self._off.add(hit.word)


class BesideTheirWords:
    """The same beside somebody who has words of their own: those replace ours in their record, so
    that in notes about them they are right (P22, P23). ``own`` says which they are now."""

    def __init__(self, guidance: LanguageGuide, own: Callable[[], Iterable[str]]) -> None:
        self._guidance, self._own = guidance, own

    def look(self, line: str, within: int) -> tuple[tuple[Hit, ...], int]:
        """As ``Guide.look``, without what is a part of one of their words."""
        hits, left_open = self._guidance.look(line, within)
        if not hits:
            return hits, left_open
        theirs = [
            found.span()
            for word in self._own()
            if word.strip()
            for found in re.finditer(re.escape(word.strip()), line, re.IGNORECASE)
        ]
        return tuple(
            hit
            for hit in hits
            if not any(start <= hit.start and hit.end <= end for start, end in theirs)
        ), left_open

    def suggest(self, line: str, hit: Hit, screen: Language) -> Suggestion:
        """As ``Guide.suggest``."""
        return self._guidance.suggest(line, hit, screen)

    def leave_alone(self, hit: Hit) -> None:
        """As ``LanguageGuide.leave_alone``."""
        self._guidance.leave_alone(hit)


def _entry(told: dict[str, Any]) -> Entry:
    return Entry(
        is_chinese={"en": False, "zh": True}[told["language"]],
        words=tuple(told["words"]),
        fine=tuple(told.get("fine", ())),
        why=_phrase(told["why"]),
        instead=_phrase(told["instead"]) if "instead" in told else None,
        offers={each.get("for", ""): _offers(each) for each in told.get("replace", ())},
    )


def _offers(told: dict[str, Any]) -> dict[Language, tuple[str, ...]]:
    return {language: tuple(told[language]) for language in Language if language in told}


def _phrase(told: dict[str, str]) -> Phrase:
    return Phrase(told[Language.ENGLISH], told[Language.SIMPLIFIED], told[Language.TRADITIONAL])
