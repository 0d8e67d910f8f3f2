"""A consent in plain words: what it lets be kept or shared, who may see it, until when."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from intake_desktop.domain.consent import (
    BOUNDS,
    HAS_RECIPIENT,
    KEEPS,
    LINES,
    Consent,
    Kind,
    State,
)
from intake_desktop.domain.disclosure import Disclosed
from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import Told
from intake_desktop.ui.language import format_date, format_time
from intake_desktop.ui.people.line_names import line_name, use_name

# Lines that say in which event, and those that whoever signs has said by that.
_EVENTS = frozenset({"O4", "O5"})
_BY_SIGNING = frozenset({"C21", "E12"})
# And those that tell how, and not what.
_HOW = BOUNDS[Kind.CONTACT] | {"L18", "L22"}


def separator(language: Language) -> str:
    return "、" if language.is_chinese else ", "


def what(consent: Consent, language: Language, at: datetime) -> str:
    """The lines that are a yes; before them what it is for, where the form says that. Numbers and
    addresses of form L are not among them: others may see the screen."""
    lines = {line for line in consent.lines if consent.says_yes(line, at)}
    items = _listed(consent, lines - _EVENTS - _BY_SIGNING - _HOW, language)
    if consent.kind in KEEPS:
        nothing = QCoreApplication.translate("Consents", "Nothing any more")
        return _sentence(items) or nothing
    head = _head(consent, lines, language)
    if not items:
        return head
    text = QCoreApplication.translate("Consents", "{purpose}: {items}")
    return text.format(purpose=head, items=items)


def taken_back(consent: Consent, language: Language) -> str:
    """Which lines are no yes any more, and since when the last of them; empty where all stand."""
    if not consent.taken_back:
        return ""
    text = QCoreApplication.translate("Consents", "Taken back on {date}: {lines}")
    day = format_date(max(consent.taken_back.values()).date(), language)
    lines = _listed(consent, set(consent.taken_back), language)
    return text.format(date=day, lines=lines)


def who(consent: Consent) -> str:
    if consent.kind not in HAS_RECIPIENT:
        return QCoreApplication.translate("Consents", "Staff here")
    return use_name(consent.recipient) if consent.kind is Kind.STORY else consent.recipient


def until(consent: Consent, language: Language) -> str:
    """The last day, with the hour where it ends by the hour."""
    day = format_date(consent.last_day, language)
    if consent.signature.ends_on is None:
        text = QCoreApplication.translate("Consents", "{date}, {time}")
        return text.format(date=day, time=format_time(consent.ends_at))
    if consent.once:
        return QCoreApplication.translate("Consents", "{date}, once").format(date=day)
    return day


def state(consent: Consent, now_state: State, language: Language) -> str:
    """Plainly what has become of it; empty where it is live."""
    early = consent.ended_early_at
    if now_state is State.WITHDRAWN and early is not None:
        text = QCoreApplication.translate("Consents", "Withdrawn on {date}")
        return text.format(date=format_date(early.date(), language))
    words = {
        State.GIVEN: "",
        State.WITHDRAWN: QCoreApplication.translate("Consents", "Withdrawn"),
        State.EXPIRED: QCoreApplication.translate("Consents", "It has ended"),
        State.REPLACED: QCoreApplication.translate("Consents", "A newer paper took its place"),
        State.USED: QCoreApplication.translate("Consents", "It was used once, as agreed"),
    }
    return words[now_state]


def shared(disclosed: Disclosed, language: Language) -> str:
    """The items that left."""
    known = (line for kind in Kind for line in LINES[kind] if line in disclosed.items)
    return separator(language).join(line_name(line) for line in known)


def told_words(told: Told | None) -> str:
    if told is None:
        return QCoreApplication.translate("Consents", "policy not told yet")
    words = {
        Told.EXPLAINED: QCoreApplication.translate("Consents", "policy explained"),
        Told.ASKED_TO_SKIP: QCoreApplication.translate("Consents", "asked to skip the policy"),
        Told.NO_TIME: QCoreApplication.translate("Consents", "no time for the policy"),
    }
    return words[told]


def _head(consent: Consent, lines: set[str], language: Language) -> str:
    """What it is for, as they put it; in our words where the form is for one thing only."""
    heads = {
        Kind.REPORTING: QCoreApplication.translate("Consents", "a report"),
        Kind.STORY: QCoreApplication.translate("Consents", "their words, picture or story"),
        Kind.CONTACT: QCoreApplication.translate("Consents", "a safe way to reach them"),
        Kind.IN_CASE: _listed(consent, lines & _EVENTS, language),
    }
    return _sentence(heads[consent.kind]) if consent.kind in heads else consent.purpose


def _listed(consent: Consent, lines: set[str], language: Language) -> str:
    parts = []
    for line in LINES[consent.kind]:
        if line in lines:
            hidden = consent.kind is Kind.CONTACT
            detail = "" if hidden else consent.details.get(line, "").strip()
            parts.append(f"{line_name(line)} ({detail})" if detail else line_name(line))
    return separator(language).join(parts)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
