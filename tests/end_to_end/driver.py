"""Runs the real window and tells a test, line by line, what it shows and where things are.

Started as a process of its own on a virtual screen; the test moves the mouse and types keys.
"""

import faulthandler
import json
import signal
import sys
import time

from PySide6.QtCore import QPoint, QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QLabel, QWidget

from nnviz.app import build


def place(widget):
    """The rectangle of a widget on the screen."""
    corner = widget.mapToGlobal(QPoint(0, 0))
    return [corner.x(), corner.y(), widget.width(), widget.height()]


def tell(window, started):
    everything = window.findChildren(QWidget)
    widgets = {w.objectName(): w for w in everything if w.objectName() and w.isVisible()}
    latest = window.session.latest
    record = latest.history[-1] if latest.history else None
    line = {
        "time": time.perf_counter() - started,
        "places": {name: place(widget) for name, widget in widgets.items()},
        "enabled": {name: widget.isEnabled() for name, widget in widgets.items()},
        "state": window.session.state.value,
        "ready": window.session.is_ready,
        "step": latest.step,
        "epoch": latest.epoch,
        "accuracy": record.validation_accuracy if record else None,
        "prediction": window.findChild(QLabel, "prediction_label").text(),
        "learning_rate": window.session.spec.learning_rate,
        "message": window.message_bar.text(),
    }
    print(json.dumps(line), flush=True)


def main():
    faulthandler.register(signal.SIGUSR1)
    started = time.perf_counter()
    qInstallMessageHandler(lambda kind, context, text: print(f"qt: {text}", file=sys.stderr))
    application, window = build(sys.argv[1:])
    window.crash.install()
    timer = QTimer(window)
    timer.timeout.connect(lambda: tell(window, started))
    timer.start(50)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
