"""Makes the golden vault of the version of the schema that is newest now.

``python tests/golden/make.py`` writes ``tests/golden/<version>/``: the vault of invented people,
its keys, and in ``people.json`` what the program reads in it. For an older version, run it with
``PYTHONPATH`` at the ``src`` of that time. A golden vault that is there is never replaced: it is
what somebody's laptop may hold.
"""

import json
import random
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from intake_desktop.domain.audit import Action
from intake_desktop.domain.codes import new_form_code
from intake_desktop.domain.consent import Choice, Kind, Paper, Signature
from intake_desktop.domain.disclosure import Release
from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import Answer, Field, Told
from intake_desktop.domain.sharing import How, ReleaseTerms
from intake_desktop.domain.staff import Actor, Role, Training
from intake_desktop.domain.tonight import Help
from intake_desktop.services import meetings, recording, sharing, tonight
from intake_desktop.services.recording import Recorded, SignedForm
from intake_desktop.services.session import Session
from intake_desktop.vault import database, keys, migrate
from intake_desktop.vault.transaction import Transaction

# Published: it opens nothing but what lies in this folder.
PASSPHRASE = "golden 金 lantern 7 paper birds"
NIGHT = date(2026, 3, 4)
_EVENING = datetime(2026, 3, 4, 21, 5, tzinfo=UTC)
_LINES = ("B4", "B5", "B7", "B8", "B11")


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.moment = _EVENING

    def now(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment

    def today(self) -> date:
        return self.moment.date()


class Chance:
    """The same for everybody, so that codes and ids are. Keys never come from here."""

    def __init__(self) -> None:
        self._random = random.Random(1)

    def below(self, limit: int) -> int:
        return self._random.randrange(limit)

    def token(self) -> str:
        return f"{self._random.getrandbits(128):032x}"


def version() -> int:
    return len(migrate.scripts())


def read(tx: Transaction) -> dict[str, Any]:
    """Everybody and everything that version 1 could hold, as the program reads it now."""
    return {
        "staff": [[each.id, each.alias, each.role.value] for each in tx.staff.all()],
        "training": [
            [str(training.held_on), training.given_by]
            for each in tx.staff.all()
            for training in tx.staff.training_of(each.id)
        ],
        "tally": dict(sorted(tx.tally.of(NIGHT).items())),
        "people": [_person(tx, each.id) for each in sorted(tx.people.all(), key=lambda p: p.id)],
    }


def read_later(tx: Transaction) -> dict[str, Any]:
    """What came with version 4; the head code stands for the whole log."""
    head = tx.audit.head()
    return {
        "left": sorted(tx.staff.left()),
        "standings": [[s.person_id, s.state, str(s.until)] for s in tx.standings.all()],
        "holds": [
            [h.id, h.person_id, sorted(h.terms.items), h.terms.authority, h.terms.told]
            for h in tx.holds.open()
        ],
        "gone": [[row["person_id"], row["certificate"]] for row in tx.copies.gone()],
        "log": [head.sequence, head.code],
    }


def read_directory(tx: Transaction) -> dict[str, Any]:
    """What came with version 7."""
    return {
        "tables": {
            table: [list(row) for _, row in sorted(rows.items())]
            for table, rows in tx.directory.tables().items()
        },
        "judgements": [
            [id_, each.asks_for_id, each.label.zh_hans, sorted(each.needs), each.verified_by,
             str(each.verified_on)]
            for id_, each in tx.judgements.all().items()
        ],
        "confidential": sorted(tx.judgements.confidential()),
        "reports": [
            [id_, each.month, each.what, each.times]
            for id_, told in tx.judgements.reports().items()
            for each in told
        ],
    }  # fmt: skip


def read_consent(tx: Transaction) -> dict[str, Any]:
    """What came with version 5."""
    people = sorted(tx.people.all(), key=lambda p: p.id)
    return {
        "withdrawals": [
            [w.consent_id, w.line, w.afterwards, w.at.isoformat(), w.final]
            for each in people
            for w in tx.withdrawals.of(each.id)
        ],
        "decisions": [
            [each.id, d.kind, d.state, d.at.isoformat()]
            for each in people
            for d in tx.decisions.of(each.id)
        ],
        "not to be raised": [p.id for p in people if tx.decisions.is_not_to_be_raised(p.id)],
        "compelled": [
            [c.id, c.person_id, c.terms.basis, c.terms.items, c.terms.told, str(c.terms.told_on)]
            for found in (*(tx.compelled.of(p.id) for p in people), tx.compelled.of_nobody())
            for c in found
        ],
        "limits": {kind: longest.days for kind, longest in tx.limits.all().items()},
        "gone answers": [
            [row["whose"], row["fields"]] for row in tx.copies.gone() if row.get("whose")
        ],
    }


def read_feedback(tx: Transaction) -> list[Any]:
    """What came with version 6."""
    return [
        [told.id, str(told.month), dict(sorted(told.feedback.said.items())), told.feedback.words]
        for told in tx.feedback.all()
    ]


def _person(tx: Transaction, person_id: str) -> dict[str, Any]:
    person = tx.people.get(person_id)
    return {
        "id": person.id,
        "code": str(person.code),
        "called": person.called,
        "met": person.created_at.isoformat(),
        "answers": [
            [a.field, a.state, a.words, a.language, a.staff_note]
            for meeting in sorted(tx.meetings.of(person_id), key=lambda m: m.id)
            for a in sorted(tx.answers.of_meeting(meeting.id), key=lambda a: a.field)
        ],
        "consents": [
            [c.id, c.kind, dict(sorted(c.lines.items())), c.signature.paper.form_code,
             c.ends_at.isoformat(), str(c.ended_early_at), c.recipient, c.purpose]
            for c in sorted(tx.consents.of(person_id), key=lambda c: c.id)
        ],
        "meetings": [
            [m.id, m.started_at.isoformat(), m.told, m.place, str(m.closed_at)]
            for m in sorted(tx.meetings.of(person_id), key=lambda m: m.id)
        ],
        "disclosures": [
            [d.id, d.recipient, d.purpose, sorted(d.items), d.at.isoformat()]
            for d in sorted(tx.disclosures.of(person_id), key=lambda d: d.id)
        ],
    }  # fmt: skip


def make(folder: Path) -> None:
    """Raises VaultExists where there is one."""
    founded = keys.found(folder, "Wren", PASSPHRASE, keys.MINIMUM)
    session = Session(database.create(folder, founded.data_key), Clock(), Chance())
    actor = Actor(founded.slot.id, "Wren", Role.LEAD)
    with session.vault.transaction() as tx:
        tx.staff.add(actor)
        tx.staff.add_training(Training(actor.id, date(2025, 5, 9), "the coalition"))
    _people(session, actor)
    with session.vault.transaction() as tx:
        found = read(tx) | ({"later": read_later(tx)} if version() > 1 else {})
        found |= {"consent": read_consent(tx)} if version() > 4 else {}
        found |= {"feedback": read_feedback(tx)} if version() > 5 else {}
        found |= {"directory": read_directory(tx)} if version() > 6 else {}
    session.vault.close()
    text = json.dumps(found, ensure_ascii=False, indent=1)
    (folder / "people.json").write_text(text + "\n", encoding="utf-8")


def _people(session: Session, actor: Actor) -> None:
    tonight.count_help(session, actor, [Help.BED, Help.FOOD, Help.FOOD])
    first = _keeping(
        session, actor, called="小雨 (Xiao Yu)", needs="a dentist; 药\n'); --", strengths="很会做饭"
    )
    meetings.save_answers(
        session, actor, first.meeting.id,
        [Answer(Field.SERVICES, staff_note="asked the clinic").with_words("a clinic")], "PEOPLE",
    )  # fmt: skip
    meetings.close_meeting(session, actor, first.meeting.id)
    terms = ReleaseTerms(
        recipient="Open Door Clinic", purpose="Dentist", lines={"D12": Choice.YES},
        details={}, how=How.HAND_OVER, once=True, ends_on=NIGHT + timedelta(days=7),
    )  # fmt: skip
    given = sharing.sign_release(
        session, actor, first.person.id, terms, _signature(session, Kind.SHARING)
    ).consent
    release = Release(given, given.recipient, given.purpose, given.items, session.clock.now())
    with session.vault.transaction() as tx:
        tx.disclosures.record(session.chance.token(), release, actor.id)
    second = _keeping(session, actor, called="K", needs="灯" * 2500)
    third = _keeping(session, actor, needs="نحتاج إلى مترجم")
    for consent in third.consents:
        _withdraw(session, actor, consent.id)
    form = SignedForm(
        {"T13": Choice.YES, "T15": Choice.YES}, _signature(session, Kind.TONIGHT),
        (Answer(Field.CALLED).with_words("Blue"), Answer(Field.NEEDS).with_words("a bed")),
        Told.NO_TIME, "CHECK",
    )  # fmt: skip
    recording.sign_tonight(session, actor, form, [Help.BED])
    if version() > 1:
        _what_came_later(session, actor, first, second)
    if version() > 4:
        _what_consent_is(session, actor, first)
    if version() > 5:
        _what_a_meeting_holds(session, actor)
        _how_to_reach(session, actor)
    if version() > 6:
        _where_to_send_somebody(session, actor)


def _what_consent_is(session: Session, actor: Actor, first: Recorded) -> None:
    """What only version 5 and newer can hold: other forms, lines taken back, what was decided
    without a paper, shorter limits, what had to be told."""
    # Not there for older versions.
    from intake_desktop.domain.compelled import Basis, CompelledTerms, Notice  # noqa: PLC0415
    from intake_desktop.domain.consent import Afterwards, State  # noqa: PLC0415
    from intake_desktop.domain.filled import Filled  # noqa: PLC0415
    from intake_desktop.services import (  # noqa: PLC0415
        compelled,
        consenting,
        deletion,
        limits,
        reporting,
        withdrawing,
    )

    who, until = first.person.id, NIGHT + timedelta(days=7)
    service = Filled(
        Kind.SERVICE, until, {"C21": frozenset({"yes"})}, {"C1": "A talk", "C2": "Harbor 诊所"}
    )
    told = frozenset({"name", "only_this"})
    report = Filled(
        Kind.REPORTING, until, {"E12": frozenset({"report"}), "E17": told},
        {"E5": "Providence Police", "E17": "that I was hurt"},
    )  # fmt: skip
    for filled in (service, report):
        signature = _signature(session, filled.kind)
        consenting.sign(session, actor, who, filled, signature)
    reporting.do_not_raise(session, actor, who)
    consenting.not_signed(session, actor, who, Kind.STORY, State.DECLINED)
    (keeping,) = [each for each in first.consents if each.kind is Kind.KEEPING]
    withdrawing.withdraw_lines(session, actor, keeping.id, ["B11"], Afterwards.LOCKED)
    withdrawing.withdraw_lines(session, actor, keeping.id, ["B8"], Afterwards.REMOVED)
    deletion.finish(session, actor)  # those two are final; the next one could still be undone
    withdrawing.withdraw_lines(session, actor, keeping.id, ["B5"], Afterwards.LOCKED)
    limits.shorten(session, actor, Kind.SHARING, 30)
    for code in (str(first.person.code), ""):
        terms = CompelledTerms(
            Basis.LAW, "R.I. Gen. Laws § 40-11-3", "DCYF", "that a child may be hurt", "",
            Notice.NOT_YET, None, NIGHT,
        )  # fmt: skip
        compelled.record(session, actor, code, terms)


def _what_a_meeting_holds(session: Session, actor: Actor) -> None:
    """What only version 6 and newer can hold: more topics, words of their own, steps, and what
    people told us about ourselves."""
    # Not there for older versions.
    from intake_desktop.domain import steps  # noqa: PLC0415
    from intake_desktop.domain.feedback import Asked, Feedback  # noqa: PLC0415
    from intake_desktop.services import feedback  # noqa: PLC0415

    fourth = _keeping(
        session, actor, housing="a room with a door", own_name="姐妹", own_account="那件事"
    )
    chosen = (
        steps.Step("ring the clinic", steps.Who.BOTH, NIGHT + timedelta(days=3)),
        steps.Step("写信"),
    )
    answer = Answer(Field.STEPS).with_words(steps.written(chosen))
    meetings.save_answers(session, actor, fourth.meeting.id, [answer], "CHECK")
    told = Feedback({Asked.JUDGED: False, Asked.WHO_THEY_ARE: True}, "第一次有人先问我要不要喝水")
    for each in (told, Feedback({Asked.PRESSURED: False})):
        feedback.give(session, actor, each)


def _how_to_reach(session: Session, actor: Actor) -> None:
    """What only version 6 and newer can hold: a form L, one way of which was taken back."""
    # Not there for older versions.
    from intake_desktop.domain.consent import Afterwards  # noqa: PLC0415
    from intake_desktop.domain.filled import Filled  # noqa: PLC0415
    from intake_desktop.services import consenting, deletion, withdrawing  # noqa: PLC0415

    fifth = _keeping(session, actor, needs="a call on Sundays")
    ticks = {"L3": frozenset({"you_may"})} | dict.fromkeys(("L5", "L6"), frozenset({"yes"}))
    blanks = {"L5": "401 555 0147", "L6": "401 555 0199", "L19": "绝对不提"}
    filled = Filled(Kind.CONTACT, NIGHT + timedelta(days=7), ticks, blanks)
    signature = _signature(session, filled.kind)
    given = consenting.sign(session, actor, fifth.person.id, filled, signature)
    withdrawing.withdraw_lines(session, actor, given.consent.id, ["L5"], Afterwards.LOCKED)
    deletion.finish(session, actor)


def _where_to_send_somebody(session: Session, actor: Actor) -> None:
    """What only version 7 and newer can hold: a record of every kind, and what we know of it."""
    # Not there for older versions.
    from intake_desktop.domain.directory import COLUMNS, LINKS  # noqa: PLC0415
    from intake_desktop.domain.judgements import Happened, Judgement, Known  # noqa: PLC0415
    from intake_desktop.domain.languages import Phrase  # noqa: PLC0415
    from intake_desktop.domain.wanted import Service  # noqa: PLC0415
    from intake_desktop.services import judging  # noqa: PLC0415

    ids = {table: f"{at:08x}-0000-4000-8000-{at:012x}" for at, table in enumerate(COLUMNS)}
    fixed = {
        "status": "active", "location_type": "physical", "address_type": "physical",
        "freq": "WEEKLY", "wkst": "MO", "byday": "MO,FR", "opens_at": "09:00:00",
        "closes_at": "17:00:00",
    }  # fmt: skip
    with session.transaction() as tx:
        for table, columns in COLUMNS.items():
            said = {column: f"{column} 名\n'); --" for column in columns} | fixed
            links = {column: ids[LINKS[column]] for column in columns if column in LINKS}
            whole = said | links | {"id": ids[table]}
            tx.directory.add(table, [tuple(whole[column] for column in columns)])
        tx.audit.note(actor, Action.DIRECTORY_IMPORTED, session.clock.now())
    service = ids["service"]
    label = Phrase("A clinic", "一家诊所", "一家診所")
    known = Judgement(
        Known.NO, Known.UNKNOWN, Known.YES, reveals_topic=Known.YES, label=label,
        needs=frozenset({Service.HEALTH, Service.MONEY}),
    )  # fmt: skip
    judging.judge(session, actor, service, known)
    judging.verified(session, actor, service, NIGHT)
    judging.keep_confidential(session, actor, ids["location"], is_so=True)
    for what in (Happened.REFUSED, Happened.REFUSED, Happened.HELPED):
        judging.report(session, service, what)


def _what_came_later(session: Session, actor: Actor, first: Recorded, second: Recorded) -> None:
    """What only newer versions can hold: colleagues who left, the bin, a hold, who is gone."""
    # Not there for version 1.
    from intake_desktop.domain.holds import HoldTerms, Informed  # noqa: PLC0415
    from intake_desktop.services import deletion, holds, staff  # noqa: PLC0415

    keys.calibrate = lambda _target=1.0: keys.MINIMUM  # as above: the tests open it often
    for alias in ("Heron", "苍鹭"):
        who = staff.NewMember(alias, Role.INTAKE, date(2025, 5, 9), "the coalition")
        colleague = staff.add(session, actor, who, f"{PASSPHRASE} {alias}")
    staff.remove(session, actor, colleague.id)
    deletion.bin_record(session, actor, second.person.id)
    gone = _keeping(session, actor, needs="gone")
    deletion.ask(session, actor, gone.person.id)
    deletion.sweep(session, actor, everything_asked=True)
    terms = HoldTerms(frozenset({"needs"}), "a court", "a lawyer", NIGHT, Informed.TOLD)
    holds.begin(session, actor, str(first.person.code), terms)


def _keeping(session: Session, actor: Actor, **words: str) -> Recorded:
    answers = tuple(Answer(Field(name)).with_words(said) for name, said in words.items())
    lines = dict.fromkeys(_LINES, Choice.YES) | {"B9": Choice.NO}
    form = SignedForm(lines, _signature(session, Kind.KEEPING), answers, Told.EXPLAINED, "CHECK")
    return recording.sign_keeping(session, actor, form, None)


def _withdraw(session: Session, actor: Actor, consent_id: str) -> None:
    if version() < 5:
        from intake_desktop.services import sharing as place  # noqa: PLC0415
    else:
        from intake_desktop.services import withdrawing as place  # type: ignore[no-redef]  # noqa: PLC0415
    place.withdraw(session, actor, consent_id)  # type: ignore[attr-defined]


def _signature(session: Session, kind: Kind) -> Signature:
    code = str(new_form_code(session.chance, kind.value))
    paper = Paper(code, f"{kind.value}.1", "1", "ab" * 32, (Language.ENGLISH, Language.SIMPLIFIED))
    ends_on = NIGHT + timedelta(days=90) if kind is Kind.KEEPING else None
    return Signature(paper, "Wren", "K-7", NIGHT, ends_on)


if __name__ == "__main__":
    place = Path(__file__).parent / str(version())
    make(Path(sys.argv[1]) if sys.argv[1:] else place)
