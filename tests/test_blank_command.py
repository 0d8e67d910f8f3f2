"""``intake-desktop blank`` as a person types it: no vault, no Qt, clear refusals."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from documents.papers import pypdf_text
from intake_desktop.domain.codes import pad_version, read_form_code

# The command as it runs, which then tells what it has loaded and whether it is closed in.
_TELLING = """
import sys
from intake_desktop.__main__ import main
code = main(sys.argv[1:])
from intake_desktop.host import seal
print(sorted({name.split(".")[0] for name in sys.modules} & {"PySide6", "sqlcipher3"}))
print(seal.state().value)
sys.exit(code)
"""


def blank(home: Path, *arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    return run(home, "-m", "intake_desktop", "blank", *arguments)


def run(home: Path, *arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    here = os.environ | {"HOME": str(home), "XDG_DATA_HOME": str(home / "data")}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        here.pop(name, None)
    return subprocess.run(
        [sys.executable, "-P", *arguments],
        cwd=home,
        env=here,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_a_pad_is_written_with_a_code_of_its_own_on_each_paper(tmp_path: Path) -> None:
    looks = ("--lang", "en+zh_TW,zh_CN", "--paper", "letter,a4")
    done = blank(tmp_path, "T,A", *looks, "--count", "2", "--out", "pad")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"12 papers written to {tmp_path / 'pad'}\n"
    files = sorted((tmp_path / "pad").iterdir())
    assert [path.name for path in files[:3]] == [
        "A-en+zh_TW-a4.pdf", "A-en+zh_TW-letter.pdf", "A-zh_CN-a4.pdf"
    ]  # fmt: skip
    codes = set()
    for path in files:
        assert path.stat().st_mode & 0o777 == 0o600
        found = set(re.findall(r"\b[A-Z]-[0-9A-Z]{5}-[0-9A-Z]\b", pypdf_text(path.read_bytes())))
        assert len(found) == (1 if path.name.startswith("T") else 0)
        codes |= found
    assert len(codes) == 8
    assert {pad_version(read_form_code(code)) for code in codes} == {"1"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pad"]  # no vault was made


def test_it_is_sealed_and_loads_neither_qt_nor_the_vault(tmp_path: Path) -> None:
    done = run(tmp_path, "-c", _TELLING, "blank", "M", "--out", tmp_path / "pad")
    assert done.stderr == ""
    assert done.stdout.splitlines()[1:] == ["[]", "sealed"]


def test_every_form_in_large_print_for_the_person_and_discreet(tmp_path: Path) -> None:
    done = blank(tmp_path, "all", "--large", "--copy", "--discreet", "--out", "pad")
    assert (done.returncode, done.stderr) == (0, "")
    names = {path.name for path in (tmp_path / "pad").iterdir()}
    assert names == {
        f"{form}-en+zh_CN-letter-large-copy-discreet.pdf" for form in "TABCDEFGHIJKLMNOP"
    }


def test_nothing_is_replaced_and_then_nothing_is_written(tmp_path: Path) -> None:
    assert blank(tmp_path, "M", "--out", "pad").returncode == 0
    (kept,) = (tmp_path / "pad").iterdir()
    before = kept.read_bytes()
    done = blank(tmp_path, "all", "--out", "pad")
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Nothing was written" in done.stderr
    assert kept.name in done.stderr
    assert list((tmp_path / "pad").iterdir()) == [kept]
    assert kept.read_bytes() == before
    # The control: another paper in the same folder is no trouble.
    assert blank(tmp_path, "T", "--out", "pad").returncode == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("Q",), "'Q' is none of T, A, B"),
        (("T,",), "'' is none of"),
        (("T", "--lang", "en+fr"), "'en+fr' is none of en+zh_CN"),
        (("T", "--paper", "a3"), "'a3' is none of letter, a4"),
        (("T", "--count", "0"), "a number from 1 to 500"),
        (("T", "--count", "5e9"), "a number from 1 to 500"),
        ((), "required: FORM"),
    ],
)
def test_what_is_not_understood_says_so_and_makes_nothing(
    tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    done = blank(tmp_path, *arguments, "--out", "pad")
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="ascii")
    for out in ("taken", "taken/pad"):
        done = blank(tmp_path, "M", "--out", out)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr == f"No paper can be written to {tmp_path / out}.\n"


def test_help_says_what_a_photocopy_is_worth(tmp_path: Path) -> None:
    done = blank(tmp_path, "--help")
    assert done.returncode == 0
    assert "a photocopy bears the same code" in " ".join(done.stdout.split())
