"""The child process that works on copies: nobody may look into its memory before it gets a key."""

import sys
from collections.abc import Mapping

from intake_desktop.host import memory
from intake_desktop.vault import aside
from intake_desktop.vault.aside import Aside


def start(job: str, keys: Mapping[int, bytes], **request: object) -> Aside:
    """Starts a child, which also inherits whatever closes the parent in."""
    return Aside(job, keys, "intake_desktop.services.copy_child", **request)


if __name__ == "__main__":
    memory.keep_private()
    sys.exit(aside.main())
