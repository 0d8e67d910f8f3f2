"""The real window through the eyes of a screen reader, and a lock before anything is signed."""

from pathlib import Path

from intake_desktop.demo import sample
from intake_desktop.domain.consent import Kind
from intake_desktop.services.papers import wording
from journeys import screen
from journeys.conftest import Start
from journeys.screen import Node

_CANARY = "canary-小鸟-never-signed"


def nameless(nodes: list[Node]) -> list[Node]:
    containers = {"frame", "filler", "panel", "scroll pane", "layered pane", "viewport"}
    return [n for n in nodes if n.focusable and not n.name.strip() and n.role not in containers]


def title(nodes: list[Node]) -> str:
    """The window's own name stands first."""
    return nodes[0].name


def test_the_door_and_today_are_named_and_the_title_says_nothing(
    start: Start, sample_vault: Path
) -> None:
    process = start("--vault", str(sample_vault))
    door = screen.wait_for(process, "Passphrase")
    assert nameless(door) == []
    assert sum(node.focusable for node in door) >= 3
    assert title(door) == "Desk"
    screen.act(process, "write", "Passphrase", sample.passphrase())
    screen.act(process, "press", "Unlock")
    today = screen.wait_for(process, "Start a meeting")
    assert nameless(today) == []
    assert sum(node.focusable for node in today) >= 6
    assert title(today) == "Desk"
    said = " ".join(node.name + node.text for node in today)
    assert "小雨" not in said


def test_a_control_without_a_name_is_found() -> None:
    nodes = [Node("push button", " ", "", True), Node("push button", "Unlock", "", True)]
    assert nameless(nodes) == nodes[:1]


def test_what_was_typed_before_a_signature_is_gone_after_a_lock(
    start: Start, sample_vault: Path, tmp_path: Path
) -> None:
    name_line = wording(Kind.TONIGHT).item("T13").text.en
    process = start("--vault", str(sample_vault))
    screen.wait_for(process, "Passphrase")
    screen.act(process, "write", "Passphrase", sample.passphrase())
    screen.act(process, "press", "Unlock")
    for button in (
        "Start a meeting",
        "Can you talk here without being heard?: Yes",
        "Continue",
        "Explained",
        f"{name_line}: Yes",
    ):
        screen.act(process, "press", button)
    screen.act(process, "write", name_line, _CANARY)
    there = [node.text for node in screen.wait_for(process, _CANARY)]
    assert _CANARY in there  # the control: it was on the screen
    screen.act(process, "press", "Lock now")
    locked = screen.wait_for(process, "Passphrase")
    assert not any(_CANARY in node.name + node.text for node in locked)
    for path in (p for p in tmp_path.rglob("*") if p.is_file()):
        content = path.read_bytes()
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            assert _CANARY.encode(encoding) not in content, path.name
    screen.act(process, "write", "Passphrase", sample.passphrase())
    screen.act(process, "press", "Unlock")
    today = screen.wait_for(process, "Start a meeting")
    waiting = [node for node in today if node.name.startswith("Continue: ")]
    assert len(waiting) == 2  # the sample's own, and no third
    assert not any(_CANARY in node.name + node.text for node in today)
