"""Sheets as records that can be kept: values in their form, ids as UUIDs, each record once."""

from collections.abc import Callable, Iterable, Sequence

from intake_desktop.domain.directory import COLUMNS, LINKS, MOST_CHARACTERS, Row
from intake_desktop.domain.directory_import import Doubt, Incoming, Reason
from intake_desktop.exchange import ids, values
from intake_desktop.exchange.cells import NOTHING
from intake_desktop.exchange.sheets import OWNER, WEEKDAY, Sheet

# Without one of these a record says nothing, whatever it leads to.
_SAYS: dict[str, tuple[str, ...]] = {
    "address": ("address_1", "city", "postal_code"),
    "schedule": ("opens_at", "closes_at", "description", "schedule_link", "notes"),
    "language": ("name", "code", "note"),
    "cost_option": ("option", "amount", "amount_description"),
    "required_document": ("document", "uri"),
    "service_area": ("name", "description", "extent", "uri"),
}
_MOST_RAW = 4 * MOST_CHARACTERS
_ADDRESS = ("city", "state_province", "postal_code")


def cleaned(sheets: Iterable[Sheet], source: str) -> Incoming:
    """``source`` names whose list it is: ids that are no UUIDs only hold within one."""
    work = _Work(source)
    said: dict[str, frozenset[str]] = {}
    for sheet in sheets:
        if sheet.columns:
            blank = frozenset(() if sheet.is_nested else sheet.columns)
            said[sheet.table] = said.get(sheet.table, frozenset()) | blank
            work.take(sheet)
    return Incoming(work.tables, tuple(work.doubts), said, work.places)


class _Work:
    def __init__(self, source: str) -> None:
        self._source = source
        self._ids: dict[tuple[str, str], str] = {}
        self.tables: dict[str, dict[str, Row]] = {table: {} for table in COLUMNS}
        self.places: dict[str, dict[str, tuple[str, int]]] = {table: {} for table in COLUMNS}
        self.doubts: list[Doubt] = []

    def take(self, sheet: Sheet) -> None:
        table, held = sheet.table, self.tables[sheet.table]
        places = self.places[table]
        readers = self._readers(sheet)
        weekday = sheet.columns.index(WEEKDAY) if WEEKDAY in sheet.columns else None
        owner = sheet.columns.index(OWNER) if table == "address" and OWNER in sheet.columns else -1
        for number, raw in enumerate(sheet.rows, sheet.first):
            said, doubtful = self._values(raw, readers)
            if weekday is not None:
                self._put(said, table, "byday", values.weekday(raw[weekday]))
            where = (sheet.file, number)
            if owner >= 0 and raw[owner].strip():
                self._at_organization(said, raw[owner], where)
            refused = self._refusal(table, said)
            if refused:
                self._doubt(table, where, refused)
                continue
            id_ = said[0] or ids.made(table, *(value or "" for value in said[1:]))
            said[0] = id_
            row = tuple(said)
            before = held.get(id_)
            if before is not None and before != row:
                if not sheet.is_nested:
                    self._doubt(table, where, Reason.DUPLICATE_ID)
                    continue
                row = tuple(old or new for old, new in zip(before, row, strict=True))
            held[id_] = row
            if before is None:
                places[id_] = where
                for column, reason in doubtful:
                    self._doubt(table, where, reason, column, id_)
                if table == "address" and not all(said[_at(table, name)] for name in _ADDRESS):
                    self._doubt(table, where, Reason.ADDRESS_INCOMPLETE, "", id_)

    def _readers(self, sheet: Sheet) -> list[tuple[int, int, str, values.Check]]:
        """For each column of the table that the sheet has: its place here and there, its name, and
        what cleans it."""
        found = []
        for at, column in enumerate(COLUMNS[sheet.table]):
            if column in sheet.columns:
                check = self._check(sheet.table, column)
                found.append((at, sheet.columns.index(column), column, check))
        self._blank: list[str | None] = [
            None if column in LINKS else values.default_of(column)
            for column in COLUMNS[sheet.table]
        ]
        self._blank[0] = ""
        return found

    def _check(self, table: str, column: str) -> values.Check:
        if column == "id":
            return self._id_of(table)
        return self._id_of(LINKS[column]) if column in LINKS else values.check_of(table, column)

    def _id_of(self, table: str) -> Callable[[str], str]:
        """The id of a record of that table, or a link to one; the same text is read once."""

        def kept(value: str) -> str:
            known = self._ids.get((table, value))
            if known is None:
                known = ids.kept(table, value, self._source) if value.strip() else ""
                self._ids[table, value] = known
            return known

        return kept

    def _values(
        self, raw: Sequence[str], readers: Sequence[tuple[int, int, str, values.Check]]
    ) -> tuple[list[str | None], list[tuple[str, Reason]]]:
        said, doubtful = self._blank.copy(), []
        for at, there, column, check in readers:
            value = raw[there]
            if not value or value == NOTHING:
                continue
            if len(value) > _MOST_RAW:  # with all its markup
                value = value[:_MOST_RAW]
                doubtful.append((column, Reason.CUT_OFF))
            clean = check(value)
            if clean is None:
                doubtful.append((column, Reason.VALUE_LEFT_OUT))
            elif len(clean) > MOST_CHARACTERS:
                said[at] = clean[:MOST_CHARACTERS].rstrip()
                if len(value) < _MOST_RAW:
                    doubtful.append((column, Reason.CUT_OFF))
            elif clean:
                said[at] = clean
        return said, doubtful

    def _refusal(self, table: str, said: Sequence[str | None]) -> Reason | None:
        if table == "service" and not said[_at(table, "name")]:
            return Reason.NO_NAME
        if table == "organization" and not any(said):
            return Reason.SAYS_NOTHING
        if table == "phone" and not said[_at(table, "number")]:
            return Reason.NO_NUMBER
        if table in _SAYS and not any(said[_at(table, name)] for name in _SAYS[table]):
            return Reason.SAYS_NOTHING
        return None

    def _put(self, said: list[str | None], table: str, column: str, value: str) -> None:
        said[_at(table, column)] = said[_at(table, column)] or value

    def _at_organization(self, said: list[str | None], owner: str, where: tuple[str, int]) -> None:
        """Before 3.0 an organisation could have an address without a place: it gets one."""
        if said[_at("address", "location_id")]:
            return
        of = self._id_of("organization")(owner)
        place = ids.made("location", of)
        blank: list[str | None] = [
            None if column in LINKS else values.default_of(column) for column in COLUMNS["location"]
        ]
        blank[0], blank[1] = place, of
        blank[_at("location", "location_type")] = said[_at("address", "address_type")]
        self.tables["location"].setdefault(place, tuple(blank))
        self.places["location"].setdefault(place, where)
        said[_at("address", "location_id")] = place

    def _doubt(
        self, table: str, where: tuple[str, int], reason: Reason, column: str = "", id_: str = ""
    ) -> None:
        self.doubts.append(Doubt(table, *where, reason, column, id_))


def _at(table: str, column: str) -> int:
    return COLUMNS[table].index(column)
