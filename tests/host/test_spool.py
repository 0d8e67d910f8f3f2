"""What a real CUPS keeps of a printed paper, and that nothing of it stays."""

import os
import threading
from pathlib import Path

import pytest

from intake_desktop.host.printing import print_pdf
from intake_desktop.host.spool import Job, preserves_jobs, purge_finished, read_job
from ordinary_user import OrdinaryUser
from print_system import PrintSystem

CANARY = b"canary-never-in-a-spool"
PDF = b"%PDF-1.4\n" + CANARY


def purge(*jobs: Job) -> tuple[Job, ...]:
    """On a thread of its own: libcups remembers per thread which print system it talks to."""
    left: list[tuple[Job, ...]] = []
    thread = threading.Thread(target=lambda: left.append(purge_finished(jobs)))
    thread.start()
    thread.join(30)
    return left[0]


def test_a_printed_paper_lies_in_the_spool_until_it_is_purged(print_system: PrintSystem) -> None:
    paper = print_system.add_queue("desk")
    job = print_pdf(PDF, "Document")
    assert CANARY in paper.wait()
    print_system.wait_until_done()
    assert print_system.kept(CANARY) != []  # the control: CUPS keeps the job for a day
    assert purge(job) == ()
    assert print_system.kept(CANARY) == []
    assert print_system.administer("lpstat", "-W", "completed", "-o").strip() == ""


def test_a_job_that_waits_is_left_alone(print_system: PrintSystem) -> None:
    paper = print_system.add_queue("desk")
    print_system.administer("cupsdisable", "desk")
    job = print_pdf(PDF, "Document")
    assert purge(job) == (job,)
    print_system.administer("cupsenable", "desk")
    assert CANARY in paper.wait()
    print_system.wait_until_done()
    assert purge(job) == ()


def test_one_that_is_gone_already_is_done(print_system: PrintSystem) -> None:
    print_system.add_queue("desk")
    assert purge(Job("desk", 77)) == ()


def test_where_nobody_answers_the_jobs_are_given_back(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "cups.sock"))
    assert purge(Job("desk", 1)) == (Job("desk", 1),)


_IMPORTS = """
import time
from intake_desktop.host.printing import print_pdf
from intake_desktop.host.spool import purge_finished
"""


@pytest.mark.parametrize("purged", [True, False])
def test_an_ordinary_user_leaves_nothing_in_spool_temporary_folders_or_home(
    print_system: PrintSystem, ordinary_user: OrdinaryUser, purged: bool
) -> None:
    paper = print_system.add_queue("desk", default=True)
    for part in print_system.folder.rglob("cups.sock"):
        part.chmod(0o777)
    code = f"""
os.environ["CUPS_SERVER"] = {print_system.address!r}
os.environ["TMPDIR"] = str(folder)
left = (print_pdf(b"%PDF-1.4\\n" + {CANARY[::-1]!r}[::-1], "Document"),)
until = time.monotonic() + 20
while {purged} and left and time.monotonic() < until:
    left = purge_finished(left)
    time.sleep(0.1)
print(os.geteuid(), len(left), [p.name for p in folder.rglob("*")])
"""
    user, left, files = ordinary_user.run(_IMPORTS, code).split(" ", 2)
    assert CANARY in paper.wait()
    print_system.wait_until_done()
    assert user != "0" or os.geteuid() != 0
    assert (int(left), files) == (0 if purged else 1, "[]")
    assert (print_system.kept(CANARY) == []) is purged


@pytest.mark.parametrize("name", ["desk", "two-words", "office-2"])
def test_a_job_is_read_back(name: str) -> None:
    assert read_job(str(Job(name, 17))) == Job(name, 17)


@pytest.mark.parametrize("text", ["", "desk", "desk-", "desk-0", "desk-x", "a b-1", "../x-1"])
def test_what_is_no_job_is_none(text: str) -> None:
    assert read_job(text) is None


@pytest.mark.parametrize(
    ("lines", "keeps"),
    [
        ("", True),
        ("PreserveJobFiles No\nPreserveJobHistory No", False),
        ("preservejobfiles off\n  PreserveJobHistory 0  # why", False),
        ("PreserveJobFiles No", True),
        ("#PreserveJobFiles No\n#PreserveJobHistory No", True),
        ("PreserveJobFiles 60\nPreserveJobHistory No", True),
    ],
)
def test_the_print_system_is_asked_whether_it_keeps(
    tmp_path: Path, lines: str, keeps: bool
) -> None:
    conf = tmp_path / "cupsd.conf"
    conf.write_text(lines)
    assert preserves_jobs(conf) is keeps


def test_a_setting_that_cannot_be_read_is_unknown(tmp_path: Path) -> None:
    assert preserves_jobs(tmp_path / "nothing.conf") is None
