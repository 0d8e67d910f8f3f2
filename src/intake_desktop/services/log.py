"""The log as a lead reads it: rows in portions, the check of the whole, the code at its end."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import Enum

from intake_desktop.documents import head_code as head_papers
from intake_desktop.domain.audit import Action, Entry, Head, Wanted
from intake_desktop.domain.codes import read_record_code
from intake_desktop.domain.head_code import read_head_code
from intake_desktop.domain.languages import Language
from intake_desktop.domain.papers import Document
from intake_desktop.domain.staff import Actor
from intake_desktop.services.papers import Look
from intake_desktop.services.roles import need_lead
from intake_desktop.services.session import Session
from intake_desktop.vault.chain import Verification

__all__ = ["Verification"]

PORTION = 200
# What others may have to wait for the worker while the whole log is checked.
_SLICE_SECONDS = 0.1


class Group(Enum):
    """Kinds of what was done; the values are the first words of actions."""

    OPENING = ("vault", "clock")
    PEOPLE = ("help", "consent", "line", "form", "reporting", "limit", "meeting", "feedback.given")
    SEEN = ("record.seen",)
    LEFT = ("summary", "paper", "compelled", "holdings")
    REMOVED = ("record", "answers", "hold", "feedback.removed")
    STAFF = ("staff", "passphrase", "sheet", "keys", "cost")
    COPIES = ("copy",)
    DIRECTORY = ("directory",)
    LOG = ("log",)


@dataclass(frozen=True)
class Member:
    """Somebody whom the log names; ``left`` says that they no longer work here."""

    id: str
    alias: str
    left: bool


@dataclass(frozen=True)
class Opened:
    """What the page needs before the first row. ``zone`` is the shelter's."""

    head: Head
    members: tuple[Member, ...]
    zone: tzinfo | None


@dataclass(frozen=True)
class Portion:
    """Some rows, the newest first; ``is_last`` says that there are no older ones."""

    entries: tuple[Entry, ...]
    is_last: bool


@dataclass(frozen=True)
class Question:
    """What a lead wants to see; ``since`` and ``until`` are days, both part of it."""

    actor_id: str | None = None
    group: Group | None = None
    since: date | None = None
    until: date | None = None
    token: str = ""


@dataclass(frozen=True)
class Looked:
    """How far the search for a head code went; ``after`` is where it goes on, 0 at the end."""

    found: Head | None
    after: int


def open_log(session: Session, actor: Actor) -> Opened:
    """To be called as the page is shown; the log tells that too. Raises OnlyLead."""
    need_lead(actor)
    now = session.clock.now()
    with session.transaction() as tx:
        tx.audit.note(actor, Action.LOG_SEEN, now)
        left = tx.staff.left()
        members = tuple(Member(each.id, each.alias, each.id in left) for each in tx.staff.all())
        return Opened(_local(tx.audit.head(), now.tzinfo), members, now.tzinfo)


def read(session: Session, actor: Actor, question: Question, before: int | None = None) -> Portion:
    """The next rows that are asked for, older than the row ``before``. Raises OnlyLead."""
    need_lead(actor)
    zone = session.clock.now().tzinfo
    with session.transaction() as tx:
        found = tx.audit.find(_wanted(question, zone), PORTION + 1, before)
    return Portion(found[:PORTION], len(found) <= PORTION)


def token_of(session: Session, actor: Actor, typed_code: str) -> str:
    """The name that a record has in the log. Raises OnlyLead, UnknownCode, or NotFound where
    there is no such record: of one that was deleted, nothing leads to its rows."""
    need_lead(actor)
    code = read_record_code(typed_code)
    with session.transaction() as tx:
        return tx.audit.token_of(tx.people.by_code(code).id)


def head(session: Session, actor: Actor) -> Head:
    """Where the log ends now. Raises OnlyLead."""
    need_lead(actor)
    with session.transaction() as tx:
        return _local(tx.audit.head(), session.clock.now().tzinfo)


def check_on(session: Session, actor: Actor, verification: Verification) -> Head | None:
    """The next slice of the whole check; call it until it gives the end of the log. What others
    do between slices is taken in. Raises OnlyLead, LogBroken."""
    need_lead(actor)
    now = session.clock.now()
    with session.transaction() as tx:
        found = tx.whole_log.check_on(verification, _SLICE_SECONDS)
        if found is not None:
            tx.audit.note(actor, Action.LOG_VERIFIED, now)
    return found and _local(found, now.tzinfo)


def look_for(session: Session, actor: Actor, typed_code: str, after: int = 0) -> Looked:
    """Looks through some rows for where the log once ended with this code; call it with
    ``after`` until that is 0. Raises OnlyLead, UnknownCode."""
    need_lead(actor)
    code = read_head_code(typed_code)
    with session.transaction() as tx:
        found, next_ = tx.whole_log.look_for(code, after)
    return Looked(found and _local(found, session.clock.now().tzinfo), next_)


def head_paper(session: Session, actor: Actor, look: Look, language: Language) -> Document:
    """A small paper with the head code. Raises OnlyLead."""
    return head_papers.render(head(session, actor), language, look.size, look.watermark)


def group_of(action: str) -> Group | None:
    """None for an action that only a newer version knows."""
    return _GROUPS.get(action) or _GROUPS.get(action.split(".", maxsplit=1)[0])


_GROUPS: Mapping[str, Group] = {word: group for group in Group for word in group.value}


def _wanted(question: Question, zone: tzinfo | None) -> Wanted:
    actions = [a.value for a in Action if question.group and group_of(a) is question.group]
    return Wanted(
        question.actor_id,
        frozenset(actions),
        _beginning(question.since, zone),
        _beginning(question.until and question.until + timedelta(days=1), zone),
        question.token,
    )


def _beginning(day: date | None, zone: tzinfo | None) -> datetime | None:
    return datetime.combine(day, time.min, zone) if day else None


def _local(found: Head, zone: tzinfo | None) -> Head:
    return Head(found.sequence, found.at and found.at.astimezone(zone), found.code)
