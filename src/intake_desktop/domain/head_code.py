"""The head code: twenty symbols over the whole log, short enough to be compared on paper."""

from unicodedata import normalize

from intake_desktop.domain.errors import UnknownCode

_SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: no I, L, O, U
_LENGTH, _GROUP = 20, 4
_MISREAD = str.maketrans("OIL", "011")
_WHOLE_BYTES = 12  # of the 100 bits, the 96 that fill bytes


def head_code(mac: bytes) -> str:
    """The code of a row's keyed sum (32 bytes), in groups of four."""
    number = int.from_bytes(mac[:13]) >> 4  # the first 100 bits: five for each symbol
    return _grouped("".join(_SYMBOLS[number >> 5 * place & 31] for place in range(_LENGTH)))


def read_head_code(typed: str) -> str:
    """The code as ``head_code`` writes it, from what people type: any case, blanks or dashes,
    full-width letters, O for 0, I or L for 1. Raises UnknownCode."""
    plain = normalize("NFKC", typed[:1000]).upper()
    symbols = "".join(each for each in plain if each.isalnum()).translate(_MISREAD)
    if len(symbols) != _LENGTH or not set(symbols) <= set(_SYMBOLS):
        raise UnknownCode(typed)
    return _grouped(symbols)


def first_bytes(code: str) -> bytes:
    """The 12 bytes that every keyed sum with this code begins with."""
    symbols = code.replace("-", "")
    number = sum(_SYMBOLS.index(symbol) << 5 * place for place, symbol in enumerate(symbols))
    return (number << 4).to_bytes(_WHOLE_BYTES + 1)[:_WHOLE_BYTES]


def _grouped(symbols: str) -> str:
    return "-".join(symbols[start : start + _GROUP] for start in range(0, _LENGTH, _GROUP))
