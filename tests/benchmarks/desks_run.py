"""Trains in the real window, and looks in short turns what that costs with each desk open.

Turns go from a process without a window to the window as it is to the window with a desk, again
and again: they are shorter than the machine's own ups and downs, and what is compared was measured
side by side. The process that trains for the window stands still meanwhile. What rolls at a desk
rolls.
"""

import dataclasses
import json
import os
import signal
import subprocess
import sys
import time
from multiprocessing import active_children

from PySide6.QtCore import QEventLoop, QObject, QTimer

from nnviz.app import build
from nnviz.gui.desks.table import DESKS
from tests.benchmarks.lateness import Lateness
from tests.benchmarks.window_run import draw_a_seven

WARM_EPOCHS = 8
SETTLE_S = 0.25


class Headless:
    """The process beside the window, at rest between its turns."""

    def __init__(self):
        command = [sys.executable, "-m", "tests.benchmarks.headless_turns"]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True)

    def wait(self):
        assert self._process.stdout.readline() == "ready\n"

    def turn(self, seconds):
        """Images and seconds of what it trains now, while the window's training stands still."""
        [training] = active_children()
        os.kill(training.pid, signal.SIGSTOP)
        try:
            self._process.stdin.write(f"{seconds}\n")
            self._process.stdin.flush()
            return json.loads(self._process.stdout.readline())
        finally:
            os.kill(training.pid, signal.SIGCONT)

    def close(self):
        self._process.stdin.close()
        self._process.wait()


class Pace(QObject):
    """Images and seconds from the first moment that the window hears of to the last."""

    def __init__(self, session):
        super().__init__(session)
        self._heard = []
        session.snapshot_ready.connect(self._on_snapshot)

    def start(self):
        self._heard = []

    def stop(self):
        (start, first), *_, (end, last) = self._heard
        return last - first, end - start

    def _on_snapshot(self, snapshot):
        self._heard.append((time.perf_counter(), snapshot.images))


class Turns:
    """What is done one after the other, and what was seen in each."""

    def __init__(self, window, seconds):
        self.window, self.seconds = window, seconds
        self.pace, self.lateness = Pace(window.session), Lateness(window)

    def warm_up(self):
        """Until the digits of every epoch have been made, and each desk has been seen."""
        self.window.session.train()
        while self.window.session.latest.epoch < WARM_EPOCHS or not active_children():
            spin(0.1)
        for entry in DESKS:
            self.open(entry.name)
        self.window.pages.close()

    def open(self, name):
        desks = self.window.course.desks
        desks.open(name)
        if not desks.desk.why_off and name != "bumps":  # it would leave its desk
            desks.desk.train_or_pause()

    def both(self, name):
        """The window without a desk and with that one."""
        without, _ = self._measured()
        self.open(name)
        images, late = self._measured()
        self.window.pages.close()
        return {"desk": name, "without": without, "with": images, "late": late}

    def _measured(self):
        spin(SETTLE_S)
        self.pace.start()
        self.lateness.start()
        spin(self.seconds)
        return self.pace.stop(), self.lateness.stop()


def spin(seconds):
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def main(turn_s, lasts_s, *names):
    headless = Headless()
    _, window = build([])
    window.resize(1280, 800)
    session = window.session
    session.design(dataclasses.replace(session.spec, epochs=100_000, schedule="constant"))
    while not session.is_ready or session.is_loading:
        spin(0.05)
    draw_a_seven(window.draw_panel.tools.pad)
    headless.wait()
    turns, seen = Turns(window, turn_s), []
    turns.warm_up()
    end = time.monotonic() + lasts_s
    while time.monotonic() < end:
        for name in names or [entry.name for entry in DESKS]:
            alone = headless.turn(turn_s)
            seen.append({**turns.both(name), "headless": alone})
    headless.close()
    print(json.dumps(seen), flush=True)
    window.close()


if __name__ == "__main__":
    main(float(sys.argv[1]), float(sys.argv[2]), *sys.argv[3:])
