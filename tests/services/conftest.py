"""A desk with an open vault."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from intake_desktop.vault import chain
from services.desk import OpenDesk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenDesk]:
    opened = OpenDesk(tmp_path)
    yield opened
    # Whatever a service did, the log knows each record as it is now.
    if opened.tells_all:
        with opened.session.vault.transaction() as tx:
            chain.verify(tx.audit._work)
    opened.close()
