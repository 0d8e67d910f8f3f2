"""The rule for every kind of paper, below the code: how long, to whom, and what never leaves."""

import itertools
from datetime import datetime, timedelta

import pytest

from intake_desktop.vault import engine, moments
from intake_desktop.vault.database import Vault
from vault.raw import HOUR, Raw, disclose
from vault.samples import NOW, identity

# By the table of forms: days, whether one recipient is named, whether something may leave.
_RULES = {
    "T": (7, False, False),
    "B": (365, False, False),
    "C": (183, True, False),
    "D": (90, True, True),
    "E": (90, True, True),
    "G": (365, True, False),
    "H": (365, True, True),
    "L": (365, False, False),
    "O": (365, True, True),
}
_KINDS = pytest.mark.parametrize("kind", list(_RULES))
_LEAVES = [kind for kind, (_, _, leaves) in _RULES.items() if leaves]
_STAYS = [kind for kind in _RULES if kind not in _LEAVES]
_NUMBERS = itertools.count(1000)


def give(
    raw: Raw,
    kind: str,
    *,
    lasts: timedelta = timedelta(days=1),
    named: bool | None = None,
    recipient: str = "Harbor Clinic",
    purpose: str = "a dentist",
    how: str = "",
    once: int = 0,
    starts: datetime = NOW,
) -> str:
    """A consent of person 1 by raw SQL, with one yes that may leave; gives its id."""
    new = identity(next(_NUMBERS))
    if not (_RULES[kind][1] if named is None else named):
        recipient = purpose = ""
    raw.run("SAVEPOINT give")
    try:
        raw.run("INSERT INTO consent_line VALUES (?, ?, 'yes', '')", new, f"{kind}9")
        raw.run("INSERT INTO consent_item VALUES (?, ?)", new, f"{kind}9")
        raw.run(
            "INSERT INTO consent VALUES "
            "(?, ?, ?, ?, ?, NULL, NULL, ?, ?, ?, ?, ?, 't', '1', 'x', 'en', '', '', ?, NULL)",
            *(new, identity(1), kind, moments.to_text(starts), moments.to_text(starts + lasts)),
            *(recipient, purpose, how, once, new, starts.date().isoformat()),
        )
    except engine.Error:
        raw.run("ROLLBACK TO give")
        raise
    return new


def refused(raw: Raw, kind: str, match: str = "not agreed", **wrong: object) -> None:
    with pytest.raises(engine.IntegrityError, match=match):
        give(raw, kind, **wrong)  # type: ignore[arg-type]


def test_the_table_says_what_the_forms_say(vault: Vault) -> None:
    rows = vault._connection.execute("SELECT * FROM consent_rule").fetchall()
    stored = {kind: (days, bool(one), bool(leaves)) for kind, days, one, leaves in rows}
    assert stored == _RULES


# --- how long ----------------------------------------------------------------


@_KINDS
def test_no_yes_lasts_longer_than_its_form_allows(raw: Raw, kind: str) -> None:
    longest = timedelta(days=_RULES[kind][0])
    refused(raw, kind, lasts=longest + timedelta(days=1))
    refused(raw, kind, lasts=timedelta(days=36_500))
    give(raw, kind, lasts=longest)
    give(raw, kind, lasts=longest + HOUR)  # the night on which clocks are put back
    refused(raw, kind, lasts=longest + timedelta(minutes=73))


@_KINDS
def test_a_yes_ends_after_it_begins(raw: Raw, kind: str) -> None:
    refused(raw, kind, match="CHECK", lasts=timedelta(0))
    refused(raw, kind, match="CHECK", lasts=timedelta(microseconds=-1))
    give(raw, kind, lasts=timedelta(microseconds=1))


@_KINDS
def test_a_shorter_limit_holds_for_the_next_paper(raw: Raw, kind: str) -> None:
    form = _RULES[kind][0]
    earlier = give(raw, kind, lasts=timedelta(days=form))
    for days in (form, form + 1, 100_000):
        raw.refused("INSERT INTO shorter_limit VALUES (?, ?)", kind, days)
        raw.refused("REPLACE INTO shorter_limit VALUES (?, ?)", kind, days)
    for days in (0, -1):
        raw.refused("INSERT INTO shorter_limit VALUES (?, ?)", kind, days, match="CHECK")
    raw.run("INSERT INTO shorter_limit VALUES (?, ?)", kind, form - 1)
    refused(raw, kind, lasts=timedelta(days=form))
    give(raw, kind, lasts=timedelta(days=form - 1))
    other = "B" if kind == "T" else "T"
    give(raw, other, lasts=timedelta(days=_RULES[other][0]))  # only of its own form
    raw.refused("UPDATE shorter_limit SET longest_days = longest_days + 1", match="fixed")
    raw.run("DELETE FROM shorter_limit")
    give(raw, kind, lasts=timedelta(days=form))
    assert raw.connection.execute("SELECT 1 FROM consent WHERE id = ?", (earlier,)).fetchone()


def test_a_limit_is_of_a_form_that_there_is(vault: Vault) -> None:
    for kind in ("A", "P", "Z", ""):
        with pytest.raises(engine.IntegrityError):
            vault._connection.execute("INSERT INTO shorter_limit VALUES (?, 1)", (kind,))


# --- to whom -----------------------------------------------------------------


@_KINDS
def test_one_recipient_and_one_purpose_or_neither(raw: Raw, kind: str) -> None:
    if _RULES[kind][1]:
        for wrong in ({"recipient": ""}, {"purpose": ""}, {"named": False}):
            refused(raw, kind, **wrong)
        give(raw, kind, how="by hand", once=1)
    else:
        for wrong in (
            {"named": True},
            {"named": True, "recipient": ""},
            {"named": True, "purpose": ""},
            {"how": "by hand"},
            {"once": 1},
        ):
            refused(raw, kind, **wrong)
    give(raw, kind)


@_KINDS
def test_the_lines_are_those_of_the_form(raw: Raw, kind: str) -> None:
    new, other = identity(next(_NUMBERS)), "B" if kind != "B" else "D"
    insert = (
        "INSERT INTO consent SELECT ?, person_id, kind, starts_at, ends_at, NULL, NULL, recipient, "
        "purpose, how, once, ?, 't', '1', 'x', 'en', '', '', signed_on, NULL "
        "FROM consent WHERE id = ?"
    )
    given = give(raw, kind)
    raw.refused(insert, new, new, given)  # no line at all
    raw.run("INSERT INTO consent_line VALUES (?, ?, 'no', '')", new, f"{kind}9")
    raw.refused(insert, new, new, given)  # every line a no
    raw.run("INSERT INTO consent_line VALUES (?, ?, 'yes', '')", new, f"{other}9")
    raw.refused(insert, new, new, given)  # a yes of another form
    newer = identity(next(_NUMBERS))
    raw.run("INSERT INTO consent_line VALUES (?, ?, 'yes', '')", newer, f"{kind}9")
    raw.run(insert, newer, newer, given)


def test_a_kind_that_no_form_has(raw: Raw) -> None:
    for kind in ("A", "I", "J", "K", "M", "N", "P", "Z", "d", "DE", ""):
        with pytest.raises((engine.IntegrityError, KeyError)):
            _RULES[kind] = (1, False, False)
            try:
                give(raw, kind)
            finally:
                del _RULES[kind]


# --- what leaves -------------------------------------------------------------


@pytest.mark.parametrize("kind", _STAYS)
def test_under_these_nothing_ever_leaves(raw: Raw, kind: str) -> None:
    consent = give(raw, kind)
    names = "Harbor Clinic" if _RULES[kind][1] else ""
    for recipient, purpose in ((names, "a dentist" if names else ""), ("x", "x")):
        with pytest.raises(engine.IntegrityError, match=r"not agreed|CHECK"):
            disclose(raw, (f"{kind}9",), consent, recipient, purpose)


@pytest.mark.parametrize("kind", _LEAVES)
def test_under_these_exactly_what_they_say(raw: Raw, kind: str) -> None:
    consent, tick = give(raw, kind), timedelta(microseconds=1)
    for wrong in (
        {"items": (f"{kind}9", "Z9")},
        {"items": ()},
        {"recipient": "Somebody else"},
        {"purpose": "curiosity"},
        {"at": NOW - tick},
        {"at": NOW + timedelta(days=1)},
    ):
        with pytest.raises(engine.IntegrityError, match="not agreed"):
            disclose(raw, **({"items": (f"{kind}9",), "consent_id": consent} | wrong))  # type: ignore[arg-type]
    disclose(raw, (f"{kind}9",), consent, at=NOW + timedelta(days=1) - tick)


@pytest.mark.parametrize("kind", _LEAVES)
def test_reporting_that_is_not_to_be_raised_is_not_told(raw: Raw, kind: str) -> None:
    consent = give(raw, kind)
    raw.run("INSERT INTO do_not_raise VALUES (?)", identity(2))  # of somebody else
    raw.run("SAVEPOINT before")
    disclose(raw, (f"{kind}9",), consent)
    raw.run("ROLLBACK TO before")
    raw.run("INSERT INTO do_not_raise VALUES (?)", identity(1))
    if kind == "E":
        with pytest.raises(engine.IntegrityError, match="not agreed"):
            disclose(raw, ("E9",), consent)
    else:
        disclose(raw, (f"{kind}9",), consent)


@pytest.mark.parametrize("kind", _LEAVES)
@pytest.mark.parametrize("item", ["called", "language", "needs", "strengths", "record"])
def test_while_something_is_held(raw: Raw, kind: str, item: str) -> None:
    """A line of form D is known to be about a field; of the other forms that cannot be told."""
    consent, hold = give(raw, kind), identity(70)
    raw.run("INSERT INTO hold_item VALUES (?, ?)", hold, item)
    raw.run(
        "INSERT INTO hold VALUES (?, ?, 'court', 'lawyer', '2026-03-01', 'told', ?, "
        "'2026-04-01', NULL)",
        *(hold, identity(1), moments.to_text(NOW)),
    )
    if kind != "D" or item in ("called", "record"):  # D9 is a name
        with pytest.raises(engine.IntegrityError, match="not agreed"):
            disclose(raw, (f"{kind}9",), consent)
    raw.run("UPDATE hold SET ended_at = ? WHERE id = ?", moments.to_text(NOW), hold)
    disclose(raw, (f"{kind}9",), consent)
