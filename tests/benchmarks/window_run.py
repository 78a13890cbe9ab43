"""Trains in the real window for some seconds, a 7 on the pad; in a lesson if named.

With "sweep" beside it one goes on in processes of its own, its page closed again.

Prints what it cost and gave.

Lateness is that of a 10 ms timer, beyond the 10 ms; a repaint is a paint event of a view.
"""

import dataclasses
import json
import os
import sys
import time
from collections import Counter

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest

from nnviz.app import build
from tests.benchmarks.lateness import Lateness

WARM_UP_MS = 1500


class Probe(QObject):
    """Counts display ticks and paint events, and how late a timer is."""

    def __init__(self, window):
        super().__init__(window)
        self.window = window
        self.paints = Counter()
        self.ticks = 0
        self.watched = {}
        for name, widget in self._visible_parts():
            widget.installEventFilter(self)
            self.watched[widget] = name
        window.session.ticked.connect(self._on_tick)
        self._lateness = Lateness(self)

    def _visible_parts(self):
        views = {type(view).__name__: view for view in self.window.views}
        cost, accuracy, deltas = (views[f"{n}View"] for n in ("Cost", "Accuracy", "Deltas"))
        weights = views["NeuronsView"].weights
        yield "cost", cost.plot.canvas
        yield "accuracy", accuracy.plot.canvas
        yield "deltas", deltas.plot.canvas
        yield "weights", weights.grid
        yield "bars", self.window.draw_panel.reading.bars
        yield "run bar", self.window.run_bar
        yield "message", self.window.message_bar

    def start(self):
        self.paints.clear()
        self.ticks = 0
        self.started = time.perf_counter()
        self.first = self.window.session.latest
        self._lateness.start()

    def eventFilter(self, widget, event):
        if event.type() == QEvent.Type.Paint and widget in self.watched:
            self.paints[self.watched[widget]] += 1
        return False

    def _on_tick(self):
        self.ticks += 1

    def result(self):
        seconds = time.perf_counter() - self.started
        session = self.window.session
        images = session.latest.images - self.first.images
        return {
            "images_per_second": images / seconds,
            "ticks_per_second": self.ticks / seconds,
            "repaints_per_second": {n: self.paints[n] / seconds for n in self.watched.values()},
            "late_ms": self._lateness.stop(),
            "timeouts": len(self._lateness.late),
        }


def draw_a_seven(pad):
    """A 7 by mouse events, so that the bars have something to show."""
    corners = [(0.28, 0.25), (0.72, 0.25), (0.45, 0.85)]
    places = [QPoint(round(x * pad.width()), round(y * pad.height())) for x, y in corners]
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(pad, place)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=places[-1])


def begin_sweep(window):
    """Over learning rates of the same design, on the cores that the run leaves."""
    window.sweeps.open()
    work = window.sweeps._page.work
    window.sweeps._page.left.epochs.setValue(30)
    work.train_or_pause()
    assert work.is_rolling, work.why_off
    window.pages.close()


def main(seconds, lesson="", beside=""):
    sys.excepthook = lambda *error: (sys.__excepthook__(*error), os._exit(1))
    application, window = build([])
    window.resize(1280, 800)
    session = window.session
    if lesson:
        window.course.start(lesson)
    session.design(dataclasses.replace(session.spec, epochs=100_000, schedule="constant"))

    def go():
        if not session.is_ready or session.is_loading:
            QTimer.singleShot(50, go)
            return
        draw_a_seven(window.draw_panel.tools.pad)
        session.train()
        if beside == "sweep":
            begin_sweep(window)
        QTimer.singleShot(WARM_UP_MS, measure)

    def measure():
        probe = Probe(window)
        probe.start()
        QTimer.singleShot(round(seconds * 1000), lambda: finish(probe))

    def finish(probe):
        assert beside != "sweep" or window.sweeps.is_rolling
        print(json.dumps(probe.result()), flush=True)
        window.sweeps.end()
        window.close()

    go()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]), *sys.argv[2:]))
