"""A lesson by keyboard, by one who only hears: run by Debian's own Python, which has pyatspi.

Nothing is pressed that was not asked for, or named, by something heard before, but for Tab and the
arrows; all that is heard is printed. ``python3 ear_run.py WHAT COMMAND…`` exits with 0 once the end
was heard: WHAT is the number of a lesson, which ends with its verdict, or ``painted``, which goes
through what is painted: a curve, tiles, bars, a network, a table of mistakes.
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
STEP_MS = 800
"""From a key to the same one again: as long as it takes to hear what it led to."""
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


def lesson(number):
    """What is waited for, one after the other, and what is done then."""
    return [
        (r"is ready: press Train", lambda: press("ctrl+k")),
        (r"Enter starts the chosen lesson", lambda: write(number)),
        (rf": {re.escape(number)} .*↓ goes to the list", lambda: press("Down")),
        (rf"^{re.escape(number)} .*list item", lambda: press("Return")),
        (r"radio button", lambda: press("b")),
        (r"Your prediction stands\. Press Train", lambda: press("ctrl+Return")),
        (VERDICT.pattern, nothing),
    ]


def painted():
    """The same; with a third, a key is pressed again and again until that is heard."""
    return [
        (r"is ready: press Train", lambda: press("ctrl+Return")),
        (r"^Epoch \d+ is done", lambda: press("ctrl+Return")),
        (r"^Paused after", nothing),
        (r"^Cost, list", lambda: press("Left"), "Tab"),
        (r"^epoch \d+: training [\d.]+, validation [\d.]+, list item", nothing),
        (r"^neuron 1: .*; weights .* to .*, list item", lambda: press("Right"), "Tab"),
        (r"^neuron 2: .*; weights .* to .*, list item", nothing),
        (r"^Drawing pad, .*the arrow keys put a digit of the data", lambda: press("Right"), "Tab"),
        (r"^The network reads: ", nothing),
        (r"^0: .* %, list item", lambda: press("End"), "Tab"),
        (r"^9: .* %, list item", nothing),
        (r"^Network, page tab", lambda: press("Return"), "shift+Tab"),
        (r"^Network diagram, list", lambda: press("Return"), "Tab"),
        (r"^output for \d: activation .* %, list item", lambda: press("Left")),
        (r"^hidden, neuron \d+: activation [\d.]+, list item", nothing),
        (r"^Network, page tab", nothing, "shift+Tab"),
        (r"^Mistakes, page tab", nothing, "Right"),
        (r"^0 read as 0: \d+, table cell", lambda: press("Right"), "Tab"),
        (r"^0 read as 1: \d+, table cell", nothing),
    ]


def nothing():
    """Heard is enough."""


class Listener:
    """Hears, and presses the next key once it has heard what tells that it is time."""

    def __init__(self, what, command):
        self._heard, self._began = [], time.monotonic()
        self._program = subprocess.Popen(command)
        *steps, (last, *_) = painted() if what == "painted" else lesson(what)
        self._steps = iter([*steps, (last, self._end)])
        self._again = None
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
                self._wanted, self._again = NEVER, None
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
            self._wanted, self._act, *again = following
            self._again = again[0] if again else None
            GLib.timeout_add(STEP_MS, self._press_again, self._wanted)
        return False

    def _press_again(self, wanted):
        """The key that leads to what is wanted, until that is heard."""
        if self._again is None or wanted != self._wanted:
            return False
        press(self._again)
        return True

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
    what, *command = sys.argv[1:]
    os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    listener = Listener(what, command)
    listener.begin()
    return listener.status


if __name__ == "__main__":
    sys.exit(main())
