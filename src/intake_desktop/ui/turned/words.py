"""The words that the program itself says to the person, in every language at once."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.ui.language import Languages

Words = Mapping[str, Phrase]


def words_of(languages: Languages) -> Words:
    """By key; reads two catalogues, so once for each time that the laptop is turned."""
    english, simplified, traditional = (languages.words_in(each, _said) for each in Language)
    return {key: Phrase(english[key], simplified[key], traditional[key]) for key in english}


def _said() -> dict[str, str]:
    return _ways() | _answers() | _questions() | _topics()


def _ways() -> dict[str, str]:
    return {
        "before": QCoreApplication.translate("Turned", "Back"),
        "after": QCoreApplication.translate("Turned", "Next"),
        "hide": QCoreApplication.translate("Turned", "Hide"),
        "staff": QCoreApplication.translate("Turned", "Staff"),
        "larger": QCoreApplication.translate("Turned", "Larger text"),
        "smaller": QCoreApplication.translate("Turned", "Smaller text"),
        "show_chosen": QCoreApplication.translate("Turned", "Show what is chosen"),
        "hide_chosen": QCoreApplication.translate("Turned", "Hide what is chosen"),
        "show_code": QCoreApplication.translate("Turned", "Show my code"),
        "hide_code": QCoreApplication.translate("Turned", "Hide my code"),
        "ending": QCoreApplication.translate(
            "Turned", "This screen closes in {seconds} seconds. Any key keeps it open."
        ),
        "turn_back": QCoreApplication.translate(
            "Turned", "That is all for now. Please turn the laptop back."
        ),
    }


def _answers() -> dict[str, str]:
    return {
        "yes": QCoreApplication.translate("Turned", "Yes"),
        "no": QCoreApplication.translate("Turned", "No"),
        "later": QCoreApplication.translate("Turned", "Decide later"),
        "explained": QCoreApplication.translate("Turned", "I know now"),
        "asked_to_skip": QCoreApplication.translate("Turned", "I would rather skip it"),
        "no_time": QCoreApplication.translate("Turned", "No time now"),
        "prefer_not": QCoreApplication.translate("Turned", "I would rather not say"),
        "come_back": QCoreApplication.translate("Turned", "Another time"),
        "how": QCoreApplication.translate("Turned", "In which way?"),
        "often": QCoreApplication.translate("Turned", "How often?"),
        "your_choice": QCoreApplication.translate("Turned", "Your choice"),
        "any_answer": QCoreApplication.translate(
            "Turned", "Each of the three is fine. The help stays the same."
        ),
        "sign": QCoreApplication.translate("Turned", "I agree"),
        "i_contact": QCoreApplication.translate("Turned", "I contact you"),
        "decline": QCoreApplication.translate("Turned", "No, thank you"),
        "report": QCoreApplication.translate("Turned", "Report"),
        "not_report": QCoreApplication.translate("Turned", "Do not report"),
    }


def _questions() -> dict[str, str]:
    return {
        "needs": QCoreApplication.translate("Turned", "What would help you?"),
        "needs_why": QCoreApplication.translate(
            "Turned",
            "We ask so that we look for what you want, and nothing else. No answer is fine.",
        ),
        "strengths": QCoreApplication.translate("Turned", "What are you good at?"),
        "strengths_why": QCoreApplication.translate(
            "Turned",
            "We ask because good plans start with what you can do, and who stands by you. "
            "No answer is fine.",
        ),
        "next_step": QCoreApplication.translate("Turned", "What next step would you choose?"),
        "next_step_why": QCoreApplication.translate(
            "Turned",
            "We ask so that the step is yours, and to know whether you want us to take part. "
            "No answer is fine.",
        ),
    }


def _topics() -> dict[str, str]:
    """What a meeting can turn to; all of them have one why."""
    return {
        "contact": QCoreApplication.translate("Turned", "How can we reach you safely?"),
        "health": QCoreApplication.translate("Turned", "What about your health should we know?"),
        "legal": QCoreApplication.translate("Turned", "What would help you with the law?"),
        "rights": QCoreApplication.translate(
            "Turned", "What would you like to know about your rights?"
        ),
        "housing": QCoreApplication.translate(
            "Turned", "What would help you with a place to live?"
        ),
        "papers": QCoreApplication.translate("Turned", "What would help you with your papers?"),
        "money": QCoreApplication.translate("Turned", "What would help you with money?"),
        "children": QCoreApplication.translate("Turned", "What would help you with your children?"),
        "emergency": QCoreApplication.translate("Turned", "Whom should we call in an emergency?"),
        "other": QCoreApplication.translate("Turned", "What else should we know?"),
        "any_why": QCoreApplication.translate(
            "Turned",
            "We ask only so that we can help with what you choose. A judge could demand what is "
            "written down. No answer is fine.",
        ),
    }
