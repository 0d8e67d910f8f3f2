"""Work on copies in a child process: it may take long, hold nothing up, and be killed any time.

The parent writes one line of JSON on the child's standard input, the data keys in it; never in
its arguments or its environment, which others can read. The child answers with lines of JSON on
standard output: progress, then the result or the error. It ends by itself when its standard input
is closed, which a kill or a replacement of the parent does too.
"""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

from intake_desktop.domain import errors
from intake_desktop.domain.errors import HelperFailed, IntakeError, LogBroken

_PATIENCE_SECONDS = 10.0
_NICE = 10

Message = dict[str, Any]
Progress = Callable[[int, int], None]


class Aside:
    """A running child. ``poll()`` never waits; ``kill()`` ends it at once."""

    def __init__(
        self,
        job: str,
        keys: Mapping[int, bytes],
        module: str = "intake_desktop.vault.aside",
        **request: object,
    ) -> None:
        """``keys`` maps a generation to its data key; ``request`` holds what JSON can say.
        ``module`` is what the child runs: it calls ``main`` below. Raises HelperFailed where no
        child can be started."""
        self.progress = 0, 0
        self._answer: Message | None = None
        self._lines: SimpleQueue[str] = SimpleQueue()
        try:
            # -P: the folder that the program was started in is not a place to import code from.
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter
                [sys.executable, "-P", "-m", module],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,  # a traceback may hold a key
                text=True,
                encoding="utf-8",
            )
        except OSError as error:  # no memory, too many processes, or Python itself was updated
            raise HelperFailed from error
        self._reader = threading.Thread(target=self._read, name="aside", daemon=True)
        self._reader.start()
        whole = {"job": job, "keys": {str(at): key.hex() for at, key in keys.items()}, **request}
        assert self._process.stdin is not None
        with suppress(BrokenPipeError):  # it is told by the missing answer
            self._process.stdin.write(json.dumps(whole) + "\n")
            self._process.stdin.flush()

    def poll(self) -> Message | None:
        """The result once there is one, else None. Raises the child's error, typed; HelperFailed
        where it ended without an answer, or with a bug of its own."""
        ended = not self._reader.is_alive()
        with suppress(Empty):
            while True:
                self._take(self._lines.get_nowait())
        if self._answer is None:
            if not ended:
                return None
            self.kill()
            raise HelperFailed
        self.kill()
        if "error" in self._answer:
            raise _typed(self._answer)
        return self._answer

    def wait(self) -> Message:
        """The result. Raises as ``poll``."""
        self._reader.join()
        found = self.poll()
        assert found is not None
        return found

    def kill(self) -> None:
        """Ends the child and waits until it is gone; harmless when it is."""
        self._process.kill()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(_PATIENCE_SECONDS)
        self._reader.join(_PATIENCE_SECONDS)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        with suppress(OSError, ValueError):
            for line in self._process.stdout:
                self._lines.put(line)

    def _take(self, line: str) -> None:
        try:
            message = json.loads(line)
        except ValueError:
            return
        if "progress" in message:
            done, whole = message["progress"]
            self.progress = int(done), int(whole)
        else:
            self._answer = message


def _typed(answer: Message) -> IntakeError:
    known = getattr(errors, str(answer["error"]), None)
    if not isinstance(known, type) or not issubclass(known, IntakeError):
        return HelperFailed()
    if known is LogBroken:
        return LogBroken(answer["why"], answer["sequence"])
    error = known(answer["why"]) if "why" in answer else known()
    return error if isinstance(error, IntakeError) else HelperFailed()


# --- the child ---------------------------------------------------------------------


def main() -> int:
    """Reads one request, does it, answers. Returns the exit code."""
    os.umask(0o077)
    with suppress(OSError, AttributeError):
        os.nice(_NICE)
    request = json.loads(sys.stdin.readline())
    threading.Thread(target=_end_with_parent, daemon=True).start()
    keys = {int(at): bytes.fromhex(key) for at, key in request.pop("keys").items()}
    try:
        answer = _JOBS[request.pop("job")](keys, request, _tell)
    except LogBroken as error:
        answer = {"error": "LogBroken", "why": error.why, "sequence": error.sequence}
    except IntakeError as error:
        answer = {"error": type(error).__name__}
        if hasattr(error, "why"):
            answer["why"] = error.why
    except Exception as error:  # a bug: its type alone, since its message may hold words
        answer = {"error": f"bug:{type(error).__name__}"}
    _say(answer)
    return 0


def _end_with_parent() -> None:
    sys.stdin.read()
    # Whatever is half done is safe: everything here is built beside what it replaces.
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


def _tell(done: int, whole: int) -> None:
    _say({"progress": [done, whole]})


def _say(message: Message) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def _back_up(keys: Mapping[int, bytes], request: Message, progress: Progress) -> Message:
    from intake_desktop.vault import backup  # noqa: PLC0415

    proof, finished, not_put = backup.complete(
        Path(request["part"]),
        _present(keys),
        Path(request["vault"]),
        request["rows"],
        tuple(map(Path, request["also"])),
        progress,
        keep=request["keep"],
    )
    return {
        "sequence": proof.sequence,
        "generation": proof.generation,
        "folders": [str(folder) for folder in finished],
        "not_put": [str(place) for place in not_put],
    }


def _prove(keys: Mapping[int, bytes], request: Message, progress: Progress) -> Message:
    from intake_desktop.vault import keyfile, proving  # noqa: PLC0415

    copy = Path(request["copy"])
    key = keys.get(keyfile.read(copy).generation)
    if key is None:
        raise errors.VaultDamaged("no-former-key")
    proof = proving.prove(copy, key, Path(request["vault"]), None, progress)
    return {"sequence": proof.sequence, "generation": proof.generation}


def _settle(keys: Mapping[int, bytes], request: Message, progress: Progress) -> Message:
    """Brings copies up to date: first the present data key, then without who is gone."""
    from intake_desktop.vault import copies  # noqa: PLC0415

    vault, places = Path(request["vault"]), [Path(place) for place in request["places"]]
    reached = copies.rekey(vault, places, keys, _present(keys), progress)
    failed, damaged = dict(reached.failed), reached.damaged
    if request["gone"]:
        at = datetime.fromisoformat(request["at"])
        cleaned = copies.clean(vault, places, keys, request["gone"], at, progress)
        failed |= cleaned.failed
        damaged |= cleaned.damaged
        reached.done = cleaned.done
    return {
        "done": [str(folder) for folder in reached.done if folder not in failed],
        "away": [str(place) for place in reached.away],
        "failed": {str(folder): why for folder, why in failed.items()},
        "damaged": [str(folder) for folder in damaged],
        "renamed": {str(old): str(new) for old, new in reached.renamed.items()},
    }


def _restore(keys: Mapping[int, bytes], request: Message, progress: Progress) -> Message:
    from intake_desktop.vault import keyfile, restoring  # noqa: PLC0415

    copy = Path(request["copy"])
    key = keys.get(keyfile.read(copy).generation)
    if key is None:
        raise errors.VaultDamaged("no-former-key")
    at = datetime.fromisoformat(request["at"])
    restoring.restore(copy, key, Path(request["to"]), request["gone"], at, progress)
    return {}


def _present(keys: Mapping[int, bytes]) -> bytes:
    return keys[max(keys)]


_JOBS: dict[str, Callable[[Mapping[int, bytes], Message, Progress], Message]] = {
    "back_up": _back_up,
    "prove": _prove,
    "settle": _settle,
    "restore": _restore,
}

if __name__ == "__main__":
    sys.exit(main())
