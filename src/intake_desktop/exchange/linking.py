"""Which records hang together: what leads nowhere is found, a missing organisation is made."""

from collections.abc import Collection, Mapping

from intake_desktop.domain.directory import COLUMNS, KINDS, LINKS, NEEDED, Organization, Row
from intake_desktop.domain.directory_import import Doubt, Incoming, Reason

_NO_PLACE = ("", 0)


def linked(incoming: Incoming, known: Mapping[str, Collection[str]]) -> Incoming:
    """``known`` holds the ids that are in the vault already, by table.

    A service whose organisation is nowhere gets one without a name, which a later file can fill
    in. Any other link to nowhere is taken out; a record that needs it is rejected.
    """
    without: set[str | None] = {None}  # organisations that are nowhere
    tables = {table: dict(incoming.tables.get(table, {})) for table in KINDS}
    doubts = list(incoming.doubts)

    def doubt(table: str, id_: str, reason: Reason, column: str) -> None:
        file, row = incoming.places.get(table, {}).get(id_, _NO_PLACE)
        kept = "" if reason.is_rejection else id_
        doubts.append(Doubt(table, file, row, reason, column, kept))

    for table in KINDS:
        links = [
            (COLUMNS[table].index(column), column, LINKS[column], column in NEEDED.get(table, ()))
            for column in COLUMNS[table]
            if column in LINKS
        ]
        if not links:
            continue
        held = tables[table]
        for id_, row in tuple(held.items()):
            lost = [
                link
                for link in links
                if row[link[0]] is not None
                and row[link[0]] not in tables[link[2]]
                and row[link[0]] not in known[link[2]]
            ]
            if table == "service" and (lost or row[1] in without):
                held[id_] = _with_organization(row, tables["organization"])
                without.add(held[id_][1])
                doubt(table, id_, Reason.ORGANIZATION_UNKNOWN, "organization_id")
                continue
            for at, _, _, _ in lost:
                row = (*row[:at], None, *row[at + 1 :])  # noqa: PLW2901
                held[id_] = row
            if any(row[at] is None for at, _, _, needed in links if needed) or (
                table not in ("location", *NEEDED) and all(row[at] is None for at, *_ in links)
            ):
                del held[id_]
                doubt(table, id_, Reason.LEADS_NOWHERE, lost[0][1] if lost else "")
                continue
            for _, column, _, _ in lost:
                doubt(table, id_, Reason.LINK_LOST, column)
    taken = {(table, id_) for table, held in tables.items() for id_ in held}
    clear = tuple(each for each in doubts if not each.id or (each.table, each.id) in taken)
    return Incoming(tables, clear, incoming.said, incoming.places)


def _with_organization(row: Row, organizations: dict[str, Row]) -> Row:
    """With one that has no name, and an id that is always the same."""
    owner = row[1] or row[0]
    assert owner is not None
    blank = Organization(owner)
    organizations.setdefault(
        owner, tuple(getattr(blank, column) for column in COLUMNS["organization"])
    )
    return (row[0], owner, *row[2:])
