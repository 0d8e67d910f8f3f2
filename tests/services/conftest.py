"""A desk with an open vault."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from intake_desktop.vault import chain
from services.copy_desk import CopyDesk
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


@pytest.fixture
def copy_desk(tmp_path: Path) -> Iterator[CopyDesk]:
    """The same with keys of its own, in a folder beside which there is room."""
    folder = tmp_path / "vault"
    folder.mkdir(mode=0o700)
    opened = CopyDesk(folder)
    yield opened
    opened.close()
