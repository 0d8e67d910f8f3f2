"""Something that leaves the laptop: it can only be built from a live consent that covers it."""

from dataclasses import dataclass
from datetime import datetime

from intake_desktop.domain.consent import MAY_LEAVE, Consent
from intake_desktop.domain.errors import NotAgreed


@dataclass(frozen=True)
class Release:
    """One disclosure to one recipient for one purpose. Raises NotAgreed; there is no override."""

    consent: Consent
    recipient: str
    purpose: str
    items: frozenset[str]
    at: datetime

    def __post_init__(self) -> None:
        consent = self.consent
        # Taken back is taken back, also where the clock, or a date that somebody put, says earlier.
        over = consent.ended_early_at is not None
        if consent.kind not in MAY_LEAVE or over or not consent.is_live(self.at):
            raise NotAgreed("release")
        if not self.recipient or consent.recipient != self.recipient:
            raise NotAgreed("recipient")
        if not self.purpose or consent.purpose != self.purpose:
            raise NotAgreed("purpose")
        if not self.items or not self.items <= consent.open_items:
            raise NotAgreed("items")


@dataclass(frozen=True)
class Disclosed:
    """What left, as it was recorded. ``items`` are the lines of its paper that it used."""

    id: str
    consent_id: str
    recipient: str
    purpose: str
    items: frozenset[str]
    at: datetime
    actor_id: str
