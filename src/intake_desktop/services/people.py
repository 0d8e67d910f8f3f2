"""People whose record is live: the list, the search, one person's page, a second meeting."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from enum import Enum
from functools import cached_property
from typing import TypeAlias

from intake_desktop.domain.audit import Action
from intake_desktop.domain.codes import RecordCode, read_form_code, read_record_code
from intake_desktop.domain.compelled import Compelled
from intake_desktop.domain.consent import Consent
from intake_desktop.domain.contact import THEY_CONTACT_US, Reach
from intake_desktop.domain.decisions import Decision
from intake_desktop.domain.disclosure import Disclosed
from intake_desktop.domain.errors import NotAgreed, UnknownCode
from intake_desktop.domain.meetings import Answer, Field, Meeting, Told
from intake_desktop.domain.people import Person
from intake_desktop.domain.retention import Fate, Phase
from intake_desktop.domain.staff import Actor
from intake_desktop.services.contact import reach_of
from intake_desktop.services.fate import fate_of, need_live_record, open_fields
from intake_desktop.services.finding import toneless
from intake_desktop.services.meetings import Draft
from intake_desktop.services.session import Session
from intake_desktop.vault.names import folded
from intake_desktop.vault.people import Listed
from intake_desktop.vault.transaction import Transaction

# What a screen knows of somebody on the list.
Line: TypeAlias = Listed


@dataclass(frozen=True)
class PersonView:
    """One person's page. ``answers`` are the latest of each field, ``meetings`` newest first.

    Times are in the shelter's zone. What is held is not among the answers, nor what is locked.
    ``fate`` says when the record ends. ``decisions`` are the forms that were not signed, the
    latest first; ``not_to_be_raised`` says that reporting is not; ``reach`` how they may be
    reached.
    """

    person: Person
    answers: tuple[Answer, ...]
    consents: tuple[Consent, ...]
    meetings: tuple[Meeting, ...]
    disclosures: tuple[Disclosed, ...]
    now: datetime
    fate: Fate
    decisions: tuple[Decision, ...] = ()
    compelled: tuple[Compelled, ...] = ()
    not_to_be_raised: bool = False
    reach: Reach = THEY_CONTACT_US


class Order(Enum):
    """By what a list of people can be sorted."""

    MET = "met"
    NAME = "name"
    CODE = "code"


@dataclass(frozen=True)
class People:
    """Everybody whose record is live, the latest met first. It lives in memory only.

    The orders are worked out once: sorting 100,000 lines would hold up a screen. ``prepare`` does
    it beforehand, on whichever thread calls it. Among equals the latest met comes first.
    """

    lines: tuple[Line, ...]

    def prepare(self) -> "People":
        """Works out every order; returns the same people."""
        for order in Order:
            for backwards in (False, True):
                self.ordered(order, backwards=backwards)
        return self

    def ordered(self, order: Order, *, backwards: bool) -> tuple[Line, ...]:
        """All of them in this order. Whoever has no name comes last by name, either way."""
        known = self._orders.get((order, backwards))
        if known is None:
            known = self._orders[order, backwards] = _sorted(self.lines, order, backwards)
        return known

    @cached_property
    def _orders(self) -> dict[tuple[Order, bool], tuple[Line, ...]]:
        return {}

    def find(self, typed: str) -> tuple[Line, ...]:
        """Those whose code, name, pinyin (tones or none) or initials hold what was typed."""
        wanted = folded(typed)
        if not wanted:
            return self.lines
        bare = toneless(wanted)
        if bare == wanted:
            return tuple(line for line in self.lines if wanted in line.search)
        # Only in the names, which follow the code: blue12 is a code, and not every blue one.
        return tuple(
            line
            for line in self.lines
            if wanted in (ways := line.search)
            or (bare in ways and ways.rfind(bare) > ways.find("\n"))
        )


def _sorted(lines: tuple[Line, ...], order: Order, backwards: bool) -> tuple[Line, ...]:
    if order is Order.MET:
        return tuple(sorted(lines, key=lambda line: line.last_met, reverse=backwards))
    if order is Order.CODE:
        return tuple(sorted(lines, key=lambda line: line.code, reverse=backwards))
    named = sorted((line for line in lines if line.called), key=_as_read, reverse=backwards)
    return (*named, *(line for line in lines if not line.called))


def _as_read(line: Line) -> str:
    """A Chinese name by its pinyin, any other as it is written. The key holds, a line each: the
    code, the name, the likeliest pinyin where there is any."""
    ways = line.search.split("\n", 3)
    return ways[2] if len(ways) > 2 else ways[-1]


def load_people(session: Session, actor: Actor) -> People:
    """Reads the whole list, ready to be sorted any way; a locked record is not on it."""
    del actor  # the list itself shows codes, and names only when asked to
    with session.transaction() as tx:
        listed = tx.people.listed(session.clock.now())
    return People(listed).prepare()


def view_person(session: Session, actor: Actor, person_id: str) -> PersonView:
    """Raises NotFound, or NotAgreed where the record is locked."""
    now = session.clock.now()
    with session.transaction() as tx:
        need_live_record(tx, person_id, now)
        tx.audit.note(actor, Action.RECORD_SEEN, now, person_id)
        held = tx.holds.items_of(person_id)
        return PersonView(
            _without(held, tx.people.get(person_id)),
            tuple(each for each in tx.answers.latest_of(person_id) if each.field not in held),
            consents_at(tx, person_id, now.tzinfo),
            tuple(_meeting_at(each, now.tzinfo) for each in tx.meetings.of(person_id)),
            tuple(
                replace(each, at=each.at.astimezone(now.tzinfo))
                for each in tx.disclosures.of(person_id)
            ),
            now,
            _fate_at(fate_of(tx, person_id, now), now.tzinfo),
            tx.decisions.of(person_id),
            tx.compelled.of(person_id),
            tx.decisions.is_not_to_be_raised(person_id),
            reach_of(tx, person_id, now),
        )


def _without(held: frozenset[str], person: Person) -> Person:
    return replace(person, called="") if Field.CALLED in held else person


def consents_at(tx: Transaction, person_id: str, zone: tzinfo | None) -> tuple[Consent, ...]:
    """All of one person's, the newest first, with times in that zone."""
    return tuple(_consent_at(each, zone) for each in tx.consents.of(person_id))


def _consent_at(consent: Consent, zone: tzinfo | None) -> Consent:
    early = consent.ended_early_at
    return replace(
        consent,
        starts_at=consent.starts_at.astimezone(zone),
        ends_at=consent.ends_at.astimezone(zone),
        ended_early_at=early and early.astimezone(zone),
        taken_back={line: at.astimezone(zone) for line, at in consent.taken_back.items()},
    )


def _fate_at(fate: Fate, zone: tzinfo | None) -> Fate:
    locks, goes = fate.locks_at, fate.goes_at
    return replace(
        fate,
        locks_at=locks and locks.astimezone(zone),
        goes_at=goes and goes.astimezone(zone),
    )


def _meeting_at(meeting: Meeting, zone: tzinfo | None) -> Meeting:
    closed = meeting.closed_at
    return replace(
        meeting,
        started_at=meeting.started_at.astimezone(zone),
        closed_at=closed and closed.astimezone(zone),
    )


@dataclass(frozen=True)
class Found:
    """A record that a code leads to: what becomes of it, and nothing that stands in it.

    ``fate`` has no dates where the record is held: then it is locked, and nobody is told why.
    """

    person_id: str
    code: RecordCode
    fate: Fate
    may_renew: bool


def open_by_code(session: Session, actor: Actor, typed: str) -> Found:
    """The record with this code, or whose kept paper bears it; a locked one too, since whoever
    brings a code may renew it or have it deleted. Raises UnknownCode, NotFound."""
    del actor  # nothing is shown yet; ``view_person`` tells the log
    now = session.clock.now()
    with session.transaction() as tx:
        person_id = person_of_code(tx, typed)
        fate = fate_of(tx, person_id, now)
        renewable = may_renew(fate, now)
        if fate.phase is Phase.HELD:
            fate = Fate(Phase.HELD)
        fate = _fate_at(fate, now.tzinfo)
        return Found(person_id, tx.people.get(person_id).code, fate, renewable)


def person_of_code(tx: Transaction, typed: str) -> str:
    """The id of the person with this record code, or whose kept paper bears the code. Raises
    UnknownCode, NotFound."""
    try:
        code = read_form_code(typed)
    except UnknownCode:
        return tx.people.by_code(read_record_code(typed)).id
    return tx.consents.by_form_code(str(code)).person_id


def may_renew(fate: Fate, now: datetime) -> bool:
    """Whether a newly signed form B opens a locked record again."""
    return fate.phase is Phase.ENDED and fate.goes_at is not None and now < fate.goes_at


def is_code(typed: str) -> bool:
    """Whether what was typed or scanned is, as a whole, the code of a paper or of a record."""
    for read in (read_form_code, read_record_code):
        with suppress(UnknownCode):
            read(typed)
            return True
    return False


def meet_again(
    session: Session, actor: Actor, person_id: str, told: Told | None, place: str
) -> Draft:
    """Opens another meeting that starts from what the last one left, as far as consent covers it.

    So does a record whose form B has ended, as long as it is there: what it holds stays locked
    until a new one is signed. Raises NotFound, or NotAgreed where the record is locked for good.
    """
    now = session.clock.now()
    with session.transaction() as tx:
        tx.people.get(person_id)
        fate = fate_of(tx, person_id, now)
        if not fate.is_open and not may_renew(fate, now):
            raise NotAgreed("record")
        tx.audit.note(actor, Action.MEETING_BEGUN, now, person_id)
        before = tx.answers.latest_of(person_id)
        meeting = Meeting(session.chance.token(), person_id, now, told, place)
        tx.meetings.start(meeting)
        consents = tx.consents.of(person_id)
        kept = open_fields(tx, person_id, consents, now)
        person = tx.people.get(person_id)
        if Field.CALLED not in kept:
            person = replace(person, called="")
        return Draft(person, meeting, _covered(before, kept), consents, kept)


def _covered(answers: Sequence[Answer], kept: frozenset[object]) -> tuple[Answer, ...]:
    return tuple(answer for answer in answers if answer.field in kept)
