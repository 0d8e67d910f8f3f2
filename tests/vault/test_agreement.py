"""The domain's types and the database's triggers agree on every history that can be drawn."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import product
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from intake_desktop.domain.consent import LINES, Choice, Consent, KeptAnswer, Kind, State
from intake_desktop.domain.disclosure import Release
from intake_desktop.domain.errors import NotAgreed
from intake_desktop.domain.meetings import Field
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.vault.database import Vault
from intake_desktop.vault.transaction import Transaction
from vault.samples import NOW, answer, consent, identity, meeting, person, sharing

HOUR = timedelta(hours=1)

_MOMENTS = st.integers(-3, 6).map(lambda hours: NOW + hours * HOUR)


@st.composite
def histories(draw: st.DrawFn) -> Consent:
    kind = draw(st.sampled_from([Kind.TONIGHT, Kind.KEEPING]))
    chosen = draw(
        st.dictionaries(st.sampled_from(LINES[kind]), st.sampled_from(Choice), min_size=1)
    )
    first = next(iter(chosen))
    lines = chosen if Choice.YES in chosen.values() else chosen | {first: Choice.YES}
    lasts = draw(st.integers(1, 4)) * HOUR
    return consent(kind=kind, lines=lines, starts_at=draw(_MOMENTS), lasts=lasts)


class _Judged:
    """Compares the domain's type with the database, and remembers that both answers came up."""

    def __init__(self) -> None:
        self.seen: set[bool] = set()

    def alike(self, domain: Callable[[], object], database: Callable[[], object]) -> bool:
        verdicts = []
        for judge in (domain, database):
            try:
                judge()
                verdicts.append(True)
            except NotAgreed:
                verdicts.append(False)
        assert verdicts[0] == verdicts[1]
        self.seen.add(verdicts[0])
        return verdicts[0]


@contextmanager
def taken_back(vault: Vault) -> Iterator[Transaction]:
    """A transaction that leaves nothing behind, so that the next history starts anew."""
    stack = ExitStack()
    tx = stack.enter_context(vault.transaction())
    try:
        yield tx
    finally:
        with suppress(_TakeBackError):
            stack.__exit__(_TakeBackError, _TakeBackError(), None)


class _TakeBackError(Exception):
    pass


def unchecked(kind: type, **values: object) -> Any:
    """The domain's type refuses to exist where it should, so the database is asked alone."""
    made: object = object.__new__(kind)
    for name, value in values.items():
        object.__setattr__(made, name, value)
    return made


def test_any_history_is_judged_alike(vault: Vault) -> None:
    judged = _Judged()

    @settings(max_examples=150, deadline=None)
    @given(histories(), st.none() | _MOMENTS, st.sampled_from(Field), _MOMENTS)
    def check(first: Consent, ended: datetime | None, field: Field, at: datetime) -> None:
        with taken_back(vault) as tx:
            tx.people.add(person())
            tx.meetings.start(meeting())
            tx.consents.add(first)
            if ended is not None:
                tx.consents.end_early(first.id, ended, State.WITHDRAWN)
            now, words = tx.consents.get(first.id), answer(field=field)
            kept = unchecked(KeptAnswer, answer=words, consent=now, at=at)
            judged.alike(
                lambda: KeptAnswer(words, now, at), lambda: tx.answers.keep(identity(1), kept)
            )

    check()
    assert judged.seen == {True, False}


def test_any_release_is_judged_alike(vault: Vault) -> None:
    judged = _Judged()
    once_more: set[tuple[bool, bool, bool]] = set()

    @settings(max_examples=150, deadline=None)
    @given(
        st.sampled_from(["Harbor Clinic"] * 3 + ["Somebody else", ""]),
        st.sampled_from(["a dentist"] * 3 + ["curiosity", ""]),
        st.frozensets(st.sampled_from(["D9", "D13", "D16"])),
        _MOMENTS,
        st.none() | _MOMENTS,
        st.booleans(),
        st.none() | st.integers(0, 2).map(lambda hours: NOW + hours * HOUR),
    )
    # Few draws get every part right, so some that do are given.
    @example("Harbor Clinic", "a dentist", frozenset({"D9"}), NOW, None, False, None)
    @example("Harbor Clinic", "a dentist", frozenset({"D9"}), NOW, None, True, None)
    @example("Harbor Clinic", "a dentist", frozenset({"D9"}), NOW, None, False, NOW)
    @example("Harbor Clinic", "a dentist", frozenset({"D9"}), NOW, None, True, NOW)
    @example("Harbor Clinic", "a dentist", frozenset({"D9"}), NOW, None, True, NOW + HOUR)
    def check(
        recipient: str,
        purpose: str,
        items: frozenset[str],
        at: datetime,
        ended: datetime | None,
        once: bool,
        earlier: datetime | None,
    ) -> None:
        with taken_back(vault) as tx:
            tx.staff.add(Actor(identity(50), "Wren", Role.LEAD))
            tx.people.add(person())
            tx.consents.add(replace(sharing(), once=once))
            if earlier is not None:
                first = Release(
                    sharing(), "Harbor Clinic", "a dentist", frozenset({"D13"}), earlier
                )
                tx.disclosures.record(identity(6), first, identity(50))
            if ended is not None:
                tx.consents.end_early(identity(9), ended, State.WITHDRAWN)
            now = tx.consents.get(identity(9))
            release = unchecked(
                Release, consent=now, recipient=recipient, purpose=purpose, items=items, at=at
            )
            verdict = judged.alike(
                lambda: Release(now, recipient, purpose, items, at),
                lambda: tx.disclosures.record(identity(7), release, identity(50)),
            )
            once_more.add((once, earlier is not None, verdict))

    check()
    assert judged.seen == {True, False}
    # A second disclosure: never under a release that is good for once, else it depends.
    assert once_more == set(product((True, False), repeat=3)) - {(True, True, True)}
