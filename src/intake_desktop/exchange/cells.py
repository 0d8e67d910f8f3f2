"""Cells that a spreadsheet would compute: neutralised as they leave, plain again as they come."""

import re

# The full-width forms are formulas too where a Chinese or Japanese Excel opens the file.
_FORMULA = re.compile(r"'*[=+\-@\t\r＝＋－＠]")
_NEUTRAL = re.compile(r"'+[=+\-@\t\r＝＋－＠]")
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
# HSDS demands a value where nobody knows one. No spreadsheet computes a dash.
NOTHING = "-"


def neutral(value: str) -> str:
    """``=1+1`` becomes ``'=1+1``, which every spreadsheet shows as text; numbers stay."""
    if value == NOTHING or not _FORMULA.match(value) or _NUMBER.fullmatch(value):
        return value
    return "'" + value


def original(value: str) -> str:
    """What ``neutral`` made of it, undone; a dash that stands for nothing is nothing."""
    if value[:1] == "'" and _NEUTRAL.match(value):
        value = value[1:]
    return "" if value == NOTHING else value
