"""A stand-in for systemd-logind on a private bus, run by Debian's Python: it tells what happens to
it, and sends the signals that it reads on standard input."""

import os
import sys

from gi.repository import Gio, GLib

LOGIND = "org.freedesktop.login1"
SESSION = "/org/freedesktop/login1/session/_31"
XML = """<node>
<interface name="org.freedesktop.login1.Manager">
<method name="Inhibit"><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="h" direction="out"/></method>
<method name="GetSession"><arg type="s" direction="in"/><arg type="o" direction="out"/></method>
</interface>
<interface name="org.freedesktop.login1.Session">
<property name="LockedHint" type="b" access="read"/>
</interface></node>"""
SIGNALS = {
    "sleep": ("/org/freedesktop/login1", f"{LOGIND}.Manager", "PrepareForSleep", "(b)", (True,)),
    "woke": ("/org/freedesktop/login1", f"{LOGIND}.Manager", "PrepareForSleep", "(b)", (False,)),
    "lock": (SESSION, f"{LOGIND}.Session", "Lock", "()", ()),
    "other": (SESSION + "_2", f"{LOGIND}.Session", "Lock", "()", ()),
    "screen": ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", "(b)", (True,)),
}
hint = [False]


def say(text):
    print(text, flush=True)


def called(connection, sender, path, interface, method, arguments, call):
    say(f"{method} {' '.join(arguments.unpack())}")
    if method == "GetSession":
        call.return_value(GLib.Variant("(o)", (SESSION,)))
        return
    reading, writing = os.pipe()
    held = Gio.UnixFDList.new()
    held.append(writing)
    os.close(writing)
    call.return_value_with_unix_fd_list(GLib.Variant("(h)", (0,)), held)
    # The program's end of the pipe is gone: sleep may go on.
    GLib.io_add_watch(reading, GLib.PRIORITY_DEFAULT, GLib.IOCondition.HUP, released)


def released(_source, _condition):
    say("released")
    return False


def read(_connection, _sender, _path, _interface, _name):
    return GLib.Variant("b", hint[0])


def owned(connection, _name):
    manager, session = Gio.DBusNodeInfo.new_for_xml(XML).interfaces
    connection.register_object("/org/freedesktop/login1", manager, called, None, None)
    connection.register_object(SESSION, session, None, read, None)

    def line(_source, _condition):
        told = sys.stdin.readline().strip()
        if not told:
            loop.quit()
        elif told == "hint":
            hint[0] = True
            changed = GLib.Variant("(sa{sv}as)", (f"{LOGIND}.Session", {}, ["LockedHint"]))
            connection.emit_signal(
                None, SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged", changed
            )
        else:
            path, interface, name, kinds, values = SIGNALS[told]
            connection.emit_signal(None, path, interface, name, GLib.Variant(kinds, values))
        return bool(told)

    GLib.io_add_watch(0, GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, line)
    say("ready")


loop = GLib.MainLoop()
Gio.bus_own_name(Gio.BusType.SESSION, LOGIND, 0, None, owned, None)
# The same process stands for the screen of a desktop.
Gio.bus_own_name(Gio.BusType.SESSION, "org.gnome.ScreenSaver", 0, None, None, None)
loop.run()
