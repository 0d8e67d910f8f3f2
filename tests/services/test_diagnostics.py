"""The diagnostics hold versions and codes and nothing else: canaries stand wherever one could."""

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from fake_machine import FakeMachine
from intake_desktop.host.events import Events
from intake_desktop.services import access, check_meanings, diagnostics
from intake_desktop.services.session import Desk
from intake_desktop.vault import keys
from services.desk import Dice, MovableClock

CANARY = "Canary鸢尾"
# Every line is one of these, and every code one that stands in the program.
LINES = re.compile(
    r"(?P<version>[A-Za-z0-9 -]+ (\d[0-9A-Za-z.+-]*( community)?|unknown))"
    r"|(ok|note|problem|unknown) (?P<code>[a-z]+\.[a-z-]+)"
    r"|event (?P<event>[A-Za-z0-9_.:<> -]+)|"
)


def test_no_content_however_it_tries_to_get_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the folder's name, a device, the environment, an alias, an error, an event, a message."""
    monkeypatch.setattr(keys, "calibrate", lambda: keys.MINIMUM)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / CANARY))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    desk = Desk(tmp_path / CANARY / "Dropbox" / "vault", MovableClock(), Dice())
    plain = Desk(tmp_path / CANARY / "vault", MovableClock(), Dice())
    lead = access.FoundingLead(CANARY, date(2026, 1, 9), CANARY)
    session = access.found(plain, lead, f"{CANARY} 月亮 lantern").session
    laptop = FakeMachine(tmp_path / "laptop")
    laptop.swaps(f"/dev/{CANARY} partition")
    laptop.core("0", f"|/usr/bin/{CANARY} %p")
    events = Events()
    for text in (CANARY, f"failure {CANARY}", f"she said {CANARY}", "uncaught KeyError room.py:4"):
        events.note(text)
    text = diagnostics.collect(session, [*events.codes(), CANARY, f"a\n{CANARY}"], laptop.machine)
    access.lock(session)
    shutil.rmtree(desk.folder, ignore_errors=True)
    assert CANARY not in text
    assert "Canary" not in text
    assert str(tmp_path) not in text
    found = [LINES.fullmatch(line) for line in text.split("\n")]
    assert all(found), text
    codes = {each["code"] for each in found if each and each["code"]}
    assert codes <= check_meanings.WORDS.keys()
    assert {"swap.unknown", "core.handler", "folder.local"} <= codes
    assert {each["event"] for each in found if each and each["event"]} == {
        "unspeakable",
        "uncaught KeyError room.py:4",
    }
    assert "SQLCipher 4." in text


def test_events_keep_codes_only_and_only_the_last() -> None:
    events = Events()
    for number in range(60):
        events.note(f"failure Number{number}")
    events.note("words that somebody said to us here")
    events.note("wörter")
    assert len(events.codes()) == 50
    assert events.codes()[-3:] == ("failure Number59", "unspeakable", "unspeakable")
