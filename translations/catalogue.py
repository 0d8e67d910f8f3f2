"""Reads and writes Qt's .ts files in one fixed shape, so that a diff shows only what changed."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

_QUOTED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"}
_TABLE = str.maketrans(_QUOTED)


@dataclass(frozen=True)
class Key:
    """What identifies a message: where it stands, its English, and what tells two alike apart."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


# One text per message, or one per plural form; empty where nobody has translated it yet.
Catalogue = dict[Key, tuple[str, ...]]


def read(path: Path) -> Catalogue:
    """Every message in the order of the file; one that is marked unfinished reads as empty."""
    catalogue: Catalogue = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            key = Key(
                name,
                message.findtext("source") or "",
                message.findtext("comment") or "",
                message.get("numerus") == "yes",
            )
            catalogue[key] = _texts(message.find("translation"), key.plural)
    return catalogue


def _texts(translation: ElementTree.Element | None, plural: bool) -> tuple[str, ...]:
    if translation is None or translation.get("type"):
        return ("",)
    if plural:
        return tuple(form.text or "" for form in translation.iter("numerusform"))
    return (translation.text or "",)


def write(path: Path, language: str, catalogue: Catalogue, note: str = "") -> None:
    """``note`` is a comment at the top, for people who open the file."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    if note:
        lines.append(f"<!-- {note} -->")
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for name in sorted({key.context for key in catalogue}):
        lines += ["<context>", f"    <name>{name.translate(_TABLE)}</name>"]
        for key, texts in catalogue.items():
            if key.context == name:
                lines += _message(key, texts)
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def _message(key: Key, texts: Iterable[str]) -> list[str]:
    texts = tuple(texts)
    mark = "" if all(texts) else ' type="unfinished"'
    lines = ['    <message numerus="yes">' if key.plural else "    <message>"]
    lines.append(f"        <source>{key.source.translate(_TABLE)}</source>")
    if key.comment:
        lines.append(f"        <comment>{key.comment.translate(_TABLE)}</comment>")
    if key.plural:
        lines.append(f"        <translation{mark}>")
        lines += [
            f"            <numerusform>{text.translate(_TABLE)}</numerusform>" for text in texts
        ]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{mark}>{texts[0].translate(_TABLE)}</translation>")
    return [*lines, "    </message>"]
