"""The price of a guess: measured, never below the minimum, never above what a machine can pay."""

import time

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from intake_desktop.vault import stretch
from intake_desktop.vault.stretch import DEFAULT, MINIMUM, Cost, calibrate


def test_the_bounds() -> None:
    assert (MINIMUM.memory_kib, MINIMUM.passes) == (64 * 1024, 3)
    assert (DEFAULT.memory_kib, DEFAULT.passes) == (256 * 1024, 3)
    assert MINIMUM.is_allowed
    assert DEFAULT.is_allowed
    assert Cost(1024 * 1024, 10, 8).is_allowed


@pytest.mark.parametrize(
    "cost",
    [
        Cost(64 * 1024 - 1, 3, 4),
        Cost(1024 * 1024 + 1, 3, 4),
        Cost(64 * 1024**2, 3, 4),
        Cost(64 * 1024, 2, 4),
        Cost(64 * 1024, 11, 4),
        Cost(64 * 1024, 3, 0),
        Cost(64 * 1024, 3, 9),
        Cost(-1, -1, -1),
    ],
)
def test_out_of_bounds_is_never_run(cost: Cost) -> None:
    began = time.thread_time()
    with pytest.raises(ValueError, match="bounds"):
        stretch.stretch(b"secret", bytes(16), cost)
    assert time.thread_time() - began < 0.05


def test_another_implementation_agrees() -> None:
    salt = bytes(range(16))
    other = Argon2id(salt=salt, length=32, iterations=3, lanes=4, memory_cost=64 * 1024)
    assert stretch.stretch("葡萄".encode(), salt, MINIMUM) == other.derive("葡萄".encode())


def test_calibration_is_quick_and_within_the_bounds() -> None:
    began = time.perf_counter()
    cost = calibrate()
    assert time.perf_counter() - began < 5
    assert cost.is_allowed


def test_a_slow_machine_gets_the_minimum() -> None:
    assert calibrate(target_seconds=0.000001) == MINIMUM


def test_little_memory_is_made_up_for_by_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stretch, "_spare_memory_kib", lambda: 10)
    cost = calibrate(target_seconds=60)
    assert cost.memory_kib == MINIMUM.memory_kib
    assert cost.passes == 10


def test_much_memory_is_used_before_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stretch, "_spare_memory_kib", lambda: 2**40)
    cost = calibrate(target_seconds=60)
    assert cost.memory_kib == 1024 * 1024
