"""Bytes of a text file as text, in whatever encoding its maker saved it."""

import codecs
from contextlib import suppress

from intake_desktop.domain.errors import FileUnreadable

# UTF-32 first: its mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What is told apart where it is neither marked nor UTF-8. GB18030 holds GBK and GB2312 as well.
_CANDIDATES = ("gb18030", "big5", "cp1252", "latin_1")
_SAMPLE = 200_000
_CONTROL = frozenset(map(chr, (*range(9), *range(14, 27), 28, 29, 30, 31)))


def text(data: bytes) -> str:
    """Without a byte order mark. Raises FileUnreadable."""
    found = _decoded(data)
    if not _CONTROL.isdisjoint(found[:_SAMPLE]):  # a picture, a program, a spreadsheet's own format
        raise FileUnreadable
    return found.removeprefix("\ufeff")


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding)
    wide = _wide(data)
    if wide:
        return _strictly(data, wide)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(data)


def _wide(data: bytes) -> str:
    """UTF-16 without a mark: of the many Latin letters and commas every other byte is zero."""
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) * 8 < len(sample) or min(even, odd) * 4 > max(even, odd):
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - its tables are seldom needed

    # A sample may not end within a character.
    sample = data if len(data) <= _SAMPLE else data[: data.rfind(b"\n", 0, _SAMPLE) + 1]
    best = from_bytes(sample, cp_isolation=list(_CANDIDATES)).best()
    if best is None:
        raise FileUnreadable
    if best.encoding in _CHINESE:
        return max((_strictly(data, name) for name in _readable(data)), key=_commonness)
    return _strictly(data, best.encoding)


# The characters that are used most stand together at the beginning of both old Chinese sets.
_CHINESE = {"gb18030": (0xB0, 0xD7), "big5": (0xA4, 0xC6)}


def _readable(data: bytes) -> list[str]:
    found = []
    for encoding in _CHINESE:
        with suppress(UnicodeDecodeError):
            data.decode(encoding)
            found.append(encoding)
    return found


def _commonness(text: str) -> int:
    """How many characters are common ones in Simplified or in Traditional Chinese. Each of the two
    encodings can be read as the other, and then gives rare characters."""
    wide = [each for each in text[:_SAMPLE] if not each.isascii()]
    return max(
        sum(first <= each.encode(name, "ignore")[:1].rjust(1)[0] <= last for each in wide)
        for name, (first, last) in (("gb2312", _CHINESE["gb18030"]), ("big5", _CHINESE["big5"]))
    )


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise FileUnreadable from error
