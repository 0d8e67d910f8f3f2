"""Printing through a real CUPS, down to the bytes that reach the printer."""

from pathlib import Path

import pytest

from intake_desktop.domain.errors import NoPrinter, PrinterRefused
from intake_desktop.host.devices import Way
from intake_desktop.host.printing import Queue, print_pdf, queues
from intake_desktop.host.spool import Job
from print_system import PrintSystem

# Longer than a pipe holds, with bytes that are not text.
PDF = b"%PDF-1.4\n" + bytes(range(256)) * 1000


def test_the_printer_gets_exactly_these_bytes(print_system: PrintSystem) -> None:
    paper = print_system.add_queue("desk", default=True)
    assert print_pdf(PDF, "Document") == Job("desk", 1)
    assert paper.wait() == PDF


def test_it_prints_on_the_queue_that_was_asked_for(print_system: PrintSystem) -> None:
    desk = print_system.add_queue("desk", default=True)
    hall = print_system.add_queue("hall")
    assert queues() == (
        Queue("desk", True, Way.NETWORK),
        Queue("hall", False, Way.NETWORK),
    )
    print_pdf(PDF, "Document", "hall")
    assert hall.wait() == PDF
    assert desk.is_blank


def test_without_a_default_the_only_queue_is_taken_but_never_one_of_two(
    print_system: PrintSystem,
) -> None:
    desk = print_system.add_queue("desk")
    print_pdf(PDF, "Document")
    assert desk.wait() == PDF
    print_system.add_queue("hall")
    with pytest.raises(PrinterRefused):
        print_pdf(PDF, "Document")


def test_the_job_bears_the_title_even_an_odd_one(print_system: PrintSystem) -> None:
    paper = print_system.add_queue("desk")
    print_pdf(PDF, "-- $(id); <b>")
    paper.wait()
    assert 'argv[3]="-- $(id); <b>"' in print_system.log()


def test_no_file_of_ours_is_left(
    print_system: PrintSystem, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    paper = print_system.add_queue("desk")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    print_pdf(PDF, "Document")
    paper.wait()
    assert list(tmp_path.iterdir()) == []


def test_a_queue_that_takes_no_jobs_or_is_unknown_is_a_refusal(print_system: PrintSystem) -> None:
    print_system.add_queue("desk", default=True)
    with pytest.raises(PrinterRefused):
        print_pdf(PDF, "Document", "cellar")
    print_system.administer("cupsreject", "desk")
    with pytest.raises(PrinterRefused):
        print_pdf(PDF, "Document")


def test_nothing_to_print_is_a_refusal(print_system: PrintSystem) -> None:
    print_system.add_queue("desk")
    with pytest.raises(PrinterRefused):
        print_pdf(b"", "Document")


def test_no_queue_is_no_printer(print_system: PrintSystem) -> None:
    with pytest.raises(NoPrinter):
        queues()
    with pytest.raises(NoPrinter):
        print_pdf(PDF, "Document")


def test_a_print_system_that_does_not_run_is_no_printer(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "cups.sock"))
    with pytest.raises(NoPrinter):
        print_pdf(PDF, "Document")


def test_printing_that_is_not_installed_is_no_printer(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NoPrinter):
        queues()


@pytest.mark.parametrize("program", ["lpstat", "lp"])
def test_a_print_system_that_hangs_is_a_refusal(
    print_system: PrintSystem, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, program: str
) -> None:
    print_system.add_queue("desk", default=True)
    slow = tmp_path / program
    slow.write_text("#!/bin/sh\nexec sleep 60\n")
    slow.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setattr("intake_desktop.host.printing._LIST_SECONDS", 1)
    monkeypatch.setattr("intake_desktop.host.printing._PRINT_SECONDS", 1)
    with pytest.raises(PrinterRefused):
        print_pdf(PDF, "Document")


def test_answers_are_understood_in_any_language(
    print_system: PrintSystem, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    monkeypatch.setenv("LANGUAGE", "de")
    print_system.add_queue("desk", default=True)
    assert queues() == (Queue("desk", True, Way.NETWORK),)
