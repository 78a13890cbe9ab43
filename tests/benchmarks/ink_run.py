"""Draws with 1,000 points a second on the pad of the real window while it trains.

A thread posts the events, as a mouse's driver would. A point is behind from its posting until the
pad is painted with it, and the bars until they are given what the network answers to it.
"""

import dataclasses
import json
import os
import sys
import threading
import time

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent

from nnviz.app import build

RATE = 1_000
FAST, SCRIBBLE, SLOWLY = 4_000, 2_000, 40
WARM_UP_MS, PAUSE_S = 1_500, 0.05
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def post(pad, number, kind):
    """A point of a curve that fills the pad; no two are the same."""
    t, side = number / 90, pad.width()
    where = QPointF(side * (0.5 + 0.4 * np.sin(1.3 * t)), side * (0.5 + 0.4 * np.cos(1.71 * t)))
    button = NONE if kind == QEvent.Type.MouseMove else LEFT
    held = NONE if kind == QEvent.Type.MouseButtonRelease else LEFT
    modifiers = Qt.KeyboardModifier.NoModifier
    moved = QMouseEvent(kind, where, pad.mapToGlobal(where), button, held, modifiers)
    QCoreApplication.postEvent(pad, moved)


class Probe(QObject):
    """Notes when the pad is painted and when the bars are given values."""

    def __init__(self, window):
        super().__init__(window)
        self.pad, bars = window.draw_panel.pad, window.draw_panel.bars
        self.painted, self.answered, self.posted = [], [], []
        self.pad.installEventFilter(self)
        set_values = bars.set_values

        def noted(*values, **options):
            set_values(*values, **options)
            self.answered.append(time.perf_counter())

        bars.set_values = noted

    def eventFilter(self, widget, event):
        if event.type() == QEvent.Type.Paint:
            self.painted.append((time.perf_counter(), sum(map(len, self.pad.strokes))))
        return False

    def draw(self, count, pause):
        """Post ``count`` points of a stroke, from a thread."""
        start = time.perf_counter()
        for number in range(count):
            wait = start + number * pause - time.perf_counter()
            if wait > 0:
                time.sleep(wait)
            kind = QEvent.Type.MouseMove if number else QEvent.Type.MouseButtonPress
            self.posted.append(time.perf_counter())
            post(self.pad, number, kind)
        post(self.pad, count, QEvent.Type.MouseButtonRelease)


def behind(probe):
    """Milliseconds from each point's posting to the first painting with it."""
    times, counts = map(np.array, zip(*probe.painted, strict=True))
    shown = np.searchsorted(counts, np.arange(1, len(probe.posted) + 1))
    seen = shown < len(times)
    return (times[shown[seen]] - np.array(probe.posted)[seen]) * 1000


def answer_times(probe, first):
    """Milliseconds from the posting of each of the slow points to the next answer."""
    answered = np.array(probe.answered)
    posted = np.array(probe.posted[first:])
    after = np.searchsorted(answered, posted)
    return (answered[after[after < len(answered)]] - posted[after < len(answered)]) * 1000


def percentiles(values):
    points = np.percentile(values, [50, 95, 100])
    return dict(zip(("p50", "p95", "max"), points.tolist(), strict=True))


def main():
    sys.excepthook = lambda *error: (sys.__excepthook__(*error), os._exit(1))
    application, window = build([])
    window.resize(1280, 800)
    session = window.session
    session.design(dataclasses.replace(session.spec, epochs=100_000))
    probe, result = Probe(window), {}

    def in_thread(draw, then):
        thread = threading.Thread(target=draw, daemon=True)
        thread.start()
        timer = QTimer(window, interval=100)

        def look():
            if not thread.is_alive():
                timer.stop()
                QTimer.singleShot(300, then)

        timer.timeout.connect(look)
        timer.start()

    def go():
        if not session.is_ready or session._loader is not None:
            QTimer.singleShot(50, go)
            return
        session.train()
        QTimer.singleShot(
            WARM_UP_MS, lambda: in_thread(lambda: probe.draw(FAST, 1 / RATE), after_fast)
        )

    def after_fast():
        got = sum(map(len, probe.pad.strokes))
        result.update(posted=FAST, got=got - 1, behind_ms=percentiles(behind(probe)))
        probe.pad.clear()
        probe.posted.clear()

        def scribble_then_slowly():
            probe.draw(SCRIBBLE, 1 / RATE)
            time.sleep(0.5)
            probe.posted.clear()
            probe.draw(SLOWLY, PAUSE_S)

        in_thread(scribble_then_slowly, after_slow)

    def after_slow():
        result["answer_ms"] = percentiles(answer_times(probe, 0))
        result["points"] = sum(map(len, probe.pad.strokes))
        print(json.dumps(result), flush=True)
        window.close()

    go()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
