"""The report of ``check`` as text and as JSON."""

import json
import textwrap

from intake_desktop import __version__
from intake_desktop.services.check_meanings import WORDS
from intake_desktop.services.findings import Finding, Level, Report

_JSON_VERSION = 1

_WIDTH = 96
_INDENT = " " * 9
_SIGNS = {Level.OK: "ok", Level.NOTE: "note", Level.PROBLEM: "PROBLEM", Level.UNKNOWN: "unknown"}
# What needs doing first, then what is well.
_READING_ORDER = [Level.PROBLEM, Level.NOTE, Level.UNKNOWN, Level.OK]


def as_text(report: Report) -> str:
    """For people: what needs doing comes first; ends with one line that sums up."""
    lines = [f"Vault folder: {_printable(str(report.folder))}", ""]
    for level in _READING_ORDER:
        for finding in report.findings:
            if finding.level is level:
                lines += _told(finding)
    return "\n".join([*lines, "", _sum(report), ""])


def as_json(report: Report) -> str:
    """For programs: one object; fields and codes stay, new ones may come. No words, only codes."""
    found = [
        {
            "code": finding.code,
            "level": finding.level.value,
            "subject": finding.subject,
            "detail": finding.detail,
        }
        for finding in report.findings
    ]
    document = {
        "format": "intake-desktop check",
        "version": _JSON_VERSION,
        "program": __version__,
        "folder": str(report.folder),
        "well": report.is_well,
        "findings": found,
    }
    return json.dumps(document, indent=1) + "\n"


def _told(finding: Finding) -> list[str]:
    words = WORDS[finding.code]
    about = " ".join(part for part in (finding.subject, finding.detail) if part)
    first = f"{_SIGNS[finding.level]:8} {finding.code:22} {_printable(about)}".rstrip()
    if finding.level is Level.OK:
        return [first]
    told = [words.means, *([f"-> {words.advice}"] if words.advice else [])]
    return [
        first,
        *(
            line
            for text in told
            for line in textwrap.wrap(
                text, _WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT
            )
        ),
    ]


def _sum(report: Report) -> str:
    def count(level: Level) -> int:
        return sum(finding.level is level for finding in report.findings)

    state = "No problem found." if report.is_well else "Something needs doing."
    return (
        f"{state} Problems: {count(Level.PROBLEM)}. Notes: {count(Level.NOTE)}. "
        f"Could not be told: {count(Level.UNKNOWN)}."
    )


def _printable(text: str) -> str:
    """A file's name may hold anything, even what a terminal takes for a command."""
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode("ascii")
        for letter in text
    )
