"""How the screen looks here, and how soon it locks. Nothing about anybody."""

import json
import os
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from intake_desktop.domain.languages import Language
from intake_desktop.ui.theme import SMALLEST_TEXT, Mode, Theme

FILE = "screen.json"
# A file that is longer than this was not written by us.
_LONGEST = 4096


# Minutes. There is no "off": a laptop that nobody sits at is open to whoever comes by.
SHORTEST_LOCK, LONGEST_LOCK = 1, 15


@dataclass(frozen=True)
class LockTimes:
    """After how many quiet minutes it locks: usually, and while a meeting is open, since
    listening is not idle. What lies outside 1 to 15 is brought back into it."""

    usual: int = 3
    meeting: int = 10

    def __post_init__(self) -> None:
        for name in ("usual", "meeting"):
            minutes = min(max(getattr(self, name), SHORTEST_LOCK), LONGEST_LOCK)
            object.__setattr__(self, name, minutes)


@dataclass(frozen=True)
class Settings:
    """``language`` is None until somebody has chosen one."""

    language: Language | None = None
    theme: Theme = field(default_factory=Theme)
    lock_times: LockTimes = field(default_factory=LockTimes)


def load(folder: Path) -> Settings:
    """Reads the settings; whatever is missing or damaged falls back to the default."""
    try:
        with (folder / FILE).open("rb") as file:
            found = json.loads(file.read(_LONGEST))
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    language: Language | None = None
    mode, percent = Mode.SYSTEM, SMALLEST_TEXT
    with suppress(ValueError):
        language = Language(str(found.get("language")))
    with suppress(ValueError):
        mode = Mode(str(found.get("theme")))
    if type(found.get("text_percent")) is int:
        percent = found["text_percent"]
    return Settings(language, Theme(mode, percent), _lock_times(found))


def save(folder: Path, settings: Settings) -> bool:
    """Writes them whole or not at all; says whether it could.

    Losing them harms nobody, so a failure is no error: the next start asks again.
    """
    content = {
        "language": settings.language,
        "theme": settings.theme.mode,
        "text_percent": settings.theme.text_percent,
        "lock_minutes": settings.lock_times.usual,
        "lock_minutes_in_a_meeting": settings.lock_times.meeting,
    }
    part = folder / f"{FILE}.part"
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(content, file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        part.replace(folder / FILE)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        return False
    return True


def _lock_times(found: dict[str, object]) -> LockTimes:
    usual = found.get("lock_minutes")
    meeting = found.get("lock_minutes_in_a_meeting")
    return LockTimes(
        usual if type(usual) is int else LockTimes.usual,
        meeting if type(meeting) is int else LockTimes.meeting,
    )
