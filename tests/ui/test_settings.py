"""The screen's settings: kept whole, private, and no reason to fail."""

import stat
from pathlib import Path

import pytest

from intake_desktop.domain.languages import Language
from intake_desktop.ui import settings
from intake_desktop.ui.settings import FILE, LockTimes, Settings
from intake_desktop.ui.theme import Mode, Theme

CHOSEN = Settings(Language.TRADITIONAL, Theme(Mode.DARK, 150))


def test_what_was_chosen_comes_back(tmp_path: Path) -> None:
    assert settings.save(tmp_path, CHOSEN)
    assert settings.load(tmp_path) == CHOSEN


def test_the_file_is_private_and_no_part_of_it_stays(tmp_path: Path) -> None:
    settings.save(tmp_path, CHOSEN)
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 4000,
        b'{"language": "xx", "theme": 7, "text_percent": "big"}',
        b'{"text_percent": true}',
        b'{"language": ["en"]}',
    ],
)
def test_a_damaged_file_counts_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert settings.load(tmp_path) == Settings()


def test_one_damaged_value_leaves_the_others(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('{"language": "zh-Hans", "theme": "pink", "text_percent": 125}')
    assert settings.load(tmp_path) == Settings(Language.SIMPLIFIED, Theme(Mode.SYSTEM, 125))


def test_a_folder_that_is_not_there_is_no_error(tmp_path: Path) -> None:
    assert not settings.save(tmp_path / "nowhere", CHOSEN)
    assert settings.load(tmp_path / "nowhere") == Settings()


def test_lock_times_come_back_and_stay_within_their_limits(tmp_path: Path) -> None:
    assert (LockTimes().usual, LockTimes().meeting) == (3, 10)
    settings.save(tmp_path, Settings(lock_times=LockTimes(0, 600)))
    assert settings.load(tmp_path).lock_times == LockTimes(1, 15)


@pytest.mark.parametrize("value", ["0", "-5", "1e9", "99999", '"off"', "null", "true", "[]"])
def test_no_file_can_switch_locking_off(tmp_path: Path, value: str) -> None:
    (tmp_path / FILE).write_text(f'{{"lock_minutes": {value}}}')
    assert 1 <= settings.load(tmp_path).lock_times.usual <= 15
