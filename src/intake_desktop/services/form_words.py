"""Forms and their lines in words, in every language, as the forms themselves say them."""

from intake_desktop.documents import blanks
from intake_desktop.documents.wording import load
from intake_desktop.domain.consent import LINES, Consent, Kind
from intake_desktop.domain.filled import IN_CASE, REPORT, STORY
from intake_desktop.domain.languages import Language, Phrase

NOTHING = Phrase("", "", "")
# Which row of a form has boxes for how something is shared.
_HOW = {Kind.SHARING: "D19", Kind.REPORTING: "E16"}
# Boxes that mean nothing without the words of their row.
_WITH_ROW = frozenset({"L23", "L27"})


def same(text: str) -> Phrase:
    """What somebody typed; it is never translated."""
    return Phrase(text, text, text)


def form_name(kind: Kind, *, discreet: bool = False) -> Phrase:
    """Its title; ``discreet``: the one that tells nothing to whoever finds the paper."""
    wording = load(kind.value)
    return (wording.discreet_title or wording.title) if discreet else wording.title


def line_words(kind: Kind, line: str, detail: str = "") -> Phrase:
    """One line of a form: its row, or one box of a row. ``detail`` is what stands in its blank."""
    row, _, box = line.partition(".")
    item = load(kind.value).item(row)
    text = item.text
    if box:
        text = next(option.text for option in item.options if option.key == box)
        text = _after(item.text, text) if row in _WITH_ROW else text
    elif not text.en:
        text = item.options[0].text
    return _each(text, detail)


def lines_of(consent: Consent, lines: frozenset[str] | set[str]) -> tuple[Phrase, ...]:
    """Some of its lines, in the order of the form."""
    return tuple(
        line_words(consent.kind, line, consent.details.get(line, ""))
        for line in LINES[consent.kind]
        if line in lines
    )


def whom(consent: Consent) -> Phrase:
    """The one recipient, or what a story is used for; empty where the form names nobody."""
    if consent.kind is Kind.STORY:
        for option in load("H").item("H5").options:
            if option.key == consent.recipient:
                return option.text
    return same(consent.recipient)


def purpose(consent: Consent) -> Phrase:
    """What it is for, in their words; empty where the form is for one purpose alone."""
    return NOTHING if consent.purpose in {REPORT, STORY, IN_CASE} else same(consent.purpose)


def how(consent: Consent) -> Phrase:
    """By which ways, as ticked; empty where none was, or the form has none."""
    if consent.kind not in _HOW:
        return NOTHING
    chosen = consent.how.split()
    options = load(consent.kind.value).item(_HOW[consent.kind]).options
    return listed([option.text for option in options if option.key in chosen])


def listed(phrases: list[Phrase] | tuple[Phrase, ...]) -> Phrase:
    """Whole lines of a form one after the other: a comma would not part them."""
    return Phrase(
        "; ".join(phrase.en for phrase in phrases),
        "；".join(phrase.zh_hans for phrase in phrases),
        "；".join(phrase.zh_hant for phrase in phrases),
    )


def _after(row: Phrase, box: Phrase) -> Phrase:
    return Phrase(
        f"{row.en} {box.en}", f"{row.zh_hans}{box.zh_hans}", f"{row.zh_hant}{box.zh_hant}"
    )


def _each(text: Phrase, detail: str) -> Phrase:
    en, hans, hant = (_filled(text.in_(language), detail) for language in Language)
    return Phrase(en, hans, hant)


def _filled(text: str, detail: str) -> str:
    """The line with its blank filled, or without it."""
    before, after = blanks.cut(text)
    if detail:
        return f"{before}{detail}{after}"
    return f"{before.rstrip(' :：')}{after}" if before != text else text
