"""Where the files that are data, not code, lie: in a checkout, or inside an installed wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parent.parent


def resource(*parts: str) -> Path:
    """The path of one file under ``resources/``, e.g. ``resource("fonts", "OFL.txt")``."""
    return _root("resources").joinpath(*parts)


def translation(name: str) -> Path:
    """The path of one compiled catalogue under ``translations/``, e.g. ``intake_zh_CN.qm``."""
    return _root("translations") / name


def _root(folder: str) -> Path:
    installed = _PACKAGE / "_data" / folder
    return installed if installed.is_dir() else _CHECKOUT / folder
