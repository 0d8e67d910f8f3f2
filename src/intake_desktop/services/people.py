"""People whose record is live: the list, the search, one person's page, a second meeting."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from typing import TypeAlias

from intake_desktop.domain.audit import Action
from intake_desktop.domain.codes import read_form_code
from intake_desktop.domain.consent import Consent, covered_fields
from intake_desktop.domain.disclosure import Disclosed
from intake_desktop.domain.errors import NotFound, UnknownCode
from intake_desktop.domain.meetings import Answer, Meeting, Told
from intake_desktop.domain.people import Person
from intake_desktop.domain.staff import Actor
from intake_desktop.services.meetings import Draft
from intake_desktop.services.session import Session
from intake_desktop.services.sharing import has_live_record, need_live_record
from intake_desktop.vault.names import folded
from intake_desktop.vault.people import Listed

# What a screen knows of somebody on the list.
Line: TypeAlias = Listed


@dataclass(frozen=True)
class PersonView:
    """One person's page. ``answers`` are the latest of each field, ``meetings`` newest first.

    Times are in the shelter's zone.
    """

    person: Person
    answers: tuple[Answer, ...]
    consents: tuple[Consent, ...]
    meetings: tuple[Meeting, ...]
    disclosures: tuple[Disclosed, ...]
    now: datetime


@dataclass(frozen=True)
class People:
    """Everybody whose record is live, the latest met first. It lives in memory only."""

    lines: tuple[Line, ...]

    def find(self, typed: str) -> tuple[Line, ...]:
        """Those whose code, name, pinyin (tones or none) or initials hold what was typed."""
        wanted = folded(typed)
        if not wanted:
            return self.lines
        toneless = _TONE.sub("", wanted)
        if toneless == wanted:
            return tuple(line for line in self.lines if wanted in line.search)
        # Only in the names, which follow the code: blue12 is a code, and not every blue one.
        return tuple(
            line
            for line in self.lines
            if wanted in (ways := line.search)
            or (toneless in ways and ways.rfind(toneless) > ways.find("\n"))
        )


# Tones may be typed as digits: xiao3yu3.
_TONE = re.compile(r"(?<=[a-z])[1-5](?![0-9])")


def load_people(session: Session, actor: Actor) -> People:
    """Reads the whole list; a locked record is not on it."""
    del actor  # the list itself shows codes, and names only when asked to
    with session.transaction() as tx:
        return People(tx.people.listed(session.clock.now()))


def view_person(session: Session, actor: Actor, person_id: str) -> PersonView:
    """Raises NotFound, or NotAgreed where the record is locked."""
    now = session.clock.now()
    with session.transaction() as tx:
        need_live_record(tx, person_id, now)
        tx.audit.note(actor, Action.RECORD_SEEN, now, person_id)
        return PersonView(
            tx.people.get(person_id),
            tx.answers.latest_of(person_id),
            tuple(_consent_at(each, now.tzinfo) for each in tx.consents.of(person_id)),
            tuple(_meeting_at(each, now.tzinfo) for each in tx.meetings.of(person_id)),
            tuple(
                replace(each, at=each.at.astimezone(now.tzinfo))
                for each in tx.disclosures.of(person_id)
            ),
            now,
        )


def _consent_at(consent: Consent, zone: tzinfo | None) -> Consent:
    early = consent.ended_early_at
    return replace(
        consent,
        starts_at=consent.starts_at.astimezone(zone),
        ends_at=consent.ends_at.astimezone(zone),
        ended_early_at=early and early.astimezone(zone),
    )


def _meeting_at(meeting: Meeting, zone: tzinfo | None) -> Meeting:
    closed = meeting.closed_at
    return replace(
        meeting,
        started_at=meeting.started_at.astimezone(zone),
        closed_at=closed and closed.astimezone(zone),
    )


def open_by_paper(session: Session, actor: Actor, typed: str) -> str:
    """The id of the person whose kept paper bears this code. Raises UnknownCode, NotFound."""
    del actor  # nothing is shown yet; ``view_person`` tells the log
    code = read_form_code(typed)
    with session.transaction() as tx:
        consent = tx.consents.by_form_code(str(code))
        if not has_live_record(tx, consent.person_id, session.clock.now()):
            raise NotFound("paper")
        return consent.person_id


def is_paper_code(typed: str) -> bool:
    """Whether what was typed or scanned is the code of a paper."""
    try:
        read_form_code(typed)
    except UnknownCode:
        return False
    return True


def meet_again(
    session: Session, actor: Actor, person_id: str, told: Told | None, place: str
) -> Draft:
    """Opens another meeting that starts from what the last one left, as far as consent covers it.

    Raises NotFound, or NotAgreed where the record is locked.
    """
    now = session.clock.now()
    with session.transaction() as tx:
        need_live_record(tx, person_id, now)
        tx.audit.note(actor, Action.MEETING_BEGUN, now, person_id)
        before = tx.answers.latest_of(person_id)
        meeting = Meeting(session.chance.token(), person_id, now, told, place)
        tx.meetings.start(meeting)
        consents = tx.consents.of(person_id)
        kept = covered_fields(consents, now)
        return Draft(tx.people.get(person_id), meeting, _covered(before, kept), consents, kept)


def _covered(answers: Sequence[Answer], kept: frozenset[object]) -> tuple[Answer, ...]:
    return tuple(answer for answer in answers if answer.field in kept)
