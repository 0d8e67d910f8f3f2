"""What each finding of ``check`` means and what to do, and the report as text and as JSON.

English and plain ASCII only, for now: this is for the person who looks after the laptop, at a
command line without Qt and so without its translations. Whoever meets people sees the window.
"""

import json
import textwrap
from dataclasses import dataclass

from intake_desktop import __version__
from intake_desktop.services.check import Finding, Level, Report

_JSON_VERSION = 1


@dataclass(frozen=True)
class Words:
    """What it means, in a sentence or two, and what to do where there is something to do."""

    means: str
    advice: str = ""


_RESTORE = "Keep the whole folder as it is, change nothing in it, and call for help."

WORDS: dict[str, Words] = {
    "version.known": Words("This version is installed."),
    "version.unknown": Words(
        "Its version cannot be told here, as may be in an installed program without package lists."
    ),
    "version.no-cipher": Words(
        "The database library has no encryption. The program refuses to open a vault with it.",
        "Install the program again from its own packages.",
    ),
    "vault.absent": Words(
        "There is no vault here yet.", "None needed: the first start of the program makes one."
    ),
    "vault.missing": Words(
        "There is no vault in this folder.",
        "Look whether the name is right and the disk it lies on is plugged in.",
    ),
    "vault.in-use": Words(
        "The program is running with this vault. Its encrypted file was not opened for this check.",
        "To look at everything, close the window and check again.",
    ),
    "vault.in-use-unknown": Words(
        "It cannot be told whether the program is running with this vault, so its encrypted file "
        "was not opened for this check.",
        "Run the check as the person to whom the vault belongs.",
    ),
    "vault.not-readable": Words(
        "The vault's folder or file cannot be read.",
        "Run the check as the person to whom the vault belongs. If that is you, the disk may fail.",
    ),
    "vault.leftover": Words(
        "Something was being written here when the program or the laptop stopped. "
        "What was saved before is not in it.",
        "While the program is closed, it may be removed.",
    ),
    "database.plausible": Words(
        "From outside, the encrypted file looks as it should. Only opening it proves more."
    ),
    "database.missing": Words(
        "The keys are here but the encrypted file with the records is not.",
        "Look in the bin and at other copies of this folder. " + _RESTORE,
    ),
    "database.damaged": Words(
        "The encrypted file is not what it should be: empty, cut off, not encrypted, or no file.",
        _RESTORE,
    ),
    "database.log-beside": Words(
        "The vault was not closed properly. The newest saves are in this log and nowhere else.",
        "Never remove or copy one without the other. Opening the vault puts it right.",
    ),
    "keys.sound": Words("The file of keys is whole. Which passphrase opens it cannot be told."),
    "keys.no-recovery": Words(
        "No recovery code opens this vault. If every passphrase is forgotten, it stays shut.",
        "Make sure that at least two members of staff can unlock it.",
    ),
    "keys.missing": Words(
        "The encrypted file is here but the file of keys is not. Without it nothing can be opened.",
        "Look in the bin and at other copies of this folder. " + _RESTORE,
    ),
    "keys.damaged": Words("The file of keys is damaged, so the vault cannot be opened.", _RESTORE),
    "keys.too-new": Words(
        "A newer version of this program wrote the file of keys.", "Install that newer version."
    ),
    "keys.not-readable": Words(
        "The file of keys cannot be read.",
        "Run the check as the person to whom the vault belongs. If that is you, the disk may fail.",
    ),
    "permissions.private": Words("Only the owner may read the folder and the files in it."),
    "permissions.folder-open": Words(
        "Other accounts on this laptop may look into this folder.",
        "Close it to them: chmod 700, then the folder's name.",
    ),
    "permissions.file-open": Words(
        "Other accounts on this laptop may use this file.",
        "Close it to them: chmod 600, then the file's name.",
    ),
    "permissions.owner": Words(
        "This belongs to another account, which can read, change or remove it.",
        "Ask who made it. Whoever administers this laptop can give it back (chown).",
    ),
    "permissions.unknown": Words("Who may read these files cannot be told here."),
    "swap.none": Words("This laptop moves no memory to a disk."),
    "swap.memory": Words("Swap lies in compressed memory and touches no disk."),
    "swap.encrypted": Words("Swap is encrypted."),
    "swap.plain": Words(
        "What is open in the window may be written to this disk unencrypted and stay there.",
        "Switch it off (swapoff, then remove it from /etc/fstab), or let it be encrypted.",
    ),
    "swap.unknown": Words("Whether memory is written to a disk unencrypted cannot be told here."),
    "disk.encrypted": Words("The disk under the vault's folder is encrypted."),
    "disk.plain": Words(
        "The disk under the vault's folder is not encrypted, as far as this system can tell. The "
        "vault itself is; papers saved as PDF and traces of other programs are not.",
        "Encrypt the whole disk when the laptop is next set up.",
    ),
    "disk.memory": Words(
        "The vault's folder lies in memory and is gone when the laptop is switched off.",
        "Fine for a sample. A vault that should last belongs on a disk.",
    ),
    "disk.unknown": Words("Whether the disk under the vault's folder is encrypted is not known."),
    "scratch.memory": Words("Temporary files lie in memory, for this account only."),
    "scratch.disk": Words(
        "Temporary files would lie on a disk, since no private place in memory was found.",
        "Start the program from a desktop session, which has one.",
    ),
    "core.none": Words("A program that crashes leaves no copy of its memory."),
    "core.file": Words(
        "A program started from here that crashes leaves a copy of its memory in a file.",
        "Switch that off for this account: ulimit -c 0.",
    ),
    "core.handler": Words(
        "A program that crashes hands a copy of its memory to this program, which may keep it.",
        "Set that program to keep nothing, or switch it off.",
    ),
    "core.unknown": Words("What a program that crashes leaves behind cannot be told here."),
}

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
