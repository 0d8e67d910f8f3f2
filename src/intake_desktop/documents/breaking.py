"""Where a line may end: Unicode's rules (UAX #14) and the Chinese ones on top (clreq, basic)."""

import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from uniseg.linebreak import line_break_boundaries  # type: ignore[import-untyped]

NEVER_FIRST = frozenset("、，。：；！？·／）》〉」』】〕”’,.:;!?)]}%…—〜～")
NEVER_LAST = frozenset("（《〈「『【〔“‘([{")
_OPENING_QUOTES = frozenset("“‘")
_CLOSING_QUOTES = frozenset("”’")

# uniseg takes 0.1 ms a character. Longer texts, which only a mistake or an attack puts on a
# form, are broken by the plain rules below so that they too print within seconds.
_CAREFUL = 2_000
_LEAST_LAST_LINE = 5  # two Chinese characters, or five letters


@lru_cache(maxsize=512)
def wording_breaks(text: str) -> tuple[int, ...]:
    """``breaks`` for the words of a form, kept because they never change. Not for what people
    wrote: that must not stay in memory."""
    return breaks(text)


def breaks(text: str) -> tuple[int, ...]:
    """The indices before which a new line may begin, rising; ``len(text)`` is the last one."""
    if not text:
        return ()
    candidates = _unicode_breaks(text) if len(text) <= _CAREFUL else _plain_breaks(text)
    allowed = {index for index in candidates if 0 < index < len(text)}
    for index in range(1, len(text)):
        before, after = text[index - 1], text[index]
        # UAX #14 keeps straight and curly quotes glued to both neighbours, since it cannot know
        # which side is open. In Chinese “ opens and ” closes, always.
        opens = after in _OPENING_QUOTES and (_is_han(before) or before in NEVER_FIRST)
        closes = before in _CLOSING_QUOTES and _is_han(after)
        if opens or closes:
            allowed.add(index)
    return (*(i for i in sorted(allowed) if not _forbidden(text, i)), len(text))


def spans(
    advances: Sequence[float], text: str, ends: Sequence[int], width: float
) -> list[tuple[int, int]]:
    """The lines of ``text`` no wider than ``width``, as (start, end); they leave nothing out.

    ``advances`` holds the width of each character in the unit of ``width``; ``ends`` comes from
    ``breaks``. Spaces at the end of a line may hang over the edge. A word wider than the line is
    cut between letters.
    """
    reach = [0.0]
    for advance in advances:
        reach.append(reach[-1] + advance)
    lines: list[tuple[int, int]] = []
    start = 0
    while start < len(text):
        end = _line_end(reach, text, ends, start, width)
        lines.append((start, end))
        start = end
    return _without_runt(lines, reach, text, ends, width)


def _line_end(
    reach: Sequence[float], text: str, ends: Sequence[int], start: int, width: float
) -> int:
    limit = bisect_right(reach, reach[start] + width + 1e-6) - 1
    if limit >= len(text):
        return len(text)
    visible = limit
    while visible < len(text) and text[visible] == " ":
        visible += 1  # spaces may hang over the edge
    position = bisect_right(ends, visible) - 1
    if position >= 0 and ends[position] > start:
        return ends[position]
    cut = max(limit, start + 1)
    while cut > start + 1 and unicodedata.combining(text[cut]):
        cut -= 1  # an accent stays with its letter
    return cut if cut > start + 1 or not unicodedata.combining(text[cut]) else max(limit, start + 1)


def _without_runt(
    lines: list[tuple[int, int]],
    reach: Sequence[float],
    text: str,
    ends: Sequence[int],
    width: float,
) -> list[tuple[int, int]]:
    """Gives a last line of one Chinese character, or of a stub like “so.”, some company."""
    if len(lines) < 2:
        return lines
    (above, cut), (_, last) = lines[-2], lines[-1]
    position = bisect_right(ends, cut - 1) - 1
    while position >= 0 and ends[position] > above:
        earlier = ends[position]
        weight = sum(3 if _is_han(c) else c.isalnum() for c in text[cut:last])
        if weight >= _LEAST_LAST_LINE or reach[last] - reach[earlier] > width:
            break
        if reach[earlier] - reach[above] < width / 2:
            break
        cut = earlier
        position -= 1
    return [*lines[:-2], (above, cut), (cut, last)]


def _unicode_breaks(text: str) -> list[int]:
    # A combining mark never begins a line (LB9), and uniseg's time grows with the square of a
    # run of them; so it gets the text without them, and its answers are mapped back.
    kept = [index for index, character in enumerate(text) if not unicodedata.combining(character)]
    bare = "".join(text[index] for index in kept)
    return [kept[index] for index in line_break_boundaries(bare) if index < len(kept)]


def _plain_breaks(text: str) -> list[int]:
    found = []
    for index in range(1, len(text)):
        before, after = text[index - 1], text[index]
        after_space = before == " " and after != " "
        if after_space or _is_han(before) or _is_han(after):
            found.append(index)
    return [index for index in found if not unicodedata.combining(text[index])]


def _forbidden(text: str, index: int) -> bool:
    before, after = text[index - 1], text[index]
    if after in NEVER_FIRST or before in NEVER_LAST or after == " ":
        return True
    # A date is one word: 2026年11月29日.
    if before.isdigit() and after in "年月日":
        return True
    if before in "年月" and after.isdigit() and index > 1 and text[index - 2].isdigit():
        return True
    # A number keeps its measure word: 72 小时, 18 岁.
    return before == " " and index > 1 and text[index - 2].isdigit() and _is_han(after)


def _is_han(character: str) -> bool:
    code = ord(character)
    return 0x3400 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x3FFFF
