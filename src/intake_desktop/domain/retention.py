"""How long a record stays: given its consents, its standing and its holds, what holds now.

Pure rules, without a vault and without a clock. Nothing ends silently: each step has a phase of
its own, which the screens tell, and nobody is chased.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from intake_desktop.domain.codes import new_form_code
from intake_desktop.domain.consent import Consent, Kind
from intake_desktop.domain.ports import Chance

# On its end date a record of form B is locked, and deleted a week later (B17); what form T let us
# keep goes as soon as it ends (T17).
GRACE = timedelta(days=7)
SOON = timedelta(days=14)
# What a person asks for is final after this; until then one may have pressed the wrong button.
UNDO = timedelta(seconds=10)
BIN = timedelta(days=7)
_CERTIFICATE = "Z"  # no form bears this letter


class State(StrEnum):
    """Why a record is hidden or locked although a consent may be live."""

    LEAVING = "leaving"
    BINNED = "binned"
    ASKED = "asked"


def days_to_end(consent: Consent, at: datetime) -> int | None:
    """Said of the last 14 days of what is live; form T ends by the hour, and soon in any case."""
    if consent.signature.ends_on is None or not consent.is_live(at):
        return None
    days = (consent.last_day - at.date()).days
    return days if days <= SOON.days else None


@dataclass(frozen=True)
class Standing:
    """``until`` is when the record goes; None while it waits for the person's own word."""

    person_id: str
    state: State
    since: datetime
    until: datetime | None


class Phase(StrEnum):
    LIVE = "live"
    ENDS_SOON = "ends_soon"
    ENDED = "ended"
    LEAVING = "leaving"
    BINNED = "binned"
    ASKED = "asked"
    HELD = "held"


@dataclass(frozen=True)
class Fate:
    """What becomes of a record. ``locks_at``: when its consents end. ``goes_at``: when it is to be
    deleted; None while that waits, or while a consent is live. ``held``: it may not go at all."""

    phase: Phase
    locks_at: datetime | None = None
    goes_at: datetime | None = None
    held: bool = False

    @property
    def is_open(self) -> bool:
        """Whether the record may be seen and written to."""
        return self.phase in (Phase.LIVE, Phase.ENDS_SOON)

    def is_due(self, now: datetime) -> bool:
        """Whether it is to be deleted now."""
        return not self.held and self.goes_at is not None and now >= self.goes_at


class How(StrEnum):
    """Why something is gone; the values are stored."""

    ASKED = "asked"
    ENDED = "ended"
    REMOVED = "removed"


def judge(
    consents: Iterable[Consent],
    standing: Standing | None,
    now: datetime,
    *,
    locked: bool = False,
    held: bool = False,
) -> Fate:
    """The fate of one record. ``locked``: a hold names the whole of it; ``held``: some hold is
    open, so that its deletion waits."""
    keeping = [each for each in consents if each.lets_keep]
    fate = _by_standing(standing) if standing else _by_consents(keeping, now)
    held = held or locked
    phase = Phase.HELD if locked else fate.phase
    return Fate(phase, fate.locks_at, fate.goes_at, held)


def _by_standing(standing: Standing) -> Fate:
    return Fate(Phase(standing.state.value), None, standing.until)


def _by_consents(keeping: list[Consent], now: datetime) -> Fate:
    live = [consent for consent in keeping if consent.is_live(now)]
    if live:
        last = max(live, key=lambda consent: consent.ends_at)
        soon = last.kind is Kind.KEEPING and last.ends_at - now <= SOON
        return Fate(Phase.ENDS_SOON if soon else Phase.LIVE, last.ends_at)
    # One that was withdrawn or replaced gives no time: what came after it decides.
    ended = [consent for consent in keeping if consent.ended_early_at is None]
    if not ended:
        return Fate(Phase.ENDED, None, now)
    locks_at = max(consent.ends_at for consent in ended)
    goes_at = max(
        consent.ends_at + (GRACE if consent.kind is Kind.KEEPING else timedelta())
        for consent in ended
    )
    return Fate(Phase.ENDED, locks_at, goes_at)


def new_certificate(chance: Chance) -> str:
    """The number of a certificate: random, so that it leads back to nobody."""
    return str(new_form_code(chance, _CERTIFICATE))
