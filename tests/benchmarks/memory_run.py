"""Trains on a folder's MNIST in the window for three epochs and prints the peak of memory."""

import json
import resource
import sys

from PySide6.QtCore import QTimer


def finish(application):
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"peak_mb": peak}), flush=True)
    application.quit()


def bare():
    import numpy  # noqa: F401
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.show()
    QTimer.singleShot(1000, lambda: finish(application))
    application.exec()


def ours(folder):
    import dataclasses

    from nnviz.app import build

    application, window = build([])
    session = window.session
    session.design(dataclasses.replace(session.spec, data=folder, epochs=3))
    session.data_ready.connect(lambda data: session.train())

    def look():
        if session.latest.epoch >= 3:
            timer.stop()
            window.close()
            finish(application)

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(100)
    application.exec()


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else ours(sys.argv[1])
