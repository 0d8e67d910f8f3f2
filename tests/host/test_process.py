"""Replacing the process: only ever in a child, since it would replace pytest as well."""

from pathlib import Path

from stand_in import StandIn

_PROGRAM = """
import os, sys
from intake_desktop.host import process

if len(sys.argv) == 1:
    kept, lost, leaked = (os.dup(fd) for fd in (0, 0, 0))
    os.set_inheritable(leaked, True)
    print("first", os.getpid())  # not flushed by us
    numbers = f"{kept},{lost},{leaked}"
    process.replace(["demo", "two words", "中文", "--flag=$HOME", numbers], keep=[kept])
print("second", os.getpid())
print(sys.argv[1:5])
for number in map(int, sys.argv[5].split(",")):
    try:
        os.fstat(number)
        print("open")
    except OSError:
        print("closed")
"""


def test_the_new_process_has_the_number_arguments_and_kept_files(tmp_path: Path) -> None:
    first, second, arguments, *descriptors = StandIn(tmp_path, _PROGRAM).run().splitlines()
    assert first.split()[0] == "first"
    assert second == f"second {first.split()[1]}"
    assert arguments == "['demo', 'two words', '中文', '--flag=$HOME']"
    assert descriptors == ["open", "closed", "closed"]


def test_the_folder_one_starts_in_is_not_a_place_for_code(tmp_path: Path) -> None:
    program = """
import os, sys
from intake_desktop.host import process
if len(sys.argv) == 1:
    os.chdir(os.path.dirname(os.path.dirname(__file__)) + "/downloads")
    process.replace(["again"])
import colorsys
print(colorsys.__file__)
"""
    downloads = tmp_path / "downloads"
    downloads.mkdir()
    (downloads / "colorsys.py").write_text("")
    assert str(downloads) not in StandIn(tmp_path, program).run()
