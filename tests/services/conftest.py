"""A desk with an open vault."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from services.desk import OpenDesk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenDesk]:
    opened = OpenDesk(tmp_path)
    yield opened
    opened.close()
