"""Numbers of identity papers in typed text: where they stand, and which paper they seem to be of.

Nothing here is sure. Whoever shows what was found asks, and leaves the answer to people (P16).
"""

from dataclasses import dataclass

from intake_desktop.redaction.folding import folded
from intake_desktop.redaction.id_shapes import SHAPES, Kind, Shape
from intake_desktop.redaction.id_words import named_numbers

# Longer than a number with the word that names it: what is looked at around a part of a text.
AROUND = 160


@dataclass(frozen=True, order=True)
class Found:
    """``text[start:end]`` looks like a number of this kind; places count characters."""

    start: int
    end: int
    kind: Kind


def find(text: str, start: int = 0, end: int | None = None) -> tuple[Found, ...]:
    """Those that begin between ``start`` and ``end``, in order, none inside another.

    A long text may be looked through part by part; what is found is the same.
    """
    end = len(text) if end is None else end
    origin = max(0, start - AROUND)
    plain = folded(text[origin : end + AROUND])
    if not any(digit in plain for digit in "0123456789"):
        return ()
    all_found = [found for shape in SHAPES for found in of_shape(shape, plain)]
    all_found += [Found(at, to, Kind.NAMED) for at, to in named_numbers(plain)]
    kept: list[Found] = []
    for found in sorted(all_found, key=_widest_first):
        if not kept or found.start >= kept[-1].end:
            kept.append(found)
    return tuple(
        Found(origin + found.start, origin + found.end, found.kind)
        for found in kept
        if start <= origin + found.start < end
    )


def of_shape(shape: Shape, plain: str) -> list[Found]:
    return [
        Found(match.start(1), match.end(1), shape.kind)
        for match in shape.pattern.finditer(plain)
        if shape.holds("".join(c for c in match[1] if c.isalnum()).upper())
    ]


def _widest_first(found: Found) -> tuple[int, int, bool]:
    """In order of place; of those that begin together the longest, and rather one of a kind."""
    return found.start, -found.end, found.kind is Kind.NAMED
