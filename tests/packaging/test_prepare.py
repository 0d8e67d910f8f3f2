"""What ./run says and does where the system lacks something, as an ordinary user and no other."""

from pathlib import Path

from ordinary_user import OrdinaryUser

_PREPARE = Path(__file__).resolve().parents[2] / "packaging" / "linux" / "prepare.sh"

# A checkout with this list; apt-get and sudo that only write down what they were asked.
_IMPORTS = "import pty, shutil, subprocess"
_CODE = """
linux = folder / "packaging" / "linux"
linux.mkdir(parents=True)
(linux / "prepare.sh").write_text({prepare!r})
(linux / "debian-packages.txt").write_text({packages!r})
programs = folder / "programs"
programs.mkdir()
for name in {programs!r}:
    (programs / name).write_text('#!/bin/sh\\necho "${{0##*/}} $*" >> ' + str(folder / "asked"))
    (programs / name).chmod(0o755)
for name in ("bash", "grep", "env"):
    (programs / name).symlink_to(shutil.which(name))
os.environ["PATH"] = str(programs)
command = ["bash", "-c", 'set -euo pipefail; root="$1"; source "$1/packaging/linux/prepare.sh"; '
           "need run; echo ready", "_", str(folder)]
{start}
asked = folder / "asked"
print("ASKED:", asked.read_text() if asked.exists() else "nothing")
"""
_WITHOUT_TERMINAL = """
done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
print(done.stdout, done.stderr, f"rc {done.returncode}")
"""
_AT_A_TERMINAL = """
shown = b""
def hear(descriptor):
    global shown
    data = os.read(descriptor, 1024)
    if b"[y/N]" in (shown := shown + data) and not os.environ.get("ANSWERED"):
        os.environ["ANSWERED"] = "yes"
        os.write(descriptor, b"ANSWER\\n")
    return data
status = pty.spawn(command, hear, lambda descriptor: b"")
print(f"rc {os.waitstatus_to_exitcode(status)}")
"""

_LACKING = """
# a comment
run   bash              bash
run   libnowhere.so.9   libnowhere9
run   nosuchprogram     nosuchpackage
test  nosuchtestprogram  testpackage
"""
_HELD = "run  bash  bash\nrun  libc.so.6  libc6\ntest  nosuchtestprogram  testpackage\n"


def started(
    user: OrdinaryUser, packages: str, programs: tuple[str, ...], start: str = _WITHOUT_TERMINAL
) -> str:
    prepare = _PREPARE.read_text(encoding="utf-8")
    code = _CODE.format(prepare=prepare, packages=packages, programs=programs, start=start)
    return user.run(_IMPORTS, code)


def test_nothing_is_said_where_nothing_is_missing(ordinary_user: OrdinaryUser) -> None:
    said = started(ordinary_user, _HELD, ("apt-get", "sudo"))
    assert said.split() == ["ready", "rc", "0", "ASKED:", "nothing"]


def test_without_a_terminal_the_command_is_named_and_nobody_asked(
    ordinary_user: OrdinaryUser,
) -> None:
    said = started(ordinary_user, _LACKING, ("apt-get", "sudo"))
    assert "lacks: libnowhere.so.9 nosuchprogram\n" in said
    assert "apt-get install --yes --no-install-recommends libnowhere9 nosuchpackage\n" in said
    assert "testpackage" not in said
    assert said.endswith("rc 1\nASKED: nothing")


def test_elsewhere_than_on_debian_the_library_is_named(ordinary_user: OrdinaryUser) -> None:
    said = started(ordinary_user, _LACKING, ("sudo",))
    assert "lacks: libnowhere.so.9 nosuchprogram\n" in said
    assert "rc 1" in said


def test_sudo_is_used_after_a_yes(ordinary_user: OrdinaryUser) -> None:
    said = started(
        ordinary_user, _LACKING, ("apt-get", "sudo"), _AT_A_TERMINAL.replace("ANSWER\\n", "y\\n")
    )
    assert "sudo apt-get update" in said
    assert "install --yes --no-install-recommends libnowhere9 nosuchpackage" in said


def test_sudo_is_not_used_after_anything_else(ordinary_user: OrdinaryUser) -> None:
    said = started(
        ordinary_user, _LACKING, ("apt-get", "sudo"), _AT_A_TERMINAL.replace("ANSWER\\n", "\\n")
    )
    assert "[y/N]" in said
    assert said.endswith("rc 1\nASKED: nothing")


def test_the_list_is_whole() -> None:
    lines = (_PREPARE.parent / "debian-packages.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split() for line in lines if not line.startswith("#")]
    assert len(rows) > 20
    assert all(len(row) == 3 and row[0] in ("run", "test") for row in rows)
    packages = [row[2] for row in rows]
    assert len(packages) == len(set(packages))
