"""Goes through a window by the Tab key alone, as somebody without a mouse does, and prints as JSON
where that leads: for each stop its role, name and place. Run by Debian's Python, which has gi.

    tabs.py PID MOST_STOPS
"""

import json
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

_PATIENCE_SECONDS = 1.0
# A walk over the whole tree for every key would take minutes; the desktop tells what has the focus.
_EVENT = "object:state-changed:focused"


class Stops:
    """What the focus came to, one after another."""

    def __init__(self, pid):
        self._pid, self._latest = pid, None
        self._listener = Atspi.EventListener.new(self._heard)
        self._listener.register(_EVENT)

    def _heard(self, event):
        try:
            if event.detail1 and event.source.get_process_id() == self._pid:
                self._latest = described(event.source)
        except GLib.Error:
            pass  # it went while we looked

    def press(self, key):
        """Where the key led; None where the focus stayed."""
        self._latest = None
        subprocess.run(["xdotool", "key", key], check=True, timeout=30)
        until, context = time.monotonic() + _PATIENCE_SECONDS, GLib.MainContext.default()
        while self._latest is None and time.monotonic() < until:
            if not context.iteration(False):
                time.sleep(0.005)
        return self._latest


def described(node):
    """Its place is that which it has before anything is scrolled."""
    place, by = extents(node), scrolled(node)
    place.y += by or 0
    return {
        "scrolls": by is not None,
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "x": place.x,
        "y": place.y,
        "width": place.width,
        "height": place.height,
    }


def extents(node):
    return Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)


def scrolled(node):
    """By how much: what scrolls is higher than what it is looked at through. None where nothing
    can be scrolled."""
    above = node.get_parent()
    while above is not None:
        inner, outer = extents(node), extents(above)
        if inner.height > outer.height > 0:
            return outer.y - inner.y
        node, above = above, above.get_parent()
    return None


def main(pid, most):
    stops, found = Stops(pid), []
    for _ in range(most):
        stop = stops.press("Tab")
        if stop is None:
            break
        found.append(stop)
        # Once around: the first two again. One alone may be a name that stands there twice.
        if len(found) > 3 and [who(each) for each in found[-2:]] == [who(s) for s in found[:2]]:
            found = found[:-2]
            break
    print(json.dumps(found))


def who(stop):
    """Its height is none of it: a page may have grown meanwhile."""
    return stop["role"], stop["name"], stop["x"]


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
