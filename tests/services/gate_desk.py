"""A desk where papers are given and taken back, with the ledger that follows it by the words."""

import tempfile
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, time, timedelta
from functools import cache
from pathlib import Path

from intake_desktop.domain.consent import Afterwards, Consent, Kind
from intake_desktop.domain.errors import AlreadyEnded, IntakeError, NotAgreed, NotFound
from intake_desktop.domain.filled import Filled
from intake_desktop.domain.sharing import EXACT_LINES
from intake_desktop.services import consenting, deletion, holds, limits, reporting, withdrawing
from intake_desktop.services import sharing as releases
from intake_desktop.services.clock import SessionClock
from intake_desktop.services.session import Session
from intake_desktop.services.withdrawing import Withdrawn
from intake_desktop.vault import database, engine, moments
from services.desk import DATA_KEY, OpenDesk, said, yes
from services.ledger import Guest, Ledger, Sheet
from services.releases import terms
from services.test_holds import terms as hold_terms

# One box or line of each form without which it is nothing, and its other words.
_NEEDED: dict[str, dict[str, str]] = {
    "C": {"C21": "yes"},
    "E": {"E12": "report"},
    "H": {"H5": "website", "H10": "agreed"},
    "O": {"O4": "yes"},
}
_BLANKS: dict[str, dict[str, str]] = {
    "C": {"C1": "Counselling", "C2": "Harbor Clinic"},
    "E": {"E5": "Providence Police"},
    "H": {},
    "O": {"O9": "My sister Lan"},
}
# To whom, what for, and what of it may leave: by the words of the forms.
_SAYS = {
    "C": ("Harbor Clinic", "Counselling", False),
    "E": ("Providence Police", "report", True),
    "H": ("website", "story", True),
    "O": ("My sister Lan", "in_case", True),
}


@cache
def _empty_vault() -> bytes:
    """Made once: that takes far longer than to copy it."""
    with tempfile.TemporaryDirectory() as folder:
        database.create(Path(folder), DATA_KEY).close()
        return (Path(folder) / database.NAME).read_bytes()


class GateDesk(OpenDesk):
    """The laptop's clock may be set back or ahead; the session's is what the papers go by."""

    def __init__(self, folder: Path) -> None:
        (folder / database.NAME).write_bytes(_empty_vault())
        super().__init__(folder, database.open_(folder, DATA_KEY))
        self.run("PRAGMA synchronous = OFF")  # no power cut here, and there are many commits
        self.session = Session(self.session.vault, SessionClock(self.clock, None), self.chance)
        self.ledger = Ledger()
        self.undoable: list[Withdrawn] = []
        self.ever: list[str] = []  # the ids of all papers, also of those that are gone

    def now(self) -> datetime:
        return self.session.clock.now()

    def run(self, sql: str, *values: object) -> None:
        self.session.vault._connection.execute(sql, values)

    # --- giving -----------------------------------------------------------------------

    def come(self, days: int, person: str = "") -> None:
        """Form B of somebody new, or again of somebody who has a record."""
        guest = self.ledger.guests.get(person)
        today, now = self.session.clock.today(), self.now()
        ends_on = today + timedelta(days=days)
        signature = self.signature(Kind.KEEPING, signed_on=today, ends_on=ends_on)
        words = said(called="Rain", language="mandarin", services="health")
        lines = yes("B4", "B5", "B8")
        try:
            found = self.keeping(lines, words, guest and guest.meeting, signature)
        except (NotAgreed, NotFound):
            assert guest is not None
            return
        for sheet in self.ledger.of(found.person.id, "TB"):
            if sheet.is_live(now):
                sheet.over = now
        if guest is None:
            self.ledger.guests[found.person.id] = Guest(str(found.person.code), found.meeting.id)
        newest = max(found.consents, key=lambda each: (each.starts_at, each.id not in self.ever))
        self._given(newest, frozenset(lines), frozenset(), now, ends_on)

    def share(self, person: str, lines: set[str], days: int, once: bool, renews: str) -> None:
        """Form D. Some of its lines say in words exactly what."""
        today, now = self.session.clock.today(), self.now()
        details = {line: "exactly this" for line in EXACT_LINES if line in lines}
        ends_on = today + timedelta(days=days)
        wanted = terms(today, lines, details=details, once=once, ends_on=ends_on)
        signature = self.signature(Kind.SHARING, signed_on=today)
        self._sign(
            person,
            lambda: (
                releases.sign_release(
                    self.session, self.actor, person, wanted, signature, renews
                ).consent
            ),
            (frozenset(lines), frozenset(lines), now, ends_on),
            (wanted.recipient, wanted.purpose, once),
            renews,
        )

    def sign(self, person: str, kind: str, lines: set[str], days: int, renews: str) -> None:
        """Form C, E, H or O; ``lines`` are those under which something may leave."""
        recipient, purpose, leaves = _SAYS[kind]
        today, now = self.session.clock.today(), self.now()
        rows = {row: {key} for row, key in _NEEDED[kind].items()}
        blanks = dict(_BLANKS[kind])
        for line in lines:
            row, _, box = line.partition(".")
            rows.setdefault(row, set()).add(box or "yes")
            blanks.setdefault(row, "exactly this")
        ticks = {row: frozenset(keys) for row, keys in rows.items()}
        ends_on = today + timedelta(days=days)
        filled = Filled(Kind(kind), ends_on, ticks, blanks)
        signature = self.signature(Kind(kind), signed_on=today)
        own = {row for row in _NEEDED[kind] if row not in ("H5", "H10")}
        self._sign(
            person,
            lambda: (
                consenting.sign(self.session, self.actor, person, filled, signature, renews).consent
            ),
            (frozenset(lines | own), frozenset(lines if leaves else ()), now, ends_on),
            (recipient, purpose, False),
            renews,
        )

    def _sign(
        self,
        person: str,
        sign: Callable[[], Consent],
        what: tuple[frozenset[str], frozenset[str], datetime, object],
        whom: tuple[str, str, bool],
        renews: str,
    ) -> None:
        was_open = self.ledger.is_open(person, self.now())
        old = self.ledger.sheets.get(renews)
        try:
            consent = sign()
        except IntakeError:  # the record is locked, or nothing was ticked, or it lasts too long
            return
        assert was_open
        lines, items, now, _ = what
        if old is not None and old.is_live(now):
            assert (old.person, old.kind) == (person, consent.kind)
            old.over = now
        if consent.kind is Kind.REPORTING:
            self.ledger.guests[person].quiet = False
        self._given(consent, lines, items, now, consent.signature.ends_on, *whom)

    def _given(
        self,
        consent: Consent,
        lines: frozenset[str],
        items: frozenset[str],
        now: datetime,
        ends_on: object,
        recipient: str = "",
        purpose: str = "",
        once: bool = False,
    ) -> None:
        ends = datetime.combine(ends_on, time.min, now.tzinfo)  # type: ignore[arg-type]
        whose, kind = consent.person_id, consent.kind.value
        self.ever.append(consent.id)
        self.ledger.sheets[consent.id] = Sheet(
            consent.id, whose, kind, now, ends, recipient, purpose, lines, items, once
        )

    # --- taking back ------------------------------------------------------------------

    def withdraw(self, sheet: Sheet, lines: set[str]) -> None:
        """The whole paper, or some lines."""
        now = self.now()
        try:
            if lines:
                done = withdrawing.withdraw_lines(
                    self.session, self.actor, sheet.id, lines, Afterwards.LOCKED
                )
            else:
                done = withdrawing.withdraw(self.session, self.actor, sheet.id)
        except AlreadyEnded:
            is_open = sheet.over is None and sheet.starts <= now < sheet.ends
            is_used = sheet.once and sheet.told
            assert not is_open or is_used or lines - (sheet.lines - set(sheet.back))
            return
        if done.leaving is not None:
            self._leaves(sheet.person, done.leaving.until)
        elif done.lines:
            sheet.back |= dict.fromkeys(done.lines, now)
        else:
            sheet.over = now
        self.undoable.append(done)

    def undo(self) -> None:
        """What was taken back last, in time or too late."""
        done = self.undoable.pop()
        try:
            withdrawing.undo(self.session, self.actor, done)
        except (AlreadyEnded, NotFound):
            return
        assert done.until is not None
        assert self.now() < done.until
        sheet = self.ledger.sheets[done.consent_id]
        for line in done.lines:
            del sheet.back[line]
        if not done.lines:
            sheet.over = None

    def quiet(self, person: str, on: bool) -> None:
        said_now = reporting.do_not_raise if on else reporting.clear
        try:
            said_now(self.session, self.actor, person)
        except NotAgreed:
            return
        if on:
            self.ledger.reporting_ends(person, self.now())
        else:
            self.ledger.guests[person].quiet = False

    # --- the record -------------------------------------------------------------------

    def stand(self, person: str, how: str) -> None:
        """The bin, a deletion that is asked for, and out of both again."""
        calls: dict[str, Callable[..., object]] = {
            "binned": deletion.bin_record,
            "asked": deletion.ask_for,
            "leaving": deletion.ask,
            "back": deletion.put_back,
            "undo": deletion.undo,
        }
        try:
            done = calls[how](self.session, self.actor, person)
        except (NotAgreed, AlreadyEnded):
            return
        if isinstance(done, deletion.Leaving):
            self._leaves(person, done.until)
        else:
            self.ledger.guests[person].standing = how if how in ("binned", "asked") else ""
            self.ledger.guests[person].leaves_at = None

    def _leaves(self, person: str, until: datetime) -> None:
        self.ledger.guests[person].standing = "leaving"
        self.ledger.guests[person].leaves_at = until

    def hold(self, person: str, items: Iterable[str]) -> None:
        guest = self.ledger.guests[person]
        named = frozenset(items)
        wanted = hold_terms(self, *named, served_on=self.session.clock.today())
        found = holds.begin(self.session, self.actor, guest.code, wanted)
        guest.holds[found.hold.id] = named

    def end_hold(self, person: str) -> None:
        guest = self.ledger.guests[person]
        if guest.holds:
            hold_id, _ = guest.holds.popitem()
            holds.end(self.session, self.actor, hold_id)

    def sweep(self, lock: bool) -> None:
        """What is due goes; at a lock also what could still be undone."""
        now, ledger = self.now(), self.ledger
        (deletion.finish if lock else deletion.sweep)(self.session, self.actor)
        left = {str(person) for (person,) in self.rows("SELECT id FROM person")}
        for person, guest in list(ledger.guests.items()):
            if person not in left:
                assert not ledger.is_open(person, now)
                ledger.forget(person)
            elif guest.leaves_at is not None and (lock or now >= guest.leaves_at):
                # A hold keeps it; what they agreed to has ended all the same.
                assert guest.holds
                for sheet in ledger.of(person):
                    if sheet.over is None and sheet.ends > now:
                        sheet.over = now

    def shorten(self, kind: str, days: int) -> None:
        limits.shorten(self.session, self.actor, Kind(kind), days)
        self.ledger.shorter[kind] = days

    # --- past the program -------------------------------------------------------------

    def insert(
        self, sheet: str, recipient: str, purpose: str, items: Iterable[str], at: datetime,
        verb: str = "INSERT",
    ) -> bool:  # fmt: skip
        """A disclosure by raw SQL, in a transaction of the caller's, who also takes back what is
        half there; whether the database took it."""
        new = self.chance.token()
        rows = [value for item in items for value in (new, item)]
        if rows:
            places = ", ".join(["(?, ?)"] * (len(rows) // 2))
            self.run(f"INSERT INTO disclosure_item VALUES {places}", *rows)
        try:
            self.run(
                f"{verb} INTO disclosure VALUES (?, ?, ?, ?, ?, ?)",
                *(new, sheet, self.actor.id, recipient, purpose, moments.to_text(at)),
            )
        except engine.IntegrityError:
            return False
        return True

    def forge(self, sheet: Sheet, lines: set[str]) -> None:
        """A paper that nobody signed, by raw SQL; ``lines`` are its yeses."""
        self.run("BEGIN")
        try:
            for line in lines:
                self.run("INSERT INTO consent_line VALUES (?, ?, 'yes', '')", sheet.id, line)
            for item in sheet.items:
                self.run("INSERT INTO consent_item VALUES (?, ?)", sheet.id, item)
            self.run(
                "INSERT INTO consent VALUES "
                "(?, ?, ?, ?, ?, NULL, NULL, ?, ?, '', ?, ?, 't', '1', 'x', 'en', '', '', ?, NULL)",
                *(sheet.id, sheet.person, sheet.kind),
                *(moments.to_text(sheet.starts), moments.to_text(sheet.ends)),
                *(sheet.recipient, sheet.purpose, int(sheet.once), sheet.id),
                sheet.starts.date().isoformat(),
            )
            self.run("COMMIT")
        except engine.IntegrityError:
            self.run("ROLLBACK")
            assert not self.ledger.may_stand(sheet, lines)
            return
        assert self.ledger.may_stand(sheet, lines)
        self.ever.append(sheet.id)
        self.ledger.sheets[sheet.id] = replace(sheet, lines=frozenset(lines))

    def tamper(self, sql: str) -> None:
        """A statement that should change no right; where it is taken, it stays."""
        self.run("SAVEPOINT one")
        try:
            self.run(sql)
        except engine.IntegrityError:
            self.run("ROLLBACK TO one")
        try:
            self.run("RELEASE one")
        except engine.IntegrityError:  # a reference leads nowhere
            self.run("ROLLBACK")
