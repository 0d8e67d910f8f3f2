"""What a column of HSDS may hold: each value as it is kept, or None where it is something else."""

import re
from collections.abc import Callable, Mapping
from datetime import date, time

from intake_desktop.domain.directory import CHOICES, COLUMNS, LINKS, WEEKDAYS
from intake_desktop.exchange.cells import original
from intake_desktop.exchange.plain_text import plain

Check = Callable[[str], str | None]

_EMAIL = re.compile(
    r"[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*"
    r"@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}",
    re.IGNORECASE | re.ASCII,
)
_WEB = re.compile(r"(https?://)([^\s<>\"{}|\\^`\[\]/?#]+)([^\s<>\"{}|\\^`\[\]]*)", re.IGNORECASE)
_BARE_WEB = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+(/\S*)?", re.IGNORECASE)
_NUMBER = re.compile(r"[+-]?[0-9]{1,12}(\.[0-9]{1,12})?")
_TIME = re.compile(
    r"([0-9]{1,2}):?([0-9]{2})?(?::([0-9]{2}))?(?:\.[0-9]+)?\s*([ap])?\.?m?\.?", re.I
)
_ZONE = re.compile(r"(Z|[+-][0-9]{2}:?[0-9]{2})$", re.IGNORECASE)
_DAY = re.compile(r"([+-]?[0-9]{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_LIST = re.compile(r"-?[0-9]{1,3}(,-?[0-9]{1,3})*")
_DEFAULTS = {"status": "active", "location_type": "physical", "address_type": "physical"}


def text(value: str) -> str:
    """Any text, without markup."""
    value = plain(value)
    return original(value) if value[:1] in "'-" else value


def email(value: str) -> str | None:
    value = text(value).removeprefix("mailto:")
    return value if not value or _EMAIL.fullmatch(value) else None


def web(value: str) -> str | None:
    """An address without a scheme is one all the same: ``www.example.org``."""
    value = text(value)
    if value and _BARE_WEB.fullmatch(value):
        value = f"http://{value}"
    found = _WEB.fullmatch(value)
    if not found:
        return None if value else ""
    scheme, host, rest = found.groups()
    try:
        host = host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        return None
    return scheme.casefold() + host + "".join(map(_escaped, rest))


def _escaped(character: str) -> str:
    """A web address is ASCII wherever it is written down for other programs."""
    if character.isascii():
        return character
    return "".join(f"%{byte:02X}" for byte in character.encode("utf-8", "replace"))


def number(value: str) -> str | None:
    """Without a plus and without zeros that say nothing: ``12`` for ``+12.0``."""
    value = text(value).replace(",", "")
    if not value:
        return value
    if not _NUMBER.fullmatch(value):
        return None
    value = value.removeprefix("+")
    return value.rstrip("0").rstrip(".") if "." in value else value


def day(value: str) -> str | None:
    """YYYY-MM-DD, also where a time follows. Short dates such as 3/4/26 are not guessed at."""
    value = text(value)
    if not value:
        return value
    try:
        return date.fromisoformat(value[:10]).isoformat()
    except ValueError:
        return None


def clock(value: str) -> str | None:
    """``9:00``, ``09:00:00-05:00``, ``9 am`` as HH:MM:SS; the time at that place."""
    value = text(value)
    if not value:
        return value
    found = _TIME.fullmatch(_ZONE.sub("", value).strip())
    if not found:
        return None
    hour, minute, second, half = found.groups()
    hours = int(hour)
    if half:
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if half in "pP" else 0)
    if hours == 24 and not int(minute or 0):  # the end of the day
        return "00:00:00"
    try:
        return time(hours, int(minute or 0), int(second or 0)).isoformat()
    except ValueError:
        return None


def days(value: str) -> str | None:
    """``MO,TU`` or, in a month, ``1MO,-1FR``; full names and blanks are taken too."""
    said = text(value).upper()
    if not said:
        return ""
    parts = [part for part in re.split(r"[,;\s]+", said) if part]
    read = [part if _DAY.fullmatch(part) else weekday(part) for part in parts]
    return ",".join(filter(None, read)) if all(read) else None


def weekday(value: str) -> str:
    """``Sunday`` or ``sun.`` as ``SU``; "" for anything else."""
    name = value.strip().upper().rstrip(".")
    return next((d for d, full in zip(WEEKDAYS, _FULL, strict=True) if _is(name, full)), "")


_FULL = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")


def _is(name: str, full: str) -> bool:
    return len(name) >= 2 and full.startswith(name)


def numbers(value: str) -> str | None:
    """``1,15,-1``."""
    value = text(value).replace(" ", "")
    return value if not value or _LIST.fullmatch(value) else None


def choice(column: str) -> Check:
    """One of the words that HSDS has for it, in any case."""
    words = {word.casefold(): word for word in CHOICES[column]}
    default = _DEFAULTS.get(column, "")

    def check(value: str) -> str | None:
        said = text(value).casefold()
        return words.get(said) if said else default

    return check


_KINDS: Mapping[str, Check] = {
    **dict.fromkeys(("email", "assurer_email"), email),
    **dict.fromkeys(("website", "url", "schedule_link"), web),
    **dict.fromkeys(
        ("minimum_age", "maximum_age", "latitude", "longitude", "extension", "timezone", "count",
         "interval", "amount"),
        number,
    ),
    **dict.fromkeys(("valid_from", "valid_to", "dtstart", "until", "assured_date"), day),
    **dict.fromkeys(("opens_at", "closes_at"), clock),
    **dict.fromkeys(("byweekno", "bymonthday", "byyearday"), numbers),
    "byday": days,
    **{column: choice(column) for column in CHOICES},
}  # fmt: skip


def check_of(table: str, column: str) -> Check:
    """What cleans a column that is neither an id nor a link."""
    assert column != "id" and column not in LINKS and column in COLUMNS[table]
    if column == "uri":
        return web if table == "required_document" else text
    return _KINDS.get(column, text)


def default_of(column: str) -> str:
    """What is kept where a file does not have the column at all."""
    return _DEFAULTS.get(column, "")
