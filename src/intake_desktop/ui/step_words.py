"""Steps in the window's language: their words, who takes them, by when, what became of them."""

from PySide6.QtCore import QCoreApplication

from intake_desktop.domain import steps
from intake_desktop.domain.languages import Language
from intake_desktop.domain.steps import Standing, Step, Who
from intake_desktop.ui.language import format_date


def who_name(who: Who) -> str:
    names = {
        Who.PERSON: QCoreApplication.translate("Steps", "They do it"),
        Who.STAFF: QCoreApplication.translate("Steps", "We do it"),
        Who.BOTH: QCoreApplication.translate("Steps", "Together"),
    }
    return names[who]


def standing_name(standing: Standing) -> str:
    """All three weigh the same: a step that is not wanted any more is no failure."""
    names = {
        Standing.OPEN: QCoreApplication.translate("Steps", "It goes on"),
        Standing.DONE: QCoreApplication.translate("Steps", "Done"),
        Standing.LET_GO: QCoreApplication.translate("Steps", "Not any more"),
    }
    return names[standing]


def agreed_text(step: Step, language: Language) -> str:
    """What was agreed about a step; '' where all of it was left open."""
    told = [who_name(step.who)] if step.who is not None else []
    if step.by is not None:
        by = QCoreApplication.translate("Steps", "by {date}")
        told.append(by.format(date=format_date(step.by, language)))
    if not step.is_open:
        told.append(standing_name(step.standing))
    return " · ".join(told)


def steps_text(stored: str, language: Language) -> str:
    """One line a step, as a person reads it."""
    lines = (
        " · ".join(filter(None, (step.words, agreed_text(step, language))))
        for step in steps.read(stored)
    )
    return "\n".join(lines)
