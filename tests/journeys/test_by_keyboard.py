"""Every page of the real window without a mouse: what takes keys has a name, Tab comes to it, and
goes where the eye goes. (Offscreen there is no accessibility tree to look at.)"""

import json
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from subprocess import Popen

import pytest

from intake_desktop.demo import sample
from journeys import screen
from journeys.conftest import Start
from journeys.screen import Node
from journeys.test_window import nameless

_TABS = Path(__file__).with_name("tabs.py")
_MOST = 80
# One of a group is a stop, arrows lead to the others, as in any group of choices or list.
_BY_ARROWS = ("check box", "radio button", "table cell", "list item")
_BESIDE = 12  # points by which things in one row may differ in height
_EDGE = "Lock now"  # the last control at the edge of the window; the page comes after it


@dataclass(frozen=True)
class Stop:
    """What the focus came to; its place is that on the screen, before anything is scrolled."""

    role: str
    name: str
    x: int
    y: int
    width: int
    height: int
    scrolls: bool = False


def stops(process: "Popen[str]") -> list[Stop]:
    done = subprocess.run(
        ["/usr/bin/python3", str(_TABS), str(process.pid), str(_MOST)],
        capture_output=True, text=True, check=False, timeout=200,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return [Stop(**stop) for stop in json.loads(done.stdout)]


def missed(nodes: list[Node], found: list[Stop]) -> list[Node]:
    """What takes keys and Tab never came to. Of a group, that is what a name before ": " says, one
    is enough; so it is of a list, and of the pages of Shelter, which are one too."""
    reached = {(stop.role, stop.name) for stop in found}
    groups = {stop.name.split(": ")[0] for stop in found if stop.role in _BY_ARROWS}
    listed = any(stop.role in ("table", "list") for stop in found)
    has_pages = any(stop.role == "check box" for stop in of_the_page(found, strict=False))

    def by_arrows(node: Node) -> bool:
        group, _, one = node.name.partition(": ")
        if node.role in ("table cell", "list item"):
            return listed
        return node.role in _BY_ARROWS and (group in groups if one else has_pages)

    return [
        node
        for node in nodes
        if node.focusable
        and node.enabled
        and (node.role, node.name) not in reached
        and not by_arrows(node)
    ]


def against_the_eye(found: list[Stop]) -> list[tuple[str, str]]:
    """Steps that go up without going to a column further right, but for the one around the end."""
    wrong = []
    for one, following in pairwise(found):
        if one.scrolls and not following.scrolls:
            continue  # on to the foot, below which the rest of the page is out of sight
        goes_up = following.y + following.height <= one.y + _BESIDE
        goes_back = abs(following.y - one.y) <= _BESIDE and following.x < one.x
        next_column = following.x >= one.x + min(one.width, following.width) // 2
        if (goes_up and not next_column) or goes_back:
            wrong.append((one.name, following.name))
    return wrong


def of_the_page(found: list[Stop], *, strict: bool = True) -> list[Stop]:
    """In the order from the edge of the window on, without the edge itself."""
    names = [stop.name for stop in found]
    if not strict and _EDGE not in names:
        return []
    assert _EDGE in names, names
    place = names.index(_EDGE)
    turned = [*found[place + 1 :], *found[: place + 1]]
    edge = max(stop.x + stop.width for stop in found if stop.name == _EDGE)
    return [stop for stop in turned if stop.x >= edge]


@pytest.fixture
def window(start: Start, sample_vault: Path) -> "Popen[str]":
    process = start("--vault", str(sample_vault))
    screen.wait_for(process, "Passphrase")
    screen.act(process, "write", "Passphrase", sample.passphrase())
    screen.act(process, "press", "Unlock")
    screen.wait_for(process, "Start a meeting")
    pid = str(process.pid)
    subprocess.run(
        ["xdotool", "search", "--sync", "--onlyvisible", "--pid", pid, "--name", "Desk",
         "windowfocus", "--sync"],
        check=True, timeout=30,
    )  # fmt: skip
    return process


def look(process: "Popen[str]", words: str) -> None:
    """The page that says these words."""
    screen.wait_for(process, words)
    time.sleep(0.5)
    found, nodes = stops(process), screen.tree(process)
    page = of_the_page(found)
    assert len(page) >= 2, words
    assert (words, nameless(nodes)) == (words, [])
    assert (words, missed(nodes, found)) == (words, [])
    assert (words, against_the_eye(page)) == (words, [])


def test_every_page_by_keyboard(window: "Popen[str]") -> None:
    def press(*names: str) -> None:
        for name in names:
            screen.act(window, "press", name)

    look(window, "Help without a record")
    press("People")
    look(window, "Find by code or name")
    press("Shelter")
    look(window, "Your passphrase until now")
    press("Blank papers")
    look(window, "Blank papers")
    press("Backups")
    look(window, "Backups")
    press("This laptop")
    look(window, "This laptop")
    press("Today", "Start a meeting")
    look(window, "heard")
    press("Can you talk here without being heard?: Yes", "Continue")
    look(window, "Asked to skip")
    press("Explained")
    look(window, "Tonight")


def test_a_meeting_that_goes_on_by_keyboard(window: "Popen[str]") -> None:
    today = screen.wait_for(window, "Continue: ")
    *_, oldest = [node.name for node in today if node.name.startswith("Continue: ")]
    screen.act(window, "press", oldest)
    look(window, "Why we ask")
    for press, words in (
        ("Other topics…", "What else, if anything?"),
        ("All on one page", "All on one page"),
    ):
        screen.act(window, "press", press)
        look(window, words)


def test_somebodys_page_and_what_can_be_agreed_by_keyboard(window: "Popen[str]") -> None:
    screen.act(window, "press", "People")
    screen.wait_for(window, "Find by code or name")
    screen.act(window, "write", "Find by code or name", "xiaoyu")
    subprocess.run(["xdotool", "key", "Return"], check=True, timeout=30)
    look(window, "What is agreed")
    for press, words in (
        ("What else can be agreed…", "Only if they want it"),
        ("Back", "What is agreed"),
        ("Share…", "Share with one recipient"),
    ):
        screen.act(window, "press", press)
        look(window, words)


_FINE = [Stop("push button", name, x, y, 80, 30) for name, x, y in (
    ("title", 300, 20), ("left", 300, 100), ("below", 300, 200), ("right", 700, 100),
)]  # fmt: skip


@pytest.mark.parametrize(
    ("order", "wrong"),
    [
        (lambda found: found, 0),
        (lambda found: [found[2], found[1], *found[3:]], 1),
        (lambda found: [found[3], found[1]], 1),
    ],
)
def test_a_wrong_order_is_found(order: Callable[[list[Stop]], list[Stop]], wrong: int) -> None:
    assert len(against_the_eye(order(_FINE))) == wrong


def test_what_only_a_mouse_can_reach_is_found() -> None:
    nodes = [
        Node("push button", "Unlock", "", True),
        Node("check box", "A bed: Yes", "", True),
        Node("check box", "A bed: Not now", "", True),
        Node("check box", "Food: Yes", "", True),
    ]
    found = [Stop("push button", "Unlock", 0, 0, 9, 9), Stop("check box", "A bed: Yes", 0, 9, 9, 9)]
    assert missed(nodes, found) == nodes[3:]
    assert missed(nodes, found[1:]) == [nodes[0], nodes[3]]
