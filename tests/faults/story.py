"""What the writer does, step by step, and what a vault must therefore hold after each step."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from intake_desktop.domain.errors import VaultError
from intake_desktop.vault import chain, database
from intake_desktop.vault.database import Vault
from intake_desktop.vault.work import Work

DATA_KEY = bytes(range(32))
STAFF_ID = f"{0xE:032x}"

_CYCLE = 7
_KEPT_CYCLES = 5  # people of older cycles are removed: the file neither grows nor is only added to
LONG = "街" * 4_000  # several pages


@dataclass(frozen=True)
class Held:
    """All that the steps change: (field, words) of every answer, how many beds were given, and how
    many records are hidden and on their way out.

    Words begin with the steps that they come from: "p7 s8 " is said in step 8, by the person of
    step 7. So no two steps leave the same behind.
    """

    answers: frozenset[tuple[str, str]] = frozenset()
    beds: int = 0
    leaving: int = 0


def person_of(step: int) -> int:
    """The step in which the person that ``step`` is about was first met."""
    return (step - 1) // _CYCLE * _CYCLE + 1


def removed_by(step: int) -> int:
    """The first step of the person whom the last two steps of a cycle remove; 0 for none yet."""
    return max(0, person_of(step) - _KEPT_CYCLES * _CYCLE)


def kind_of(step: int) -> int:
    return (step - 1) % _CYCLE


def words(step: int) -> str:
    said = f"p{person_of(step)} s{step} "
    return said + LONG if kind_of(step) == 3 else said


@cache
def after(step: int) -> Held:
    """What is held once ``step`` is done; steps count from 1."""
    first = max(1, step - 20 * _CYCLE) // _CYCLE * _CYCLE + 1  # whoever is older is gone
    held: dict[tuple[int, str], str] = {}
    for each in range(first, step + 1):
        person = person_of(each)
        match kind_of(each):
            case 0 | 1:
                held[person, "needs"] = words(each)
            case 2:
                held[person, "strengths"] = words(each)
            case 3:
                held[person, "services"] = words(each)
            case 5 | 6 if not removed_by(each):
                held[person, "next_step"] = words(each)
            case 6:
                held = {key: said for key, said in held.items() if key[0] != removed_by(each)}
    answers = frozenset((field, said) for (_, field), said in held.items())
    beds = sum(1 for each in range(1, step + 1) if kind_of(each) == 4)
    return Held(answers, beds, int(kind_of(step) == 5 and removed_by(step) > 0))


def seen(vault: Vault) -> Held:
    """What the database itself holds, past every repository."""
    rows = vault._connection.execute("SELECT field, words FROM answer").fetchall()
    ((beds,),) = vault._connection.execute("SELECT coalesce(sum(given), 0) FROM tally").fetchall()
    ((leaving,),) = vault._connection.execute("SELECT count(*) FROM standing").fetchall()
    answers = frozenset((str(field), str(said)) for field, said in rows)
    return Held(answers, int(beds), int(leaving))


def problems(vault: Vault) -> list[str]:
    """What both integrity checks and the walk along the log find wrong with an open vault."""
    found = [f"cipher: {row[0]}" for row in _rows(vault, "cipher_integrity_check")]
    found += [f"sqlite: {row[0]}" for row in _rows(vault, "integrity_check") if row[0] != "ok"]
    found += [f"foreign key: {row}" for row in _rows(vault, "foreign_key_check")]
    try:
        chain.verify(Work(vault._connection))
    except VaultError as error:
        found.append(f"log: {error}")
    return found


def _rows(vault: Vault, pragma: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in vault._connection.execute(f"PRAGMA {pragma}").fetchall()]


def judge(folder: Path, acknowledged: int) -> int:
    """The step at which this folder's vault stands, after opening it as the program does.

    Raises AssertionError where it is neither the last acknowledged step nor the one after, which
    may have been saved without anybody having been told; or where anything is not whole.
    """
    vault = database.open_(folder, DATA_KEY)
    held = seen(vault)
    # Closing empties the log. Before that, a page that was being moved out of it may be torn in
    # vault.db: the log has it whole, but cipher_integrity_check looks past the log.
    vault.close()
    vault = database.open_(folder, DATA_KEY)
    try:
        wrong = problems(vault)
        assert not wrong, wrong
        assert seen(vault) == held, "opening it once more shows something else"
    finally:
        vault.close()
    for step in (acknowledged, acknowledged + 1):
        if held == after(step):
            return step
    raise AssertionError(f"acknowledged {acknowledged}, but the vault holds {_shortly(held)}")


def _shortly(held: Held) -> str:
    said = sorted(words[:16] for _, words in held.answers)
    return f"{held.beds} beds, {held.leaving} leaving, {said}"
