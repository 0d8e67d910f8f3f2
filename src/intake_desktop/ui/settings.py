"""What the screen should look like here: language, theme, text size. Nothing about anybody."""

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


@dataclass(frozen=True)
class Settings:
    """``language`` is None until somebody has chosen one."""

    language: Language | None = None
    theme: Theme = field(default_factory=Theme)


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
    return Settings(language, Theme(mode, percent))


def save(folder: Path, settings: Settings) -> bool:
    """Writes them whole or not at all; says whether it could.

    Losing them harms nobody, so a failure is no error: the next start asks again.
    """
    content = {
        "language": settings.language,
        "theme": settings.theme.mode,
        "text_percent": settings.theme.text_percent,
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
