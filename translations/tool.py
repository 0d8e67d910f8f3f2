"""Keeps the translations of the screen whole: ``python translations/tool.py COMMAND``.

update            finds new English in src/intake_desktop/ui; what is new is unfinished
missing           prints what is unfinished: {context: {English: ""}}
apply FILE.json   fills in such a list, with Simplified Chinese for the empty texts
traditional       makes Traditional Chinese from Simplified; corrections: traditional.json
check             fails if any of that is left to do, or the Chinese breaks a rule

Only intake_zh_CN.ts is edited by people. English needs a catalogue for its plurals alone.
"""

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import opencc
import PySide6
import rules
from catalogue import Catalogue, Key, read, write

_CHECKOUT = Path(__file__).resolve().parent.parent


class Translations:
    """The three catalogues of one checkout."""

    def __init__(self, checkout: Path) -> None:
        self._ui = checkout / "src" / "intake_desktop" / "ui"
        folder = checkout / "translations"
        self.simplified = folder / "intake_zh_CN.ts"
        self._traditional = folder / "intake_zh_TW.ts"
        self._english = folder / "intake_en.ts"
        self._corrections = folder / "traditional.json"

    def update(self) -> None:
        wanted = self._sources()
        held = read(self.simplified) if self.simplified.exists() else {}
        # A text that only moved to another class keeps its translation.
        moved = {(key.source, key.comment, key.plural): texts for key, texts in held.items()}
        filled = {
            key: held.get(key) or moved.get((key.source, key.comment, key.plural), ("",))
            for key in wanted
        }
        write(self.simplified, "zh_CN", filled)
        plurals = read(self._english) if self._english.exists() else {}
        write(
            self._english,
            "en",
            {key: plurals.get(key) or _both_forms(key) for key in wanted if key.plural},
        )
        self.make_traditional()

    def missing(self) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for key, texts in read(self.simplified).items():
            if not all(texts):
                found.setdefault(key.context, {})[key.source] = ""
        return found

    def apply(self, given: dict[str, dict[str, str]]) -> list[str]:
        """Returns what fits no message, as readable lines."""
        catalogue = read(self.simplified)
        left = {(context, source) for context, texts in given.items() for source in texts}
        for key in catalogue:
            text = given.get(key.context, {}).get(key.source)
            if text is not None:
                catalogue[key] = (text,)
                left.discard((key.context, key.source))
        write(self.simplified, "zh_CN", catalogue)
        self.make_traditional()
        return [f"{context}: {source}" for context, source in sorted(left)]

    def make_traditional(self) -> None:
        note = (
            "Generated from intake_zh_CN.ts, and not yet read by a native reader of Traditional"
            " Chinese. Corrections go into traditional.json, see tool.py."
        )
        write(self._traditional, "zh_TW", self._converted(), note)

    def check(self) -> Iterator[str]:
        """Everything that is wrong, as readable lines."""
        yield from self._unreadable_calls()
        simplified, wanted = read(self.simplified), self._sources()
        for key in wanted.keys() - simplified.keys():
            yield f"new English, run update: {key.context}: {key.source}"
        for key in simplified.keys() - wanted.keys():
            yield f"no longer in the program, run update: {key.context}: {key.source}"
        for path, traditional in ((self.simplified, False), (self._traditional, True)):
            for key, texts in read(path).items():
                if not all(texts) or not key.context:
                    if not traditional:  # which is only as finished as what it is made from
                        yield f"{path.name}: unfinished: {key.context}: {key.source}"
                    continue
                for fault in rules.faults(key.source, texts[0], traditional):
                    yield f"{path.name}: {fault}: {key.context}: {texts[0]}"
        if read(self._traditional) != self._converted():
            yield "Traditional Chinese is not what Simplified becomes, run traditional"
        current = {text for forms in simplified.values() for text in forms}
        for unused in self._corrections_of("messages").keys() - current:
            yield f"traditional.json corrects a text that has changed: {unused}"
        plurals = read(self._english)
        if plurals.keys() != {key for key in wanted if key.plural}:
            yield "the English plurals are old, run update"
        for key, forms in plurals.items():
            if len(forms) != len(_both_forms(key)) or not all(forms):
                yield f"{self._english.name}: unfinished: {key.context}: {key.source}"

    def _sources(self) -> Catalogue:
        """Every message in the program, as Qt's own tool finds them."""
        files = sorted(str(path) for path in self._ui.rglob("*.py"))
        with tempfile.TemporaryDirectory() as folder:
            found = Path(folder) / "found.ts"
            program = Path(PySide6.__file__).with_name("lupdate")
            options = ("-silent", "-locations", "none", "-ts", str(found))
            subprocess.run([program, *files, *options], check=True)
            return read(found) if found.exists() else {}

    def _unreadable_calls(self) -> Iterator[str]:
        """Calls that Qt's tool passes over in silence: anything but a plain text, and calls
        within an f-string. On the screen they would stay English, or show "day(s)"."""
        sources = self._sources()
        known = {key.source for key in sources}
        counted = {key.source for key in sources if key.plural}
        for path in sorted(self._ui.rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                    continue
                place = {"tr": 0, "translate": 1}.get(node.func.attr)
                # str.translate takes one argument, so it is none of ours.
                if place is None or len(node.args) <= place:
                    continue
                text = node.args[place]
                if not isinstance(text, ast.Constant) or text.value not in known:
                    yield f"{path.name}:{node.lineno}: Qt cannot find this text"
                elif "%n" in text.value and text.value not in counted:
                    # Qt's tool sees a number only where the method tr() is given one.
                    yield f"{path.name}:{node.lineno}: a number without its plural"

    def _corrections_of(self, kind: str) -> dict[str, str]:
        """``words`` apply within every text, ``messages`` replace a whole one."""
        both: dict[str, dict[str, str]] = json.loads(self._corrections.read_text(encoding="utf-8"))
        return both[kind]

    def _converted(self) -> Catalogue:
        words, messages = self._corrections_of("words"), self._corrections_of("messages")
        converter = opencc.OpenCC("s2tw")

        def convert(text: str) -> str:
            if text in messages:
                return messages[text]
            text = converter.convert(text)
            for wrong, right in words.items():
                text = text.replace(wrong, right)
            return text

        return {
            key: tuple(convert(text) for text in texts)
            for key, texts in read(self.simplified).items()
        }


def _both_forms(key: Key) -> tuple[str, ...]:
    """For ``%n page(s)``: ``%n page`` and ``%n pages``. Other plurals are mended by hand."""
    return (key.source.replace("(s)", ""), key.source.replace("(s)", "s"))


def main(arguments: list[str]) -> int:
    translations = Translations(_CHECKOUT)
    match arguments:
        case ["update"]:
            translations.update()
        case ["missing"]:
            print(json.dumps(translations.missing(), ensure_ascii=False, indent=1))
        case ["apply", name]:
            left = translations.apply(json.loads(Path(name).read_text(encoding="utf-8")))
            print(*(f"fits no message: {line}" for line in left), sep="\n", end="")
            return 1 if left else 0
        case ["traditional"]:
            translations.make_traditional()
        case ["check"]:
            wrong = list(translations.check())
            print(*wrong, sep="\n")
            print(f"{len(wrong)} things to mend in the translations" if wrong else "complete")
            return 1 if wrong else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
