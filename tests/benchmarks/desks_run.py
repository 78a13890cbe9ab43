"""Trains in the real window without a desk and with each one open, headless in between, in turns.

What rolls at a desk rolls. All is of one window and one process beside it, and a desk is compared
with the turns next to it: a machine that is slower for a minute is so for all of them.
"""

import dataclasses
import json
import subprocess
import sys
import time

from PySide6.QtCore import QEventLoop, QTimer

from nnviz.app import build
from nnviz.gui.desks.table import DESKS
from tests.benchmarks.lateness import Lateness
from tests.benchmarks.window_run import draw_a_seven

BEGIN_S, SETTLE_S = 1.2, 0.5
"""Until the run has moved to its process; until an opened desk has been painted."""


class Headless:
    """The process beside the window, at rest between its turns."""

    def __init__(self):
        command = [sys.executable, "-m", "tests.benchmarks.headless_turns"]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True)

    def wait(self):
        assert self._process.stdout.readline() == "ready\n"

    def rate(self, seconds):
        self._process.stdin.write(f"{seconds}\n")
        self._process.stdin.flush()
        return float(self._process.stdout.readline())

    def close(self):
        self._process.stdin.close()
        self._process.wait()


class Turns:
    """What is done one after the other, and what was seen in each."""

    def __init__(self, window, seconds):
        self.window, self.session, self.seconds = window, window.session, seconds
        self.lateness = Lateness(window)

    def pair(self, name, headless):
        """Headless, no desk, that desk, no desk."""
        alone = headless.rate(self.seconds)
        self.session.train()
        spin(BEGIN_S)
        before = self.measured()
        self.open(name)
        desk = self.measured()
        self.window.pages.close()
        spin(SETTLE_S)
        after = self.measured()
        self.session.pause()
        rates = {"headless": alone, "without": (before["rate"] + after["rate"]) / 2}
        return {"desk": name, **rates, **desk}

    def open(self, name):
        desks = self.window.course.desks
        desks.open(name)
        if not desks.desk.why_off and name != "bumps":  # it would leave its desk
            desks.desk.train_or_pause()
        spin(SETTLE_S)

    def measured(self):
        images, start = self.session.latest.images, time.perf_counter()
        self.lateness.start()
        spin(self.seconds)
        late = self.lateness.stop()
        took = time.perf_counter() - start
        return {"rate": (self.session.latest.images - images) / took, "late": late}


def spin(seconds):
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def main(seconds, rounds):
    headless = Headless()
    _, window = build([])
    window.resize(1280, 800)
    session = window.session
    session.design(dataclasses.replace(session.spec, epochs=100_000, schedule="constant"))
    while not session.is_ready or session.is_loading:
        spin(0.05)
    draw_a_seven(window.draw_panel.tools.pad)
    turns = Turns(window, seconds)
    for entry in DESKS:
        turns.open(entry.name)  # what is imported and made is so before
    window.pages.close()
    headless.wait()
    pairs = [turns.pair(entry.name, headless) for _ in range(rounds) for entry in DESKS]
    headless.close()
    print(json.dumps(pairs), flush=True)
    window.close()


if __name__ == "__main__":
    main(float(sys.argv[1]), int(sys.argv[2]))
