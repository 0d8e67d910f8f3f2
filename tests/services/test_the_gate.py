"""Whatever happens in whatever order: nothing leaves without a live paper that says exactly that.

The judge (``ledger``) is written by the words of the forms. After each step it is asked together
with the domain, the services and the bare database, and all of them have to say the same: yes
where it says yes, and no where it says no.
"""

import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import TypeAlias

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from intake_desktop.domain.disclosure import Release
from intake_desktop.domain.errors import IntakeError, NotAgreed, NotFound, SaysTooLittle
from intake_desktop.domain.languages import Language
from intake_desktop.domain.sharing import SummaryField
from intake_desktop.services import summary
from intake_desktop.services.papers import Look
from services.gate_desk import GateDesk
from services.ledger import LONGEST, Sheet

_LOOK = Look((Language.ENGLISH,))
_TICK = timedelta(microseconds=1)
_SUMMARY_LINES = {"here": "D10", "language": "D12", "services": "D13", "months": "D14"}
_LINES = {
    "B": ["B4", "B5", "B8"],
    "C": ["C21"],
    "D": ["D9", "D10", "D12", "D13", "D14", "D16"],
    "E": ["E12", "E17.name", "E17.reach", "E17.only_this"],
    "G": ["G16", "G17"],
    "H": ["H3.written", "H3.picture_with_face", "H3.other"],
    "L": ["L5", "L24"],
    "O": ["O13", "O15", "O16"],
    "T": ["T13", "T15"],
}
_NEVER = "9999-01-01T00:00:00.000000Z"
# By none of these may anybody gain a right, or lose one.
_TAMPERING = (
    f"UPDATE consent SET ends_at = '{_NEVER}'",
    f"UPDATE consent SET ends_at = '{_NEVER}', ended_early_at = '{_NEVER}', "
    "ended_early_as = 'replaced'",
    "UPDATE consent SET starts_at = '2000-01-01T00:00:00.000000Z'",
    "UPDATE consent SET kind = 'D', recipient = 'Open Door Clinic', purpose = 'Dentist'",
    "UPDATE consent SET recipient = 'Somebody'",
    "UPDATE consent SET purpose = 'curiosity'",
    "UPDATE consent SET once = 0",
    "UPDATE consent SET person_id = (SELECT min(id) FROM person)",
    "UPDATE consent SET ended_early_at = NULL, ended_early_as = NULL",
    "REPLACE INTO consent SELECT * FROM consent",
    "DELETE FROM consent",
    "INSERT INTO consent_line SELECT id, kind || '9', 'yes', '' FROM consent",
    "UPDATE consent_line SET choice = 'yes'",
    "DELETE FROM consent_line",
    "INSERT INTO consent_item SELECT id, 'Z1' FROM consent",
    "INSERT OR IGNORE INTO consent_item SELECT id, 'D9' FROM consent",
    "UPDATE OR REPLACE consent_item SET item = 'Z1'",
    "DELETE FROM consent_item",
    f"UPDATE withdrawal SET at = '{_NEVER}'",
    "UPDATE withdrawal SET line = 'Z1'",
    f"UPDATE withdrawal SET final = 1, at = '{_NEVER}'",
    "UPDATE withdrawal SET final = 0",
    "DELETE FROM withdrawal WHERE final = 1",
    "INSERT INTO withdrawal SELECT id, 'Z1', starts_at, ends_at, 'locked', 0 FROM consent",
    "INSERT INTO withdrawal SELECT id, '', starts_at, ends_at, 'locked', 1 FROM consent",
    "UPDATE disclosure SET consent_id = (SELECT min(id) FROM consent)",
    "UPDATE disclosure SET released_at = '2000-01-01T00:00:00.000000Z'",
    "DELETE FROM disclosure",
    "UPDATE disclosure_item SET item = 'D9'",
    "INSERT INTO disclosure_item SELECT id, 'Z1' FROM disclosure",
    "DELETE FROM disclosure_item",
    "INSERT OR REPLACE INTO consent_rule VALUES ('G', 9999, 1, 1)",
    "UPDATE consent_rule SET may_leave = 1",
    "UPDATE consent_rule SET longest_days = 9999",
    "DELETE FROM consent_rule",
    "UPDATE shorter_limit SET longest_days = 9999",
    "INSERT OR REPLACE INTO shorter_limit SELECT kind, 9999 FROM consent_rule",
    "UPDATE hold_item SET item = 'called'",
    "DELETE FROM hold_item",
    "UPDATE hold SET person_id = (SELECT max(id) FROM person)",
    "UPDATE OR REPLACE do_not_raise SET person_id = (SELECT min(id) FROM person)",
    "UPDATE OR REPLACE standing SET person_id = (SELECT max(id) FROM person)",
    f"UPDATE consent SET ended_early_at = '{_NEVER}', ended_early_as = 'withdrawn' "
    "WHERE ended_early_at IS NOT NULL",
)
# A record that is locked lets nothing happen any more, so it mostly comes back.
_STANDING = ["binned", "asked", "leaving", *["back"] * 5, *["undo"] * 4]
Question: TypeAlias = tuple[str, str, list[str]]  # to whom, what for, which lines
# How often each thing happens: giving and telling most of all, or there is little to judge.
_MIX = (
    *["share", "sign", "leave"] * 4,
    *["withdraw", "undo", "time", "leave_by_raw_sql", "tamper", "forge"] * 2,
    *("come", "shorten", "quiet", "stand", "hold", "end_hold", "sweep"),
    *("withdraw_by_raw_sql", "quiet_by_raw_sql"),
)


class Gate(RuleBasedStateMachine):
    """A few people at one desk, over some months, on a laptop whose clock is not to be trusted."""

    dropped = ""

    def __init__(self) -> None:
        super().__init__()
        self.steps = 0
        self._folder = tempfile.TemporaryDirectory()
        self.desk = GateDesk(Path(self._folder.name))
        if self.dropped:
            self.desk.run(f"DROP TRIGGER {self.dropped}")

    def teardown(self) -> None:
        self.desk.close()
        self._folder.cleanup()

    @initialize()
    def two_people_come(self) -> None:
        for _ in range(2):
            self.desk.come(90)
            self.desk.share(self._person(-1), {"D9", "D10", "D12"}, 90, False, "")

    @rule(what=st.sampled_from(_MIX), draw=st.data())
    def something_happens(self, what: str, draw: st.DataObject) -> None:
        """One rule for all of it, so that each thing is as frequent as ``_MIX`` says."""
        getattr(self, f"_{what}")(draw)

    # --- giving -----------------------------------------------------------------------

    def _come(self, draw: st.DataObject) -> None:
        again = draw.draw(st.booleans()) and bool(self.desk.ledger.guests)
        self.desk.come(draw.draw(st.sampled_from([30, 365])), self._somebody(draw) if again else "")

    def _share(self, draw: st.DataObject) -> None:
        lines = draw.draw(st.sets(st.sampled_from(_LINES["D"]), min_size=1))
        days, once = draw.draw(st.sampled_from([1, 7, 90])), draw.draw(st.booleans())
        person = self._somebody(draw)
        self.desk.share(person, lines, days, once, self._old(draw, person, "D"))

    def _sign(self, draw: st.DataObject) -> None:
        kind = draw.draw(st.sampled_from("CEEHO"))
        own = [line for line in _LINES[kind] if line not in ("C21", "E12")]
        lines = draw.draw(st.sets(st.sampled_from(own), min_size=1)) if own else set()
        days, person = draw.draw(st.sampled_from([7, 90])), self._somebody(draw)
        self.desk.sign(person, kind, lines, days, self._old(draw, person, kind))

    def _shorten(self, draw: st.DataObject) -> None:
        kind, days = draw.draw(st.sampled_from("CDEHO")), draw.draw(st.integers(1, 60))
        self.desk.shorten(kind, days)

    # --- taking back ------------------------------------------------------------------

    def _withdraw(self, draw: st.DataObject) -> None:
        sheet = self._sheet(draw, draw.draw(st.sampled_from(["DEHO", "DEHO", "BCDEHO"])))
        if sheet is not None:
            some = st.sets(st.sampled_from(sorted(sheet.lines)), max_size=1)
            self.desk.withdraw(sheet, draw.draw(some))

    def _undo(self, _draw: st.DataObject) -> None:
        if self.desk.undoable:
            self.desk.undo()

    def _quiet(self, draw: st.DataObject) -> None:
        self.desk.quiet(self._somebody(draw), draw.draw(st.booleans()))

    # --- the record, and time ---------------------------------------------------------

    def _stand(self, draw: st.DataObject) -> None:
        self.desk.stand(self._somebody(draw), draw.draw(st.sampled_from(_STANDING)))

    def _hold(self, draw: st.DataObject) -> None:
        item = draw.draw(st.sampled_from(["record", "called", "language", "services"]))
        self.desk.hold(self._somebody(draw), {item})

    def _end_hold(self, draw: st.DataObject) -> None:
        self.desk.end_hold(self._somebody(draw))

    def _time(self, draw: st.DataObject) -> None:
        hours = draw.draw(st.sampled_from([0.001, 0.001, 0.01, 1, 24, 24 * 7, 24 * 14, -1, -720]))
        before = self.desk.now()
        self.desk.clock.pass_(hours=hours)
        after = self.desk.now()
        assert after >= before  # a clock that is set back revives nothing
        assert hours < 0 or after > before

    def _sweep(self, draw: st.DataObject) -> None:
        self.desk.sweep(draw.draw(st.booleans()))

    # --- what leaves ------------------------------------------------------------------

    def _leave(self, draw: st.DataObject) -> None:
        """A summary, under a paper of this person or of somebody else."""
        sheet = self._sheet(draw, draw.draw(st.sampled_from(["D", "D", "BCDEGHLOT"])))
        if sheet is None:
            return
        desk, ledger, now = self.desk, self.desk.ledger, self.desk.now()
        person = draw.draw(st.sampled_from([sheet.person, sheet.person, self._somebody(draw)]))
        known = [each for each in SummaryField if _SUMMARY_LINES[each.value] in sheet.items]
        some = st.sets(st.sampled_from(SummaryField), min_size=1)
        fields = draw.draw(some if len(known) < 2 else st.sampled_from([set(known), {known[0]}]))
        lines = {_SUMMARY_LINES[each.value] for each in fields}
        allowed = (
            sheet.person == person
            and ledger.is_open(person, now)
            and ledger.may_leave(sheet.id, sheet.recipient, sheet.purpose, lines, now)
        )
        before = desk.count("disclosure")
        choice = summary.Choice(frozenset(fields), "R-00000", sheet.id)
        try:
            left = summary.leave(desk.session, desk.actor, _LOOK, person, choice)
        except SaysTooLittle:
            assert SummaryField.HERE not in fields  # else there is always something to say
        except (NotAgreed, NotFound):
            assert not allowed
        else:
            assert allowed
            assert left.disclosure_id
            sheet.told.append((frozenset(lines), now))
            before += 1
        assert desk.count("disclosure") == before

    def _leave_by_raw_sql(self, draw: st.DataObject) -> None:
        """Where it is taken it stays, and uses up a paper that is good for once."""
        sheet, now = self._sheet(draw, "BCDEGHLOT"), self.desk.now()
        verb = draw.draw(st.sampled_from(["INSERT", "REPLACE", "INSERT OR IGNORE"]))
        if sheet is None:
            return
        question = sheet.recipient, sheet.purpose, sorted(sheet.items)
        self.desk.run("BEGIN")
        took = self.desk.insert(sheet.id, *question, now, verb)
        self.desk.run("COMMIT" if took else "ROLLBACK")
        assert took == self.desk.ledger.may_leave(sheet.id, *question, now)
        if took:
            sheet.told.append((frozenset(question[2]), now))

    def _forge(self, draw: st.DataObject) -> None:
        """A consent by raw SQL, as long as may be, or a day shorter or longer."""
        desk, kind = self.desk, draw.draw(st.sampled_from("BCDEGHLOT"))
        person, now = self._somebody(draw), desk.now()
        lines = draw.draw(st.sets(st.sampled_from(_LINES[kind]), max_size=2))
        longest = desk.ledger.shorter.get(kind, LONGEST[kind])
        days = longest + draw.draw(st.sampled_from([-1, 0, 0, 1, 400]))
        named = (kind in "CDEGHO") != draw.draw(st.sampled_from([False, False, False, True]))
        sheet = Sheet(
            *(desk.chance.token(), person, kind, now, now + timedelta(days=max(days, 0.5))),
            *(("Open Door Clinic", "Dentist") if named else ("", "")),
            lines=frozenset(lines),
            items=frozenset(lines),
        )
        sheet.items |= draw.draw(st.sampled_from([set(), set(), {_LINES[kind][-1]}]))
        desk.forge(sheet, lines | draw.draw(st.sampled_from([set(), set(), {"Z9"}])))

    def _tamper(self, _draw: st.DataObject) -> None:
        for sql in _TAMPERING:
            self.desk.tamper(sql)

    def _withdraw_by_raw_sql(self, draw: st.DataObject) -> None:
        """It counts like one that was said, at once even where it is dated ahead."""
        sheet, now = self._sheet(draw, "DEHO"), self.desk.now()
        now += timedelta(days=draw.draw(st.sampled_from([0, 0, 30])))
        if sheet is None:
            return
        line = draw.draw(st.sampled_from(["", min(sheet.lines)]))
        at = now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        before = self.desk.count("withdrawal")
        values = f"('{sheet.id}', '{line}', '{at}', '{at}', 'locked', 0)"
        self.desk.tamper(f"INSERT INTO withdrawal VALUES {values}")
        if self.desk.count("withdrawal") == before:
            assert sheet.over is not None or line in sheet.back
        elif line:
            sheet.back[line] = now
        else:
            sheet.over = now

    def _quiet_by_raw_sql(self, draw: st.DataObject) -> None:
        person = self._somebody(draw)
        self.desk.tamper(f"INSERT OR REPLACE INTO do_not_raise VALUES ('{person}')")
        if self.desk.rows("SELECT 1 FROM do_not_raise WHERE person_id = ?", person):
            self.desk.ledger.guests[person].quiet = True

    # --- who and what -----------------------------------------------------------------

    def _person(self, which: int) -> str:
        return list(self.desk.ledger.guests)[which]

    def _somebody(self, draw: st.DataObject) -> str:
        if not self.desk.ledger.guests:
            self.desk.come(90)
        return draw.draw(st.sampled_from(list(self.desk.ledger.guests)))

    def _sheet(self, draw: st.DataObject, kinds: str) -> Sheet | None:
        found = [each for each in self.desk.ledger.sheets.values() if each.kind in kinds]
        return draw.draw(st.sampled_from(found)) if found else None

    def _old(self, draw: st.DataObject, person: str, kind: str) -> str:
        """The paper that a new one renews, or none."""
        old = ["", *(sheet.id for sheet in self.desk.ledger.of(person, kind))]
        return draw.draw(st.sampled_from(old))

    # --- what always holds ------------------------------------------------------------

    @invariant()
    def the_domain_says_what_the_judge_says(self) -> None:
        desk, now = self.desk, self.desk.now()
        with desk.session.vault.transaction() as tx:
            for sheet in desk.ledger.sheets.values():
                consent = tx.consents.get(sheet.id)
                for recipient, purpose, items in asked(sheet):
                    try:
                        Release(consent, recipient, purpose, frozenset(items), now)
                    except IntakeError:
                        took = False
                    else:
                        took = True
                    allowed = desk.ledger.covers(sheet, recipient, purpose, items, now)
                    assert took == allowed, (sheet, recipient, purpose, items, now)

    @invariant()
    def what_left_is_told_as_it_was(self) -> None:
        """No more and no less than the person can be shown, and unchanged."""
        ledger = self.desk.ledger
        with self.desk.session.vault.transaction() as tx:
            for person in ledger.guests:
                found = [
                    (each.consent_id, each.recipient, each.purpose, each.items, each.at)
                    for each in tx.disclosures.of(person)
                ]
                told = [
                    (sheet.id, sheet.recipient, sheet.purpose, items, at)
                    for sheet in ledger.of(person)
                    for items, at in sheet.told
                ]
                assert sorted(found, key=_by_time) == sorted(told, key=_by_time)

    @invariant()
    def the_database_says_what_the_judge_says(self) -> None:
        """One paper after the other at every edge of its time; all others now."""
        desk, now = self.desk, self.desk.now()
        self.steps += 1
        looked_at = desk.ever[self.steps % len(desk.ever)]
        desk.run("BEGIN")
        try:
            for sheet_id in desk.ever:
                sheet = desk.ledger.sheets.get(sheet_id, _gone(sheet_id, now))
                if sheet_id != looked_at:
                    self._try(sheet, next(asked(sheet)), now)
                    continue
                for question in asked(sheet):
                    self._try(sheet, question, now)
                for at in moments_of(sheet):
                    for question in islice(asked(sheet), 2):
                        self._try(sheet, question, at)
        finally:
            desk.run("ROLLBACK")

    def _try(self, sheet: Sheet, question: Question, at: datetime) -> None:
        took = self.desk.insert(sheet.id, *question, at)
        if took:  # as if it had not been
            self.desk.run("ROLLBACK")
            self.desk.run("BEGIN")
        assert took == self.desk.ledger.may_leave(sheet.id, *question, at), (sheet, question, at)


def asked(sheet: Sheet) -> Iterator[Question]:
    """What could be asked of one paper: each of its lines, all of them, and what it never says."""
    whom, items = (sheet.recipient or "Open Door Clinic", sheet.purpose or "Dentist"), sheet.items
    yield (*whom, sorted(items) or ["D10"])
    yield (*whom, sorted(items)[:1])
    yield (*whom, [*sorted(items), "Z1"])
    yield (*whom, [])
    for other in (("Somebody else", whom[1]), (whom[0], "curiosity")):
        yield (*other, sorted(items))


def moments_of(sheet: Sheet) -> set[datetime]:
    """The edges of everything that the paper knows."""
    edges = {sheet.starts, sheet.ends, *sheet.back.values()}
    edges |= {sheet.over} if sheet.over else set()
    return edges | {edge - _TICK for edge in edges}


def _by_time(told: tuple[str, str, str, frozenset[str], datetime]) -> tuple[object, ...]:
    return told[4], told[0], sorted(told[3])


def _gone(sheet_id: str, now: datetime) -> Sheet:
    """A paper that went with its record."""
    return Sheet(sheet_id, "", "D", now, now, "Open Door Clinic", "Dentist")


def _settings(examples: int, steps: int, *phases: Phase) -> settings:
    return settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        derandomize=True,
        database=None,
        phases=phases,
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )


def test_nothing_leaves_without_a_paper_that_says_so() -> None:
    run_state_machine_as_test(Gate, settings=_settings(14, 30, Phase.generate, Phase.shrink))


@pytest.mark.parametrize(
    "trigger",
    [
        "disclosure_needs_consent",
        "disclosure_while_locked",
        "disclosure_is_fixed",
        "consent_only_ends",
        "consent_item_is_closed",
        "withdrawal_only_final",
        "consent_rule_no_update",
        "consent_needs_a_yes",
        "standing_keeps_person",
    ],
)
def test_with_one_rule_less_it_finds_the_leak(trigger: str) -> None:
    """The control: the same histories over a database that lacks one of its rules."""

    class Leaking(Gate):
        dropped = trigger

    with pytest.raises(AssertionError):
        run_state_machine_as_test(Leaking, settings=_settings(14, 30, Phase.generate))
