"""Draws with 1,000 points a second on the pad of the real window while it trains.

Every point has its time. It is behind from then, also while the window is too busy to take it,
until the pad is painted with it, and the bars until they are given what the network answers to it.
"""

import dataclasses
import json
import os
import sys
import time

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent

from nnviz.app import build

RATE = 1_000
FAST, SCRIBBLE, SLOWLY = 4_000, 2_000, 40
WARM_UP_MS, PAUSE_S = 1_500, 0.05
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def send(pad, number, kind):
    """A point of a curve that fills the pad; no two are the same."""
    t, side = number / 90, pad.width()
    where = QPointF(side * (0.5 + 0.4 * np.sin(1.3 * t)), side * (0.5 + 0.4 * np.cos(1.71 * t)))
    button = NONE if kind == QEvent.Type.MouseMove else LEFT
    held = NONE if kind == QEvent.Type.MouseButtonRelease else LEFT
    modifiers = Qt.KeyboardModifier.NoModifier
    moved = QMouseEvent(kind, where, pad.mapToGlobal(where), button, held, modifiers)
    QCoreApplication.sendEvent(pad, moved)


class Hand(QObject):
    """Draws ``count`` points of a stroke, one every ``pause`` seconds; then calls ``then``.

    ``due`` are the times at which the points were to come; those that are late come at once.
    """

    def __init__(self, pad, count, pause, then):
        super().__init__(pad)
        self._pad, self._then, self._sent = pad, then, 0
        start = time.perf_counter()
        self.due = [start + number * pause for number in range(count)]
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self):
        while self._sent < len(self.due) and self.due[self._sent] <= time.perf_counter():
            kind = QEvent.Type.MouseMove if self._sent else QEvent.Type.MouseButtonPress
            send(self._pad, self._sent, kind)
            self._sent += 1
        if self._sent == len(self.due):
            self._timer.stop()
            send(self._pad, self._sent, QEvent.Type.MouseButtonRelease)
            QTimer.singleShot(300, self._then)


class Probe(QObject):
    """Notes when the pad is painted and when the bars are given values."""

    def __init__(self, window):
        super().__init__(window)
        self.pad, bars = window.draw_panel.tools.pad, window.draw_panel.reading.bars
        self.painted, self.answered = [], []
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


def behind(probe, due):
    """Milliseconds from each point's time to the first painting with it."""
    times, counts = map(np.array, zip(*probe.painted, strict=True))
    shown = np.searchsorted(counts, np.arange(1, len(due) + 1))
    seen = shown < len(times)
    return (times[shown[seen]] - np.array(due)[seen]) * 1000


def answer_times(probe, due):
    """Milliseconds from the time of each of the slow points to the next answer."""
    answered, due = np.array(probe.answered), np.array(due)
    after = np.searchsorted(answered, due)
    seen = after < len(answered)
    return (answered[after[seen]] - due[seen]) * 1000


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
    pad = probe.pad

    def go():
        if not session.is_ready or session.is_loading:
            QTimer.singleShot(50, go)
            return
        session.train()
        QTimer.singleShot(WARM_UP_MS, draw_fast)

    def draw_fast():
        hand = Hand(pad, FAST, 1 / RATE, lambda: after_fast(hand))

    def after_fast(hand):
        got = sum(map(len, pad.strokes)) - 1
        result.update(drawn=FAST, got=got, behind_ms=percentiles(behind(probe, hand.due)))
        pad.clear()
        Hand(pad, SCRIBBLE, 1 / RATE, draw_slowly)

    def draw_slowly():
        hand = Hand(pad, SLOWLY, PAUSE_S, lambda: finish(hand))

    def finish(hand):
        result["answer_ms"] = percentiles(answer_times(probe, hand.due))
        result["points"] = sum(map(len, pad.strokes))
        print(json.dumps(result), flush=True)
        window.close()

    go()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
