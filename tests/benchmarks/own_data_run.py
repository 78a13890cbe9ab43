"""Opens a window, and in it a small table and then a large one; prints a line of json."""

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer

from nnviz import app

TICK_MS, SETTLE_S, PATIENCE_S = 5, 6, 60
CANCELLED_AFTER_S = (0.3, 0.8, 1.3)


class Lateness:
    """How late a timer of this thread is, with and without what it waited for a processor.

    The kernel counts that wait (Linux, /proc/self/task/…/schedstat); elsewhere it is 0.
    """

    def __init__(self):
        self._timer = QTimer(interval=TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)
        self.begin()
        self._timer.start()

    def begin(self):
        """Forget what was."""
        self.late_ms = self.net_ms = 0.0
        self._last, self._waited = time.perf_counter(), waited()

    def _look(self):
        now, wait = time.perf_counter(), waited()
        late = 1000 * (now - self._last) - TICK_MS
        self.late_ms = max(self.late_ms, late)
        self.net_ms = max(self.net_ms, late - 1000 * (wait - self._waited))
        self._last, self._waited = now, wait


def waited():
    """Seconds that this thread could have run and no processor was free."""
    try:
        return int(Path(f"/proc/self/task/{os.getpid()}/schedstat").read_text().split()[1]) / 1e9
    except OSError:
        return 0.0


def until(done, seconds=PATIENCE_S):
    """Let the window go on until it is so, or for so long."""
    loop, clock, end = QEventLoop(), QTimer(interval=TICK_MS), time.perf_counter() + seconds
    clock.timeout.connect(lambda: loop.quit() if done() or time.perf_counter() > end else None)
    clock.start()
    loop.exec()


def cancel_after(own, path, seconds):
    """How long the window takes to answer a cancelled reading, and the thread to end, in ms."""
    own._found = None
    own.open(path)
    until(lambda: False, seconds)
    finder, start = own._reading._finder, time.perf_counter()
    own._page.centre.cancelled.emit()
    answered = 1000 * (time.perf_counter() - start)
    until(lambda: finder is None or not finder.is_alive())
    return answered, 1000 * (time.perf_counter() - start)


def main(large, small):
    """The small table makes the page; the large one is measured."""
    _application, window = app.build([])
    until(lambda: window.session.is_ready)
    until(lambda: False, SETTLE_S)
    late, own = Lateness(), window.own_data
    own.open(small)
    until(lambda: own._found is not None)
    first = late.late_ms
    until(lambda: False, 1)
    late.begin()
    start, cpu = time.perf_counter(), time.process_time()
    own.open(large)
    until(lambda: own._found is not None and own._found.path == large)
    seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
    seen = {
        "bytes": large.stat().st_size,
        "seconds": seconds,
        "cpu_seconds": cpu,
        "late_ms": late.late_ms,
        "net_ms": late.net_ms,
        "first_ms": first,
    }
    assert own._found.problem is None
    cancelled = [cancel_after(own, large, seconds) for seconds in CANCELLED_AFTER_S]
    answered, left = map(max, zip(*cancelled, strict=True))
    print(json.dumps({**seen, "cancel_ms": answered, "left_ms": left}))
    window.close()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
