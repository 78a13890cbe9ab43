"""A lesson by keyboard, by one who only hears: run by Debian's own Python, which has pyatspi.

Nothing is pressed that was not asked for, or named, by something heard before; all that is heard is
printed. ``python3 ear_run.py NUMBER COMMAND…`` exits with 0 once the verdict has been heard.
"""

import os
import re
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

PATIENCE_S = 240.0
EVENTS = (
    *("object:state-changed:focused", "object:state-changed:checked", "object:announcement"),
    *("object:active-descendant-changed", "object:selection-changed"),
)
NEVER = "(?!)"
VERDICT = re.compile(r"^(Not r|R)eproduced")


def words(thing):
    """What a screen reader says of it: name, role, value, what is ticked, and what it is for."""
    said = [thing.name, thing.getRoleName()]
    if thing.getState().contains(pyatspi.STATE_CHECKED):
        said.append("checked")
    said.append(thing.description)
    return ", ".join(dict.fromkeys(filter(None, said)))


def _is_in_focus(thing):
    return thing.getState().contains(pyatspi.STATE_FOCUSED)


class Listener:
    """Hears, and presses the next key once it has heard what tells that it is time."""

    def __init__(self, number, command):
        self._heard, self._began = [], time.monotonic()
        self._program = subprocess.Popen(command)
        self._steps = iter(
            [
                (r"is ready: press Train", lambda: press("ctrl+k")),
                (r"Enter starts the chosen lesson", lambda: write(number)),
                (rf"^{re.escape(number)} .*list item", lambda: press("Return")),
                (r"radio button", lambda: press("b")),
                (r"Your prediction stands\. Press Train", lambda: press("ctrl+Return")),
                (VERDICT.pattern, self._end),
            ]
        )
        self._wanted, self._act = next(self._steps)
        self.status = 1

    def hear(self, event):
        """Print it, and go on where it was waited for."""
        try:
            said = self._said(event)
        except Exception:  # noqa: BLE001, what was told of may be gone
            return
        if said and said not in self._heard[-2:]:
            self._heard.append(said)
            self._tell(f"    {said}")
            if re.search(self._wanted, said):
                self._wanted = NEVER
                GLib.timeout_add(700, self._go_on)

    def _said(self, event):
        kind = event.type
        if kind.startswith("object:announcement"):
            return str(event.any_data)
        if kind.startswith("object:state-changed") and not event.detail1:
            return ""
        thing = event.any_data if kind.startswith("object:active") else event.source
        if not (_is_in_focus(event.source) or _is_in_focus(thing)):
            return ""  # a screen reader speaks of what has the keyboard
        if kind.startswith("object:selection"):
            return words(thing.querySelection().getSelectedChild(0))
        return words(thing)

    def _go_on(self):
        self._act()
        following = next(self._steps, None)
        if following is not None:
            self._wanted, self._act = following
        return False

    def begin(self):
        """Until the verdict, or for as long as anybody would wait."""
        GLib.timeout_add(500, self._wait)
        for event in EVENTS:
            pyatspi.Registry.registerEventListener(self.hear, event)
        pyatspi.Registry.start()
        self._program.terminate()

    def _wait(self):
        if time.monotonic() - self._began > PATIENCE_S:
            self._tell("nothing more is heard")
            pyatspi.Registry.stop()
            return False
        return True

    def _end(self):
        self.status = 0
        pyatspi.Registry.stop()

    def _tell(self, line):
        print(f"{time.monotonic() - self._began:6.1f} {line}", flush=True)


def press(keys):
    print(f"       > presses {keys}", flush=True)
    subprocess.run(["xdotool", "key", keys], check=False)


def write(text):
    print(f"       > types {text}", flush=True)
    subprocess.run(["xdotool", "type", "--delay", "60", text], check=False)


def main():
    number, *command = sys.argv[1:]
    os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    listener = Listener(number, command)
    listener.begin()
    return listener.status


if __name__ == "__main__":
    sys.exit(main())
