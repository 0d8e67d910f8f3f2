"""Text as somebody typed it into another program, without markup and without what nobody sees."""

import re
from html.parser import HTMLParser

_MARKUP = re.compile(r"<[a-zA-Z/!?]|&(?:#\w+|\w+);?")
_HIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ufeff\ufffe\uffff]")
_BLANKS = re.compile(r"[^\S\n]*\n[^\S\n]*")
# One that is not closed before the next begins: the parser would look for its end again and again.
_OPEN = re.compile(r"<(?![a-zA-Z/!?][^<>]*>)")
_MOST_LAYERS = 5  # of markup within escaped markup; more is a trap
_GAP = re.compile(r"\n{3,}")
_BREAKS = frozenset(
    ("br", "p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6")
)
_UNSEEN = frozenset(("script", "style"))


def plain(text: str) -> str:
    """``text`` without HTML, hidden characters, and blanks around its lines. What is plain already
    stays as it is, so that doing it twice changes nothing."""
    text = text.strip()
    if text.isprintable() and "<" not in text and "&" not in text:
        return text
    text = _tidy(text)
    for _ in range(_MOST_LAYERS):
        if not _MARKUP.search(text):
            return text
        bare = _tidy(_without_markup(text))
        if bare == text:
            return text
        text = bare
    return _MARKUP.sub(_defused, text)


def _defused(found: re.Match[str]) -> str:
    """With a blank after its first sign it is markup no more, whoever reads it next."""
    return f"{found[0][0]} {found[0][1:]}"


def _tidy(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n")
    return _GAP.sub("\n\n", _BLANKS.sub("\n", _HIDDEN.sub("", text))).strip()


def _without_markup(text: str) -> str:
    reader = _Reader()
    reader.feed(_OPEN.sub("&lt;", text))
    reader.close()
    return "".join(reader.said)


class _Reader(HTMLParser):
    """Keeps what is said between tags; a block stands on a line of its own."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self._unseen = 0

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.said.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag in _BREAKS:
            self.said.append("\n")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in _BREAKS:
            self.said.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag in _BREAKS:
            self.said.append("\n")
