"""A form as the person filled it in, boxes and blanks; and what of it is a consent.

Forms T, B and D have pages and types of their own. This is for the others that a person signs:
C, E, H, L and O. Form G waits for a register of studies.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from intake_desktop.domain.consent import LIMITS, LINES, WAYS, Choice, Consent, Kind
from intake_desktop.domain.errors import (
    EndsTooEarly,
    EndsTooLate,
    NothingToSign,
    SaysTooLittle,
    TooLong,
)
from intake_desktop.domain.meetings import LONGEST_LINE
from intake_desktop.domain.recipient import check_one, check_recipient
from intake_desktop.domain.text import whole

# What stands as purpose where a form is for one purpose alone; the ui words it.
REPORT, STORY, IN_CASE = "report", "story", "in_case"


@dataclass(frozen=True)
class Filled:
    """``ticks`` maps a row to the keys of its chosen boxes, ``blanks`` a row to the text of its
    blank. A row that is not there was left empty, which is a no."""

    kind: Kind
    ends_on: date
    ticks: Mapping[str, frozenset[str]] = field(default_factory=dict)
    blanks: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        mended = {item: whole(text).strip() for item, text in self.blanks.items()}
        object.__setattr__(self, "blanks", {item: text for item, text in mended.items() if text})

    def says(self, line: str) -> bool:
        """Whether a line is a yes: a row of its own, or one box of a row."""
        row, _, box = line.partition(".")
        return (box or _YES.get(row, "yes")) in self.ticks.get(row, frozenset())

    def blank(self, item: str) -> str:
        return self.blanks.get(item, "")


# Rows whose only box is called otherwise.
_YES = {"E12": "report", "H10": "agreed"}

# What whoever asks for the paper has said by that; the screen asks it with its buttons, and shows
# no row for it.
BY_SIGNING: Mapping[Kind, Mapping[str, frozenset[str]]] = {
    Kind.SERVICE: {"C21": frozenset({"yes"})},
    Kind.REPORTING: {"E12": frozenset({"report"})},
    # Whoever rather contacts us signs nothing.
    Kind.CONTACT: {"L3": frozenset({"you_may"})},
}
OTHERWISE = frozenset({"E13", "E14"})

# Rows of several boxes of which one excludes the others; H5 since each use has its own paper (H4).
ONE_BOX = frozenset({"C12", "E21", "H5", "H7", "H13", "L23", "L27", "O24"})
_USES = frozenset({"training", "leaflet", "website", "social_media", "news", "donations"})


@dataclass(frozen=True)
class Shape:
    """Which rows of a form say what.

    ``recipient`` names who gets something, or gives the service; it is empty where the form names
    nobody. ``purpose`` is a row, or one of the words above, or empty. ``items`` are the lines that
    may leave, ``exact`` those whose blank must say what, ``blanks`` the blanks that are lines by
    themselves once something stands there. ``signed``, ``ends`` and ``staff`` are the blanks that
    the program fills in, and with the day those of the ``dated`` rows that are ticked.
    """

    recipient: str
    purpose: str
    signed: str
    ends: str
    staff: str
    items: tuple[str, ...] = ()
    exact: tuple[str, ...] = ()
    blanks: tuple[str, ...] = ()
    how: str = ""
    dated: tuple[str, ...] = ()
    check: Callable[[str], None] = check_one


SHAPES: Mapping[Kind, Shape] = {
    Kind.SERVICE: Shape("C2", "C1", "C31", "C32", "C33"),
    Kind.REPORTING: Shape(
        *("E5", REPORT, "E33", "E34", "E35"),
        items=("E17.name", "E17.what_happened", "E17.reach", "E17.only_this"),
        exact=("E17.only_this",),
        how="E16",
    ),
    Kind.STORY: Shape(
        *("H5", STORY, "H24", "H25", "H26"),
        items=LINES[Kind.STORY],
        exact=("H3.other",),
        dated=("H10",),
    ),
    Kind.CONTACT: Shape(
        *("", "", "L42", "L43", "L44"),
        exact=WAYS,
        blanks=("L13", "L14", "L16", "L17", "L18", "L19", "L22", "L26"),
    ),
    Kind.IN_CASE: Shape(
        *("O9", IN_CASE, "O38", "O39", "O40"),
        items=("O13", "O14", "O15", "O16", "O17", "O18"),
        exact=("O16", "O17", "O18"),
        check=check_recipient,
    ),
}


@dataclass(frozen=True)
class FormTerms:
    """What a filled form comes to as a consent."""

    kind: Kind
    recipient: str
    purpose: str
    how: str
    lines: Mapping[str, Choice]
    items: frozenset[str]
    details: Mapping[str, str]
    ends_on: date


def terms_of(filled: Filled) -> FormTerms:
    """Reads the form; whether it holds is for ``check_terms`` to say."""
    shape = SHAPES[filled.kind]
    yes = [
        line
        for line in LINES[filled.kind]
        if filled.says(line) or (line in shape.blanks and filled.blank(line))
    ]
    own_purpose = shape.purpose in (REPORT, STORY, IN_CASE)
    return FormTerms(
        kind=filled.kind,
        recipient=_recipient(filled, shape),
        purpose=shape.purpose if own_purpose else filled.blank(shape.purpose),
        how=" ".join(sorted(filled.ticks.get(shape.how, ()))),
        lines={
            line: Choice.YES if line in yes else Choice.NO
            for line in LINES[filled.kind]
            if line in yes or _was_answered(filled, line)
        },
        items=frozenset(shape.items) & frozenset(yes),
        details={
            line: filled.blank(_row(line)) for line in shape.exact + shape.blanks if line in yes
        },
        ends_on=filled.ends_on,
    )


def as_signed(consent: Consent) -> Filled:
    """The form as it was signed, for a paper that takes its place. What was taken back is open
    again, and so is what is not kept, or can only be said anew (H10)."""
    shape = SHAPES[consent.kind]
    ticks = dict(BY_SIGNING.get(consent.kind, {}))
    for line, choice in consent.lines.items():
        row, _, box = line.partition(".")
        key = box or _YES.get(row, "yes") if choice is Choice.YES else choice.value
        if line not in consent.taken_back and line not in shape.blanks:
            ticks[row] = ticks.get(row, frozenset()) | {key}
    blanks = {
        _row(line): text
        for line, text in consent.details.items()
        if consent.kind is not Kind.CONTACT or line not in consent.taken_back
    }
    if shape.how:
        ticks[shape.how] = frozenset(consent.how.split())
    if consent.kind is Kind.CONTACT:
        return Filled(consent.kind, consent.last_day, ticks, blanks)
    if consent.kind is not Kind.STORY:
        blanks[shape.recipient] = consent.recipient
    elif consent.recipient in _USES:
        ticks[shape.recipient] = frozenset({consent.recipient})
    else:
        ticks[shape.recipient] = frozenset({"other"})
        blanks[shape.recipient] = consent.recipient
    if shape.purpose not in (REPORT, STORY, IN_CASE):
        blanks[shape.purpose] = consent.purpose
    return Filled(consent.kind, consent.last_day, ticks, blanks)


def check_terms(filled: Filled, today: date, longest: timedelta | None = None) -> None:
    """Raises where this form can not become a consent; each error names what to mend.

    ``longest`` is the shelter's own limit where it is shorter than the form's.
    """
    shape, terms = SHAPES[filled.kind], terms_of(filled)
    for item, text in filled.blanks.items():
        if item in (shape.recipient, shape.purpose) and len(text) > LONGEST_LINE:
            raise TooLong(item, LONGEST_LINE)
    if Choice.YES not in terms.lines.values():
        raise NothingToSign
    if shape.recipient and not terms.recipient:
        raise SaysTooLittle(shape.recipient)
    if shape.recipient in filled.blanks and filled.kind is not Kind.STORY:
        shape.check(terms.recipient)
    if shape.purpose and not terms.purpose:
        raise SaysTooLittle(shape.purpose)
    for line in shape.exact:
        if filled.says(line) and not filled.blank(_row(line)):
            raise SaysTooLittle(line)
    _CHECKS.get(filled.kind, _nothing_more)(filled)
    if filled.ends_on <= today:
        raise EndsTooEarly
    most = min(LIMITS[filled.kind].longest, longest or LIMITS[filled.kind].longest)
    if filled.ends_on - today > most:
        raise EndsTooLate(most.days)


def _recipient(filled: Filled, shape: Shape) -> str:
    """Of form H it is the one use that was ticked, in the words beside it where it is another."""
    if filled.kind is not Kind.STORY:
        return filled.blank(shape.recipient)
    uses = filled.ticks.get(shape.recipient, frozenset())
    if len(uses) != 1:  # one use a form
        return ""
    (use,) = uses
    return filled.blank(shape.recipient) if use == "other" else use


def _was_answered(filled: Filled, line: str) -> bool:
    row, _, box = line.partition(".")
    return not box and row in filled.ticks


def _row(line: str) -> str:
    return line.partition(".")[0]


def _check_reporting(filled: Filled) -> None:
    """Only whoever chooses to report signs; the other two choices are no consent."""
    if not filled.says("E12") or filled.ticks.get("E13") or filled.ticks.get("E14"):
        raise NothingToSign


def _check_story(filled: Filled) -> None:
    """Nothing is used that the person has not seen as it will be (H9, H10)."""
    if not any(filled.says(line) for line in LINES[Kind.STORY]):
        raise NothingToSign
    if not filled.says("H10"):
        raise SaysTooLittle("H10")


def _check_contact(filled: Filled) -> None:
    """Whoever rather contacts us signs nothing; without a way there is nothing to agree to."""
    if not filled.says("L3.you_may") or filled.says("L3.i_contact"):
        raise NothingToSign
    if not any(filled.says(way) for way in WAYS):
        raise NothingToSign
    if filled.says("L23.ask_for_me") and not filled.blank("L16"):
        raise SaysTooLittle("L16")


def _check_in_case(filled: Filled) -> None:
    """For one of two events, and what “missing” means is the person's to say (O6, O7)."""
    if not filled.says("O4") and not filled.says("O5"):
        raise SaysTooLittle("O4")
    if filled.says("O5") and not filled.blank("O7"):
        raise SaysTooLittle("O7")
    if not any(filled.says(line) for line in SHAPES[Kind.IN_CASE].items):
        raise NothingToSign


def _nothing_more(_filled: Filled) -> None:
    pass


_CHECKS: Mapping[Kind, Callable[[Filled], None]] = {
    Kind.REPORTING: _check_reporting,
    Kind.STORY: _check_story,
    Kind.CONTACT: _check_contact,
    Kind.IN_CASE: _check_in_case,
}
