"""Forms C, E, H, L and O as somebody might fill them in, for the tests of whatever follows."""

from collections.abc import Mapping
from datetime import date

from intake_desktop.domain.consent import Consent, Kind
from intake_desktop.domain.filled import Filled
from intake_desktop.services import consenting
from services.desk import OpenDesk, said, yes

TICKS: Mapping[Kind, Mapping[str, str]] = {
    Kind.SERVICE: {"C21": "yes", "C12": "costs"},
    Kind.REPORTING: {"E12": "report", "E16": "alone with_staff", "E17": "reach only_this"},
    Kind.STORY: {"H3": "written art", "H5": "website", "H7": "this_name", "H10": "agreed"},
    Kind.CONTACT: {"L3": "you_may", "L5": "no", "L6": "yes", "L8": "yes", "L23": "wrong_number"},
    Kind.IN_CASE: {"O4": "yes", "O13": "yes", "O14": "no", "O17": "yes", "O24": "delete"},
}
BLANKS: Mapping[Kind, Mapping[str, str]] = {
    Kind.SERVICE: {"C1": "Counselling", "C2": "Harbor Clinic", "C12": "$ 20 a visit"},
    Kind.REPORTING: {"E5": "Providence Police", "E17": "the grey car", "E18": "my address"},
    Kind.STORY: {"H7": "Rain"},
    Kind.CONTACT: {
        "L6": "401 555 0147",
        "L8": "rain@example.org",
        "L13": "Sundays",
        "L19": "the word shelter",
    },
    Kind.IN_CASE: {"O9": "My sister Lan", "O17": "I am fine"},
}
FORMS = tuple(TICKS)


def boxes(ticks: Mapping[str, str]) -> dict[str, frozenset[str]]:
    return {row: frozenset(keys.split()) for row, keys in ticks.items() if keys}


def filled(
    kind: Kind,
    ends_on: date,
    ticks: Mapping[str, str] | None = None,
    blanks: Mapping[str, str] | None = None,
) -> Filled:
    """``ticks`` and ``blanks`` change what is said above; "" takes a row or a blank away."""
    return Filled(
        kind,
        ends_on,
        boxes({**TICKS[kind], **(ticks or {})}),
        {**BLANKS[kind], **(blanks or {})},
    )


def a_person(desk: OpenDesk) -> str:
    return desk.keeping(yes("B4", "B7"), said(called="Rain", needs="a dentist")).person.id


def sign(desk: OpenDesk, person_id: str, form: Filled, renews: str = "") -> Consent:
    """Signed today."""
    signature = desk.signature(form.kind)
    given = consenting.sign(desk.session, desk.actor, person_id, form, signature, renews)
    return given.consent
