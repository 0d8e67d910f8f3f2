"""A canary person deleted: no decrypted page of the vault, its log or any copy holds them."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake_desktop.domain.consent import Afterwards
from intake_desktop.services import copy_jobs, deletion, meetings, people, withdrawing
from page_reader import files_with, pages
from services.copy_desk import CopyDesk
from services.desk import DATA_KEY, said, yes
from services.releases import release

NAME, PINYIN = "魑魅魍魉", "chimeiwangliang"
WORDS = "QZXJ-canary "
RECIPIENT = "QZXJ Clinic"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[CopyDesk]:
    opened = CopyDesk(tmp_path)
    yield opened
    opened.close()


def canary(desk: CopyDesk) -> tuple[str, list[bytes]]:
    """Somebody whose words fill overflow pages, rewritten a few times, with a release; and what
    to look for, in pieces short enough that no edge of a page hides them all."""
    answers = said(called=NAME, needs=WORDS * 9000, next_step=WORDS, language="mandarin")
    recorded = desk.keeping(yes("B4", "B5", "B7", "B8"), answers)
    desk.clock.pass_(minutes=1)
    meetings.save_answers(
        desk.session, desk.actor, recorded.meeting.id, said(needs=WORDS * 300), "CHECK"
    )
    release(desk, recorded.person.id, recipient=RECIPIENT)
    again = people.meet_again(desk.session, desk.actor, recorded.person.id, None, "CHECK")
    meetings.save_answers(
        desk.session, desk.actor, again.meeting.id, said(needs=WORDS * 2000), "CHECK"
    )
    paper = recorded.consents[0].signature.paper.form_code
    wanted = [b"QZXJ", NAME.encode(), PINYIN.encode(), str(recorded.person.code).encode()]
    return recorded.person.id, [*wanted, paper.encode()]


def settle(desk: CopyDesk) -> None:
    desk.run(copy_jobs.Settle(desk.session, None))


def test_the_look_reads_what_sqlcipher_wrote(desk: CopyDesk) -> None:
    """The control of the control: every page that is used begins as SQLite's pages do."""
    desk.record()
    desk.session.vault.empty_log()
    kinds = {page[0] for page in list(pages(desk.folder / "vault.db", DATA_KEY))[1:]}
    assert kinds <= {0, 2, 5, 10, 13}
    assert 13 in kinds


def test_a_deleted_person_is_on_no_page_of_the_vault_or_its_copies(desk: CopyDesk) -> None:
    stays = desk.record("somebody else")
    person_id, wanted = canary(desk)
    log = files_with(desk.folder, DATA_KEY, wanted)
    assert set(wanted) == set().union(*log.values())  # the control: before, all of it is found
    desk.back_up()
    desk.clock.pass_(days=1)
    desk.back_up()
    desk.session.vault.empty_log()
    before = files_with(desk.folder, DATA_KEY, wanted)
    assert len([name for name in before if name.startswith("backups/")]) == 2
    assert set(wanted) == before["vault.db"]

    deletion.ask(desk.session, desk.actor, person_id)
    desk.clock.pass_(seconds=10)
    (number,) = deletion.sweep(desk.session, desk.actor).certificates
    here = files_with(desk.folder, DATA_KEY, wanted)
    assert [name for name in here if not name.startswith("backups/")] == []
    with desk.session.transaction() as tx:
        assert tx.gone.get(number).pending == 2
    settle(desk)
    assert files_with(desk.folder, DATA_KEY, wanted) == {}
    with desk.session.transaction() as tx:
        assert (tx.gone.get(number).copies, tx.gone.get(number).pending) == (2, 0)
    assert desk.rows("SELECT id FROM person") == [(stays,)]


def test_a_copy_that_was_away_is_cleaned_when_it_is_back(desk: CopyDesk, tmp_path: Path) -> None:
    person_id, wanted = canary(desk)
    desk.back_up()
    (copy,) = desk.backups.iterdir()
    away = tmp_path.parent / f"{tmp_path.name}-away"
    shutil.move(desk.backups, away)
    deletion.ask(desk.session, desk.actor, person_id)
    (number,) = deletion.finish(desk.session, desk.actor).certificates
    settle(desk)
    with desk.session.transaction() as tx:
        assert tx.gone.get(number).pending == 1
    shutil.move(away, desk.backups)
    assert f"backups/{copy.name}/vault.db" in files_with(desk.folder, DATA_KEY, wanted)
    settle(desk)
    assert files_with(desk.folder, DATA_KEY, wanted) == {}
    with desk.session.transaction() as tx:
        assert tx.gone.get(number).pending == 0


def test_a_meeting_of_which_nothing_is_kept_goes_from_the_copies_too(desk: CopyDesk) -> None:
    first = desk.keeping(yes("B7"), said(needs="first"))
    again = people.meet_again(desk.session, desk.actor, first.person.id, None, "CHECK")
    words = said(needs=WORDS * 500)
    meetings.save_answers(desk.session, desk.actor, again.meeting.id, words, "CHECK")
    desk.back_up()
    meetings.keep_nothing(desk.session, desk.actor, again.meeting.id)
    assert list(files_with(desk.folder, DATA_KEY, [b"QZXJ"])) != []
    settle(desk)
    assert files_with(desk.folder, DATA_KEY, [b"QZXJ"]) == {}
    assert desk.stored() == {"needs": "first"}


def test_a_line_that_is_removed_is_on_no_page_of_the_vault_or_its_copies(desk: CopyDesk) -> None:
    """The record stays, and so does what was said to the other questions."""
    answers = said(called=NAME, needs=WORDS * 5000, services="health")
    recorded = desk.keeping(yes("B4", "B7", "B8"), answers)
    wanted = [b"QZXJ", NAME.encode(), PINYIN.encode()]
    desk.back_up()
    desk.session.vault.empty_log()
    before = files_with(desk.folder, DATA_KEY, wanted)
    assert len(before) == 2  # the control: the vault and its copy
    assert all(found == set(wanted) for found in before.values())
    withdrawing.withdraw_lines(
        desk.session, desk.actor, recorded.consents[0].id, ("B4", "B7"), Afterwards.REMOVED
    )
    assert "vault.db" in files_with(desk.folder, DATA_KEY, wanted)  # it can still be undone
    desk.clock.pass_(seconds=10)
    numbers = deletion.sweep(desk.session, desk.actor).answers
    assert len(numbers) == 2
    here = files_with(desk.folder, DATA_KEY, wanted)
    assert [name for name in here if not name.startswith("backups/")] == []
    settle(desk)
    assert files_with(desk.folder, DATA_KEY, wanted) == {}
    assert desk.stored() == {"services": "health"}
    with desk.session.transaction() as tx:
        for number in numbers:
            gone = tx.gone.get(number)
            assert (gone.what, gone.copies, gone.pending) == ("answers", 1, 0)


def test_what_a_crash_left_in_the_log_is_gone_after_the_next_opening(desk: CopyDesk) -> None:
    """Killed between the commit and the emptying of the log: the log still holds the old pages."""
    person_id, wanted = canary(desk)
    desk.session.vault.empty_log()
    deletion.ask(desk.session, desk.actor, person_id)
    with desk.session.transaction() as tx:
        tx.meetings.set_place(tx.meetings.of(person_id)[0].id, "CHECK")
        tx.audit.note(desk.actor, deletion.Action.MEETING_SAVED, desk.clock.now(), person_id)
    log = desk.folder / "vault.db-wal"
    assert log.stat().st_size > 0
    assert deletion.finish(desk.session, desk.actor).records == 1
    assert files_with(desk.folder, DATA_KEY, wanted) == {}
    assert log.stat().st_size == 0
