"""A release exists only inside what one live consent says."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from intake_desktop.domain.consent import Choice, Consent, Kind, Paper, Signature, State
from intake_desktop.domain.disclosure import Release
from intake_desktop.domain.errors import NotAgreed
from intake_desktop.domain.languages import Language

NOW = datetime(2026, 3, 4, 21, 5, tzinfo=UTC)
PAPER = Paper("D-12345-X", "D.1", "1", "ab" * 32, (Language.ENGLISH,))
GIVEN = Consent(
    "c", "p", Kind.SHARING, {"D1": Choice.YES}, Signature(PAPER, "Wren", "", NOW.date()),
    NOW, NOW + timedelta(days=7),
    recipient="Harbor Clinic", purpose="a dentist", items=frozenset({"called", "needs"}),
)  # fmt: skip
ITEMS = frozenset({"needs"})


@pytest.mark.parametrize("items", [ITEMS, frozenset({"called", "needs"})])
def test_what_was_agreed_can_leave(items: frozenset[str]) -> None:
    assert Release(GIVEN, "Harbor Clinic", "a dentist", items, NOW).items == items


@pytest.mark.parametrize(
    ("consent", "recipient", "purpose", "items", "at", "what"),
    [
        (GIVEN, "Somebody", "a dentist", ITEMS, NOW, "recipient"),
        (GIVEN, "", "a dentist", ITEMS, NOW, "recipient"),
        (replace(GIVEN, recipient=""), "", "a dentist", ITEMS, NOW, "recipient"),
        (GIVEN, "Harbor Clinic", "curiosity", ITEMS, NOW, "purpose"),
        (replace(GIVEN, purpose=""), "Harbor Clinic", "", ITEMS, NOW, "purpose"),
        (GIVEN, "Harbor Clinic", "a dentist", frozenset(), NOW, "items"),
        (GIVEN, "Harbor Clinic", "a dentist", ITEMS | {"strengths"}, NOW, "items"),
        (GIVEN, "Harbor Clinic", "a dentist", ITEMS, GIVEN.ends_at, "release"),
        (GIVEN, "Harbor Clinic", "a dentist", ITEMS, NOW - timedelta(seconds=1), "release"),
        (replace(GIVEN, kind=Kind.KEEPING), "Harbor Clinic", "a dentist", ITEMS, NOW, "release"),
        (
            replace(GIVEN, ended_early_at=NOW, ended_early_as=State.WITHDRAWN),
            "Harbor Clinic", "a dentist", ITEMS, NOW, "release",
        ),
    ],
)  # fmt: skip
def test_nothing_else_can(
    consent: Consent, recipient: str, purpose: str, items: frozenset[str], at: datetime, what: str
) -> None:
    with pytest.raises(NotAgreed) as caught:
        Release(consent, recipient, purpose, items, at)
    assert caught.value.what == what
