"""The recovery code: 160 random bits as people copy them by hand, with a checksum group.

Nine groups of four, in Crockford's base 32 (no I, L, O, U). The last group is the other eight, read
as one number, modulo a prime a little below 2**20: since the prime is larger than a symbol's
value and divides no power of 32, every single wrong symbol and every swap of two neighbours
within the eight groups changes it.
"""

import secrets
import unicodedata

from intake_desktop.domain.errors import MistypedRecoveryCode

CODE_BYTES = 20
_SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD = str.maketrans("OIL", "011")
_GROUP = 4
_SECRET_SYMBOLS = CODE_BYTES * 8 // 5
_PRIME = 1_048_573


def new_secret() -> bytes:
    return secrets.token_bytes(CODE_BYTES)


def write_code(secret: bytes) -> str:
    """The secret's 20 bytes as the sheet shows them: ``7Q2M-…`` in nine groups."""
    number = int.from_bytes(secret)
    symbols = _symbols(number, _SECRET_SYMBOLS) + _symbols(number % _PRIME, _GROUP)
    return "-".join(symbols[at : at + _GROUP] for at in range(0, len(symbols), _GROUP))


def read_code(typed: str) -> bytes:
    """The 20 bytes of a code as people type it: any case, blanks or dashes, full-width letters,
    O for 0, I or L for 1. Raises MistypedRecoveryCode."""
    plain = unicodedata.normalize("NFKC", typed[:1000]).upper()
    symbols = "".join(character for character in plain if character.isalnum()).translate(_MISREAD)
    if len(symbols) != _SECRET_SYMBOLS + _GROUP or not set(symbols) <= set(_SYMBOLS):
        raise MistypedRecoveryCode
    number = _number(symbols[:_SECRET_SYMBOLS])
    if _number(symbols[_SECRET_SYMBOLS:]) != number % _PRIME:
        raise MistypedRecoveryCode
    return number.to_bytes(CODE_BYTES)


def _symbols(number: int, count: int) -> str:
    return "".join(_SYMBOLS[number >> (5 * place) & 31] for place in reversed(range(count)))


def _number(symbols: str) -> int:
    number = 0
    for symbol in symbols:
        number = number << 5 | _SYMBOLS.index(symbol)
    return number
