"""What helps tonight: given to everyone, and counted only as things, never as people."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum


class Help(StrEnum):
    """One line of form T; the value is its item id there."""

    BED = "T4"
    FOOD = "T5"
    SHOWER = "T6"
    NURSE = "T7"
    INTERPRETER = "T8"
    RIDE = "T9"
    OTHER = "T10"


# What can be offered while somebody else listens: nothing that says why a person is here.
IN_COMPANY = (Help.BED, Help.FOOD)

_NOON = time(12)


def night_of(moment: datetime) -> date:
    """The evening that a moment belongs to: half past one in the morning is still last night."""
    return moment.date() if moment.time() >= _NOON else moment.date() - timedelta(days=1)
