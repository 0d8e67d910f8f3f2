"""Which part of a line is somebody's own words: what stands in quotes, or after "she said:"."""

import re

# Opening mark to closing mark. What is open at the end of a line goes on in the next one, apart
# from single quotes, which look like apostrophes.
_PAIRS = {
    "“": "”", "「": "」", "『": "』", "《": "》", "〈": "〉", "«": "»", "„": "“", '"': '"',
    "‘": "’", "'": "'",
}  # fmt: skip
_OPENING = "".join(_PAIRS)
_SINGLE = "‘'"
_MARKS = re.compile(f"[{_OPENING}{''.join(_PAIRS.values())}]")
_SAID = re.compile(
    r"(?:\b(?:said|says|saying|told us|tells us|wrote|writes|(?:own|exact) words)"
    r"|[说說讲講写寫]|告诉我们|告訴我們|原话|原話)[ \t]*:"
)

Span = tuple[int, int]


def own_words(line: str, within: int = 0) -> tuple[tuple[Span, ...], int]:
    """The spans of one plain line that are quoted, in order, and what is still open at its end.

    ``within`` is what was open at the end of the line before: 0 for nothing. An empty line ends
    every quote, so that a mark that was forgotten does not silence the rest of a long note.
    """
    if not line.strip():
        return (), 0
    opened = _OPENING[within - 1] if within else ""
    start, carried = 0, bool(within)
    last_single = max(_last_closing(line, "’"), _last_closing(line, "'"))
    spans: list[Span] = []
    for found in _MARKS.finditer(line):
        mark, at = found.group(), found.start()
        if not opened:
            if mark in _PAIRS and _opens(line, at, mark, last_single):
                opened, start = mark, at
        elif carried and mark == opened and _only_opens(line, at, mark):
            start, carried = at, False  # the one before was never closed
        elif mark == _PAIRS[opened] and _closes(line, at, mark):
            spans.append((start, at + 1))
            opened, carried = "", False
    if opened:
        spans.append((start, len(line)))
    left_open = _OPENING.index(opened) + 1 if opened and opened not in _SINGLE else 0
    return _and_said(line, spans), left_open


def _opens(line: str, at: int, mark: str, last_single: int) -> bool:
    if mark in _SINGLE and at >= last_single:
        return False
    # 5'2" is a height, and girls' has an apostrophe.
    return mark not in "\"'" or (not _is_letter(line, at - 1) and not _is_blank(line, at + 1))


def _only_opens(line: str, at: int, mark: str) -> bool:
    return mark == '"' and _is_blank(line, at - 1) and not _is_blank(line, at + 1)


def _closes(line: str, at: int, mark: str) -> bool:
    return mark not in "’'" or (not _is_letter(line, at + 1) and not _is_blank(line, at - 1))


def _last_closing(line: str, mark: str) -> int:
    at = line.rfind(mark)
    while at >= 0 and not _closes(line, at, mark):
        at = line.rfind(mark, 0, at)
    return at


def _and_said(line: str, quoted: list[Span]) -> tuple[Span, ...]:
    """Also the rest of the line after the first "said:" that is not in a quote itself."""
    place = 0
    for found in _SAID.finditer(line):
        while place < len(quoted) and quoted[place][1] <= found.start():
            place += 1
        if place == len(quoted) or found.end() <= quoted[place][0]:
            return (*quoted[:place], (found.end(), len(line)))
    return tuple(quoted)


def _is_letter(line: str, at: int) -> bool:
    """Of an alphabet: Chinese puts quotes right beside its characters."""
    return 0 <= at < len(line) and line[at].isalnum() and line[at] < "\u2e80"


def _is_blank(line: str, at: int) -> bool:
    return not 0 <= at < len(line) or line[at].isspace()
