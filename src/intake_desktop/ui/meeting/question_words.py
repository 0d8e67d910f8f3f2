"""How each question is asked, and why; nothing in them presumes what somebody has lived through."""

from PySide6.QtCore import QCoreApplication

from intake_desktop.domain.meetings import Field


def question(field: Field) -> str:
    """Said by staff, so about the person."""
    words = {
        Field.NEEDS: QCoreApplication.translate("Questions", "What would help?"),
        Field.STRENGTHS: QCoreApplication.translate("Questions", "What are they good at?"),
        Field.CONTACT: QCoreApplication.translate(
            "Questions", "How may they be reached safely, if at all?"
        ),
        Field.HEALTH: QCoreApplication.translate(
            "Questions", "What about health or access would they like us to know?"
        ),
        Field.LEGAL: QCoreApplication.translate(
            "Questions", "Which help with the law do they want?"
        ),
        Field.RIGHTS: QCoreApplication.translate(
            "Questions", "What would they like to know about their rights?"
        ),
        Field.HOUSING: QCoreApplication.translate("Questions", "Where would they like to live?"),
        Field.PAPERS: QCoreApplication.translate("Questions", "Which papers would they like?"),
        Field.MONEY: QCoreApplication.translate("Questions", "What would help with money?"),
        Field.CHILDREN: QCoreApplication.translate(
            "Questions", "What do they want for their children?"
        ),
        Field.EMERGENCY: QCoreApplication.translate(
            "Questions", "Whom should we call in an emergency?"
        ),
        Field.OTHER: QCoreApplication.translate("Questions", "What else would they like to say?"),
        Field.NEXT_STEP: QCoreApplication.translate(
            "Questions", "What is the next step they choose?"
        ),
    }
    return words[field]


def why(field: Field) -> str:
    """What it is good for, in a sentence or two; no answer is owed."""
    words = {
        Field.NEEDS: QCoreApplication.translate(
            "Questions", "So that we look for what they want, and nothing else. No answer is fine."
        ),
        Field.STRENGTHS: QCoreApplication.translate(
            "Questions",
            "What somebody can do, and who stands by them, is where good plans start.",
        ),
        Field.CONTACT: QCoreApplication.translate(
            "Questions",
            "If nothing is written here, they contact us, and we never call, write or come.",
        ),
        Field.HEALTH: QCoreApplication.translate(
            "Questions",
            "Only what makes a bed, a meal or the way here easier. No diagnosis is needed.",
        ),
        Field.LEGAL: QCoreApplication.translate(
            "Questions",
            "To find a lawyer who suits. What happened can be told to the lawyer alone: what a "
            "lawyer hears is protected better than what stands here.",
        ),
        Field.RIGHTS: QCoreApplication.translate(
            "Questions",
            "With police, landlords and agencies, and how to complain. A handout needs no record.",
        ),
        Field.HOUSING: QCoreApplication.translate(
            "Questions", "To look for a place that is theirs, on terms that they can accept."
        ),
        Field.PAPERS: QCoreApplication.translate(
            "Questions", "To help with getting or mending them. No number needs to stand here."
        ),
        Field.MONEY: QCoreApplication.translate(
            "Questions", "To look for benefits, wages that are owed, or a bank that suits."
        ),
        Field.CHILDREN: QCoreApplication.translate(
            "Questions",
            "Care, school, or time together. Say first what must be reported by law, before "
            "anything is told.",
        ),
        Field.EMERGENCY: QCoreApplication.translate(
            "Questions", "One person of their own choice, for an emergency, and for nothing else."
        ),
        Field.OTHER: QCoreApplication.translate(
            "Questions", "Whatever they want to be kept, in their own words."
        ),
        Field.NEXT_STEP: QCoreApplication.translate(
            "Questions",
            "One small step that they choose, and whether they want us to take part in it.",
        ),
    }
    return words[field]
