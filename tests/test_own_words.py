"""What the program, its papers and its documentation say keeps to the language guide themselves."""

import ast
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from intake_desktop.domain.language_guide import find
from intake_desktop.resources import resource
from intake_desktop.services.language_guide import guide

_TRANSLATIONS = Path(__file__).resolve().parents[1] / "translations"
sys.path.append(str(_TRANSLATIONS))

from catalogue import read  # noqa: E402

# Where a word of the guide stands all the same: place, what stands there, and why that is right.
ALLOWED = {
    ("A.1.json", "call yourself a victim, a survivor"): "says that nobody has to use these words",
    ("E.1.json", "have been trafficked"): "form E says to whom its line is open, as the law does",
    ("screen", "{what}: refused"): "the system refuses the program a connection",
    ("README.md", "the database itself refuses"): "a program refuses",
    ("CHANGELOG.md", "social security, alien, passport"): "the kind of a number",
    # In documents for developers it is always a program; on the screen each place is looked at.
    ("docs", "refused"): "a program refuses",
    ("docs", "refuses"): "a program refuses",
    ("docs", "phrases such as 建立檔案 are found"): "an example of a word that is marked",
    ("docs", "whatever has its real name"): "the name of a file",
    ("docs", "readers see what is shown, as they must"): "programs that read the screen aloud",
}


def own_texts(checkout: Path) -> Iterator[tuple[str, str]]:
    """Everything that somebody may read: where it stands, and the text."""
    for language in ("en", "zh_CN", "zh_TW"):
        for key, texts in read(checkout / "translations" / f"intake_{language}.ts").items():
            yield from (("screen", text) for text in (key.source, *texts))
    for path in sorted((checkout / "resources" / "forms").glob("*.json")):
        yield from ((path.name, text) for text in _strings(_read_json(path)))
    yield from (
        ("sample", text) for text in _strings(_read_json(resource("sample", "people.json")))
    )
    for entry in _read_json(resource("language_guide", "guide.1.json"))["entries"]:
        offers = [
            words
            for each in entry.get("replace", ())
            for key, words in each.items()
            if key != "for"  # the word that is replaced
        ]
        said = [entry["why"], entry.get("instead", {}), offers]
        yield from (("guide", text) for text in _strings(said))
    for path in sorted((checkout / "src").rglob("*.py")):
        yield from (("src", text) for text in _phrases(path.read_text("utf-8")))
    for name in ("README.md", "CHANGELOG.md"):
        yield from ((name, text) for text in _paragraphs(checkout / name))
    for path in sorted((checkout / "docs").rglob("*.md")):
        yield from (("docs", text) for text in _paragraphs(path))


def not_allowed(where: str, text: str) -> list[str]:
    """Each word that the guide finds, with what is around it, unless it is an exception."""
    plain = " ".join(text.split())
    spans = [
        (start, start + len(part))
        for place, part in ALLOWED
        if place == where
        for start in _places(plain, part)
    ]
    return [
        f"{where}: {hit.word}: {plain[max(0, hit.start - 40) : hit.end + 40]}"
        for hit in find(plain, guide())
        if not any(start <= hit.start and hit.end <= end for start, end in spans)
    ]


def test_every_text_of_ours_keeps_to_the_guide(checkout: Path) -> None:
    texts = list(own_texts(checkout))
    assert len(texts) > 4_000
    assert {"screen", "B.1.json", "sample", "guide", "src", "docs"} <= {where for where, _ in texts}
    assert [found for where, text in texts for found in not_allowed(where, text)] == []


def test_every_exception_is_needed(checkout: Path) -> None:
    texts = list(own_texts(checkout))
    unused = {
        (place, part): why
        for (place, part), why in ALLOWED.items()
        if not any(place == where and part in " ".join(text.split()) for where, text in texts)
    }
    assert unused == {}


@pytest.mark.parametrize(
    ("where", "text", "word"),
    [
        ("screen", "The victim’s answers", "victim"),
        ("screen", "这个个案的记录", "个案"),
        ("screen", "這個客戶的紀錄", "客户"),
        ("docs", "A hit goes on\nover two lines: the drug\nuser.", "drug user"),
        ("B.1.json", "whatever has its real name", "real name"),  # allowed elsewhere only
        ("README.md", "the database itself refuses, and she refuses", "refuses"),  # once, not twice
    ],
)
def test_a_word_that_is_planted_is_found(where: str, text: str, word: str) -> None:
    (found,) = not_allowed(where, text)
    assert found.startswith(f"{where}: {word}")


def test_a_phrase_in_the_code_is_read() -> None:
    code = 'X = Phrase("the victim", f"{y}的客户", tuple())\nY = other("slut")'
    assert list(_phrases(code)) == ["the victim", "的客户"]


def _strings(told: Any) -> Iterator[str]:
    if isinstance(told, str):
        yield told
    elif isinstance(told, dict | list):
        for child in told.values() if isinstance(told, dict) else told:
            yield from _strings(child)


def _phrases(code: str) -> Iterator[str]:
    """What stands in a Phrase: wording of papers that no file holds."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Phrase":
            for each in (part for argument in node.args for part in ast.walk(argument)):
                if isinstance(each, ast.Constant) and isinstance(each.value, str):
                    yield each.value


def _paragraphs(path: Path) -> list[str]:
    """Apart from each other, as lines of a list are: a quote that one opens ends with it."""
    return re.split(r"\n\s*\n|\n(?=[-|#])", path.read_text("utf-8"))


def _places(text: str, part: str) -> Iterator[int]:
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)


def _read_json(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))
