"""Finds services that fit what somebody needs, the best first, each with its reasons."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from intake_desktop.domain.judgements import Happened, Known, month_of
from intake_desktop.domain.languages import Spoken
from intake_desktop.domain.staff import Actor
from intake_desktop.domain.wanted import Service as Need
from intake_desktop.exchange.opening_hours import is_open
from intake_desktop.services.finding import toneless
from intake_desktop.services.listing import Listed, Listing, load
from intake_desktop.services.session import Session
from intake_desktop.vault.names import folded

_LATELY = timedelta(days=183)
_A_YEAR = timedelta(days=365)


class Why(Enum):
    """What speaks for a service, against it, or is not known; the value is how much it counts.

    What rules a service out is no reason: it is not found at all.
    """

    OFFERS = ("we know that it offers this", 4)
    SEEMS_TO_OFFER = ("its own words sound like it", 1)
    SPEAKS = ("somebody there speaks the language", 3)
    INTERPRETER = ("there is an interpreter", 2)
    SPEAKS_SOME_CHINESE = ("it says Chinese, and not which", 2)
    LANGUAGE_NOT_KNOWN = ("nobody knows whether the language is spoken", 0)
    OPEN_NOW = ("it is open", 2)
    HOURS_NOT_KNOWN = ("nobody knows when it is open", 0)
    IN_AREA = ("it is in the area, or for it", 2)
    AREA_NOT_KNOWN = ("nobody knows where it is", 0)
    NO_ID = ("it asks for no ID or legal name", 3)
    ID_NOT_KNOWN = ("nobody knows whether it asks for an ID", 0)
    NO_POLICE = ("it calls neither police nor immigration", 3)
    POLICE_NOT_KNOWN = ("nobody knows whether it calls them", 0)
    AFFIRMING = ("it affirms people in the sex industry", 2)
    NOT_AFFIRMING = ("it does not", -4)
    VERIFIED_LATELY = ("one of us asked there within half a year", 1)
    TEMPORARILY_CLOSED = ("it is closed for some time", -4)
    HELPED_LATELY = ("people were helped there within a year", 1)
    REFUSED_LATELY = ("people were refused there within a year", -2)
    HARMED_LATELY = ("people were harmed there within a year", -6)

    @property
    def weight(self) -> int:
        return int(self.value[1])


@dataclass(frozen=True)
class Wish:
    """What is looked for; whatever is left out does not matter. ``typed`` is any part of a name,
    in pinyin or initials too; ``area`` a town, a state, a postcode."""

    typed: str = ""
    need: Need | None = None
    language: Spoken | None = None
    open_now: bool = False
    area: str = ""
    no_id: bool = False
    no_police: bool = False


@dataclass(frozen=True)
class Found:
    """A service that fits, and why it stands where it does."""

    service: Listed
    reasons: tuple[Why, ...]

    @property
    def points(self) -> int:
        return sum(reason.weight for reason in self.reasons)


@dataclass(frozen=True)
class Services:
    """Everything that somebody can be sent to. It lives in memory only, and is read anew when the
    directory has changed."""

    listing: Listing

    def find(self, wish: Wish, now: datetime) -> tuple[Found, ...]:
        """Those that fit, the best first. ``now`` is in the zone of the shelter."""
        wanted = folded(wish.typed)
        bare = toneless(wanted)
        search = _Search(self, wish, now, folded(wish.area))
        found = []
        for listed in self.listing.services:
            if wanted and wanted not in listed.search and bare not in listed.search:
                continue
            reasons = search.reasons(listed)
            if reasons is not None:
                found.append(Found(listed, reasons))

        def rank(each: Found) -> tuple[bool, int, str, str]:
            begins = bool(wanted) and each.service.search.startswith((wanted, bare))
            return not begins, -each.points, each.service.name, each.service.service_id

        return tuple(sorted(found, key=rank))


def load_services(session: Session, actor: Actor) -> Services:
    """Reads the whole directory, ready to be searched."""
    del actor  # every member of staff may see all of it
    with session.transaction() as tx:
        return Services(load(tx))


class _Search:
    """One search: what each service has for and against it."""

    def __init__(self, services: Services, wish: Wish, now: datetime, area: str) -> None:
        self._wish, self._now, self._area = wish, now, area
        self._schedules = services.listing.schedules
        self._open: dict[int, bool | None] = {}
        self._year = month_of((now - _A_YEAR).date())
        self._half_year = (now - _LATELY).date()

    def reasons(self, listed: Listed) -> tuple[Why, ...] | None:
        """None where it does not fit."""
        if listed.status in ("inactive", "defunct"):
            return None
        said = [
            self._need(listed),
            self._id(listed),
            self._police(listed),
            self._place(listed),
            self._language(listed),
            self._hours(listed),
        ]
        if False in said:
            return None
        return (*(why for why in said if isinstance(why, Why)), *self._experience(listed))

    # Each gives a reason, None where it was not asked for, False where it rules the service out.

    def _need(self, listed: Listed) -> Why | bool | None:
        need = self._wish.need
        if need is None:
            return None
        if need in listed.judgement.needs:
            return Why.OFFERS
        # Where we said what it offers, that counts, and no guess beside it.
        return Why.SEEMS_TO_OFFER if need in listed.seems and not listed.judgement.needs else False

    def _id(self, listed: Listed) -> Why | bool | None:
        if not self._wish.no_id:
            return None
        return _unless(listed.judgement.asks_for_id, Why.NO_ID, Why.ID_NOT_KNOWN)

    def _police(self, listed: Listed) -> Why | bool | None:
        if not self._wish.no_police:
            return None
        return _unless(listed.judgement.contacts_police, Why.NO_POLICE, Why.POLICE_NOT_KNOWN)

    def _place(self, listed: Listed) -> Why | bool | None:
        if not self._area:
            return None
        if not listed.area:
            return Why.AREA_NOT_KNOWN
        # Two letters are a state, and stand in many a town.
        short = len(self._area) < 3 and self._area.isascii()
        wanted = f"\n{self._area}\n" if short else self._area
        return Why.IN_AREA if wanted in listed.area else False

    def _language(self, listed: Listed) -> Why | bool | None:
        wanted = self._wish.language
        if wanted not in (Spoken.MANDARIN, Spoken.CANTONESE):
            return None  # English is spoken everywhere; any other is not in the list
        judged = listed.judgement
        known = judged.mandarin if wanted is Spoken.MANDARIN else judged.cantonese
        if known is Known.YES or (known is Known.UNKNOWN and wanted in listed.spoken):
            return Why.SPEAKS
        if judged.interpreter is Known.YES:
            return Why.INTERPRETER
        if known is Known.NO:
            return False
        return Why.SPEAKS_SOME_CHINESE if listed.chinese else Why.LANGUAGE_NOT_KNOWN

    def _hours(self, listed: Listed) -> Why | bool | None:
        if not self._wish.open_now:
            return None
        if listed.status != "active":
            return False
        states = [self._is_open(place) for place in listed.hours]
        if True in states:
            return Why.OPEN_NOW
        return False if False in states else Why.HOURS_NOT_KNOWN

    def _is_open(self, place: int) -> bool | None:
        if place not in self._open:
            self._open[place] = is_open([self._schedules[place]], self._now)
        return self._open[place]

    def _experience(self, listed: Listed) -> Iterator[Why]:
        judged = listed.judgement
        if listed.status != "active":
            yield Why.TEMPORARILY_CLOSED
        if judged.affirming is not Known.UNKNOWN:
            yield Why.AFFIRMING if judged.affirming is Known.YES else Why.NOT_AFFIRMING
        if judged.verified_on is not None and judged.verified_on >= self._half_year:
            yield Why.VERIFIED_LATELY
        if listed.reports:
            for what, why in _HAPPENED:
                if listed.reported(what, self._year):
                    yield why


_HAPPENED = (
    (Happened.HELPED, Why.HELPED_LATELY),
    (Happened.REFUSED, Why.REFUSED_LATELY),
    (Happened.HARMED, Why.HARMED_LATELY),
)


def _unless(known: Known, no: Why, unknown: Why) -> Why | bool:
    if known is Known.YES:
        return False
    return no if known is Known.NO else unknown
