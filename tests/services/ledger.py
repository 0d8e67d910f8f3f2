"""What the papers of a few people say, written down a second time beside the vault, and a judge.

Nothing here asks the program: who may be told what, when, is read from the words of the forms.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

# Under these something may leave, to the one recipient that the paper names. Not under C, which is
# for a service here, nor under G as long as no register holds both partners of a study.
LEAVES = {"D", "E", "H", "O"}
NAMES_ONE = LEAVES | {"C", "G"}
# How many days a yes lasts at most, by the table of forms.
LONGEST = {"T": 7, "B": 365, "C": 183, "D": 90, "E": 90, "G": 365, "H": 365, "L": 365, "O": 365}
# What a hold names, and which lines of form D it therefore stops.
HELD_LINES = {
    "called": {"D9"},
    "language": {"D12"},
    "needs": {"D13"},
    "services": {"D13"},
    "strengths": {"D16"},
    "next_step": {"D16"},
}


@dataclass
class Sheet:
    """One signed paper. ``over`` is when it was taken back or replaced, ``back`` when each of its
    lines was; ``told`` is what left under it, and when."""

    id: str
    person: str
    kind: str
    starts: datetime
    ends: datetime
    recipient: str = ""
    purpose: str = ""
    lines: frozenset[str] = frozenset()
    items: frozenset[str] = frozenset()
    once: bool = False
    over: datetime | None = None
    back: dict[str, datetime] = field(default_factory=dict)
    told: list[tuple[frozenset[str], datetime]] = field(default_factory=list)

    def is_live(self, at: datetime) -> bool:
        used = self.once and bool(self.told)
        return self.starts <= at < self.ends and not _by(self.over, at) and not used


@dataclass
class Guest:
    """``standing``: leaving, binned or asked. ``quiet``: reporting is not to be raised."""

    code: str
    meeting: str
    standing: str = ""
    leaves_at: datetime | None = None
    quiet: bool = False
    holds: dict[str, frozenset[str]] = field(default_factory=dict)

    def held(self) -> set[str]:
        return {item for items in self.holds.values() for item in items}


@dataclass
class Ledger:
    sheets: dict[str, Sheet] = field(default_factory=dict)
    guests: dict[str, Guest] = field(default_factory=dict)
    shorter: dict[str, int] = field(default_factory=dict)

    def of(self, person: str, kinds: str = "") -> list[Sheet]:
        return [
            each
            for each in self.sheets.values()
            if each.person == person and (not kinds or each.kind in kinds)
        ]

    def forget(self, person: str) -> None:
        self.guests.pop(person)
        for sheet in self.of(person):
            del self.sheets[sheet.id]

    # --- the judge --------------------------------------------------------------------

    def covers(
        self, sheet: Sheet, recipient: str, purpose: str, items: Iterable[str], at: datetime
    ) -> bool:
        """Whether the paper itself says that exactly this may leave at that moment."""
        wanted = set(items)
        return (
            sheet.kind in LEAVES
            # What was taken back stays so, whichever date somebody puts on what leaves.
            and sheet.over is None
            and sheet.is_live(at)
            and recipient == sheet.recipient
            and purpose == sheet.purpose
            and bool(wanted)
            and wanted <= sheet.items - sheet.back.keys()
        )

    def may_leave(
        self, sheet_id: str, recipient: str, purpose: str, items: Iterable[str], at: datetime
    ) -> bool:
        """Whether the database is to take it: covered, and nothing else stands against it."""
        sheet, wanted = self.sheets.get(sheet_id), set(items)
        if sheet is None or not self.covers(sheet, recipient, purpose, wanted, at):
            return False
        guest = self.guests[sheet.person]
        if guest.standing or (sheet.kind == "E" and guest.quiet):
            return False
        held = guest.held()
        if "record" in held or (held and sheet.kind != "D"):
            return False
        return not any(HELD_LINES[item] & wanted for item in held)

    def is_open(self, person: str, at: datetime) -> bool:
        """Whether staff may see the record at all."""
        guest = self.guests.get(person)
        return (
            guest is not None
            and not guest.standing
            and "record" not in guest.held()
            and any(sheet.is_live(at) for sheet in self.of(person, "TB"))
        )

    def may_stand(self, sheet: Sheet, lines: Iterable[str]) -> bool:
        """Whether the database is to take a paper: of the form's own lines with a yes among them,
        naming one recipient or none, and not for longer than may be. An hour and a bit more is for
        the night on which clocks are put back."""
        longest = self.shorter.get(sheet.kind, LONGEST[sheet.kind])
        named = bool(sheet.recipient), bool(sheet.purpose)
        return (
            bool(sheet.lines)
            and all(line.startswith(sheet.kind) for line in lines)
            and sheet.items <= set(lines)
            and named == ((True, True) if sheet.kind in NAMES_ONE else (False, False))
            and (sheet.kind in NAMES_ONE or not sheet.once)
            and timedelta(0) < sheet.ends - sheet.starts <= timedelta(days=longest + 0.05)
        )

    # --- what happens -----------------------------------------------------------------

    def reporting_ends(self, person: str, at: datetime) -> None:
        """They do not report, or have not decided."""
        self.guests[person].quiet = True
        for sheet in self.of(person, "E"):
            if sheet.is_live(at):
                sheet.over = at


def _by(moment: datetime | None, at: datetime) -> bool:
    return moment is not None and moment <= at
