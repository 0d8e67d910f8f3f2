"""The short names of the lines of all forms; the paper has the full words."""

from PySide6.QtCore import QCoreApplication


def line_name(line: str) -> str:
    """Of a line that is a yes or a no of its own."""
    return next(names[line] for names in (_kept(), _shared(), _others()) if line in names)


def use_name(use: str) -> str:
    """What a story may be used for (row H5); another use stands in the person's own words."""
    names = {
        "training": QCoreApplication.translate("Consents", "Training of staff"),
        "leaflet": QCoreApplication.translate("Consents", "A paper leaflet"),
        "website": QCoreApplication.translate("Consents", "A website"),
        "social_media": QCoreApplication.translate("Consents", "Social media"),
        "news": QCoreApplication.translate("Consents", "News"),
        "donations": QCoreApplication.translate("Consents", "Asking for donations"),
    }
    return names.get(use, use)


def _called() -> str:
    return QCoreApplication.translate("Consents", "what to call them")


def _reach() -> str:
    return QCoreApplication.translate("Consents", "a safe way to reach them")


def _language() -> str:
    return QCoreApplication.translate("Consents", "language")


def _else() -> str:
    return QCoreApplication.translate("Consents", "something else")


def _kept() -> dict[str, str]:
    """Forms T and B."""
    needs = QCoreApplication.translate("Consents", "what would help")
    return {
        "T13": _called(),
        "T14": _language(),
        "T15": needs,
        "T16": QCoreApplication.translate("Consents", "next step"),
        "B4": _called(),
        "B5": _language(),
        "B6": _reach(),
        "B7": needs,
        "B8": QCoreApplication.translate("Consents", "services and next steps"),
        "B9": QCoreApplication.translate("Consents", "health or access needs"),
        "B10": QCoreApplication.translate("Consents", "someone to call in an emergency"),
        "B11": QCoreApplication.translate("Consents", "strengths, and words of their own"),
    }


def _shared() -> dict[str, str]:
    """Forms D, E and O: what may be told."""
    return {
        "D9": QCoreApplication.translate("Consents", "the name they use there"),
        "D10": QCoreApplication.translate("Consents", "that they get support here"),
        "D11": _reach(),
        "D12": _language(),
        "D13": QCoreApplication.translate("Consents", "what they need"),
        "D14": QCoreApplication.translate("Consents", "dates of a stay or visit"),
        "D15": QCoreApplication.translate("Consents", "about health"),
        "D16": _else(),
        "E17.name": QCoreApplication.translate("Consents", "the name or code they use"),
        "E17.what_happened": QCoreApplication.translate(
            "Consents", "what happened, in their words"
        ),
        "E17.reach": _reach(),
        "E17.only_this": QCoreApplication.translate("Consents", "only this"),
        "O4": QCoreApplication.translate("Consents", "if they die"),
        "O5": QCoreApplication.translate("Consents", "if they go missing"),
        "O13": QCoreApplication.translate("Consents", "what has happened"),
        "O14": QCoreApplication.translate("Consents", "that they got help here"),
        "O15": QCoreApplication.translate("Consents", "where their things are"),
        "O16": QCoreApplication.translate("Consents", "what they want done afterwards"),
        "O17": QCoreApplication.translate("Consents", "a message from them"),
        "O18": _else(),
    }


def _others() -> dict[str, str]:
    """Forms C, G, H and L, and that somebody chose to report."""
    return {
        "C21": QCoreApplication.translate("Consents", "this service"),
        "E12": QCoreApplication.translate("Consents", "a report"),
        "G16": QCoreApplication.translate("Consents", "facts from the record"),
        "G17": QCoreApplication.translate("Consents", "a talk or a survey"),
        "G18": QCoreApplication.translate("Consents", "a sound recording"),
        "G19": QCoreApplication.translate("Consents", "their words, without a name"),
        "G20": QCoreApplication.translate("Consents", "to be asked again about this study"),
        "H3.written": QCoreApplication.translate("Consents", "their written words"),
        "H3.voice": QCoreApplication.translate("Consents", "their voice"),
        "H3.picture_without_face": QCoreApplication.translate(
            "Consents", "a picture without their face"
        ),
        "H3.picture_with_face": QCoreApplication.translate("Consents", "a picture with their face"),
        "H3.art": QCoreApplication.translate("Consents", "art they made"),
        "H3.other": _else(),
        "L5": QCoreApplication.translate("Consents", "by phone"),
        "L6": QCoreApplication.translate("Consents", "by text message"),
        "L7": QCoreApplication.translate("Consents", "by WeChat or another app"),
        "L8": QCoreApplication.translate("Consents", "by email"),
        "L9": QCoreApplication.translate("Consents", "through someone they trust"),
        "L10": _else(),
        "L18": QCoreApplication.translate("Consents", "what may be said"),
        "L22": QCoreApplication.translate("Consents", "who else may answer"),
        "L24": QCoreApplication.translate("Consents", "a message with someone"),
        "L25": QCoreApplication.translate("Consents", "a message on voicemail"),
        **_bounds(),
    }


def _bounds() -> dict[str, str]:
    """What stands on form L beside the ways; it is not taken back line by line."""
    nobody = QCoreApplication.translate("Consents", "what to do if nobody answers")
    another = QCoreApplication.translate("Consents", "what to do if somebody else answers")
    return {
        "L13": QCoreApplication.translate("Consents", "safe days and times"),
        "L14": QCoreApplication.translate("Consents", "times that are not safe"),
        "L16": QCoreApplication.translate("Consents", "a name to use for them"),
        "L17": QCoreApplication.translate("Consents", "a name for whoever calls"),
        "L19": QCoreApplication.translate("Consents", "what is never said"),
        "L23.hang_up": another,
        "L23.wrong_number": another,
        "L23.ask_for_me": another,
        "L26": QCoreApplication.translate("Consents", "what a message says"),
        "L27.stop": nobody,
        "L27.once_more": nobody,
    }
