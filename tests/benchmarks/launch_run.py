"""Opens the window (or a bare one) and prints when it was first painted and first usable."""

import time

STARTED = time.perf_counter()

import json  # noqa: E402
import sys  # noqa: E402


def main(bare):
    from PySide6.QtCore import QEvent, QObject, QTimer

    if bare:
        import pyqtgraph
        from PySide6.QtWidgets import QApplication

        application = QApplication([])
        window = pyqtgraph.PlotWidget()
        window.show()
    else:
        from nnviz.app import build

        application, window = build([])
    times = {}

    class Watch(QObject):
        def eventFilter(self, widget, event):
            if event.type() == QEvent.Type.Paint:
                times.setdefault("visible", time.perf_counter() - STARTED)
            return False

    watch = Watch()
    (window.viewport() if bare else window.run_bar).installEventFilter(watch)

    def look():
        if "visible" in times and (bare or window.run_bar.run_button.isEnabled()):
            times["usable"] = time.perf_counter() - STARTED
            print(json.dumps(times), flush=True)
            window.close()
            application.quit()
            timer.stop()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(5)
    application.exec()


if __name__ == "__main__":
    main("bare" in sys.argv)
