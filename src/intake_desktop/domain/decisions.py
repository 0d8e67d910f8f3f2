"""Where each form stands with a person: signed and live, ended, declined, left for later, or
never asked. A "no" has no end date, and nobody is asked again because it is old."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from intake_desktop.domain.consent import Consent, Kind, State


@dataclass(frozen=True)
class Decision:
    """A form of one kind was offered and not signed: ``state`` is DECLINED or DECIDED_LATER. Of
    form E there is none: see ``do_not_raise``."""

    kind: Kind
    state: State
    at: datetime


def where_it_stands(
    kind: Kind, consents: Iterable[Consent], decisions: Iterable[Decision], at: datetime
) -> State:
    """What is live counts, then whatever was said last."""
    return last_said(kind, consents, decisions, at)[0]


def last_said(
    kind: Kind, consents: Iterable[Consent], decisions: Iterable[Decision], at: datetime
) -> tuple[State, datetime | None]:
    """The same, and when that was said or came about; for what is live, when the last of it
    ends."""
    papers = [each for each in consents if each.kind is kind]
    live = [each for each in papers if each.is_live(at)]
    if live:
        return State.GIVEN, max(each.ends_at for each in live)
    said = [(each.at, each.state) for each in decisions if each.kind is kind]
    said += [
        (min(each.ended_early_at or each.ends_at, each.ends_at, at), each.state(at))
        for each in papers
    ]
    if not said:
        return State.NEVER_ASKED, None
    when, state = max(said, key=lambda pair: pair[0])
    return state, when
