"""One step of a meeting at a time, and its answer only to the conversation that asked for it."""

from collections.abc import Callable
from typing import TypeVar, TypeVarTuple

from intake_desktop.domain.errors import IntakeError
from intake_desktop.ui.meeting.conversation import Conversation
from intake_desktop.ui.runner import Runner

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class Steps:
    """``talk`` gives the conversation that is open now; ``failed`` hears of every error."""

    def __init__(
        self,
        runner: Runner,
        talk: Callable[[], Conversation],
        failed: Callable[[IntakeError], None],
    ) -> None:
        self._runner, self._talk, self._failed = runner, talk, failed
        self._on_its_way: Conversation | None = None

    def submit(self, function: Callable[[*Ts], T], *args: *Ts, then: Callable[[T], None]) -> None:
        """Pressed again before the worker answers, it does nothing. An answer that comes when
        another conversation has begun is stored, but turns no page there."""
        talk = self._talk()
        # After a bug no answer comes; the worker is idle then, and one may try again.
        if self._on_its_way is talk and self._runner.is_busy:
            return
        self._on_its_way = talk

        def done(change: T) -> None:
            self._on_its_way = None
            if self._talk() is talk:
                then(change)

        def failed(error: IntakeError) -> None:
            self._on_its_way = None
            self._failed(error)

        self._runner.submit(function, *args, then=done, failed=failed)
