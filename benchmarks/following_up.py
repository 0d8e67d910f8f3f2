"""How long Today takes to find whose steps are due, where every meeting has some.

    nice python benchmarks/following_up.py [PEOPLE]

Steps of everybody are looked through; only for those that are due is a record opened, so what is
measured here is what grows with the number of people.
"""

import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from crowd import DATA_KEY, NOW, connected, make

from intake_desktop.domain import steps
from intake_desktop.domain.steps import Step, Who
from intake_desktop.vault import database, keys

ROUNDS = 5
_DUE = 200  # one meeting in so many has a step that is due


def add_steps(path: Path) -> int:
    """Two steps for each meeting; gives how many are due within a week."""
    today = NOW.date()
    far, near = (
        steps.written(
            [Step("打电话给诊所", Who.STAFF, today + timedelta(days=days)), Step("write a letter")]
        )
        for days in (60, 3)
    )
    connection = connected(path)
    meetings = connection.execute("SELECT id, person_id, started_at FROM meeting").fetchall()
    connection.execute("BEGIN IMMEDIATE")
    for number, (meeting, person, at) in enumerate(meetings):
        words = far if number % _DUE else near
        values = (meeting, words, person, at)  # a person and their consent have one id here
        connection.execute(
            "INSERT INTO answer VALUES (?, 'steps', 'answered', ?, 'zh', '', '', ?, ?)", values
        )
    connection.execute("COMMIT")
    connection.close()
    return -(-len(meetings) // _DUE)


def main() -> None:
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    until = NOW.date() + timedelta(days=7)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make(folder, people, keys.MINIMUM)
        due = add_steps(folder / database.NAME)
        vault = database.open_(folder, DATA_KEY)
        for _ in range(ROUNDS):
            begun = time.perf_counter()
            with vault.transaction() as tx:
                found = [
                    meeting_id
                    for meeting_id, stored in tx.answers.all_steps()
                    if steps.may_be_asked_of_staff(stored, until)
                ]
            took = time.perf_counter() - begun
            assert len(found) == due
            print(f"{people} people, {len(found)} meetings with a step that is due: {took:.2f} s")
        vault.close()


if __name__ == "__main__":
    main()
