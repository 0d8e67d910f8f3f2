"""A real CUPS of our own, on a socket in a private folder, whose printers are held by the test."""

import os
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from pathlib import Path

_CUPSD_CONF = """
Listen {folder}/cups.sock
LogLevel debug
Browsing No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit Cancel-Job>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""

_CUPS_FILES_CONF = """
ServerRoot {folder}/etc
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
TempDir {folder}/tmp
AccessLog {folder}/access_log
ErrorLog {folder}/error_log
PageLog {folder}/page_log
"""

# Debian keeps these where an ordinary user's PATH does not look.
_PATH = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin"])


class PrintSystem:
    """Start it, add queues, and see which bytes reach the paper."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="cups-"))
        self.folder.chmod(0o711)  # started by root, CUPS prints as the user lp
        self.address = str(self.folder / "cups.sock")
        self._papers: list[_Paper] = []
        for name in ("etc", "spool", "cache", "state", "tmp"):
            (self.folder / name).mkdir()
        (self.folder / "etc" / "cupsd.conf").write_text(_CUPSD_CONF.format(folder=self.folder))
        files = self.folder / "etc" / "cups-files.conf"
        files.write_text(_CUPS_FILES_CONF.format(folder=self.folder))
        program = shutil.which("cupsd", path=_PATH)
        assert program, "cupsd is missing: the test packages install it"
        self._process = subprocess.Popen(
            [program, "-f", "-c", self.folder / "etc" / "cupsd.conf", "-s", files]
        )
        deadline = time.monotonic() + 20
        while not (self.folder / "cups.sock").exists():
            assert self._process.poll() is None, self.log()
            assert time.monotonic() < deadline, self.log()
            time.sleep(0.05)

    def add_queue(self, name: str, default: bool = False) -> "_Paper":
        """A raw queue; what is printed on it arrives at the returned paper."""
        paper = _Paper()
        self._papers.append(paper)
        self.administer("lpadmin", "-p", name, "-E", "-v", f"socket://127.0.0.1:{paper.port}")
        if default:
            self.administer("lpadmin", "-d", name)
        return paper

    def administer(self, program: str, *arguments: str) -> str:
        path = shutil.which(program, path=_PATH)
        assert path, f"{program} is missing: the test packages install it"
        environment = {**os.environ, "CUPS_SERVER": self.address, "LC_ALL": "C"}
        done = subprocess.run(
            [path, *arguments], env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr + self.log()
        return done.stdout

    def kept(self, words: bytes) -> list[str]:
        """The files of the print system that hold these words."""
        files = (path for path in self.folder.rglob("*") if path.is_file())
        return sorted(path.name for path in files if words in path.read_bytes())

    def wait_until_done(self) -> None:
        """Until no job prints or waits any more."""
        deadline = time.monotonic() + 20
        while self.administer("lpstat", "-o").strip():
            assert time.monotonic() < deadline, self.log()
            time.sleep(0.05)

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(timeout=20)
        for paper in self._papers:
            paper.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def log(self) -> str:
        """What the print system wrote down; it names each job's title."""
        log = self.folder / "error_log"
        return log.read_text(errors="replace") if log.exists() else "no log"


class _Paper:
    """A printer of the plainest kind: it listens, and keeps what it hears."""

    def __init__(self) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self._printed: list[bytes] = []
        self._something_came = threading.Condition()
        threading.Thread(target=self._listen, daemon=True).start()

    def wait(self, seconds: float = 30) -> bytes:
        """The first thing printed that was not waited for yet."""
        with self._something_came:
            assert self._something_came.wait_for(lambda: self._printed, seconds), "nothing printed"
            return self._printed.pop(0)

    @property
    def is_blank(self) -> bool:
        return not self._printed

    def close(self) -> None:
        self._listening.close()

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return  # closed
            with connection, connection.makefile("rb") as arriving:
                data = arriving.read()
            with self._something_came:
                self._printed.append(data)
                self._something_came.notify_all()
