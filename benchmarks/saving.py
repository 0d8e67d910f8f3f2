"""What the log costs: saving an answer with its row and digest, and the same without.

    python benchmarks/saving.py [SAVES]

Both in one run, in turns, so that a busy machine slows them alike; medians and their ratio.
"""

import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from intake_desktop.domain.audit import Action
from intake_desktop.domain.codes import RecordCode
from intake_desktop.domain.consent import Choice, Consent, Kind, Paper, Signature, keep
from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import Answer, Field, Meeting, Told
from intake_desktop.domain.people import Person
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.vault import chain, database
from intake_desktop.vault.database import Vault

DATA_KEY = bytes(range(32))
NOW = datetime(2026, 3, 4, 21, 5, tzinfo=UTC)
WREN = Actor("7" * 32, "Wren", Role.LEAD)
ONE = "1" * 32


def begin(vault: Vault) -> Consent:
    paper = Paper("B-7Q2M4-E", "B.1", "1", "ab" * 32, (Language.ENGLISH,))
    given = Consent(
        ONE, ONE, Kind.KEEPING, {"B4": Choice.YES, "B7": Choice.YES},
        Signature(paper, "Wren", "", NOW.date(), (NOW + timedelta(days=90)).date()),
        NOW, NOW + timedelta(days=90),
    )  # fmt: skip
    with vault.transaction(audited=True) as tx:
        tx.people.add(Person(ONE, RecordCode("Blue", "48271", "K"), NOW))
        tx.consents.add(given)
        tx.meetings.start(Meeting(ONE, ONE, NOW, Told.EXPLAINED, "NEEDS"))
        tx.audit.note(WREN, Action.CONSENT_SIGNED, NOW, ONE)
    return given


def save(vault: Vault, given: Consent, number: int, *, logged: bool) -> float:
    answers = [
        Answer(Field.CALLED).with_words("王小梅"),
        Answer(Field.NEEDS).with_words(f"a dentist who asks for no papers, {number}" * 4),
    ]
    start = time.perf_counter()
    with vault.transaction(audited=logged) as tx:
        if logged:
            tx.audit.note(WREN, Action.MEETING_SAVED, NOW, ONE)
        for answer in answers:
            tx.answers.keep(ONE, keep(answer, [given], NOW))
        tx.meetings.set_place(ONE, "NEEDS")
    return time.perf_counter() - start


def main(saves: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        vault = database.create(Path(folder), DATA_KEY)
        given = begin(vault)
        taken: dict[bool, list[float]] = {True: [], False: []}
        for number in range(saves):
            for logged in (True, False):
                taken[logged].append(save(vault, given, number, logged=logged))
        save(vault, given, saves, logged=True)  # the log knows the record as it is
        with_log, without = (statistics.median(taken[logged]) * 1e3 for logged in (True, False))
        print(f"{saves} saves each: with the log {with_log:.2f} ms, without {without:.2f} ms, "
              f"ratio {with_log / without:.2f}")  # fmt: skip
        start = time.perf_counter()
        with vault.transaction() as tx:
            head = chain.verify(tx.audit._work)
        seconds = time.perf_counter() - start
        print(f"the whole log, {head.sequence} rows, checked in {seconds:.2f} s")
        vault.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000)
