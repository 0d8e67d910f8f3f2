"""What the program knows of the laptop that it runs on, for the page that shows it."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class LaptopFacts:
    """What this process found out as it began, and the ways to show and to copy it."""

    is_sealed: bool
    scratch_in_memory: bool
    events: Callable[[], tuple[str, ...]]
    show_network: Callable[[], None]
    copy: Callable[[str], None]
