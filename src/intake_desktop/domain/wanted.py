"""The kinds of help somebody would like: services are classified, people never (P22-P27)."""

from collections.abc import Iterable
from enum import StrEnum


class Service(StrEnum):
    """What a shelter can connect a person with. The order is that of the screen."""

    HEALTH = "health"
    LEGAL = "legal"
    RIGHTS = "rights"
    HOUSING = "housing"
    PAPERS = "papers"
    MONEY = "money"
    WORK = "work"
    CHILDREN = "children"
    LANGUAGE = "language"


def written(wanted: Iterable[Service]) -> str:
    """How an answer stores them: the values in order, with commas between."""
    chosen = set(wanted)
    return ",".join(service.value for service in Service if service in chosen)


def read(words: str) -> tuple[Service, ...]:
    """What ``written`` wrote; a value that is not known is left out."""
    known = set(Service)
    return tuple(Service(value) for value in words.split(",") if value in known)
