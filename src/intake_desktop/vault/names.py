"""How a name can be looked for: as it is written, by its pinyin, by its initials.

Full-text indexes do not find two characters inside a name, so names are compared by substring
with a key that is stored beside them and goes with them.
"""

from functools import lru_cache
from itertools import islice, product
from unicodedata import category, combining, normalize

# A character with several readings multiplies the ways to type a name; a few are enough.
_MOST_READINGS = 8
_LONGEST = 40


def search_key(name: str) -> str:
    """The ways to type ``name``, one a line: itself, full pinyin, initials; no blanks, no tones."""
    plain = folded(name)
    if not plain:
        return ""
    ways = [plain, *_pinyin(normalize("NFKC", name)[:_LONGEST])]
    return "\n".join(dict.fromkeys(ways))


def folded(typed: str) -> str:
    """What somebody types to search, made comparable: any case or width, no blanks, no tone
    marks. ``ü`` is the same as v, as on a keyboard. A picture stays, since it may be a name."""
    spread = normalize("NFD", normalize("NFKC", typed).casefold()).replace("u\u0308", "v")
    bare = "".join(character for character in spread if not combining(character))
    return "".join(
        character
        for character in normalize("NFC", bare)
        if character.isalnum() or category(character) == "So"
    )


def _letters(other: str) -> list[str]:
    """What is not Chinese, one by one, so that readings and letters stay in step."""
    return list(other)


@lru_cache(maxsize=4096)
def _pinyin(name: str) -> tuple[str, ...]:
    from pypinyin import Style, pinyin  # noqa: PLC0415 - its tables take a tenth of a second

    likely = [part for (part,) in pinyin(name, style=Style.NORMAL, errors=_letters)]  # type: ignore[arg-type]  # it takes a list, one reading each
    letters = list(name)
    if folded(name) == folded("".join(likely)):
        return ()  # nothing in it is Chinese
    # The reading in this word first, then the others: a family name is often read its own way.
    readings = [
        tuple(dict.fromkeys([first, *pinyin(letter, style=Style.NORMAL, heteronym=True)[0]]))
        for first, letter in zip(likely, letters, strict=True)
    ]
    # The last factor turns fastest. That has to be the first character, the family name, or a
    # given name with many readings would use up the ways before its other reading comes.
    turned = islice(product(*reversed(readings)), _MOST_READINGS)
    ways = [way[::-1] for way in turned]
    full = (spelling for way in ways for spelling in _spellings("".join(way)))
    initials = ("".join(part[:1] for part in way) for way in ways)
    return tuple(dict.fromkeys(folded(way) for way in (*full, *initials)))


def _spellings(spelt: str) -> tuple[str, ...]:
    """A Chinese keyboard takes ``lv`` for 吕; a passport says ``lyu``, English eyes see ``lu``."""
    if "v" not in spelt:
        return (spelt,)
    return (spelt, spelt.replace("v", "u"), spelt.replace("v", "yu"))
