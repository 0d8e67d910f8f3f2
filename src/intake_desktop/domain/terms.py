"""Many words at once: a tree of them finds the longest that begins at a place in a line."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Meaning = TypeVar("Meaning")


@dataclass
class _Node(Generic[Meaning]):
    following: dict[str, "_Node[Meaning]"] = field(default_factory=dict)
    meaning: Meaning | None = None
    goes_on: bool = False  # more letters may follow


class Terms(Generic[Meaning]):
    """Words and phrases with what each means.

    A term of an alphabet is found as whole words, one of Chinese characters anywhere. A blank in
    it stands for any run of blanks, and ``*`` at its end for more letters.
    """

    def __init__(self) -> None:
        self._root: _Node[Meaning] = _Node()

    def add(self, term: str, meaning: Meaning) -> None:
        """Of two meanings of the same term the first one stays."""
        node = self._root
        for character in term.removesuffix("*"):
            node = node.following.setdefault(character, _Node())
        if node.meaning is None:
            node.meaning = meaning
        node.goes_on = node.goes_on or term.endswith("*")

    def find(self, line: str) -> Iterator[tuple[int, int, Meaning]]:
        """Start, end and meaning of each term, the leftmost first and of those the longest; none
        overlaps another. ``line`` is plain: see ``folded``."""
        at = 0
        while at < len(line):
            found = None
            if line[at] in self._root.following and not _cuts(line, at):
                found = self._longest(line, at)
            if found is None:
                at += 1
            else:
                end, meaning = found
                yield at, end, meaning
                at = end

    def _longest(self, line: str, at: int) -> tuple[int, Meaning] | None:
        node, found = self._root, None
        while at < len(line):
            blank = line[at].isspace()
            further = node.following.get(" " if blank else line[at])
            if further is None:
                break
            node, at = further, at + 1
            while blank and at < len(line) and line[at].isspace():
                at += 1
            if node.meaning is not None:
                end = at
                while node.goes_on and end < len(line) and is_letter(line[end]):
                    end += 1
                if not _cuts(line, end):
                    found = end, node.meaning
        return found


def is_letter(character: str) -> bool:
    """Of an alphabet, or a digit: what makes words. A Chinese character stands by itself."""
    return character.isalnum() and character < "\u2e80"


def _cuts(line: str, at: int) -> bool:
    """Whether a word goes on across this place."""
    return 0 < at < len(line) and is_letter(line[at - 1]) and is_letter(line[at])


def expand(pattern: str) -> Iterator[str]:
    """Every term that a pattern stands for: ``rescu(e|ed) her`` is two. An alternative may be empty
    or hold brackets itself. Raises ValueError where a bracket has no other."""
    terms, rest = _sequence(pattern, 0)
    if rest != len(pattern):
        raise ValueError(f"a bracket too many: {pattern}")
    return iter(terms)


def _sequence(pattern: str, at: int) -> tuple[list[str], int]:
    """What stands from ``at`` to the next bar or closing bracket, and where that is."""
    terms = [""]
    while at < len(pattern) and pattern[at] not in "|)":
        if pattern[at] == "(":
            choices: list[str] = []
            while pattern[at] != ")":
                more, at = _sequence(pattern, at + 1)
                if at == len(pattern):
                    raise ValueError(f"a bracket too few: {pattern}")
                choices += more
            terms = [before + choice for before in terms for choice in choices]
        else:
            terms = [before + pattern[at] for before in terms]
        at += 1
    return terms, at
