"""Trains in the real window with one view after the other open; prints what each of them costs.

Painting is timed where our widgets paint, so what Qt does around it (clearing, copying to the
screen) is not in it; lateness is that of a 10 ms timer and has everything in it.
"""

import dataclasses
import json
import os
import sys
import time
from collections import Counter, defaultdict
from functools import wraps

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from nnviz.app import build
from nnviz.gui.view import View
from nnviz.gui.window.main_window import MainWindow
from nnviz.gui.window.views import VIEWS
from tests.benchmarks.lateness import Lateness
from tests.benchmarks.window_run import draw_a_seven

WARM_UP_MS = 700


class Costs:
    """Milliseconds of painting and of showing, and how often, for each view."""

    def __init__(self):
        self.clear()

    def clear(self):
        self.painted, self.shown = defaultdict(float), defaultdict(float)
        self.paints, self.shows = Counter(), Counter()

    def watch(self):
        """Time all classes that paint, before there is any widget."""
        views = [getattr(entry.load(), entry.name) for entry in VIEWS]
        for kind in {kind for kind in _all_below(QWidget) if "paintEvent" in vars(kind)}:
            kind.paintEvent = self._timed(kind.paintEvent, self._on_painted)
        for view in views:
            view.show_snapshot = self._timed(view.show_snapshot, self._on_shown)

    def _timed(self, method, tell):
        @wraps(method)
        def timed(widget, *arguments):
            start = time.perf_counter()
            method(widget, *arguments)
            tell(widget, 1000 * (time.perf_counter() - start))

        return timed

    def _on_painted(self, widget, ms):
        owner = _owner(widget)
        self.painted[owner] += ms
        self.paints[owner, widget] += 1

    def _on_shown(self, view, ms):
        if _owner(view) == type(view).__name__:  # not a view inside another one
            self.shown[type(view).__name__] += ms
            self.shows[type(view).__name__] += 1

    def table(self, names, seconds):
        """Of each view: repaints of its busiest widget and shows a second, ms for each of them."""
        rows = {}
        for name in names:
            paints = max((n for (owner, _), n in self.paints.items() if owner == name), default=0)
            shows = self.shows[name]
            rows[name] = {
                "repaints": paints / seconds,
                "paint_ms": self.painted[name] / max(1, paints),
                "shows": shows / seconds,
                "show_ms": self.shown[name] / max(1, shows),
            }
        return rows


class Round(QObject):
    """Goes through the scenes, measures each for some seconds and prints them all."""

    def __init__(self, window, costs, seconds):
        super().__init__(window)
        self.window, self.costs, self.seconds = window, costs, seconds
        self.scenes, self.results = list(scenes(window)), []
        self._ticks, self._lateness = 0, Lateness(self)
        window.session.ticked.connect(self._on_tick)

    def begin(self):
        """The next scene, or the end."""
        if not self.scenes:
            print(json.dumps(self.results), flush=True)
            self.window.close()
            return
        self._name, self._leave = self.scenes[0][0], self.scenes[0][2]
        self.scenes.pop(0)[1]()
        QTimer.singleShot(WARM_UP_MS, self._measure)

    def _measure(self):
        self.costs.clear()
        self._ticks = 0
        self._started = time.perf_counter()
        self._step = self.window.session.training.step
        self._lateness.start()
        QTimer.singleShot(round(self.seconds * 1000), self._note)

    def _note(self):
        late = self._lateness.stop()
        seconds = time.perf_counter() - self._started
        steps = self.window.session.training.step - self._step
        visible = [type(v).__name__ for v in self.window.views if v.isVisible()]
        result = {
            "scene": self._name,
            "images_per_second": steps * self.window.session.spec.mini_batch_size / seconds,
            "ticks": self._ticks / seconds,
            "late_ms": late,
            "views": self.costs.table([*visible, "pad"], seconds),
        }
        self.results.append(result)
        self._leave()
        self.begin()

    def _on_tick(self):
        self._ticks += 1


def scenes(window):
    """Name, how to go there and how to come back: default, hidden docks, pages of the drawer."""
    yield "default", lambda: None, lambda: None
    docks = {type(dock.findChild(View)): dock for dock in window.docks.docks}
    for view in window.views:
        name = type(view).__name__
        if view.column == "drawer":
            yield name, lambda v=view: window.drawer.open_page(v), _closer(window)
        elif not view.shown:
            dock = docks[type(view)]
            yield name, dock.show, dock.hide


def _closer(window):
    return lambda: window.drawer.set_open(False)


def _owner(widget):
    """The outermost view that a widget belongs to, or the part of the window."""
    owner = "window"
    while widget is not None and not isinstance(widget, MainWindow):
        if isinstance(widget, View):
            owner = widget.name
        elif widget.objectName() == "draw_dock":
            owner = "pad"
        widget = widget.parentWidget()
    return owner


def _all_below(kind):
    for below in kind.__subclasses__():
        if below.__module__.startswith("nnviz."):
            yield below
        yield from _all_below(below)


def main(seconds):
    sys.excepthook = lambda *error: (sys.__excepthook__(*error), os._exit(1))
    costs = Costs()
    costs.watch()
    application, window = build([])
    window.resize(1280, 800)
    session = window.session
    session.design(dataclasses.replace(session.spec, epochs=100_000, schedule="constant"))

    def go():
        if not session.is_ready or session.is_loading:
            QTimer.singleShot(50, go)
            return
        draw_a_seven(window.draw_panel.tools.pad)
        session.train()
        Round(window, costs, seconds).begin()

    go()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1])))
