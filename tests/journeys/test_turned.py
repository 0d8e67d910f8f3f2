"""The real window turned to the person: they tap, a wrong passphrase is refused, the right one
leads back."""

import time
from pathlib import Path
from subprocess import Popen

from intake_desktop.demo import sample
from intake_desktop.domain.consent import Kind
from intake_desktop.services.papers import wording
from journeys import screen
from journeys.conftest import Start
from journeys.screen import Node
from journeys.test_window import nameless, title

_STAFFS = "Lock now"


def until_it_may_be_tried_again(process: Popen[str]) -> None:
    until = time.monotonic() + screen.PATIENCE_SECONDS
    while any("possible in" in node.name for node in screen.tree(process)):
        assert time.monotonic() < until
        time.sleep(0.3)


def names(nodes: list[Node]) -> set[str]:
    return {node.name for node in nodes}


def test_turned_tapped_refused_and_back(start: Start, sample_vault: Path) -> None:
    bed, policy = (wording(Kind.TONIGHT).item(each).text for each in ("T4", "T1"))
    process = start("--vault", str(sample_vault))
    screen.wait_for(process, "Passphrase")
    screen.act(process, "write", "Passphrase", sample.passphrase())
    for button in (
        "Unlock",
        "Start a meeting",
        "Can you talk here without being heard?: Yes",
        "Continue",
    ):
        screen.act(process, "press", button)
    before = screen.wait_for(process, "Turn to the person (F9)")
    assert _STAFFS in names(before)  # the control
    screen.act(process, "press", "Turn to the person (F9)")
    screen.wait_for(process, policy.zh_hans)
    turned = screen.tree(process)  # whole: the walk before may have begun before the turn
    assert policy.en in names(turned)
    assert _STAFFS not in names(turned)
    assert (nameless(turned), title(turned)) == ([], "Desk")
    screen.act(process, "press", "知道了 · I know now")
    asked = screen.wait_for(process, bed.zh_hans)
    assert _STAFFS not in names(asked)
    screen.act(process, "press", "要 · Yes")
    screen.act(process, "press", "工作人员 · Staff")
    screen.act(process, "write", "Your passphrase", "not it")
    screen.act(process, "press", "Go back")
    refused = screen.wait_for(process, "not your passphrase")
    assert _STAFFS not in names(refused)
    screen.act(process, "press", "Stay in the person’s view")
    screen.act(process, "press", "工作人员 · Staff")
    until_it_may_be_tried_again(process)
    screen.act(process, "write", "Your passphrase", sample.passphrase())
    screen.act(process, "press", "Go back")
    back = screen.wait_for(process, _STAFFS)
    assert "The paper for tonight" in names(back)
