"""Reads the words of a form from the file that holds them, as that version will always be."""

from functools import cache
from hashlib import sha256
from typing import Any

from intake_desktop.documents.complete import complete
from intake_desktop.domain.errors import WordingRefused
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.wording import Item, ItemKind, Option, Wording
from intake_desktop.resources import resource

# The version that is printed today. Older ones stay in the folder, because signed papers name
# them; tests/documents/test_wording.py holds every released file to its digest.
_CURRENT = dict.fromkeys(
    (
        *"TABCDEFGHIJKLMNOP",
        "recovery",
        "summary",
        "certificate",
        "head",
        "receipt",
        "holdings",
        "keys",
    ),
    "1",
)


@cache
def load(form: str, version: str = "") -> Wording:
    """The wording of form ``form``, e.g. ``T``: the current one, or an older ``version``.

    Raises KeyError for an unknown form, and WordingRefused where its file is not complete.
    """
    version = version or _CURRENT[form]
    try:
        raw = resource("forms", f"{form}.{version}.json").read_bytes()
    except OSError as error:
        raise WordingRefused(form, "unreadable") from error
    return read(form, version, raw)


def read(form: str, version: str, raw: bytes) -> Wording:
    """The wording that the file ``raw`` holds. Raises WordingRefused where something is missing,
    doubled or unknown: half a form would be worse than none."""
    told = complete(form, version, raw)
    return Wording(
        form=told["form"],
        version=told["version"],
        sha256=sha256(raw).hexdigest(),
        reviewed=told["reviewed"],
        title=_phrase(told["title"]),
        items=tuple(_item(item) for item in told["items"]),
        subtitle=_phrase(told["subtitle"]) if "subtitle" in told else None,
        discreet_title=_phrase(told["discreet_title"]) if "discreet_title" in told else None,
    )


def _item(told: dict[str, Any]) -> Item:
    options = tuple(
        Option(option["key"], _phrase(option["text"]), option.get("filled", False))
        for option in told.get("options", ())
    )
    text, kind = _phrase(told["text"]), ItemKind(told["kind"])
    return Item(told["id"], kind, text, options, told.get("topic", False))


def _phrase(told: dict[str, str]) -> Phrase:
    return Phrase(
        en=told[Language.ENGLISH],
        zh_hans=told[Language.SIMPLIFIED],
        zh_hant=told[Language.TRADITIONAL],
    )
