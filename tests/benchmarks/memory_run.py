"""Trains on a folder's MNIST in the window for some epochs and prints the peak of memory.

Of the window's process and of the one that trains, pages that they share counted once.
"""

import json
import multiprocessing
import os
import sys
from pathlib import Path

EPOCHS = 3


class Peak:
    """The most that was seen."""

    def __init__(self):
        self.mb = 0.0

    def look(self):
        pids = [os.getpid(), *(child.pid for child in multiprocessing.active_children())]
        self.mb = max(self.mb, sum(map(proportional_mb, pids)))


def proportional_mb(pid):
    """The memory of a process, of what it shares only its part."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def finish(application, peak):
    peak.look()
    print(json.dumps({"peak_mb": peak.mb}), flush=True)
    application.quit()


def bare():
    import numpy  # noqa: F401
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.show()
    QTimer.singleShot(1000, lambda: finish(application, Peak()))
    application.exec()


def ours(folder):
    import dataclasses

    from PySide6.QtCore import QTimer

    from nnviz.app import build

    application, window = build([])
    session = window.session
    session.design(dataclasses.replace(session.spec, data=folder, epochs=EPOCHS))
    peak = Peak()
    session.data_ready.connect(lambda data: session.train())

    def look():
        peak.look()
        if session.latest.epoch >= EPOCHS:
            timer.stop()
            window.close()
            finish(application, peak)

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(50)
    application.exec()


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else ours(sys.argv[1])
