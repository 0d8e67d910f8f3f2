"""Words for what a form still leaves open, by the row or the field that it is about."""

from PySide6.QtCore import QCoreApplication


def still_open(what: str) -> str:
    """``what`` is a field of a release, a row of a form such as H5, or one of its lines."""
    exactly = QCoreApplication.translate(
        "Errors", "A line with a blank needs to say exactly what it allows."
    )
    return _words().get(what, exactly)


def _words() -> dict[str, str]:
    recipient = QCoreApplication.translate("Errors", "Please name the one who gets it.")
    return {
        "recipient": recipient,
        "purpose": QCoreApplication.translate("Errors", "Please say what it is for."),
        "summary": QCoreApplication.translate("Errors", "Please tick what it may hold."),
        "C1": QCoreApplication.translate("Errors", "Please name the service."),
        "C2": QCoreApplication.translate("Errors", "Please name who gives the service."),
        "E5": QCoreApplication.translate("Errors", "Please name the one agency it is about."),
        "H5": QCoreApplication.translate(
            "Errors", "Please tick the one use, and say which where it is another."
        ),
        "H10": QCoreApplication.translate(
            "Errors", "Nothing is used before they have seen it as it will be, and agreed."
        ),
        "O4": QCoreApplication.translate("Errors", "It needs a yes to one of the two."),
        "O7": QCoreApplication.translate("Errors", "Please write down when they are missing."),
        "O9": recipient,
    }
