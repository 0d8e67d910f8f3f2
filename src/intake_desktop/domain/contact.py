"""How somebody may be reached: what was said last decides, and where nothing was, they contact us.

Source: form L, its lines L2, L20, L31 and L35; line B6 of form B for what was said in a meeting.
"""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from intake_desktop.domain.consent import LINES, Consent, Kind, State, is_enough
from intake_desktop.domain.decisions import Decision
from intake_desktop.domain.retention import GRACE


@dataclass(frozen=True)
class Said:
    """What somebody said in a meeting about being reached, in their own words, and when."""

    words: str
    at: datetime


@dataclass(frozen=True)
class Reach:
    """``lines`` are those of a signed form L in its order, each with what stands in its blank;
    ``until`` its last day. ``words`` are what they said in a meeting, on ``said_on``: alone, or
    beside the form where they came later. With neither, they contact us."""

    lines: Mapping[str, str] = field(default_factory=dict)
    until: date | None = None
    words: str = ""
    said_on: date | None = None

    @property
    def may_contact(self) -> bool:
        return bool(self.lines or self.words)


THEY_CONTACT_US = Reach()


def reach_of(
    consents: Iterable[Consent], decisions: Iterable[Decision], said: Said | None, at: datetime
) -> Reach:
    """``said`` is the latest answer to B6 that may be seen, ``at`` now, in the shelter's zone.

    Words that are older than the last paper, or than its end, count no longer: whoever took a way
    back, or let it end, is not reached by an earlier one.
    """
    papers = [each for each in consents if each.kind is Kind.CONTACT]
    since = _last_word(papers, decisions, at)
    later = said if said is not None and (since is None or said.at > since) else None
    words = later.words if later else ""
    said_on = later.at.astimezone(at.tzinfo).date() if later else None
    live = [each for each in papers if each.is_live(at) and is_enough(each.kind, _yes(each, at))]
    if not live:
        return Reach(words=words, said_on=said_on)
    form = max(live, key=lambda each: each.starts_at)
    lines = {line: form.details.get(line, "") for line in _yes(form, at)}
    return Reach(lines, form.last_day, words, said_on)


def blanks_to_forget(
    consent: Consent, at: datetime, open_yet: Container[tuple[str, str]] = ()
) -> tuple[str, ...]:
    """The lines of a form L whose blanks are to be emptied by now. ``open_yet`` are withdrawals
    that can still be undone: the id of a consent, and a line, or "" for the whole of it."""
    if consent.kind is not Kind.CONTACT or (consent.id, "") in open_yet:
        return ()
    over = consent.ended_early_at is not None and consent.ended_early_at <= at
    over = over or at >= consent.ends_at + GRACE
    return tuple(
        line
        for line in LINES[consent.kind]
        if consent.details.get(line)
        and (over or (line in consent.taken_back and (consent.id, line) not in open_yet))
    )


def _yes(consent: Consent, at: datetime) -> list[str]:
    return [line for line in LINES[consent.kind] if consent.says_yes(line, at)]


def _last_word(
    papers: Iterable[Consent], decisions: Iterable[Decision], at: datetime
) -> datetime | None:
    """When form L was last signed, changed, ended or declined. "Later" says nothing new."""
    moments = [
        each.at for each in decisions if each.kind is Kind.CONTACT and each.state is State.DECLINED
    ]
    for each in papers:
        ends = min(each.ended_early_at or each.ends_at, each.ends_at)
        moments += [each.starts_at, *each.taken_back.values(), *([ends] if ends <= at else [])]
    return max((moment for moment in moments if moment <= at), default=None)
