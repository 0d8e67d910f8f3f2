"""Reads the words of a form from the file that holds them, as that version will always be."""

import json
from functools import cache
from hashlib import sha256
from typing import Any

from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.wording import Item, ItemKind, Option, Wording
from intake_desktop.resources import resource

# The version that is printed today. Older ones stay in the folder, because signed papers name
# them; tests/documents/test_wording.py holds every released file to its digest.
_CURRENT = dict.fromkeys(
    ("T", "A", "B", "D", "M", "recovery", "summary", "certificate", "head"), "1"
)


@cache
def load(form: str) -> Wording:
    """The current wording of form ``form``, e.g. ``T``. Raises KeyError for an unknown form."""
    raw = resource("forms", f"{form}.{_CURRENT[form]}.json").read_bytes()
    told: dict[str, Any] = json.loads(raw)
    return Wording(
        form=told["form"],
        version=told["version"],
        sha256=sha256(raw).hexdigest(),
        reviewed=told["reviewed"],
        title=_phrase(told["title"]),
        items=tuple(_item(item) for item in told["items"]),
        subtitle=_phrase(told["subtitle"]) if "subtitle" in told else None,
    )


def _item(told: dict[str, Any]) -> Item:
    options = tuple(
        Option(option["key"], _phrase(option["text"])) for option in told.get("options", ())
    )
    return Item(told["id"], ItemKind(told["kind"]), _phrase(told["text"]), options)


def _phrase(told: dict[str, str]) -> Phrase:
    return Phrase(
        en=told[Language.ENGLISH],
        zh_hans=told[Language.SIMPLIFIED],
        zh_hant=told[Language.TRADITIONAL],
    )
