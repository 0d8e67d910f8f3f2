"""Text in plain shapes, each character in its old place: what is found here is there too."""

from unicodedata import category, decimal, normalize

_DASHES = frozenset("\u2212\u30fc\u00ad\u2010\u2011\uff0d")
_DOTS = frozenset("\u00b7\u2022\u2027\u2219\u30fb\u3002\uff61\u2024")
_NO_LETTER = frozenset({"Zs", "Cf", "Cc"})


class _Plain(dict[int, str]):
    """Filled as characters turn up; ``str.translate`` asks it for each new one."""

    def __missing__(self, code: int) -> str:
        self[code] = plain = _plain(chr(code))
        return plain


_TABLE = _Plain()


def folded(text: str) -> str:
    """``text`` with every digit, letter, dash, dot and blank as ASCII has it, where it has one.

    Exactly as long as ``text``, so that places mean the same in both. Line breaks stay.
    """
    return text if text.isascii() else text.translate(_TABLE)


def _plain(character: str) -> str:
    if character in "\n\r\u2028\u2029":
        return "\n"
    kind = category(character)
    if kind == "Nd":
        return str(decimal(character))
    if kind == "Pd" or character in _DASHES:
        return "-"
    if character in _DOTS:
        return "."
    if kind in _NO_LETTER:
        return " "
    composed = normalize("NFKC", character)
    return composed if len(composed) == 1 else character
