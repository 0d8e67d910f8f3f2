"""Fifty invented strings that stand for what people say, and what they look like on their way."""

from dataclasses import asdict, replace
from typing import Any

from intake_desktop.demo import sample

COUNT = 50
CANARIES = tuple(f"Zq{number:02d}鸢尾xv" for number in range(COUNT))

# As Python and files write it, as Qt holds it, and as JSON and a pdf's text string would.
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")
# How many of them each thing that is typed in the walk holds; the passphrase first.
_SHARES = {
    "passphrase": 4,
    "called": 2,
    "needs": 16,
    "needs_tonight": 4,
    "needs_note": 9,
    "strengths": 8,
    "next_step": 4,
    "something_else": 3,
}


def forms(canary: str) -> tuple[bytes, ...]:
    """Every way of writing one of them that is looked for. The Latin ends alone, too: a font or
    a log may lose the characters between them."""
    escaped = canary.encode("ascii", "backslashreplace")
    return (*(canary.encode(name) for name in _ENCODINGS), escaped, canary[:4].encode("utf-16-le"))


NEEDLES = {canary: forms(canary) for canary in CANARIES}


def sample_needles() -> dict[str, tuple[bytes, ...]]:
    """What the demonstration itself types and shows of its invented people, as it is written."""
    data = sample._data()
    words = [data["passphrase"], *data["visitor"].values()]
    for person in data["people"]:
        words += [person[name] for name in ("called", "needs", "needs_note", "strengths")]
    return {
        word: tuple(word.encode(name) for name in _ENCODINGS)
        for word in words
        if isinstance(word, str) and len(word) > 3
    }


def sample_data() -> dict[str, Any]:
    """The sample's own data, where all that the walk types is made of canaries."""
    assert sum(_SHARES.values()) == COUNT
    left = iter(CANARIES)
    words = {field: " ".join(next(left) for _ in range(share)) for field, share in _SHARES.items()}
    data = dict(sample._data())
    data["passphrase"] = words.pop("passphrase")
    data["visitor"] = asdict(replace(sample.visitor(), **words))
    return data
