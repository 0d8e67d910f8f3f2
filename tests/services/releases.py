"""Releases as a person might give them, for the tests of whatever follows from one."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from intake_desktop.domain.consent import Consent, Kind
from intake_desktop.domain.sharing import How, ReleaseTerms
from intake_desktop.services import sharing
from services.desk import OpenDesk, yes


def terms(today: date, lines: Iterable[str] = ("D12", "D13"), **other: Any) -> ReleaseTerms:
    """To a clinic, once, for a week; ``other`` are fields of ReleaseTerms."""
    details: Mapping[str, str] = {}
    given: dict[str, Any] = {
        "recipient": "Open Door Clinic",
        "purpose": "Dentist",
        "lines": yes(*lines),
        "details": details,
        "how": How.HAND_OVER,
        "once": True,
        "ends_on": today + timedelta(days=7),
    }
    return ReleaseTerms(**(given | other))


def release(
    desk: OpenDesk, person_id: str, lines: Iterable[str] = ("D12", "D13"), **other: Any
) -> Consent:
    """Signed today."""
    wanted = terms(desk.clock.today(), lines, **other)
    signature = desk.signature(Kind.SHARING)
    return sharing.sign_release(desk.session, desk.actor, person_id, wanted, signature).consent
