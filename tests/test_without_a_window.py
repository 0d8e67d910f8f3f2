"""Commands that open a vault without a window: closed in before a passphrase is read."""

import subprocess
import sys
from pathlib import Path

import pytest

import in_child
from ordinary_user import OrdinaryUser

if not sys.platform.startswith("linux"):
    pytest.skip("as Linux does it", allow_module_level=True)

# Runs the command with a standard input that tells how things stand as it is read.
_ASKED = """
import resource
from intake_desktop import __main__
from intake_desktop.host import memory, seal
seen = []
class Typed:
    def isatty(self):
        return False
    def readline(self):
        core = resource.getrlimit(resource.RLIMIT_CORE)
        hooked = sys.excepthook is not sys.__excepthook__
        seen.extend([memory.is_private(), list(core), seal.state().value, hooked])
        return ""
sys.stdin = Typed()
# What is asked for comes last; the report and the errors are not what is looked at.
sys.stdout, told = open(os.devnull, "w"), sys.stdout
code = __main__.main(sys.argv[1:])
sys.stdout = told
tell([seen, code])
"""
_CLOSED_IN = [True, [0, 0], "sealed", True]
# The control, and what is left where the kernel refuses.
_WITHOUT_SEAL = "from intake_desktop.host import seal\nseal._install = lambda: None\n"


def commands(folder: Path) -> dict[str, list[str]]:
    return {
        "restore": ["restore", str(folder / "copy"), "--to", str(folder / "to")],
        "check": ["check", "--vault", str(folder), "--passphrase-stdin"],
    }


@pytest.mark.parametrize("command", ["restore", "check"])
def test_it_is_closed_in_before_the_passphrase_is_read(command: str, tmp_path: Path) -> None:
    (tmp_path / "copy").mkdir()
    seen, code = in_child.run(_ASKED, *commands(tmp_path)[command])
    assert (seen, code) == (_CLOSED_IN, 1)


def test_without_a_seal_nothing_is_opened(tmp_path: Path) -> None:
    (tmp_path / "copy").mkdir()
    wanted = commands(tmp_path)
    assert in_child.run(_WITHOUT_SEAL + _ASKED, *wanted["restore"]) == [[], 1]
    code = _WITHOUT_SEAL + "from intake_desktop import __main__\ntell(__main__.main(sys.argv[1:]))"
    arguments = [sys.executable, "-c", "import json, sys\ntell = print\n" + code]
    done = subprocess.run(
        [*arguments, *wanted["check"]], input="x\n", capture_output=True, text=True, check=False
    )
    assert "inside.not-sealed" in done.stdout and done.stdout.endswith("1\n")


def test_a_backup_that_may_not_be_read_ends_in_words(ordinary_user: OrdinaryUser) -> None:
    code = """
(folder / "closed").mkdir(mode=0o000)
print(__main__.restore(folder / "closed" / "copy", folder / "to"))
"""
    imports = "from intake_desktop import __main__\nfrom intake_desktop.ui import wording_of_errors"
    imports += "\nimport intake_desktop.services.restore, intake_desktop.host.synced, io"
    assert ordinary_user.run(imports, "sys.stdin = io.StringIO('x')\n" + code) == "1"
