"""How much is tried, where, and the figures that are told at the end."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from faults.nursery import Nursery

_FIGURES = pytest.StashKey[list[str]]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_FIGURES] = []


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    for line in config.stash.get(_FIGURES, []):
        terminalreporter.write_line(f"faults: {line}")


@pytest.fixture
def tell(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Says a figure at the end of the run."""
    return request.config.stash[_FIGURES].append


@pytest.fixture
def amount(request: pytest.FixtureRequest) -> Callable[[int, int], int]:
    """``amount(quick, whole)``: how many, in the plain run or with ``--faults``."""
    whole = request.config.getoption("--faults")
    return lambda few, many: many if whole else few


@pytest.fixture
def quick_disk(tmp_path: Path) -> Iterator[Path]:
    """An empty folder in memory where there is such a place: thousands of syncs take their time
    on a disk, and what a killed process wrote is there either way."""
    place = Path("/dev/shm")
    if not place.is_dir():
        yield tmp_path
        return
    folder = Path(tempfile.mkdtemp(prefix="intake-faults-", dir=place))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    helper = Nursery()
    yield helper
    helper.stop()
