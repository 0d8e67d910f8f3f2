"""The directory of services: a file is read, looked at, taken as a whole, and leaves as one."""

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from intake_desktop.domain.audit import Action, Wanted
from intake_desktop.domain.directory import COLUMNS, KINDS, LINKS, NEEDED, Row, Tables
from intake_desktop.domain.directory_import import Applied, Incoming, Preview
from intake_desktop.domain.errors import DirectoryChanged
from intake_desktop.domain.staff import Actor
from intake_desktop.exchange import hsds_export
from intake_desktop.exchange.hsds import Headings, headings, read
from intake_desktop.exchange.linking import linked
from intake_desktop.exchange.spreadsheet import Columns, Part
from intake_desktop.host.folders import save_file
from intake_desktop.services.session import Session
from intake_desktop.vault.transaction import Transaction

# ``read`` and ``headings`` need no vault: they run beside the worker, and what they give is shown.
__all__ = ["Columns", "Headings", "Part", "apply", "export", "headings", "preview", "read"]

# What belongs to a service or a place, and goes when a newer file of it has it no longer.
_BELONGINGS = (
    "address",
    "phone",
    "schedule",
    "language",
    "cost_option",
    "required_document",
    "service_area",
)
_TAKEN = frozenset((Action.DIRECTORY_IMPORTED.value,))


def preview(session: Session, actor: Actor, incoming: Incoming) -> Preview:
    """What taking it would do, held against the directory as it is. Nothing is changed."""
    del actor  # nothing is shown that a file does not hold, or every member of staff may see
    with session.transaction() as tx:
        held = tx.directory.tables()
        seen = _seen(tx)
    whole = linked(incoming, held)
    new: dict[str, dict[str, Row]] = {table: {} for table in KINDS}
    changed: dict[str, dict[str, Row]] = {table: {} for table in KINDS}
    same = dict.fromkeys(KINDS, 0)
    for table in KINDS:
        before = held[table]
        # A link is only missing where the other end was left out, such as a confidential place.
        said = whole.said.get(table, frozenset()) - LINKS.keys()
        quiet = [at for at, column in enumerate(COLUMNS[table]) if column not in said]
        for id_, row in whole.tables[table].items():
            old = before.get(id_)
            if old is None:
                new[table][id_] = row
            elif old == row or (row := _over(old, row, quiet)) == old:
                same[table] += 1
            else:
                changed[table][id_] = row
    return Preview(new, changed, same, _gone(whole, held), whole.doubts, seen)


def apply(
    session: Session,
    actor: Actor,
    preview: Preview,
    leave_out: Collection[tuple[str, str]] = frozenset(),
) -> Applied:
    """Takes what was looked at, all of it or nothing; what the shelter knows itself stays as it is.

    ``leave_out`` names records by (table, id), those that would go among them; what cannot be
    without a record that is left out is left out too.
    Raises DirectoryChanged where another file was taken meanwhile, StorageFull or StorageFailed.
    """
    with session.transaction() as tx:
        if _seen(tx) != preview.seen:
            raise DirectoryChanged
        new, changed, gone = preview.new, preview.changed, preview.gone
        if leave_out:
            new, changed, gone = _left_out(tx, preview, leave_out)
        for table in KINDS:
            tx.directory.add(table, new[table].values())
            tx.directory.put(table, changed[table].values())
        for table in reversed(tuple(KINDS)):
            tx.directory.remove(table, gone.get(table, ()))
        tx.audit.note(actor, Action.DIRECTORY_IMPORTED, session.clock.now())
    added, altered = _count(new), _count(changed)
    left = _count(preview.new) + _count(preview.changed) - added - altered
    return Applied(added, altered, sum(map(len, gone.values())), left)


def export(session: Session, actor: Actor, path: Path) -> None:
    """Saves a package of HSDS 3.0 as one archive: no judgement, no confidential address, nobody.
    Raises CannotSaveFile."""
    with session.transaction() as tx:
        tables, confidential = tx.directory.tables(), tx.judgements.confidential()
        save_file(path, hsds_export.archive(tables, confidential))
        tx.audit.note(actor, Action.DIRECTORY_EXPORTED, session.clock.now())


def _seen(tx: Transaction) -> int:
    """The place in the log of the last file that was taken; 0 before the first."""
    found = tx.audit.find(Wanted(actions=_TAKEN), 1)
    return found[0].sequence if found else 0


def _over(old: Row, row: Row, quiet: Iterable[int]) -> Row:
    """The newer values; where the file says nothing the older ones stay."""
    values = list(row)
    for at in quiet:
        values[at] = values[at] or old[at]
    return tuple(values)


def _gone(incoming: Incoming, held: Tables) -> dict[str, tuple[str, ...]]:
    """What belongs to nothing but services and places of this file, and is not in it; and the
    languages of a phone that goes."""
    gone: dict[str, tuple[str, ...]] = {}
    for table in _BELONGINGS:
        if table not in incoming.said and table != "language":
            continue
        links = [(at, LINKS[c]) for at, c in enumerate(COLUMNS[table]) if c in LINKS]
        there = incoming.tables[table]
        phones = frozenset(gone.get("phone", ()))

        def goes(
            row: Row,
            links: list[tuple[int, str]] = links,
            phones: frozenset[str] = phones,
            said: bool = table in incoming.said,
        ) -> bool:
            if any(row[at] in phones for at, to in links if to == "phone"):
                return True
            return said and all(
                row[at] is None or row[at] in incoming.tables[to] for at, to in links
            )

        gone[table] = tuple(
            id_ for id_, row in held[table].items() if id_ not in there and goes(row)
        )
    return {table: ids for table, ids in gone.items() if ids}


def _left_out(
    tx: Transaction, preview: Preview, leave_out: Collection[tuple[str, str]]
) -> tuple[Tables, Tables, Mapping[str, tuple[str, ...]]]:
    """What is left of new, changed and gone records, each with what it needs."""
    held = tx.directory.tables()
    out = set(leave_out)
    rest: dict[str, dict[str, Row]] = {table: {} for table in KINDS}
    for table in KINDS:
        needed = NEEDED.get(table, ())
        needs = [(at, LINKS[c]) for at, c in enumerate(COLUMNS[table]) if c in needed]
        for id_, row in (*preview.new[table].items(), *preview.changed[table].items()):
            lost = any((to, row[at]) in out and row[at] not in held[to] for at, to in needs)
            if lost or (table, id_) in out:
                out.add((table, id_))
            else:
                rest[table][id_] = row
    whole = linked(Incoming(rest, (), {}), held).tables
    new, changed = (
        {
            table: {id_: row for id_, row in whole[table].items() if (id_ in held[table]) is known}
            for table in KINDS
        }
        for known in (False, True)
    )
    # A language that stays as it is needs its phone.
    at = COLUMNS["language"].index("phone_id")
    stays = {row[at] for id_, row in held["language"].items() if ("language", id_) in out}
    gone = {
        table: tuple(
            id_ for id_ in ids if (table, id_) not in out and (table != "phone" or id_ not in stays)
        )
        for table, ids in preview.gone.items()
    }
    return new, changed, gone


def _count(tables: Tables) -> int:
    return sum(map(len, tables.values()))
