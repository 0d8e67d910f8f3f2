"""Which input method Qt is led to: ours only where what was asked for could not be loaded."""

from pathlib import Path

import pytest

from intake_desktop.ui import input_method


def told(folder: Path, environment: dict[str, str], *, owned: bool = True) -> dict[str, str]:
    input_method.prepare(environment, [folder], lambda: owned)
    return environment


@pytest.fixture
def plugins(tmp_path: Path) -> Path:
    for name in ("ibus", "compose"):
        (tmp_path / f"lib{name}platforminputcontextplugin.so").touch()
    return tmp_path


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"QT_IM_MODULE": ""},
        {"QT_IM_MODULE": "fcitx"},
        {"QT_IM_MODULE": "xim"},
        {"QT_IM_MODULES": "wayland;fcitx"},
        {"WAYLAND_DISPLAY": "wayland-0", "QT_IM_MODULE": "fcitx"},
        {"WAYLAND_DISPLAY": "wayland-0", "QT_QPA_PLATFORM": "xcb"},
    ],
)
def test_where_nothing_fits_it_is_ibus(plugins: Path, environment: dict[str, str]) -> None:
    assert told(plugins, dict(environment), owned=False) == environment
    found = told(plugins, dict(environment))
    assert found["QT_IM_MODULE"] == "ibus"
    assert "QT_IM_MODULES" not in found


@pytest.mark.parametrize(
    "environment",
    [
        {"QT_IM_MODULE": "ibus"},
        {"QT_IM_MODULE": "compose"},
        {"QT_IM_MODULE": "qtvirtualkeyboard"},
        {"QT_IM_MODULES": "wayland;ibus", "QT_IM_MODULE": "fcitx"},
        {"WAYLAND_DISPLAY": "wayland-0"},
        {"QT_QPA_PLATFORM": "wayland-egl"},
    ],
)
def test_what_fits_is_left_alone(plugins: Path, environment: dict[str, str]) -> None:
    assert told(plugins, dict(environment)) == environment


def test_a_plugin_that_somebody_put_there_is_used(plugins: Path) -> None:
    (plugins / "libfcitx5platforminputcontextplugin.so").touch()
    assert told(plugins, {"QT_IM_MODULE": "fcitx"}) == {"QT_IM_MODULE": "fcitx"}


def test_the_plugins_of_this_qt_are_found(tmp_path: Path) -> None:
    """With no folder given: ibus's own plugin is there, and none for fcitx5."""
    for named, becomes in (("compose", "compose"), ("fcitx", "ibus")):
        environment = {"QT_IM_MODULE": named, "QT_PLUGIN_PATH": str(tmp_path)}
        input_method.prepare(environment, None, lambda: True)
        assert environment["QT_IM_MODULE"] == becomes
    own = input_method._plugin_folders({})[0]
    assert (own / "libibusplatforminputcontextplugin.so").exists()
