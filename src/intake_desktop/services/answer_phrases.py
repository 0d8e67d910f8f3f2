"""What somebody said, as their own papers tell it: stored values by name, words as they are."""

from collections.abc import Callable, Mapping

from intake_desktop.documents.wording import load
from intake_desktop.domain import steps, wanted
from intake_desktop.domain.dates import written
from intake_desktop.domain.languages import Phrase
from intake_desktop.domain.meetings import Answer, AnswerState, Field
from intake_desktop.domain.steps import Step
from intake_desktop.services import form_words as words
from intake_desktop.services import summary_words
from intake_desktop.services.topic_words import STEP_STANDINGS, STEP_TAKERS


def answer_phrase(answer: Answer) -> Phrase:
    """An answer, or in words that there is none."""
    if answer.state is AnswerState.PREFER_NOT:
        return more("V3")
    if answer.state is AnswerState.LATER:
        return more("V4")
    if answer.state is AnswerState.NOT_ASKED:
        return words.NOTHING
    if answer.field is Field.LANGUAGE and answer.words in summary_words.SPOKEN:
        return summary_words.SPOKEN[answer.words]
    return _LISTS.get(answer.field, words.same)(answer.words)


def more(item: str) -> Phrase:
    """What the paper says beside the rows of form J."""
    return load("holdings").item(item).text


def _wanted(stored: str) -> Phrase:
    return summary_words.listed([summary_words.SERVICES[each] for each in wanted.read(stored)])


def _steps(stored: str) -> Phrase:
    told = [_step(each) for each in steps.read(stored)]
    return Phrase(
        "\n".join(each.en for each in told),
        "\n".join(each.zh_hans for each in told),
        "\n".join(each.zh_hant for each in told),
    )


def _step(step: Step) -> Phrase:
    """Their words, then what was agreed about it; nothing stands for what was left open."""
    told = [words.same(step.words)]
    if step.who is not None:
        told.append(STEP_TAKERS[step.who])
    if step.by is not None:
        day = written(step.by)
        told.append(Phrase(f"by {day.en}", f"{day.zh_hans}之前", f"{day.zh_hant}之前"))
    if not step.is_open:
        told.append(STEP_STANDINGS[step.standing])
    return Phrase(
        " · ".join(each.en for each in told),
        " · ".join(each.zh_hans for each in told),
        " · ".join(each.zh_hant for each in told),
    )


_LISTS: Mapping[Field, Callable[[str], Phrase]] = {Field.SERVICES: _wanted, Field.STEPS: _steps}
