"""Starts a real Chinese input method on this screen, as a desktop does, in a home of its own."""

import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

_PROFILE = """
[Groups/0]
Name=Default
Default Layout=us
DefaultIM=rime

[Groups/0/Items/0]
Name=keyboard-us
Layout=

[Groups/0/Items/1]
Name=rime
Layout=

[GroupOrder]
0=Default
"""
_SCHEMA = "patch:\n  schema_list:\n    - schema: luna_pinyin\n"
_NAME = "org.freedesktop.IBus"
_ASK = ("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus")
_PATIENCE_SECONDS = 40.0

FCITX, IBUS = "fcitx5", "ibus"


class InputMethod:
    """Runs while it is entered. ``environment`` belongs to each program that is to use it."""

    def __init__(self, kind: str, home: Path) -> None:
        self._kind = kind
        self.environment = {
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / ".config"),
            "XDG_DATA_HOME": str(home / ".local" / "share"),
            "XDG_CACHE_HOME": str(home / ".cache"),
        }
        self._log = home / "log"
        self._process: subprocess.Popen[bytes] | None = None
        if kind == FCITX:
            _write(home / ".config/fcitx5/profile", _PROFILE)
            _write(home / ".config/fcitx5/config", "[Behavior]\nActiveByDefault=True\n")
            _write(home / ".local/share/fcitx5/rime/default.custom.yaml", _SCHEMA)

    def __enter__(self) -> "InputMethod":
        assert not _is_owned(), "an input method runs here already"
        command = {
            FCITX: ["fcitx5", "--disable=wayland"],
            IBUS: ["ibus-daemon", "--panel=disable", "--emoji-extension=disable"],
        }
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                command[self._kind], env=self._surroundings(), stdout=log, stderr=log
            )
        try:
            self._wait_until(_is_owned)
            self._wait_until(self._is_ready)
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(_PATIENCE_SECONDS)
        self._wait_until(lambda: not _is_owned())

    def _is_ready(self) -> bool:
        """It has read its words, and Chinese is what it begins with."""
        if self._kind == FCITX:
            # Written once its dictionary is built.
            return (Path(self.environment["XDG_DATA_HOME"]) / "fcitx5/rime/user.yaml").exists()
        _run(["ibus", "engine", "libpinyin"], self._surroundings())
        return "libpinyin" in _run(["ibus", "engine"], self._surroundings())

    def _surroundings(self) -> dict[str, str]:
        return os.environ | self.environment

    def _wait_until(self, condition: Callable[[], bool]) -> None:
        until = time.monotonic() + _PATIENCE_SECONDS
        while not condition():
            assert time.monotonic() < until, self._log.read_text(errors="replace")[-2000:]
            time.sleep(0.2)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _run(command: list[str], environment: dict[str, str]) -> str:
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, timeout=30
    )
    return done.stdout


def _is_owned() -> bool:
    question = (*_ASK, "/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner")
    return "true" in _run([*question, f"string:{_NAME}"], dict(os.environ))
