"""How long a list of services takes to import, and to search, beside doing just the same plainly.

    python benchmarks/directory.py [SERVICES ...]

Everything is invented: each service has an organisation, a place, an address, a phone, hours and a
language; one in four a Chinese name. Plain is ``csv.reader`` and one ``INSERT`` per row of the same
files into the same tables of another vault, with no look at what they say. The plain search is a
``LIKE`` over names in the same vault.
"""

import csv
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from crowd import DATA_KEY

from intake_desktop.domain.directory import COLUMNS, KINDS, LINKS
from intake_desktop.domain.languages import Spoken
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.domain.wanted import Service as Need
from intake_desktop.exchange.hsds_profile import FILES
from intake_desktop.services import directory, finding_services
from intake_desktop.services.finding_services import Wish
from intake_desktop.services.session import Session
from intake_desktop.vault import database
from intake_desktop.vault.database import Vault

NOW = datetime(2026, 3, 4, 15, 0, tzinfo=UTC)
WHAT = ("Clinic", "Legal aid", "Beds", "Food", "Counselling", "Job training", "English classes")
CHINESE = ("诊所", "法律援助", "床位", "食物", "心理咨询", "职业培训", "英语课")
TOWNS = ("Providence", "Pawtucket", "Woonsocket", "Cranston", "Warwick", "Newport", "Bristol")
WISHES = (
    Wish(typed="clin"),
    Wish(typed="zhensuo"),
    Wish(need=Need.HEALTH, language=Spoken.MANDARIN, no_id=True, no_police=True),
    Wish(open_now=True, area="providence"),
    Wish(),
)


class Clock:
    def now(self) -> datetime:
        return NOW

    def today(self) -> object:
        return NOW.date()


def invent(folder: Path, services: int) -> int:
    """Writes the files; gives how many rows they have."""
    values = {table: list(_rows(table, services)) for table in KINDS}
    for table, rows in values.items():
        if rows:
            with (folder / FILES[table][0]).open("w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file)
                writer.writerow(COLUMNS[table])
                writer.writerows(rows)
    return sum(map(len, values.values()))


def _id(table: str, number: int) -> str:
    return f"{list(KINDS).index(table):08x}-0000-4000-8000-{number:012x}"


def _rows(table: str, services: int) -> list[tuple[str, ...]]:
    said: dict[str, Callable[[int], dict[str, str]]] = {
        "organization": lambda n: {"name": f"Agency {n}", "description": "An agency. " * 20},
        "service": lambda n: {
            "name": f"{WHAT[n % 7]} {n}",
            "alternate_name": f"{CHINESE[n % 7]}{n}" if n % 4 == 0 else "",
            "description": f"{WHAT[n % 7]} for everybody who asks. " * 12,
            "email": f"desk{n}@example.org",
            "url": f"https://example.org/{n}",
            "status": "active",
            "fees_description": "Free",
        },
        "location": lambda n: {"location_type": "physical", "name": f"House {n}"},
        "address": lambda n: {
            "address_1": f"{n} Main Street",
            "city": TOWNS[n % 7],
            "state_province": "RI",
            "postal_code": "02903",
            "country": "US",
            "address_type": "physical",
        },
        "service_at_location": lambda n: {},
        "phone": lambda n: {"number": f"(401) 555-{n % 10_000:04}", "type": "voice"},
        "schedule": lambda n: {
            "freq": "WEEKLY",
            "byday": "MO,TU,WE,TH,FR",
            "opens_at": f"{7 + n % 4:02}:00:00",
            "closes_at": f"{15 + n % 6:02}:30:00",
        },
        "language": lambda n: {"name": "Mandarin", "code": "cmn"} if n % 3 else {"code": "es"},
    }
    if table not in said:
        return []
    owners = (
        {"service_id", "organization_id", "location_id"} if table != "phone" else {"service_id"}
    )
    made = []
    for number in range(services):
        values = said[table](number)
        values["id"] = _id(table, number)
        for column in owners & set(COLUMNS[table]):
            values[column] = _id(LINKS[column], number)
        made.append(tuple(values.get(column, "") for column in COLUMNS[table]))
    return made


def plainly(vault: Vault, folder: Path) -> None:
    with vault.transaction() as tx:
        run = tx.directory._work._connection.execute
        for table, columns in COLUMNS.items():
            name = FILES[table][0]
            if (folder / name).exists():
                marks = ", ".join("?" for _ in columns)
                sql = f"INSERT INTO directory_{table} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608 (names of ours)
                links = [column in LINKS for column in columns]
                with (folder / name).open(encoding="utf-8", newline="") as file:
                    rows = csv.reader(file)
                    next(rows)
                    for row in rows:
                        run(
                            sql,
                            [v or None if link else v for v, link in zip(row, links, strict=True)],
                        )


def seconds(work: Callable[[], object], rounds: int = 5) -> list[float]:
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return taken


def vault_in(folder: str) -> Vault:
    place = Path(tempfile.mkdtemp(dir=folder))
    return database.create(place, DATA_KEY)


def importing(folder: str, files: Path, rows: int) -> Session:
    """Three times each, in turn, so that both meet the same machine; the best of each counts."""
    actor = Actor("0" * 32, "Wren", Role.LEAD)
    plain, ours, parts = [], [], []
    for _ in range(3):
        vault = vault_in(folder)
        plain += seconds(partial(plainly, vault, files), 1)
        vault.close()
        session = Session(vault_in(folder), Clock(), None)  # type: ignore[arg-type]
        start = time.perf_counter()
        incoming = directory.read(files)
        read = time.perf_counter()
        seen = directory.preview(session, actor, incoming)
        looked = time.perf_counter()
        applied = directory.apply(session, actor, seen)
        end = time.perf_counter()
        assert applied.added == rows and not seen.doubts, (applied, seen.doubts[:3])
        ours.append(end - start)
        parts.append((read - start, looked - read, end - looked))
    best = ours.index(min(ours))
    print(f"plain import     {rows / min(plain):9.0f} rows/s  {min(plain):6.2f} s")
    print(
        f"our import       {rows / ours[best]:9.0f} rows/s  {ours[best]:6.2f} s"
        "  (read {:.2f}, look {:.2f}, take {:.2f})".format(*parts[best])
    )
    print(f"                 {ours[best] / min(plain):.1f} times as long")
    again = seconds(lambda: directory.preview(session, actor, directory.read(files)), 1)
    print(f"look once more   {again[0]:27.2f} s")
    return session


def searching(session: Session) -> None:
    actor = Actor("0" * 32, "Wren", Role.LEAD)
    taken = seconds(lambda: finding_services.load_services(session, actor), 1)
    services = finding_services.load_services(session, actor)
    print(f"read for search  {taken[0] * 1e3:24.0f} ms")
    for wish in WISHES:
        found = len(services.find(wish, NOW))
        told = {k: v for k, v in vars(wish).items() if v}
        _say(f"find {told} ({found})", seconds(lambda w=wish: services.find(w, NOW)))
    sql = "SELECT id, name FROM directory_service WHERE name LIKE '%clin%'"
    plain = seconds(lambda: session.vault._connection.execute(sql).fetchall())
    _say("plain SELECT … LIKE '%clin%'", plain)


def _say(what: str, taken: list[float]) -> None:
    print(f"{what[:90]:90} median {statistics.median(taken) * 1e3:6.1f} ms")


def main(sizes: list[int]) -> None:
    for services in sizes:
        with tempfile.TemporaryDirectory() as folder:
            files = Path(tempfile.mkdtemp(dir=folder))
            rows = invent(files, services)
            print(f"\n{services} services, {rows} rows")
            session = importing(folder, files, rows)
            searching(session)
            session.vault.close()


if __name__ == "__main__":
    main([int(each) for each in sys.argv[1:]] or [100, 1_000, 10_000])
