"""Whatever happens to a file on its way: it is read, or refused with a reason, and never a bug."""

import random
import zipfile
from pathlib import Path

import pytest

from intake_desktop.domain.directory import COLUMNS, KINDS
from intake_desktop.domain.errors import FileRefused
from intake_desktop.exchange import hsds
from intake_desktop.exchange.linking import linked

_TIMES = 150


@pytest.fixture
def whole(shared: Path, tmp_path: Path) -> dict[str, bytes]:
    """A nested file, a table and an archive of tables, by the names that they are read under."""
    examples = shared / "data" / "hsds" / "hsds-3-examples"
    with zipfile.ZipFile(tmp_path / "all.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for each in (examples / "csv").iterdir():
            archive.write(each, each.name)
    return {
        "full.json": (examples / "organization_full.json").read_bytes(),
        "services.csv": (examples / "csv" / "services.csv").read_bytes() * 2,
        "schedules.csv": (examples / "csv" / "schedules.csv").read_bytes(),
        "all.zip": (tmp_path / "all.zip").read_bytes(),
    }


def garbled(data: bytes, dice: random.Random) -> bytes:
    """Some bytes turned, cut out, doubled, or put elsewhere."""
    made = bytearray(data)
    for _ in range(dice.randrange(1, 6)):
        at, length = dice.randrange(len(made) or 1), dice.randrange(1, 60)
        piece = made[at : at + length]
        match dice.randrange(4):
            case 0:
                made[at : at + 1] = bytes([dice.randrange(256)])
            case 1:
                del made[at : at + length]
            case 2:
                made[at:at] = piece * dice.randrange(1, 20)
            case _:
                to = dice.randrange(len(made))
                made[to : to + length] = piece
    return bytes(made)


def test_it_is_read_or_refused(whole: dict[str, bytes], tmp_path: Path) -> None:
    dice = random.Random(1)
    read = refused = 0
    for name, data in whole.items():
        for _ in range(_TIMES):
            path = tmp_path / name
            path.write_bytes(garbled(data, dice))
            try:
                found = linked(hsds.read(path), dict.fromkeys(KINDS, ()))
            except FileRefused:
                refused += 1
                continue
            read += 1
            for table, rows in found.tables.items():
                assert all(len(row) == len(COLUMNS[table]) for row in rows.values())
    assert min(read, refused) > _TIMES / 2, (read, refused)
