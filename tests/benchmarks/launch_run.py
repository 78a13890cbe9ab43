"""Opens the window as `nnviz` does (or a bare one) and prints when it was shown and could train.

The first argument is the monotonic clock when the process was started. The pages of the drawer are
opened in the order of the tabs, once all are made: with what it takes to show and to paint them.
"""

import gc
import json
import sys
import time


def main(started, bare):
    times = {}
    if bare:
        _open_bare()
    else:
        import nnviz.__main__  # noqa: F401, sets the variables that numpy reads
        from nnviz.cli import main as run

        run([], _open)
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication.instance()
    window = next(w for w in application.topLevelWidgets() if isinstance(w, QMainWindow))
    _watch(window, lambda: times.setdefault("shown", time.monotonic() - started))
    wait = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
    while "shown" not in times:
        application.processEvents(wait)
    if not bare:
        while not window.run_bar.run_button.isEnabled():
            application.processEvents(wait)
        times["usable"] = time.monotonic() - started
        while not all(place.is_made for place in window.places):
            application.processEvents(wait)
        times["filled"] = time.monotonic() - started
        times["pages"] = _open_pages(application, window)
    print(json.dumps(times), flush=True)
    window.close()


def _open_bare():
    import numpy  # noqa: F401
    from PySide6.QtWidgets import QApplication, QMainWindow

    _kept.append(QApplication([]))
    _kept.append(QMainWindow())
    _kept[-1].show()


def _open():
    from nnviz.app import build

    gc.disable()  # as `nnviz.app.main` does
    _kept.extend(build([]))
    return 0


def _watch(window, on_paint):
    """Call ``on_paint`` when the window is painted.

    It alone is watched: to look at what the whole program is sent took twenty milliseconds itself.
    """
    from PySide6.QtCore import QEvent, QObject

    class Watch(QObject):
        def eventFilter(self, widget, event):
            if event.type() == QEvent.Type.Paint:
                on_paint()
            return False

    watch = Watch(window)
    window.installEventFilter(watch)


def _open_pages(application, window):
    """How many seconds each page took to be there and painted."""
    took = {}
    for index, view in enumerate(window.drawer.views):
        begin = time.monotonic()
        window.drawer.open_page(view)
        application.sendPostedEvents()
        window.repaint()
        took[window.drawer.tabs.tabText(index)] = time.monotonic() - begin
    return took


_kept = []

if __name__ == "__main__":
    main(float(sys.argv[1]), "bare" in sys.argv)
