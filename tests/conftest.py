"""What every test may lean on: no screen needed, the shared material, and an ordinary user."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from ordinary_user import OrdinaryUser
from print_system import PrintSystem

# Set before Qt is first imported. Tests of a real window start one under Xvfb themselves.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_ROOT = Path(__file__).resolve().parent.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--faults",
        action="store_true",
        help="try crashes, power cuts and damage by the thousand (tests/faults), not a few of each",
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--faults"):
        return
    long = [item for item in items if item.get_closest_marker("faults")]
    items[:] = [item for item in items if item not in long]
    config.hook.pytest_deselected(items=long)


@pytest.fixture
def checkout() -> Path:
    """The folder that holds src, resources and translations."""
    return _ROOT


@pytest.fixture
def shared() -> Path:
    """The material beside the repository: specimens and drafts that are not part of it.

    A user's clone has none, and then the test is skipped; on the build machine it fails.
    """
    folder = _ROOT.parent / "shared"
    if not folder.is_dir():
        if os.environ.get("CI"):
            pytest.fail("the shared material is missing beside the repository")
        pytest.skip("needs the shared material beside the repository")
    return folder


@pytest.fixture
def ordinary_user() -> OrdinaryUser:
    """Runs code without root's rights, which pass every test of permissions."""
    return OrdinaryUser()


@pytest.fixture
def print_system(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrintSystem]:
    """A real CUPS without queues, which the program under test finds as the system's own."""
    system = PrintSystem()
    monkeypatch.setenv("CUPS_SERVER", system.address)
    yield system
    system.stop()
