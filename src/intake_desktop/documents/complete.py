"""Refuses a form's file in which a language, a blank or a key is missing: no half forms."""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, NoReturn

from intake_desktop.domain.errors import WordingRefused
from intake_desktop.domain.languages import Language
from intake_desktop.domain.wording import ItemKind

_FILE = {"form", "version", "reviewed", "title", "items"}
_FILE_MAY = {"subtitle", "discreet_title"}
_ITEM, _ITEM_MAY = {"id", "kind", "text"}, {"options", "topic"}
_OPTION, _OPTION_MAY = {"key", "text"}, {"filled"}
_BLANK = re.compile("_{2,}")
# What the vault stores for a box; it must stay readable and sortable everywhere.
_KEY = re.compile("[a-z][a-z0-9_]*")


def complete(form: str, version: str, raw: bytes) -> dict[str, Any]:
    """The parsed file, of which everything is known to be there. Raises WordingRefused."""
    try:
        told = json.loads(raw)
    except (ValueError, RecursionError) as error:  # also what is not UTF-8
        raise WordingRefused(form, "unreadable") from error
    _Reader(form).file(told, version)
    found: dict[str, Any] = told
    return found


class _Reader:
    """Goes through one file from top to bottom, and says at which line it stopped."""

    def __init__(self, form: str) -> None:
        self._form = form
        self._where = ""

    def file(self, told: object, version: str) -> None:
        whole = self._mapping(told, _FILE, _FILE_MAY)
        if whole["form"] != self._form:
            self._refuse("other-form")
        if whole["version"] != version:
            self._refuse("other-version")
        self._flag(whole["reviewed"])
        for name in ("title", *sorted(_FILE_MAY & whole.keys())):
            self._where = name
            self._phrase(whole[name])
        self._where = "items"
        items = self._list(whole["items"])
        for item in items:
            self._item(item)
        self._where = "items"
        self._once((item["id"] for item in items), "double-id")

    def _item(self, told: object) -> None:
        self._where = "items"
        if isinstance(told, dict) and told.get("id"):
            self._where = str(told["id"])
        item = self._mapping(told, _ITEM, _ITEM_MAY)
        if not isinstance(item["id"], str) or not item["id"]:
            self._refuse("id")
        if item["kind"] not in list(ItemKind):
            self._refuse("kind")
        self._flag(item.get("topic", False))
        options = self._list(item["options"]) if "options" in item else []
        if item["kind"] == ItemKind.TICK and not options:
            self._refuse("no-boxes")
        # A line may be nothing but its boxes, which then say everything.
        self._phrase(item["text"], may_be_empty=bool(options))
        for option in options:
            box = self._mapping(option, _OPTION, _OPTION_MAY)
            if not isinstance(box["key"], str) or not _KEY.fullmatch(box["key"]):
                self._refuse("key")
            self._flag(box.get("filled", False))
            self._phrase(box["text"])
        self._once((option["key"] for option in options), "double-key")

    def _phrase(self, told: object, *, may_be_empty: bool = False) -> None:
        phrase = self._mapping(told, set(Language), set(), why="language")
        texts = list(phrase.values())
        if not all(isinstance(text, str) for text in texts):
            self._refuse("language")
        if may_be_empty and not any(texts):
            return
        if not all(text.strip() for text in texts):
            self._refuse("language")
        if len({len(_BLANK.findall(text)) for text in texts}) != 1:
            self._refuse("blanks")

    def _mapping(
        self, told: object, must: Iterable[str], may: Iterable[str], why: str = "shape"
    ) -> Mapping[str, Any]:
        """``told`` with all the names of ``must``, and none but those and the ones of ``may``: a
        misspelt name would otherwise lose what stands under it."""
        if not isinstance(told, dict) or not set(must) <= told.keys() <= {*must, *may}:
            self._refuse(why)
        return told

    def _list(self, told: object) -> list[Any]:
        if not isinstance(told, list) or not told:
            self._refuse("shape")
        return told

    def _flag(self, told: object) -> None:
        if not isinstance(told, bool):
            self._refuse("shape")

    def _once(self, names: Iterable[str], why: str) -> None:
        seen = list(names)
        if len(set(seen)) < len(seen):
            self._refuse(why)

    def _refuse(self, why: str) -> NoReturn:
        raise WordingRefused(self._form, why, self._where)
