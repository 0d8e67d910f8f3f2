"""A form's file from which something is missing is refused, and says where."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from intake_desktop.documents import forms
from intake_desktop.documents.wording import load, read
from intake_desktop.domain.errors import WordingRefused
from intake_desktop.domain.languages import Language
from intake_desktop.domain.papers import FormOrder
from intake_desktop.resources import resource

Change = Callable[[dict[str, Any]], object]


def told(form: str = "E") -> dict[str, Any]:
    raw = resource("forms", f"{form}.1.json").read_bytes()
    found: dict[str, Any] = json.loads(raw)
    return found


def line(form: dict[str, Any], item_id: str) -> dict[str, Any]:
    found: dict[str, Any] = next(item for item in form["items"] if item["id"] == item_id)
    return found


def as_file(form: dict[str, Any]) -> bytes:
    return json.dumps(form, ensure_ascii=False).encode()


def test_what_is_whole_is_read() -> None:
    """The control: the same way, without any harm, gives the form that is printed."""
    assert read("E", "1", as_file(told())).items == load("E").items


HARM: dict[str, tuple[Change, str, str]] = {
    "a language of a line": (lambda it: line(it, "E7")["text"].pop("zh-Hant"), "language", "E7"),
    "a language left empty": (
        lambda it: line(it, "E7")["text"].update({"zh-Hans": " "}),
        "language",
        "E7",
    ),
    "a language that is no text": (
        lambda it: line(it, "E7")["text"].update({"en": 7}),
        "language",
        "E7",
    ),
    "a language of the title": (lambda it: it["title"].pop("en"), "language", "title"),
    "a language of the quiet title": (
        lambda it: it["discreet_title"].pop("en"),
        "language",
        "discreet_title",
    ),
    "a language of a box": (
        lambda it: line(it, "E16")["options"][2]["text"].pop("zh-Hans"),
        "language",
        "E16",
    ),
    "the words of a line without boxes": (
        lambda it: line(it, "E7").update(text=dict.fromkeys(Language, "")),
        "language",
        "E7",
    ),
    "the words of a line in two languages": (
        lambda it: line(it, "E12")["text"].update({"en": "Choose"}),
        "language",
        "E12",
    ),
    "a blank": (lambda it: line(it, "E4")["text"].update({"en": "Who: it is."}), "blanks", "E4"),
    "a blank of a box": (
        lambda it: line(it, "E17")["options"][3]["text"].update({"zh-Hant": "只說："}),
        "blanks",
        "E17",
    ),
    "one blank where others have two": (
        lambda it: line(it, "E5")["text"].update({"zh-Hans": "部门：____，____"}),
        "blanks",
        "E5",
    ),
    "a kind that nobody knows": (lambda it: line(it, "E5").update(kind="note"), "kind", "E5"),
    "a line of boxes without a box": (lambda it: line(it, "E12").pop("options"), "no-boxes", "E12"),
    "an empty list of boxes": (lambda it: line(it, "E12").update(options=[]), "shape", "E12"),
    "the same line twice": (lambda it: it["items"].append(it["items"][3]), "double-id", "items"),
    "a line without a name": (lambda it: it["items"][0].update(id=""), "id", "items"),
    "the same key twice": (
        lambda it: line(it, "E16")["options"][1].update(key="alone"),
        "double-key",
        "E16",
    ),
    "a key that is not stored so": (
        lambda it: line(it, "E16")["options"][0].update(key="By myself"),
        "key",
        "E16",
    ),
    "a name that is misspelt": (
        lambda it: line(it, "E16").update(optoins=line(it, "E16").pop("options")),
        "shape",
        "E16",
    ),
    "a flag that is no flag": (lambda it: it.update(reviewed="no"), "shape", ""),
    "another version": (lambda it: it.update(version="2"), "other-version", ""),
    "another form": (lambda it: it.update(form="D"), "other-form", ""),
    "every line": (lambda it: it["items"].clear(), "shape", "items"),
    "the title": (lambda it: it.pop("title"), "shape", ""),
}


@pytest.mark.parametrize("harm", HARM)
def test_what_lacks_something_is_refused_with_its_place(harm: str) -> None:
    change, why, where = HARM[harm]
    form = told()
    change(form)
    with pytest.raises(WordingRefused) as refused:
        read("E", "1", as_file(form))
    assert (refused.value.form, refused.value.why, refused.value.where) == ("E", why, where)


@pytest.mark.parametrize(
    "raw", [b"", b"{", b"[]", b"null", b'"E"', b"\xff\xfe", b"1" * 5000, b"[" * 100_000]
)
def test_what_is_no_form_at_all_is_refused(raw: bytes) -> None:
    with pytest.raises(WordingRefused) as refused:
        read("E", "1", raw)
    assert refused.value.why in {"unreadable", "shape"}


def test_every_cut_of_a_file_is_refused() -> None:
    raw = as_file(told("M"))
    assert read("M", "1", raw).form == "M"
    for end in range(0, len(raw), 7):
        with pytest.raises(WordingRefused):
            read("M", "1", raw[:end])


def test_a_file_that_is_not_there_is_refused_and_nothing_is_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A damaged installation: the program runs, and only this paper cannot be made."""
    load.cache_clear()
    monkeypatch.setattr("intake_desktop.documents.wording.resource", tmp_path.joinpath)
    order = FormOrder("E", (Language.ENGLISH,), None, copy_number="472913")
    try:
        with pytest.raises(WordingRefused, match="E unreadable"):
            forms.render(order)
    finally:
        monkeypatch.undo()
        load.cache_clear()
    assert forms.render(order).pages > 0
