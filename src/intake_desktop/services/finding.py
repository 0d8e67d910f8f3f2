"""Words of the screen, looked for as names are: by any part, by pinyin, by initials."""

import re
from collections.abc import Iterable, Sequence

from intake_desktop.vault.names import folded, search_key

# Tones may be typed as digits: xiao3yu3.
_TONE = re.compile(r"(?<=[a-z])[1-5](?![0-9])")


def toneless(wanted: str) -> str:
    """What was typed, folded, without digits that stand for tones."""
    return _TONE.sub("", wanted)


def plain_key(names: Iterable[str]) -> str:
    """Every name as it is written, one a line; at once, without the tables of pinyin."""
    return "\n".join(dict.fromkeys(folded(name) for name in names))


def key(names: Iterable[str]) -> str:
    """Every way to type each of the names, one a line. The first call takes a tenth of a second."""
    return "\n".join(dict.fromkeys(search_key(name) for name in names))


def keys(things: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """The key of each thing, which may have several names."""
    return tuple(key(names) for names in things)


def find(ways: Sequence[str], typed: str) -> tuple[int, ...]:
    """The places of those keys that hold what was typed; those that begin with it come first."""
    wanted = folded(typed)
    bare = toneless(wanted)
    found = [place for place, way in enumerate(ways) if wanted in way or bare in way]

    def rank(place: int) -> bool:
        return not any(way.startswith((wanted, bare)) for way in ways[place].split("\n"))

    return tuple(sorted(found, key=rank))
