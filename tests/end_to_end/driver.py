"""Runs the real window and tells a test, when it asks, what it shows and where things are.

Started as a process of its own on a virtual screen; the test moves the mouse and types keys.
A line asks it to tell, or to begin anew for a test that shares the window with others.
"""

import faulthandler
import json
import os
import signal
import sys

from PySide6.QtCore import (
    QPoint,
    QRegularExpression,
    QSocketNotifier,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from nnviz.app import build
from nnviz.data import handwriting

handwriting.POOL = handwriting.EPOCH  # what it goes on making ahead is of no use to any test


def place(widget):
    """The rectangle of a widget on the screen."""
    corner = widget.mapToGlobal(QPoint(0, 0))
    return [corner.x(), corner.y(), widget.width(), widget.height()]


def tab_places(tabs):
    """The rectangle of each word on the screen."""
    corner = tabs.mapToGlobal(QPoint(0, 0))
    rects = {tabs.tabText(i): tabs.tabRect(i) for i in range(tabs.count())}
    return {
        text: [corner.x() + r.x(), corner.y() + r.y(), r.width(), r.height()]
        for text, r in rects.items()
    }


NAMED = QRegularExpression("^(?!qt_).")
"""Names of the program's own widgets."""

FOCUS_MOVES = [0]


def count_focus(_before, _now):
    FOCUS_MOVES[0] += 1


BEGINNINGS = [0]


def begin_anew(window, spec):
    """The design that the window came with, not trained; no page is open, no run was before.

    Nothing is on the pad.
    """
    window.pages.close()
    window.course.leave_lesson()
    window.drawer.set_open(False)
    window.draw_panel.tools.pad.clear()
    window.spotlight.show(None)
    window.session.begin(spec)
    window.panel.set_spec(spec)
    window.earlier_runs.set_aside()
    BEGINNINGS[0] += 1


def tell(window, asked):
    named = window.findChildren(QWidget, NAMED)
    widgets = {w.objectName(): w for w in named if w.isVisible()}
    latest = window.session.latest
    record = latest.history[-1] if latest.history else None
    line = {
        "asked": asked,
        "places": {name: place(widget) for name, widget in widgets.items()},
        "texts": {name: w.text() for name, w in widgets.items() if isinstance(w, QLabel)},
        "cost": widgets["cost_canvas"].parent().accessibleDescription()
        if "cost_canvas" in widgets
        else "",
        "enabled": {name: widget.isEnabled() for name, widget in widgets.items()},
        "active": window.isActiveWindow(),
        "asks": bool((asking := QApplication.activeModalWidget()) and asking.isActiveWindow()),
        "state": window.session.state.value,
        "ready": window.session.is_ready,
        "step": latest.step,
        "epoch": latest.epoch,
        "accuracy": record.validation_accuracy if record else None,
        "prediction": window.findChild(QLabel, "prediction_label").text(),
        "learning_rate": window.session.spec.learning_rate,
        "message": window.message_bar.text(),
        "sizes": latest.spec.sizes,
        "activation": latest.spec.activation,
        "data": window.session.spec.data,
        "training_points": len(window.session.dataset.train) if window.session.is_ready else 0,
        "tabs": tab_places(window.drawer.tabs),
        "page": window.drawer.page_name if window.drawer.is_open else "",
        "words": window.drawer.words.text,
        "example": window.spotlight.example.origin if window.spotlight.example else "",
        "earlier_runs": [run.snapshot.epoch for run in window.earlier_runs.runs],
        "full_screen": window.isFullScreen(),
        "focus": QApplication.focusWidget().objectName() if QApplication.focusWidget() else "",
        "focus_moves": FOCUS_MOVES[0],
        "beginnings": BEGINNINGS[0],
    }
    print(json.dumps(line), flush=True)


def obey(window, spec):
    """Do what stands in each of the lines that have come: whole ones, or none."""
    lines = os.read(0, 65_536).decode().splitlines()
    if not lines:  # the test is gone
        QApplication.exit(1)
    for line in lines:
        if line == "begin anew":
            begin_anew(window, spec)
        else:
            tell(window, int(line.removeprefix("tell ")))


def main():
    faulthandler.register(signal.SIGUSR1)
    qInstallMessageHandler(lambda kind, context, text: print(f"qt: {text}", file=sys.stderr))
    application, window = build(sys.argv[1:])
    window.crash.install()
    application.focusChanged.connect(count_focus)
    spec, said = window.session.spec, QSocketNotifier(0, QSocketNotifier.Type.Read, window)
    said.activated.connect(lambda: obey(window, spec))
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
