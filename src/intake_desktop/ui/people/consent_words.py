"""A consent in plain words: what it lets be kept or shared, who may see it, until when."""

from PySide6.QtCore import QCoreApplication

from intake_desktop.domain.consent import LINES, Choice, Consent, Kind, State
from intake_desktop.domain.disclosure import Disclosed
from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import Told
from intake_desktop.ui.language import format_date, format_time


def separator(language: Language) -> str:
    return "、" if language.is_chinese else ", "


def what(consent: Consent, language: Language) -> str:
    """The lines that are a yes, without those taken back; for a release after what it is for."""
    back = consent.taken_back.keys()
    if consent.kind is not Kind.SHARING:
        yes = {line for line, choice in consent.lines.items() if choice is Choice.YES}
        nothing = QCoreApplication.translate("Consents", "Nothing any more")
        return _listed(consent, yes - back, language) or nothing
    items = _listed(consent, set(consent.items - back), language)
    text = QCoreApplication.translate("Consents", "{purpose}: {items}")
    return text.format(purpose=consent.purpose, items=items)


def taken_back(consent: Consent, language: Language) -> str:
    """Which lines are no yes any more, and since when the last of them."""
    text = QCoreApplication.translate("Consents", "Taken back on {date}: {lines}")
    day = format_date(max(consent.taken_back.values()).date(), language)
    lines = _listed(consent, set(consent.taken_back), language)
    return text.format(date=day, lines=lines[:1].lower() + lines[1:])


def who(consent: Consent) -> str:
    if consent.kind is Kind.SHARING:
        return consent.recipient
    return QCoreApplication.translate("Consents", "Staff here")


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
    known = (line for line in LINES[Kind.SHARING] if line in disclosed.items)
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


def line_name(line: str) -> str:
    """The short name of a line of form T, B or D; the paper has the full words."""
    called = QCoreApplication.translate("Consents", "what to call them")
    language = QCoreApplication.translate("Consents", "language")
    needs = QCoreApplication.translate("Consents", "what would help")
    reach = QCoreApplication.translate("Consents", "a safe way to reach them")
    names = {
        "T13": called,
        "T14": language,
        "T15": needs,
        "T16": QCoreApplication.translate("Consents", "next step"),
        "B4": called,
        "B5": language,
        "B6": reach,
        "B7": needs,
        "B8": QCoreApplication.translate("Consents", "services and next steps"),
        "B9": QCoreApplication.translate("Consents", "health or access needs"),
        "B10": QCoreApplication.translate("Consents", "someone to call in an emergency"),
        "B11": QCoreApplication.translate("Consents", "strengths"),
        "D9": QCoreApplication.translate("Consents", "the name they use there"),
        "D10": QCoreApplication.translate("Consents", "that they get support here"),
        "D11": reach,
        "D12": language,
        "D13": QCoreApplication.translate("Consents", "what they need"),
        "D14": QCoreApplication.translate("Consents", "dates of a stay or visit"),
        "D15": QCoreApplication.translate("Consents", "about health"),
        "D16": QCoreApplication.translate("Consents", "something else"),
    }
    return names[line]


def _listed(consent: Consent, lines: set[str], language: Language) -> str:
    parts = []
    for line in LINES[consent.kind]:
        if line in lines:
            detail = consent.details.get(line, "").strip()
            parts.append(f"{line_name(line)} ({detail})" if detail else line_name(line))
    text = separator(language).join(parts)
    return text[:1].upper() + text[1:] if consent.kind is not Kind.SHARING else text
