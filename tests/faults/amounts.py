"""What of these tests runs each time, and what only where everything is tried."""

from collections.abc import Collection, Iterable
from typing import Any

import pytest


def whole_only(values: Iterable[Any], but: Collection[Any] = ()) -> list[Any]:
    """Parameters of a test that are tried with ``--faults``; those in ``but`` are each time."""
    return [
        value if value in but else pytest.param(value, marks=pytest.mark.faults) for value in values
    ]
