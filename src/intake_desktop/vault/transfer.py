"""A copy of an open database in slices: between two of them its thread does other work.

SQLite's own backup sees to it that the copy is of one moment: what the same connection changes
in between is changed in the copy too. Python offers that backup only as one call which comes back
when all is done, so it runs in a thread of its own, which works only while the owner of the
source waits for it. The two never touch the source at the same time.
"""

import threading
from pathlib import Path

from intake_desktop.vault import engine, files
from intake_desktop.vault.engine import Connection

PAGES = 100  # a slice of a few milliseconds, also on a slow laptop


class _Cancelled(Exception):
    pass


class Transfer:
    """``step()`` until ``is_done``, or ``cancel()``; always one of the two."""

    def __init__(self, source: Connection, path: Path, data_key: bytes, pages: int = PAGES) -> None:
        """``path`` is a new file, made here. Raises StorageFull or StorageFailed."""
        self._source, self._path, self._key, self._pages = source, path, data_key, pages
        self.is_done = False
        self.done, self.whole = 0, 0  # pages, as last told
        self._go, self._rest = threading.Semaphore(0), threading.Semaphore(0)
        self._cancelled = False
        self._error: BaseException | None = None
        files.create_empty(path)
        self._thread = threading.Thread(target=self._run, name="copy", daemon=True)
        self._thread.start()

    def step(self) -> bool:
        """Copies one more slice; True when the copy is whole, and its file closed.

        Raises VaultDamaged where a page of the source cannot be read, StorageFull or
        StorageFailed; then it is over.
        """
        self._give_way()
        if self._error is not None:
            error, self._error = self._error, None
            raise error
        return self.is_done

    def cancel(self) -> None:
        """Ends it where it is; the file stays, for the caller to remove. Harmless afterwards."""
        self._cancelled = True
        if not self.is_done:
            self._give_way()
        self._thread.join()

    def _give_way(self) -> None:
        if self.is_done:
            return
        self._go.release()
        self._rest.acquire()
        if self.is_done:
            self._thread.join()

    def _run(self) -> None:
        self._go.acquire()
        try:
            if not self._cancelled:
                self._copy()
        except _Cancelled:
            pass
        except BaseException as error:  # it is the owner's to handle
            self._error = error.with_traceback(None)
        finally:
            self.is_done = True
            self._rest.release()

    def _copy(self) -> None:
        target = engine.connect(self._path, self._key)
        try:
            with engine.typed_errors():
                # Whoever builds the copy removes it after an error, and syncs it at the end.
                target.execute("PRAGMA journal_mode = OFF")
                target.execute("PRAGMA synchronous = OFF")
                self._source.backup(target, pages=self._pages, progress=self._pause)
        finally:
            target.close()

    def _pause(self, _status: int, remaining: int, whole: int) -> None:
        self.done, self.whole = whole - remaining, whole
        if remaining == 0:
            return
        self._rest.release()
        self._go.acquire()
        if self._cancelled:
            raise _Cancelled


def whole(source: Connection, path: Path, data_key: bytes) -> None:
    """The same in one go. Raises as ``Transfer.step``; then there is no such file."""
    transfer = Transfer(source, path, data_key, pages=-1)
    try:
        while not transfer.step():
            continue
    except BaseException:
        transfer.cancel()
        files.remove(path)
        raise
