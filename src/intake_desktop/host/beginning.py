"""What happens in a process before anything else: before Qt, before any thread, before a vault."""

from dataclasses import dataclass, field
from pathlib import Path

from intake_desktop.domain.errors import IntakeError
from intake_desktop.host import folders, memory, quiet, scratch, seal
from intake_desktop.host.events import Events
from intake_desktop.host.scratch import Scratch
from intake_desktop.host.seal import Seal


@dataclass(frozen=True)
class Beginning:
    """How it went. With ``trouble`` no vault may be opened: tell it in a window, and end."""

    seal: Seal
    scratch: Scratch | None = None
    trouble: IntakeError | None = None
    events: Events = field(default_factory=Events)

    def end(self) -> None:
        """Last thing in the process. One that is replaced leaves its scratch folder to the next."""
        if self.scratch is not None:
            self.scratch.remove()


def close_in() -> Events:
    """For commands without a window too, before they read a passphrase: what is made is closed to
    others, a crash leaves no memory, and a breakdown tells no words."""
    folders.restrict()
    memory.keep_private()
    events = Events()
    quiet.install(events.tell)
    return events


def begin(vault: Path | None) -> Beginning:
    """Closes this process to others and to the network. Never raises what is expected.

    ``vault`` is the folder whose inside is the last resort for temporary files.
    """
    events = close_in()
    sealed = Seal.NONE
    try:
        sealed = seal.seal()
        events.note(f"seal {sealed.value}")
        made = scratch.take(vault)
        events.note(f"scratch {'memory' if made.in_memory else 'disk'}")
        return Beginning(sealed, made, events=events)
    except IntakeError as error:
        events.tell(f"beginning {type(error).__name__}")
        return Beginning(sealed, trouble=error, events=events)
