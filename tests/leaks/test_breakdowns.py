"""Whatever breaks, wherever it breaks: no word of anybody in what is printed, told or kept."""

import subprocess
import sys
from pathlib import Path

import pytest

from leaks.breakdowns import CANARY, PLACES


def run(*arguments: str) -> dict[str, str]:
    """What was said at each place, in the order in which it was written."""
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("breakdowns.py")), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout
    said: dict[str, str] = {}
    for part in done.stdout.split("== ")[1:]:
        name, _, words = part.partition("\n")
        said[name] = said.get(name, "") + words
    assert said.keys() == PLACES.keys()
    return said


@pytest.fixture(scope="module")
def ours() -> dict[str, str]:
    return run()


def test_there_are_at_least_thirty_places() -> None:
    assert len(PLACES) >= 30


@pytest.mark.parametrize("name", PLACES)
def test_no_word_is_told(ours: dict[str, str], name: str) -> None:
    for form in (CANARY, CANARY[:10], CANARY.encode("unicode_escape").decode()):
        assert form not in ours[name]
    lines = ours[name].splitlines()
    # It is told that something broke, though not what was said.
    assert any(line.startswith(("intake-desktop:", "told:")) for line in lines), ours[name]
    assert "unspeakable" not in ours[name]


def test_without_the_hooks_the_words_are_told() -> None:
    """The control: in nearly all of these places Python or Qt would have printed them."""
    printed = {name for name, said in run("as-python-does-it").items() if CANARY[:10] in said}
    assert len(printed) >= 30, sorted(set(PLACES) - printed)
