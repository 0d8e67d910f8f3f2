"""Prints the accessibility tree of a process as JSON, or presses and writes as a screen reader
would. Run by Debian's Python, which has gi.

    tree.py PID | tree.py PID press NAME | tree.py PID write NAME TEXT
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


def nodes_of(pid):
    """Every node that is on the screen."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program is not None and program.get_process_id() == pid:
            for window in range(program.get_child_count()):
                yield from below(program.get_child_at_index(window))


def below(node):
    try:
        if node is None or not node.get_state_set().contains(Atspi.StateType.SHOWING):
            return
        yield node
        for index in range(node.get_child_count()):
            yield from below(node.get_child_at_index(index))
    except GLib.Error:
        return  # it went while we looked


def described(node):
    states = node.get_state_set()
    text = ""
    if "Text" in node.get_interfaces():
        text = Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))
    return {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "text": text or "",
        "focusable": states.contains(Atspi.StateType.FOCUSABLE),
        "enabled": states.contains(Atspi.StateType.SENSITIVE),
    }


def act(pid, what, name, *text):
    for node in nodes_of(pid):
        if (node.get_name() or "") != name:
            continue
        if what == "write" and "EditableText" in node.get_interfaces():
            return Atspi.EditableText.set_text_contents(node, text[0])
        if what == "press" and "Action" in node.get_interfaces():
            names = [
                Atspi.Action.get_action_name(node, each)
                for each in range(Atspi.Action.get_n_actions(node))
            ]
            for wanted in ("Press", "Toggle"):
                if wanted in names:
                    return Atspi.Action.do_action(node, names.index(wanted))
    return False


def main(pid, *action):
    try:
        answer = act(pid, *action) if action else [described(node) for node in nodes_of(pid)]
    except GLib.Error:
        answer = False if action else []
    print(json.dumps(answer))


if __name__ == "__main__":
    main(int(sys.argv[1]), *sys.argv[2:])
