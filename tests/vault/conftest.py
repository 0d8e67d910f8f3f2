"""An open vault in a private folder, and a founded one with its passphrase and recovery code."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from intake_desktop.vault import database, keys
from intake_desktop.vault.database import Vault
from vault.crate import Crate
from vault.raw import Raw
from vault.samples import DATA_KEY, PASSPHRASE


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """Opened with the raw data key, so that no test waits for Argon2."""
    opened = database.create(tmp_path, DATA_KEY)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def _raw_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Raw]:
    opened = database.create(tmp_path_factory.mktemp("raw"), DATA_KEY)
    yield Raw(opened)
    opened.close()


@pytest.fixture
def raw(_raw_once: Raw) -> Iterator[Raw]:
    """One vault for all, since whatever a test does is taken back."""
    _raw_once.run("BEGIN")
    yield _raw_once
    _raw_once.run("ROLLBACK")


@dataclass(frozen=True)
class FoundedFolder:
    folder: Path
    founded: keys.Founded


@pytest.fixture(scope="session")
def _founded_once(tmp_path_factory: pytest.TempPathFactory) -> FoundedFolder:
    folder = tmp_path_factory.mktemp("founded")
    return FoundedFolder(folder, keys.found(folder, "Wren", PASSPHRASE, keys.MINIMUM))


@pytest.fixture
def founded(_founded_once: FoundedFolder, tmp_path: Path) -> FoundedFolder:
    """Keys at the lowest cost that is allowed, copied so that a test may break them."""
    folder = tmp_path / "founded"
    shutil.copytree(_founded_once.folder, folder)
    return FoundedFolder(folder, _founded_once.founded)


@pytest.fixture
def crate(founded: FoundedFolder) -> Crate:
    """A founded vault, closed, with its keys; nobody is in it yet."""
    database.create(founded.folder, founded.founded.data_key).close()
    return Crate(founded.folder, founded.founded.data_key)
