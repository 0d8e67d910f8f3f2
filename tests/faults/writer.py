"""A program that saves through the real services and says the number of each step once it is saved.

A line "3" means that step 3 was saved; "StorageFull", "io" or another code that the next step was
not, and it is tried again.
"""

import os
import re
import time
from datetime import timedelta
from pathlib import Path

from faults import story
from intake_desktop.domain.codes import new_form_code
from intake_desktop.domain.consent import Paper, Signature
from intake_desktop.domain.errors import VaultError
from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import Told
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.domain.tonight import Help
from intake_desktop.services import deletion, meetings, recording, tonight
from intake_desktop.services.recording import SignedForm
from intake_desktop.services.session import Session
from intake_desktop.vault import database
from services.desk import EVENING, Dice, MovableClock, said, yes

ACTOR = Actor(story.STAFF_ID, "Wren", Role.LEAD)
_LINES = yes("B4", "B7", "B8", "B11")
_PATIENCE = 6  # how often a step that failed is tried again


def new(folder: Path) -> None:
    """A vault at step 0."""
    vault = database.create(folder, story.DATA_KEY)
    with vault.transaction() as tx:
        tx.staff.add(ACTOR)
    vault.close()


class Writer:
    def __init__(self, folder: Path, last: int, synchronous: str = "") -> None:
        self._vault = database.open_(folder, story.DATA_KEY)
        if synchronous:
            self._vault._connection.execute(f"PRAGMA synchronous = {synchronous}")
        self._last = last
        self._meetings = self._meetings_of_people()

    def step(self) -> int:
        """Does the next step and returns its number. Raises what the services raise."""
        number = self._last + 1
        # What chance decides depends on the step alone, so that a step tried again is the same.
        clock = MovableClock(EVENING + timedelta(seconds=number))
        session = Session(self._vault, clock, Dice(number))
        self._do(session, number)
        self._last = number
        return number

    def _do(self, session: Session, number: int) -> None:
        person, words = story.person_of(number), story.words(number)
        match story.kind_of(number):
            case 0:
                form = signed(session, words)
                recorded = recording.sign_keeping(session, ACTOR, form, None)
                self._meetings[person] = recorded.meeting.id
            case 1:
                self._save(session, person, needs=words)
            case 2:
                self._save(session, person, strengths=words)
            case 3:
                self._save(session, person, services=words)
            case 4:
                tonight.count_help(session, ACTOR, [Help.BED])
            case 5 | 6 if not story.removed_by(number):
                self._save(session, person, next_step=words)
            case 5:
                meetings.keep_nothing(session, ACTOR, self._meetings[story.removed_by(number)])
            case 6:
                deletion.sweep(session, ACTOR, everything_asked=True)
                del self._meetings[story.removed_by(number)]

    def _save(self, session: Session, person: int, **words: str) -> None:
        meetings.save_answers(session, ACTOR, self._meetings[person], said(**words), "CHECK")

    def _meetings_of_people(self) -> dict[int, str]:
        rows = self._vault._connection.execute("SELECT meeting_id, words FROM answer").fetchall()
        return {int(re.match(r"p(\d+) ", text)[1]): meeting for meeting, text in rows}  # type: ignore[index]

    def close(self) -> None:
        self._vault.close()


def signed(session: Session, words: str) -> SignedForm:
    """Form B of somebody new who says these words."""
    code = str(new_form_code(session.chance, "B"))
    paper = Paper(code, "B.1", "1", "ab" * 32, (Language.ENGLISH, Language.SIMPLIFIED))
    today = session.clock.today()
    signature = Signature(paper, "Wren", "", today, today + timedelta(days=90))
    return SignedForm(_LINES, signature, said(needs=words), Told.EXPLAINED, "CHECK")


def tell(word: object) -> None:
    os.write(1, f"{word}\n".encode())


def code_of(error: VaultError) -> str:
    return str(getattr(error, "why", "") or type(error).__name__)


def run(folder: Path, last: int, synchronous: str = "", steps: int | None = None) -> None:
    """``steps`` of them after step ``last``, or for ever. ``synchronous`` is for controls: a
    setting of the product made worse, which must be caught."""
    writer = Writer(folder, last, synchronous)
    tell("open")
    failed = 0
    while steps is None or steps > 0:
        try:
            tell(writer.step())
        except VaultError as error:
            tell(code_of(error))
            failed += 1
            if failed > _PATIENCE:
                break
            time.sleep(0.001)
        else:
            steps = steps and steps - 1
    writer.close()
    tell("closed")
