"""The one worker: order, threads, errors, and an end that leaves nothing behind."""

import threading
import time

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from intake_desktop.domain.errors import IntakeError, StorageFull
from intake_desktop.ui.runner import Bug, Runner


def test_results_come_back_to_the_main_thread_in_order(runner: Runner, qtbot: QtBot) -> None:
    got: list[tuple[int, bool]] = []

    def slow(number: int) -> int:
        time.sleep(0.02 if number == 0 else 0)
        return number

    def then(number: int) -> None:
        got.append((number, threading.current_thread() is threading.main_thread()))

    for number in range(5):
        runner.submit(slow, number, then=then)
    qtbot.waitUntil(lambda: len(got) == 5, timeout=2000)
    assert got == [(number, True) for number in range(5)]


def test_everything_runs_on_one_other_thread(runner: Runner) -> None:
    threads: list[threading.Thread] = []
    for _ in range(3):
        runner.submit(threading.current_thread, then=threads.append)
    runner.drain()
    assert len(set(threads)) == 1
    assert threads[0] is not threading.main_thread()


def test_busy_tells_the_beginning_and_the_end_of_work(runner: Runner) -> None:
    told: list[bool] = []
    runner.busy.connect(told.append)
    runner.submit(int)
    runner.submit(int)
    assert runner.is_busy
    runner.drain()
    assert told == [True, False]
    assert not runner.is_busy


def raise_(error: Exception) -> None:
    raise error


def test_an_expected_error_goes_to_the_caller_without_its_locals(runner: Runner) -> None:
    got: list[IntakeError] = []
    runner.submit(raise_, StorageFull(), failed=got.append)
    runner.drain()
    assert isinstance(got[0], StorageFull)
    assert got[0].__traceback__ is None
    assert got[0].__context__ is None


def collecting() -> tuple[Runner, list[IntakeError], list[Bug]]:
    errors: list[IntakeError] = []
    bugs: list[Bug] = []
    return Runner(errors.append, bugs.append), errors, bugs


def test_an_error_that_no_caller_handles_goes_to_one_place(qapp: QApplication) -> None:
    runner, errors, bugs = collecting()
    runner.submit(raise_, StorageFull())
    runner.drain()
    runner.stop()
    assert isinstance(errors[0], StorageFull)
    assert bugs == []


@pytest.mark.parametrize("where", ["in the work", "in the callback"])
def test_a_bug_is_told_by_type_and_place_never_by_message(qapp: QApplication, where: str) -> None:
    runner, errors, bugs = collecting()
    secret = ValueError("canary-passphrase")
    if where == "in the work":
        runner.submit(raise_, secret)
    else:
        runner.submit(int, then=lambda _: raise_(secret))
    runner.drain()
    runner.stop()
    assert errors == []
    assert bugs[0].type == "ValueError"
    assert bugs[0].place.startswith("test_runner.py:")
    assert "canary" not in repr(bugs[0])


def test_drain_runs_what_the_results_submit_in_turn(runner: Runner) -> None:
    got: list[int] = []

    def first(number: int) -> None:
        got.append(number)
        runner.submit(int, "2", then=got.append)

    runner.submit(int, "1", then=first)
    runner.drain()
    assert got == [1, 2]


def test_after_a_stop_nothing_is_delivered_and_nothing_accepted(qapp: QApplication) -> None:
    runner, _, _ = collecting()
    got: list[int] = []
    gate = threading.Event()
    runner.submit(gate.wait, 5.0)
    runner.submit(int, "1", then=got.append)
    gate.set()
    runner.stop()
    QApplication.processEvents()
    assert got == []
    with pytest.raises(RuntimeError):
        runner.submit(int)


def test_waiting_opens_no_second_event_loop(runner: Runner, qtbot: QtBot) -> None:
    """A timer that is due does not fire inside drain()."""
    fired: list[bool] = []
    QTimer.singleShot(0, lambda: fired.append(True))
    runner.submit(time.sleep, 0.05)
    runner.drain()
    assert fired == []
    qtbot.waitUntil(lambda: fired == [True], timeout=1000)


class Emitter(QObject):
    told = Signal(bool)


def test_thousands_of_signals_do_not_end_the_process(qapp: QApplication) -> None:
    """PySide6 6.12.0 on Python 3.11 loses a reference to True at each emit, and aborts."""
    emitter = Emitter()
    got: list[bool] = []
    emitter.told.connect(got.append)
    for _ in range(5000):
        emitter.told.emit(True)
    assert len(got) == 5000


def test_what_runs_aside_holds_no_save_up_and_is_waited_for_by_drain(runner: Runner) -> None:
    got: list[str] = []
    open_ = threading.Event()
    runner.aside(open_.wait, 10, then=lambda _: got.append("paper"))
    runner.submit(open_.set, then=lambda _: got.append("saved"))
    runner.drain()
    assert sorted(got) == ["paper", "saved"]
    assert not runner.is_busy


def test_papers_run_one_after_another_on_a_thread_of_their_own(runner: Runner) -> None:
    papers: list[threading.Thread] = []
    vault: list[threading.Thread] = []
    for _ in range(3):
        runner.aside(threading.current_thread, then=papers.append)
        runner.submit(threading.current_thread, then=vault.append)
    runner.drain()
    assert len(set(papers)) == len(set(vault)) == 1
    assert papers[0] is not vault[0]


def test_a_lock_waits_for_saves_and_for_no_paper(qapp: QApplication) -> None:
    runner, errors, bugs = collecting()
    got: list[str] = []
    open_, began = threading.Event(), threading.Event()

    def slow_paper() -> None:
        began.set()
        open_.wait(20)

    runner.aside(slow_paper, then=lambda _: got.append("paper"))
    runner.aside(got.append, "never begun")
    assert began.wait(5)
    since = time.monotonic()
    runner.let_go()
    runner.submit(time.sleep, 0.05, then=lambda _: got.append("saved"))
    runner.drain()
    assert time.monotonic() - since < 5
    assert got == ["saved"]
    open_.set()
    runner.drain()
    time.sleep(0.1)
    QApplication.processEvents()
    assert got == ["saved"]
    runner.stop()
    assert (errors, bugs) == ([], [])


def test_an_error_aside_goes_to_the_caller_too(runner: Runner) -> None:
    got: list[IntakeError] = []
    runner.aside(raise_, StorageFull(), failed=got.append)
    runner.drain()
    assert isinstance(got[0], StorageFull)
