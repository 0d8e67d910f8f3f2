"""The sample vault: invented people, recorded through the same services as anybody."""

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from intake_desktop.domain.consent import LINES, Choice, Kind, Signature, default_end
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.meetings import Answer, Field, Told
from intake_desktop.domain.staff import Actor
from intake_desktop.domain.tonight import Help
from intake_desktop.resources import resource
from intake_desktop.services import access, meetings, papers, recording, tonight
from intake_desktop.services.access import FoundingLead
from intake_desktop.services.session import Desk, Session

WATERMARK = Phrase("Sample", "示例", "示例")
_LOOK = papers.Look((Language.ENGLISH, Language.SIMPLIFIED), watermark=WATERMARK)


@dataclass(frozen=True)
class Visitor:
    """Who comes to the door in the walk; the name holds what a program might stumble over."""

    called: str
    needs: str
    needs_tonight: str
    needs_note: str
    strengths: str
    next_step: str
    recipient: str
    purpose: str
    something_else: str


@cache
def _data() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(
        resource("sample", "people.json").read_text(encoding="utf-8")
    )
    return found


def passphrase() -> str:
    """Opens the sample only; it is shown on every screen of it."""
    return str(_data()["passphrase"])


def lead() -> FoundingLead:
    found = _data()["lead"]
    return FoundingLead(
        found["alias"], date.fromisoformat(found["trained_on"]), found["trained_by"]
    )


def visitor() -> Visitor:
    return Visitor(**_data()["visitor"])


def found_vault(desk: Desk) -> None:
    """Makes the sample vault, fills it, and closes it again."""
    founded = access.found(desk, lead(), passphrase())
    fill(founded.session, founded.actor)
    access.lock(founded.session)


def fill(session: Session, actor: Actor) -> None:
    """Everybody signs form B and says something; some meetings stay open."""
    for person in _data()["people"]:
        _record(session, actor, person)
    for line, count in _data()["tonight"].items():
        for _ in range(count):
            tonight.count_help(session, actor, [Help(line)])


def _record(session: Session, actor: Actor, person: dict[str, str]) -> None:
    today = session.clock.today()
    lines = dict.fromkeys(LINES[Kind.KEEPING], Choice.NO)
    lines |= dict.fromkeys(("B4", "B5", "B7", "B8", "B11"), Choice.YES)
    ends_on = default_end(Kind.KEEPING, today)
    choices = papers.KeepingChoices(lines, papers.SOMETHING_ELSE, ends_on)
    prepared = papers.prepare_keeping(session, actor, _LOOK, choices)
    answers = [
        Answer(Field(name)).with_words(person[name])
        for name in ("called", "language", "strengths", "next_step")
    ]
    answers.append(
        Answer(
            Field.NEEDS, language=person["language"], staff_note=person["needs_note"]
        ).with_words(person["needs"])
    )
    form = recording.SignedForm(
        lines=lines,
        signature=Signature(prepared.paper, actor.alias, "", today, ends_on),
        answers=tuple(answers),
        told=Told.EXPLAINED,
        place=person["open_at"] or "CHECK",
    )
    recorded = recording.sign_keeping(session, actor, form, None)
    if not person["open_at"]:
        meetings.close_meeting(session, actor, recorded.meeting.id)
