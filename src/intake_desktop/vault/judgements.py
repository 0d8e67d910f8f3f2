"""What the shelter itself knows of services, in tables that an import never writes."""

from collections.abc import Mapping

from intake_desktop.domain import wanted
from intake_desktop.domain.judgements import Happened, Judgement, Known, Report
from intake_desktop.domain.languages import Phrase
from intake_desktop.vault import moments
from intake_desktop.vault.work import Row, Work

_KNOWN = (
    "asks_for_id",
    "contacts_police",
    "affirming",
    "mandarin",
    "cantonese",
    "interpreter",
    "reveals_topic",
)
_COLUMNS = (
    "service_id",
    *_KNOWN,
    "label_en",
    "label_hans",
    "label_hant",
    "needs",
    "verified_on",
    "verified_by",
)
_SELECT = f"SELECT {', '.join(_COLUMNS)} FROM directory_judgement"  # noqa: S608 (names of ours)


class Judgements:
    def __init__(self, work: Work) -> None:
        self._work = work

    def put(self, service_id: str, judgement: Judgement) -> None:
        """Replaces what was said of that service."""
        marks = ", ".join("?" for _ in _COLUMNS)
        anew = ", ".join(f"{name} = excluded.{name}" for name in _COLUMNS[1:])
        label, verified_on = judgement.label, judgement.verified_on
        self._work.change(
            f"INSERT INTO directory_judgement ({', '.join(_COLUMNS)}) VALUES ({marks}) "  # noqa: S608
            f"ON CONFLICT (service_id) DO UPDATE SET {anew}",
            service_id,
            *(getattr(judgement, name).value for name in _KNOWN),
            *(label.en, label.zh_hans, label.zh_hant),
            wanted.written(judgement.needs),
            verified_on.isoformat() if verified_on else None,
            judgement.verified_by or None,
        )

    def of(self, service_id: str) -> Judgement:
        """What is known; nothing, where nobody said anything yet."""
        row = self._work.row(f"{_SELECT} WHERE service_id = ?", service_id)
        return _judgement(row) if row else Judgement()

    def all(self) -> Mapping[str, Judgement]:
        """By the id of the service."""
        return {row[0]: _judgement(row) for row in self._work.rows(_SELECT)}

    # --- addresses ------------------------------------------------------------------

    def confidential(self) -> frozenset[str]:
        """The ids of places whose address is neither shown unasked nor printed."""
        rows = self._work.rows("SELECT location_id FROM directory_confidential")
        return frozenset(id_ for (id_,) in rows)

    def set_confidential(self, location_id: str, *, is_so: bool) -> None:
        if is_so:
            sql = "INSERT OR IGNORE INTO directory_confidential (location_id) VALUES (?)"
            self._work.change(sql, location_id)
        else:
            sql = "DELETE FROM directory_confidential WHERE location_id = ?"
            self._work.erase(sql, location_id)

    # --- how it went ----------------------------------------------------------------

    def count(self, service_id: str, month: str, what: Happened) -> None:
        """Once more in that month."""
        self._work.change(
            "INSERT INTO directory_report (service_id, month, what, times) VALUES (?, ?, ?, 1) "
            "ON CONFLICT (service_id, month, what) DO UPDATE SET times = times + 1",
            *(service_id, month, what.value),
        )

    def reports(self) -> Mapping[str, tuple[Report, ...]]:
        """By the id of the service, the latest month first."""
        found: dict[str, list[Report]] = {}
        sql = (
            "SELECT service_id, month, what, times FROM directory_report ORDER BY month DESC, what"
        )
        for service_id, month, what, times in self._work.rows(sql):
            found.setdefault(service_id, []).append(Report(month, Happened(what), times))
        return {service_id: tuple(each) for service_id, each in found.items()}


def _judgement(row: Row) -> Judgement:
    values = dict(zip(_COLUMNS, row, strict=True))
    return Judgement(
        **{name: Known(values[name]) for name in _KNOWN},
        label=Phrase(values["label_en"], values["label_hans"], values["label_hant"]),
        needs=frozenset(wanted.read(values["needs"])),
        verified_on=moments.day_from_text(values["verified_on"]) if values["verified_on"] else None,
        verified_by=values["verified_by"] or "",
    )
