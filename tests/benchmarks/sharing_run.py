"""Trains in the window, bare, with *Share…* open, bare, filmed …; prints how fast each was."""

import dataclasses
import json
import os
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PySide6.QtCore import QTimer

from nnviz.app import build
from tests.benchmarks.lateness import Lateness
from tests.benchmarks.window_run import draw_a_seven

SETTLE_S, _NAP_S = 0.3, 0.001
WAYS = ("Share… open", "film of a view", "film of figures", "film of window")
_VIEW, _FIGURES, _WINDOW = 0, -2, -1


class Run:
    """One way after the other, `rounds` times."""

    def __init__(self, application, window, seconds, rounds, folder):
        self.application, self.window, self.seconds = application, window, seconds
        self.rounds, self.path = rounds, Path(folder) / "film.webp"
        self.found = {
            way: {"speeds": [], "late": [], "frames": 0, "epochs": 0} for way in ("bare", *WAYS)
        }
        films = window.sharing._films
        self.scenes, self.filming = films.scenes(), films._at_work()

    def go(self):
        """Until all is measured, the bare window before and after each way."""
        self.measure(self.found["bare"])
        for _ in range(self.rounds):
            for way in WAYS:
                self.begin(way)
                self.spin(SETTLE_S)
                self.measure(self.found[way])
                self.end()
                self.measure(self.found["bare"])
        for measured in self.found.values():
            measured["late_ms"] = float(np.percentile(measured.pop("late"), 95)) * 1000
        print(json.dumps(self.found), flush=True)

    def begin(self, way):
        """Open what it has, or begin to film."""
        index = {"film of a view": _VIEW, "film of figures": _FIGURES, "film of window": _WINDOW}
        if way in index:
            self.filming.take_live(self.scenes[index[way]], self.path)
        else:
            self.window.sharing.open()

    def measure(self, measured):
        """Images a second, how late a timer was, and how many frames were taken."""
        session, reel, lateness = self.window.session, self.filming._reel, Lateness(self.window)
        frames, first = reel.taken if reel else 0, session.latest
        began = time.perf_counter()
        lateness.start()
        self.spin(self.seconds)
        lateness.stop()
        images = session.latest.images - first.images
        measured["speeds"].append(images / (time.perf_counter() - began))
        measured["late"] += lateness.late
        measured["frames"] += (reel.taken if reel else 0) - frames
        measured["epochs"] += session.latest.epoch - first.epoch

    def end(self):
        """As it was before."""
        self.window.sharing.close()
        self.filming.give_up()
        self.spin(SETTLE_S)

    def spin(self, seconds):
        """Let the window live; a timer sees to it that there are events."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self.application.processEvents()
            time.sleep(_NAP_S)


def main(seconds, rounds):
    """Build the window, train, and measure."""
    sys.excepthook = lambda *error: (sys.__excepthook__(*error), os._exit(1))
    application, window = build([])
    window.resize(1280, 800)
    session = window.session
    session.design(dataclasses.replace(session.spec, epochs=100_000, schedule="constant"))
    with TemporaryDirectory() as folder:
        run = Run(application, window, seconds, rounds, folder)
        while not (session.is_ready and all(place.is_made for place in window.places)):
            run.spin(0.1)
        draw_a_seven(window.draw_panel.tools.pad)
        session.train()
        run.spin(2)
        run.scenes = window.sharing._films.scenes()
        run.go()
        QTimer.singleShot(0, window.close)
        run.spin(0.2)


if __name__ == "__main__":
    main(float(sys.argv[1]), int(sys.argv[2]))
