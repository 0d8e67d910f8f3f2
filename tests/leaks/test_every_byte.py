"""A day at the desk under strace: no socket but local ones, no word in any byte that is written.

The same scanner is then shown what it should find: an unsealed process, a plain file, a printed
word, and a database that sorts on the disk.
"""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from leaks import trace
from leaks.canaries import CANARIES, COUNT, sample_needles
from leaks.trace import Trace

if shutil.which("strace") is None:
    pytest.fail("strace is missing; ./test installs it", pytrace=False)

_JOURNEY = Path(__file__).with_name("journey.py")
_LOCK = "locking: the process is replaced"


@dataclass(frozen=True)
class Walked:
    """The trace of a journey and the folders that it was given."""

    trace: Trace
    out: Path
    vault: Path
    home: Path


def walk(folder: Path, *what: str) -> Walked:
    out, vault, home = folder / "out", folder / "vault", folder / "home"
    home.mkdir()
    command = [sys.executable, str(_JOURNEY), str(out), str(vault), *what]
    return Walked(trace.run(command, folder, _environment(home)), out, vault, home)


def _environment(home: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return {**kept, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> Walked:
    before = set(Path("/dev/shm").iterdir())
    found = walk(tmp_path_factory.mktemp("walked"))
    assert found.trace.code == 0, found.trace.said
    # What it made in memory is gone with it.
    made = {each for each in Path("/dev/shm").glob("intake-desktop-*") if each not in before}
    assert {each for each in made if not Path("/proc", each.name.split("-")[-1]).exists()} == set()
    return found


def test_the_journey_is_one_and_typed_all_fifty(walked: Walked) -> None:
    """What this file claims rests on it: everything was typed, kept, locked and read again."""
    assert COUNT == 50
    assert _LOCK in walked.trace.said
    assert "the same question with the same words" in walked.trace.said
    assert (walked.vault / "vault.db").stat().st_size > 100_000
    assert len(walked.trace.calls) > 1_000
    assert any(call.path == str(walked.vault / "vault.db-wal") for call in walked.trace.calls)


def test_no_socket_but_local_ones(walked: Walked) -> None:
    assert walked.trace.opened_ways() == []
    # It did ask for others, in its own self-test before the seal, so they would be seen here.
    assert any("AF_INET," in call.arguments for call in walked.trace.sockets())


def test_no_word_in_any_byte_that_is_written(walked: Walked) -> None:
    """Not even in the vault's own file, nor in a pdf or picture, which are packed."""
    assert walked.trace.leaks([walked.out]) == []


def test_no_file_is_written_but_where_it_belongs(walked: Walked) -> None:
    """Home stays as it was: no cache, no list of recent files, no settings."""
    assert [str(path) for path in walked.home.rglob("*")] == []
    allowed = (str(walked.out), str(walked.vault), "/dev/shm/", "/dev/null", "/memfd:", "/proc/")
    written = walked.trace.written_files()
    # Python keeps what it compiled of the program itself, in a checkout that just changed.
    own = {path for path in written if "/__pycache__/" in path}
    assert [path for path in written - own if not path.startswith(allowed)] == []


def test_no_file_is_mapped_to_be_written(walked: Walked) -> None:
    """Bytes written through a mapping would be in no write call."""
    outside = [path for path in walked.trace.shared_maps() if not path.startswith("/memfd:")]
    assert outside == []


def test_known_leaks_are_found(tmp_path: Path) -> None:
    """The controls, in the same program and by the same scanner: no seal, a file, a print."""
    found = walk(tmp_path, "leak")
    assert found.trace.code == 0, found.trace.said
    assert any("AF_INET" in way for way in found.trace.opened_ways())
    leaks = found.trace.leaks([found.out])
    assert any(CANARIES[7] in leak and leak.endswith("/recent") for leak in leaks)
    assert any(CANARIES[8] in leak and "by write to pipe:" in leak for leak in leaks)


@pytest.mark.faults
def test_the_whole_demonstration(tmp_path: Path) -> None:
    """``demo --out`` as people run it, with every picture and paper; each time the shorter journey
    above has to do."""
    out, vault, home = tmp_path / "out", tmp_path / "vault", tmp_path / "home"
    home.mkdir()
    command = [
        sys.executable,
        "-m",
        "intake_desktop",
        "demo",
        "--out",
        str(out),
        "--vault",
        str(vault),
    ]
    found = trace.run(command, tmp_path, _environment(home), seconds=1800)
    assert found.code == 0, found.said
    assert found.opened_ways() == []
    assert found.leaks([out], sample_needles()) == []
    assert [str(path) for path in home.rglob("*")] == []
    assert len(sample_needles()) > 15
    assert any(call.path == str(vault / "vault.db") for call in found.calls)


_SORT = """
import sys
from pathlib import Path
from intake_desktop.vault import engine
from leaks.canaries import CANARIES
where, kept = sys.argv[1], sys.argv[2]
connection = engine.connect(Path(where, "sort.db"), bytes(32))
connection.execute(f"PRAGMA temp_store = {kept}")
connection.execute("PRAGMA cache_size = 10")
connection.execute("CREATE TABLE said (words TEXT)")
connection.execute("BEGIN")
for number in range(6_000):
    connection.execute("INSERT INTO said VALUES (?)", (CANARIES[number % 50] + str(number) * 40,))
connection.execute("COMMIT")
rows = connection.execute("SELECT words FROM said ORDER BY words DESC").fetchall()
assert len(rows) == 6_000
"""


@pytest.mark.parametrize(("kept", "is_found"), [("FILE", True), ("MEMORY", False)])
def test_a_big_sort_on_the_disk_is_found(tmp_path: Path, kept: str, is_found: bool) -> None:
    """SQLite sorts in a plain temporary file if it is let; the vault's connections do not."""
    (tmp_path / "sort.db").touch(mode=0o600)
    environment = {
        **os.environ,
        "PYTHONPATH": str(Path(__file__).resolve().parent.parent),
        "SQLITE_TMPDIR": str(tmp_path),
    }
    command = [sys.executable, "-c", _SORT, str(tmp_path), kept]
    found = trace.run(command, tmp_path, environment)
    assert found.code == 0, found.said
    assert bool(found.leaks([])) is is_found


def test_the_vault_sorts_in_memory() -> None:
    """What the last test rests on, asked of the product's own connection."""
    code = (
        "from pathlib import Path; import sys; from intake_desktop.vault import engine;"
        "c = engine.connect(Path(sys.argv[1]), bytes(32));"
        "print(engine.value(c, 'PRAGMA temp_store'))"
    )
    said = subprocess.check_output([sys.executable, "-c", code, os.devnull], text=True)
    assert said.strip() == "2"
