"""Ids as UUIDs: what a file has, or one that is always the same for the same record."""

import re
from uuid import NAMESPACE_URL, uuid5

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_OURS = uuid5(NAMESPACE_URL, "https://intake-desktop.invalid/directory")


def is_uuid(text: str) -> bool:
    """Whether it is one in the form in which ids are kept: lower case, with dashes."""
    return _UUID.fullmatch(text) is not None


def made(*parts: str) -> str:
    """The UUID of whatever these say together: the same today and at the next import."""
    return str(uuid5(_OURS, "\x1f".join(parts)))


def kept(table: str, id_: str, source: str) -> str:
    """An id of a file as it is kept. One that is no UUID, such as a number, only says something
    within its ``source``: two agencies both have a service 1."""
    lower = id_.strip().strip("{}").casefold()
    return lower if _UUID.fullmatch(lower) else made(source, table, id_.strip())
