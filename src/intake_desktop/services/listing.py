"""Every service as the search needs it: read once from the vault, and kept in memory only."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import TypeVar

from intake_desktop.domain.directory import COLUMNS, Row, Schedule, Tables
from intake_desktop.domain.judgements import Happened, Judgement, Report
from intake_desktop.domain.languages import Spoken
from intake_desktop.domain.need_words import seem_offered
from intake_desktop.domain.wanted import Service as Need
from intake_desktop.services import finding
from intake_desktop.vault.names import folded
from intake_desktop.vault.transaction import Transaction

T = TypeVar("T")

_SPOKEN: Mapping[Spoken, frozenset[str]] = {
    Spoken.MANDARIN: frozenset(
        ("cmn", "zhcn", "zhhans", "mandarin", "putonghua", "普通话", "普通話", "国语", "國語",
         "mandarinchinese", "chinesemandarin")
    ),
    Spoken.CANTONESE: frozenset(
        ("yue", "zhhk", "zhyue", "cantonese", "粤语", "粵語", "广东话", "廣東話",
         "cantonesechinese", "chinesecantonese")
    ),
}  # fmt: skip
# Says Chinese, and not which.
_CHINESE = frozenset(("zh", "zho", "chi", "chinese", "中文", "汉语", "漢語", "华语", "華語"))
_NOT_KNOWN = Judgement()


@dataclass(frozen=True, slots=True)  # there can be 10,000 of them
class Listed:
    """``search`` holds every way to type its names; ``seems`` is what its own words sound like;
    ``area`` where it is and for whom, folded, a line each. ``hours`` are places in
    ``Listing.schedules``. ``chinese``: it says that Chinese is spoken, and not which.
    """

    service_id: str
    name: str
    alternate_name: str
    organization: str
    status: str
    search: str
    seems: frozenset[Need]
    area: str
    hours: tuple[int, ...]
    spoken: frozenset[Spoken]
    chinese: bool
    judgement: Judgement
    reports: tuple[Report, ...]

    def reported(self, what: Happened, since: str) -> int:
        """How often that happened from a month (YYYY-MM) on."""
        return sum(r.times for r in self.reports if r.what is what and r.month >= since)


@dataclass(frozen=True)
class Listing:
    """``schedules`` are the different ones: thousands of places keep the same hours."""

    services: tuple[Listed, ...]
    schedules: tuple[Schedule, ...]


def load(tx: Transaction) -> Listing:
    """Some tenths of a second for 10,000 services."""
    return _Reader(
        tx.directory.tables(), tx.judgements.all(), tx.judgements.reports(),
        tx.judgements.confidential(),
    ).listing()  # fmt: skip


class _Reader:
    def __init__(
        self,
        tables: Tables,
        judged: Mapping[str, Judgement],
        reports: Mapping[str, tuple[Report, ...]],
        confidential: frozenset[str],
    ) -> None:
        self._tables, self._judged, self._reports = tables, judged, reports
        self._distinct: dict[Row, int] = {}
        self._schedules: list[Schedule] = []
        at_location = tables["service_at_location"]
        self._places = _grouped(at_location, "service_at_location", "service_id", "location_id")
        self._at = _grouped(at_location, "service_at_location", "service_id", "id")
        self._hours = self._hours_by_owner()
        self._spoken = self._languages_by_owner()
        self._areas = self._areas_by_owner(confidential)

    def listing(self) -> Listing:
        owners = {
            id_: (str(row[1]), str(row[2])) for id_, row in self._tables["organization"].items()
        }
        services = tuple(
            self._listed(row, owners[str(row[1])]) for row in self._tables["service"].values()
        )
        return Listing(services, tuple(self._schedules))

    def _listed(self, row: Row, owner: tuple[str, str]) -> Listed:
        id_, _, name, other, description = (str(value) for value in row[:5])
        places = self._places.get(id_, ())
        owned = (id_, *self._at.get(id_, ()))
        hours = _of(self._hours, owned) or _of(self._hours, places)
        codes = frozenset((*_of(self._spoken, owned), *_of(self._spoken, places)))
        return Listed(
            id_, name, other, owner[0], str(row[_STATUS]),
            _key((name, other, *owner)),
            seem_offered(f"{name} {other} {description}".casefold()),
            _lines(_of(self._areas, (id_, *places))),
            tuple(dict.fromkeys(hours)),
            frozenset(spoken for spoken, words in _SPOKEN.items() if not words.isdisjoint(codes)),
            not codes.isdisjoint(_CHINESE),
            self._judged.get(id_, _NOT_KNOWN),
            self._reports.get(id_, ()),
        )  # fmt: skip

    def _hours_by_owner(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for row in self._tables["schedule"].values():
            said = row[4:]
            place = self._distinct.get(said)
            if place is None:
                place = self._distinct[said] = len(self._schedules)
                self._schedules.append(Schedule("", None, None, None, *map(str, said)))
            for owner in row[1:4]:
                if owner is not None:
                    found.setdefault(owner, []).append(place)
        return found

    def _languages_by_owner(self) -> dict[str, list[str]]:
        """A phone that is answered in a language counts for what the phone belongs to."""
        found: dict[str, list[str]] = {}
        phones = self._tables["phone"]
        for row in self._tables["language"].values():
            words = [folded(str(value)) for value in row[4:6] if value]
            phone = phones.get(str(row[3]), ())
            for owner in (*row[1:3], *phone[2:4]):
                if owner is not None:
                    found.setdefault(owner, []).extend(words)
        return found

    def _areas_by_owner(self, confidential: frozenset[str]) -> dict[str, list[str]]:
        """Where a place lies that is not confidential, and for which area a service is."""
        found: dict[str, list[str]] = {}
        for row in self._tables["address"].values():
            if row[1] not in confidential:
                found.setdefault(str(row[1]), []).extend(folded(str(v)) for v in row[4:8] if v)
        for row in self._tables["service_area"].values():
            found.setdefault(str(row[1]), []).extend(folded(str(v)) for v in row[2:5] if v)
        return found


_STATUS = COLUMNS["service"].index("status")


def _of(by_owner: Mapping[str, Sequence[T]], owners: Iterable[str]) -> list[T]:
    return [each for owner in owners for each in by_owner.get(owner, ())]


def _lines(parts: list[str]) -> str:
    """Each between two ends of lines, so that a whole part can be looked for; "" for none."""
    return "\n".join(("", *dict.fromkeys(parts), "")) if parts else ""


def _grouped(rows: Mapping[str, Row], table: str, by: str, what: str) -> dict[str, list[str]]:
    pick = itemgetter(COLUMNS[table].index(by), COLUMNS[table].index(what))
    found: dict[str, list[str]] = {}
    for row in rows.values():
        owner, value = pick(row)
        found.setdefault(owner, []).append(value)
    return found


def _key(names: tuple[str, ...]) -> str:
    """As ``finding.key``; names in ASCII, as most are, have one way only, and come quickly."""
    whole = "\n".join(filter(None, names))
    if not whole.isascii():
        return finding.key(filter(None, names))
    lines = whole.casefold().split("\n")
    return "\n".join("".join(filter(str.isalnum, line)) for line in lines)
