"""What a machine can tell about a Chinese text on the screen: marks, spaces, forbidden words."""

import re
from collections import Counter

_HAN = "\u3400-\u9fff"

# Checked after placeholders, tags and menu keys are taken out.
_EITHER = {
    "ASCII punctuation by Han": rf"[{_HAN}][,;:!?()]|[,;:!?(][{_HAN}]",
    "straight quote": r"[\"']",
    "space between Han": rf"[{_HAN}] [{_HAN}]",
    "no space between Han and Latin": (
        rf"[{_HAN}][A-Za-z]|[A-Za-z][{_HAN}]|[{_HAN}]\d(?!\d*[年月日])|(?<!\d)\d+(?![\d年月日])[{_HAN}]"
    ),
    "doubled mark": r"[，。；：！？、]{2,}",
    "single dash": r"(?<!—)—(?!—)",
    "three dots": r"\.\.\.",
    "full-width letters": r"[Ａ-Ｚａ-ｚ０-９]",
    "box that Chinese faces lack": r"[☐☑]",
    "italics": r"</?(i|em)>",
    "radical code point": r"[\u2e80-\u2fd5]",
    "gendered word": r"她|先生|女士|小姐",
}
_SIMPLIFIED = {
    "informal you": r"你(?!们)",
    "a word we do not use": r"客户|服务提供者|撤销|举报|案号|个案|受害者|拯救|卖淫",
}
_TRADITIONAL = {
    # Known mistakes of the conversion, and quotation marks that it leaves as they are.
    "wrong conversion": (
        r"(?<!標)(?<!書)籤|(?<!頭)髮|隻|燬|(?<!明)瞭(?!望)|天后|程式碼|物件|[“”‘’]"
    ),
    "informal you": r"你(?!們)",
}

_PLACEHOLDER = re.compile(r"\{[a-z_]*\}|%n|%\d|<[^>]*>")
_MENU_KEY = re.compile(r"\(&[A-Z]\)")
_LAST_MARKS = {".": "。", "?": "？", "!": "！", ":": "：", "…": "…"}
_PAIRS = ("“”", "‘’", "（）", "《》", "「」", "『』")


def faults(source: str, text: str, traditional: bool = False) -> list[str]:
    """What is wrong with ``text`` as the Chinese of the English ``source``; empty if nothing."""
    found = []
    if Counter(_PLACEHOLDER.findall(source)) != Counter(_PLACEHOLDER.findall(text)):
        found.append("placeholders differ")
    bare = _MENU_KEY.sub("", _PLACEHOLDER.sub("\ufffc", text))
    rules = _EITHER | (_TRADITIONAL if traditional else _SIMPLIFIED)
    found += [name for name, pattern in rules.items() if re.search(pattern, bare)]
    if _last_mark(source) != _last_mark(text):
        found.append("last mark differs")
    found += [f"unpaired {pair}" for pair in _PAIRS if text.count(pair[0]) != text.count(pair[1])]
    if not re.search(f"[{_HAN}]", text) and re.search("[a-z]{2}", _PLACEHOLDER.sub("", source)):
        found.append("not Chinese")
    return found


def _last_mark(text: str) -> str:
    last = text.rstrip()[-1:]
    return _LAST_MARKS.get(last, last if last in _LAST_MARKS.values() else "")
