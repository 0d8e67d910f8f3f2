"""The rules of who imports whom hold, and would be caught if they were broken."""

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_LONGEST_FILE = 400

# One violation per contract in pyproject.toml: where it goes, what it imports.
_VIOLATIONS = {
    "Imports point down": ("domain/people.py", "import intake_desktop.services"),
    "The ui asks services": ("ui/today/__init__.py", "import intake_desktop.vault.database"),
    "A room never": ("ui/today/__init__.py", "import intake_desktop.ui.unlock"),
    "Widgets know no room": ("ui/widgets/__init__.py", "import intake_desktop.ui.unlock"),
    "Only ui knows Qt": ("services/session.py", "import PySide6.QtCore"),
    "Only vault opens": ("services/session.py", "import sqlcipher3"),
    "Only documents makes paper": ("vault/database.py", "import reportlab"),
    "Only exchange reads": ("services/session.py", "import msgspec"),
    "Nothing writes a plain": ("host/clock.py", "import sqlite3"),
}


def lint_imports(root: Path) -> str:
    return subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--no-logo"],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root / "src"), "NO_COLOR": "1", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    ).stdout


def sources(checkout: Path) -> list[Path]:
    found = sorted((checkout / "src").rglob("*.py"))
    assert len(found) > 30
    return found


def test_every_contract_holds(checkout: Path) -> None:
    output = lint_imports(checkout)
    assert re.search(rf"Contracts: {len(_VIOLATIONS)} kept, 0 broken", output), output


@pytest.mark.parametrize("name", _VIOLATIONS)
def test_every_contract_catches_its_violation(checkout: Path, tmp_path: Path, name: str) -> None:
    shutil.copytree(checkout / "src", tmp_path / "src")
    shutil.copy(checkout / "pyproject.toml", tmp_path)
    file, line = _VIOLATIONS[name]
    with (tmp_path / "src" / "intake_desktop" / file).open("a") as source:
        source.write(f"\n{line}\n")
    output = lint_imports(tmp_path)
    assert re.search(rf"{name}.* BROKEN", output), output


def test_every_room_is_under_the_contracts(checkout: Path) -> None:
    contracts = (checkout / "pyproject.toml").read_text(encoding="utf-8")
    rooms = {
        path.parent.name for path in (checkout / "src/intake_desktop/ui").glob("*/__init__.py")
    }
    above = r'layers = \[\s*"turned",.*\s*'
    for room in rooms - {"widgets", "turned"}:
        assert f'"intake_desktop.ui.{room}"' in contracts
        assert re.search(rf'{above}".*\b{room}\b.*",\s*"widgets",?\s*\]', contracts)


def test_the_domain_needs_only_the_standard_library(checkout: Path) -> None:
    known = sys.stdlib_module_names | {"intake_desktop"}
    for path in (checkout / "src/intake_desktop/domain").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names.append(node.module or "")
            assert {name.split(".")[0] for name in names} <= known, path


def test_only_one_place_replaces_the_process(checkout: Path) -> None:
    def places(pattern: str) -> list[str]:
        wanted = re.compile(pattern)
        return [p.name for p in sources(checkout) if wanted.search(p.read_text(encoding="utf-8"))]

    assert places(r"\bos\.(exec|spawn)") == ["process.py"]
    # The seal tries its refusals in a child that ends at once and becomes nothing else.
    assert places(r"\bos\.(_exit|fork)") == ["process.py", "seal.py"]


_PAST_THE_LOG = re.compile(r"\bvault\.transaction\(")


def test_no_service_goes_past_the_log(checkout: Path) -> None:
    """``session.transaction()`` takes back what the log was not told of."""
    services = sorted((checkout / "src/intake_desktop/services").glob("*.py"))
    assert len(services) > 10
    found = [p.name for p in services if _PAST_THE_LOG.search(p.read_text(encoding="utf-8"))]
    assert found == ["session.py"]  # where the one way in is made, with its check


def test_a_service_that_goes_past_the_log_would_be_seen() -> None:
    assert _PAST_THE_LOG.search("    with session.vault.transaction() as tx:")
    assert _PAST_THE_LOG.search("    with vault.transaction() as tx:")
    assert not _PAST_THE_LOG.search("    with session.transaction() as tx:")


def test_decisions_are_numbered_without_gaps_and_found_where_they_are_named(checkout: Path) -> None:
    names = sorted(path.name for path in (checkout / "docs" / "decisions").iterdir())
    assert [int(name[:4]) for name in names] == list(range(1, len(names) + 1))
    texts = [*checkout.glob("*.md"), *checkout.glob("docs/**/*.md"), *checkout.glob("src/**/*.py")]
    named = {
        found
        for text in texts
        for found in re.findall(r"decisions/(\d{4}[\w-]*\.md)", text.read_text())
    }
    assert named and named <= set(names)


def test_no_file_holds_more_than_one_idea(checkout: Path) -> None:
    for path in sources(checkout):
        assert len(path.read_text(encoding="utf-8").splitlines()) <= _LONGEST_FILE, path


@pytest.mark.parametrize("times", [20_000])
def test_signals_do_not_lose_references(times: int) -> None:
    """PySide6 6.12.0 on Python 3.11 loses one reference to True at each emit, and aborts.

    In a child, since it would take pytest with it.
    """
    program = f"""
import sys
from PySide6.QtCore import QObject, Signal
class Bell(QObject):
    rang = Signal(bool)
bell, heard = Bell(), []
bell.rang.connect(heard.append)
before = sys.getrefcount(True), sys.getrefcount(None)
for _ in range({times}):
    bell.rang.emit(False)
after = sys.getrefcount(True), sys.getrefcount(None)
assert len(heard) == {times}
assert all(old - new < 1000 for old, new in zip(before, after)), (before, after)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
