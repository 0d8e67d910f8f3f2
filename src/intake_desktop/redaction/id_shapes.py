"""Numbers of identity papers that are known by their shape alone, without a word beside them.

A checksum decides only where the shape is as common as a room number: people mistype, and a
mistyped number still tells who somebody is.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Kind(StrEnum):
    """Which paper it seems to be from. ``NAMED`` is told by the word beside it alone."""

    US_TAX = "us_tax"  # social security (SSN) and taxpayer (ITIN) numbers
    US_ALIEN = "us_alien"
    US_ENTRY = "us_entry"  # I-94, receipts for a visa or status, SEVIS
    CHINA = "china"
    HONG_KONG = "hong_kong"
    TAIWAN = "taiwan"
    ELSEWHERE = "elsewhere"
    PASSPORT = "passport"
    LICENCE = "licence"
    NAMED = "named"


@dataclass(frozen=True)
class Shape:
    """``pattern`` matches a whole number; ``holds`` looks at it without blanks and dashes."""

    kind: Kind
    pattern: re.Pattern[str]
    holds: Callable[[str], bool] = bool


# What may stand between two digits of one number.
_GAP = r"[ .\-]{0,2}"


def _alone(pattern: str) -> re.Pattern[str]:
    """The pattern where no letter or digit goes before it and no digit follows it.

    Within a lookahead, so that each place is tried: a number that begins inside another try is
    not passed over. Only bounded repetitions go in here, which keeps the work in proportion.
    """
    return re.compile(
        rf"(?<![A-Za-z0-9@_+])(?<![0-9][.\-])(?=({pattern})(?![0-9]|[.\-][0-9]|@))", re.ASCII
    )


def is_day(digits: str) -> bool:
    """Whether eight digits are a day between 1900 and 2099, the year first."""
    try:
        return 1900 <= date(int(digits[:4]), int(digits[4:6]), int(digits[6:])).year < 2100
    except ValueError:
        return False


def _is_resident(number: str) -> bool:
    """China (GB 11643): a province, a day of birth; 15 digits until 1999, 18 since."""
    birth = number[6:14] if len(number) == 18 else f"19{number[6:12]}"
    return 11 <= int(number[:2]) <= 83 and is_day(birth)


def _is_korean(number: str) -> bool:
    century = "19" if number[6] in "1256" else "20"
    return is_day(century + number[:6])


def _has_hong_kong_check(number: str) -> bool:
    """The rule of the Immigration Department: weights from 9 down to 1, sum divisible by 11."""
    letters = number[:-7].rjust(2)
    values = [36 if letter == " " else ord(letter) - 55 for letter in letters]
    values += [int(digit) for digit in number[-7:-1]]
    values.append(10 if number[-1] == "A" else int(number[-1]))
    weights = range(9, 0, -1)
    return sum(w * value for w, value in zip(weights, values, strict=True)) % 11 == 0


# Two capitals before digits that are no paper: names in messengers, and money.
_OTHER_CAPITALS = ("QQ", "WX", "VX", "NT", "HK", "US", "CN", "PO")


def _is_no_handle(number: str) -> bool:
    return not number.startswith(_OTHER_CAPITALS)


def _is_no_year(number: str) -> bool:
    return number[-4:-2] not in ("19", "20")


SHAPES = (
    Shape(Kind.US_TAX, _alone(r"[0-9]{3}( ?[.\-] ?)[0-9]{2}\2[0-9]{4}")),
    # "room 101 12 2026" is a place and a month.
    Shape(Kind.US_TAX, _alone(r"(?<![0-9] )[0-9]{3} [0-9]{2} [0-9]{4}(?! [0-9])"), _is_no_year),
    Shape(Kind.CHINA, _alone(rf"(?:[0-9]{_GAP}){{17}}[0-9Xx]"), _is_resident),
    Shape(Kind.CHINA, _alone(rf"(?:[0-9]{_GAP}){{14}}[0-9]"), _is_resident),
    Shape(Kind.HONG_KONG, _alone(r"[A-Za-z]{1,2} ?[0-9]{6} ?\([0-9Aa]\)")),
    Shape(Kind.HONG_KONG, _alone(r"[A-Z]{1,2}[0-9]{6}[0-9A]"), _has_hong_kong_check),
    Shape(Kind.HONG_KONG, _alone(r"[0-9]{7}\([0-9]\)")),  # Macao
    Shape(Kind.TAIWAN, _alone(r"[A-Z][1289A-D][0-9]{8}")),
    Shape(
        Kind.US_ALIEN,
        _alone(r"(?:A[#\-]? ?|a[#\-] ?)[0-9]{3}[ \-]?[0-9]{3}[ \-]?[0-9]{2,3}"),
        # "A 100 000 000 loan": the article, and blanks for commas.
        lambda number: not number.endswith("000000"),
    ),
    Shape(Kind.US_ENTRY, _alone(r"[0-9]{9}[A-Z][0-9]")),
    Shape(Kind.US_ENTRY, _alone(r"(?:IOE|EAC|WAC|LIN|SRC|MSC|NBC|YSC)[ \-]?[0-9]{10}")),
    Shape(Kind.US_ENTRY, _alone(r"N00[0-9]{8}")),  # SEVIS
    # China, Taiwan's neighbours and the United States since 2021: a letter and eight digits.
    Shape(Kind.PASSPORT, _alone(r"[A-Z][0-9]{8}"), lambda number: not is_day(number[1:])),
    Shape(Kind.PASSPORT, _alone(r"[A-Z]{2}[0-9]{7}"), _is_no_handle),
    # New Hampshire, old and new. Massachusetts has the shape of a passport; Rhode Island,
    # Connecticut and New York give bare digits, which need a word.
    Shape(Kind.LICENCE, _alone(r"(?:0[1-9]|1[0-2])[A-Z]{3}[0-9]{5}")),
    Shape(Kind.LICENCE, _alone(r"NHL[ \-]?[0-9]{8}")),
    Shape(Kind.ELSEWHERE, _alone(r"[0-9]{6}-[1-8][0-9]{6}"), _is_korean),
    Shape(Kind.ELSEWHERE, _alone(r"[0-9]{3}-[0-9]{7}-[0-9]")),  # Dominican Republic
    Shape(Kind.ELSEWHERE, _alone(r"[A-Z]{4}[0-9]{6}[HMX][A-Z]{5}[0-9A-Z][0-9]")),  # Mexico
)
