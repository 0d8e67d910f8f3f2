"""What a form costs, once warm, beside a bare reportlab document of the same words.

    python benchmarks/forms.py [ROUNDS]

Both hold every sentence of the form in the same languages and faces; the bare one is one platypus
Paragraph each in a column of the same width, with no boxes beside their words, no lines to write
on, no code, no foot, and no rule for where a line may end but reportlab's own. They take turns, in
one process, and the processor's time is measured, so that other work on the machine counts for
neither. The promise is a median ratio of at most 1.3; exit code 1 where it is not kept.
"""

import io
import statistics
import sys
import time
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate

from intake_desktop.documents import forms
from intake_desktop.documents.pages import Sheet
from intake_desktop.documents.setting import Style
from intake_desktop.documents.typefaces import base_face
from intake_desktop.documents.wording import load
from intake_desktop.domain.codes import new_form_code
from intake_desktop.domain.languages import Language
from intake_desktop.domain.papers import FormOrder, PaperSize
from intake_desktop.domain.wording import ItemKind
from intake_desktop.host.chance import SystemChance

PROMISED = 1.3
_LANGUAGES = (Language.ENGLISH, Language.SIMPLIFIED)
_FORMS = "TBDE"


def as_form(form: str) -> bytes:
    """A kept paper, with another code each time."""
    code = new_form_code(SystemChance(), form)
    return forms.render(FormOrder(form, _LANGUAGES, code)).pdf


def style(language: Language, size: float, *, bold: bool) -> ParagraphStyle:
    return ParagraphStyle(
        f"{language}-{size}-{bold}",
        fontName=base_face(language, bold).name,
        fontSize=size,
        leading=Style(language, size).leading,
        wordWrap="CJK" if language.is_chinese else None,
        spaceBefore=7,
    )


def bare(form: str) -> bytes:
    wording, story = load(form), []
    for language in _LANGUAGES:
        story.append(Paragraph(wording.title.in_(language), style(language, 20, bold=True)))
    for item in wording.items:
        if item.kind is ItemKind.STAFF:
            continue
        heading = item.kind is ItemKind.HEADING
        for language in _LANGUAGES:
            texts = [item.text.in_(language)] if item.text.en else []
            texts += [f"□ {option.text.in_(language)}" for option in item.options]
            as_set = style(language, 13 if heading else 12, bold=heading)
            story += [Paragraph(escape(text), as_set) for text in texts]
    margin = (letter[0] - Sheet(PaperSize.LETTER, 2, 0).column) / 2 - 6  # 6: a frame's own padding
    made = io.BytesIO()
    document = SimpleDocTemplate(
        made,
        pagesize=letter,
        leftMargin=margin,
        rightMargin=margin,
        initialFontName=base_face(Language.ENGLISH).name,
    )
    document.build(story)
    return made.getvalue()


def main(rounds: int) -> int:
    worst = 0.0
    for form in _FORMS:
        as_form(form)
        bare(form)
        ours: list[float] = []
        theirs: list[float] = []
        for _ in range(rounds):
            for make, taken in ((as_form, ours), (bare, theirs)):
                began = time.process_time()
                make(form)
                taken.append((time.process_time() - began) * 1e3)
        ratio = statistics.median(ours) / statistics.median(theirs)
        worst = max(worst, ratio)
        print(f"{form}: form {told(ours)}, bare {told(theirs)}, ratio of medians {ratio:.2f}")
    print(f"worst ratio {worst:.2f} over {rounds} rounds each (promised: at most {PROMISED})")
    return 0 if worst <= PROMISED else 1


def told(taken: list[float]) -> str:
    low, _, high = statistics.quantiles(taken, n=4)
    return f"{statistics.median(taken):.1f} ms (middle half {low:.1f} to {high:.1f})"


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20))
