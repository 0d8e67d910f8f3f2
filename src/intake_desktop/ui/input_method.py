"""Before Qt starts: leads it to the input method that runs here, so that Chinese can be typed.

Qt's wheel brings a plugin for ibus and none for fcitx5, which most Chinese desktops name in
``QT_IM_MODULE``. Qt then says nothing, and letters stay letters. But fcitx5 answers to ibus's
name on the session's bus as well, in ibus's own language.
"""

import os
from collections.abc import Callable, Iterable, MutableMapping
from pathlib import Path

from PySide6.QtCore import QLibraryInfo
from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

_ONE, _SEVERAL = "QT_IM_MODULE", "QT_IM_MODULES"  # Qt asks for the second first
_IBUS = "ibus"
_NAME_ON_THE_BUS = "org.freedesktop.IBus"
_BUS = "org.freedesktop.DBus"
_OURS = "input-method"
_PATIENCE_MS = 1000
_SUFFIX = "platforminputcontextplugin"
# Qt has this one under two names. It composes é; as for Chinese, it is none.
_ACCENTS_ONLY = frozenset({"xim"})


def prepare(
    environment: MutableMapping[str, str] = os.environ,
    folders: Iterable[Path] | None = None,
    answers: Callable[[], bool] | None = None,
) -> None:
    """Sets ``QT_IM_MODULE`` to ibus where Qt could load nothing that was asked for and ibus's name
    is owned. To be called before there is an application; what fits is left as it is.

    ``folders`` hold Qt's plugins; ``answers`` says whether the name is owned.
    """
    wanted = _wanted(environment)
    if any(_has_plugin(name, folders or _plugin_folders(environment)) for name in wanted):
        return
    if not wanted and _on_wayland(environment):
        return  # the desktop itself passes on what was typed
    if (answers or _is_owned)():
        environment.pop(_SEVERAL, None)
        environment[_ONE] = _IBUS


def _wanted(environment: MutableMapping[str, str]) -> tuple[str, ...]:
    named = environment.get(_SEVERAL) or environment.get(_ONE, "")
    return tuple(name for name in named.split(";") if name)


def _has_plugin(name: str, folders: Iterable[Path]) -> bool:
    """``fcitx`` is in ``libfcitx5platforminputcontextplugin.so``, where somebody put that."""
    if name in _ACCENTS_ONLY:
        return False
    if name == "qtvirtualkeyboard":
        return True
    pattern = f"lib{name}*{_SUFFIX}.so"
    return any(next(folder.glob(pattern), None) is not None for folder in folders)


def _plugin_folders(environment: MutableMapping[str, str]) -> list[Path]:
    own = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    more = environment.get("QT_PLUGIN_PATH", "").split(os.pathsep)
    return [Path(folder) / "platforminputcontexts" for folder in (own, *more) if folder]


def _on_wayland(environment: MutableMapping[str, str]) -> bool:
    named = environment.get("QT_QPA_PLATFORM")
    return named.startswith("wayland") if named else bool(environment.get("WAYLAND_DISPLAY"))


def _is_owned() -> bool:
    # A connection of our own: Qt warns if its shared one is there before the application.
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _OURS)
    try:
        question = QDBusMessage.createMethodCall(
            _BUS, "/org/freedesktop/DBus", _BUS, "NameHasOwner"
        )
        question.setArguments([_NAME_ON_THE_BUS])
        answer = bus.call(question, QDBus.CallMode.Block, _PATIENCE_MS)
        return answer.type() is QDBusMessage.MessageType.ReplyMessage and answer.arguments() == [
            True
        ]
    finally:
        QDBusConnection.disconnectFromBus(_OURS)
