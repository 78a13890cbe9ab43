"""How late a timer of 10 ms is: what keeps a window from answering makes it so."""

import time

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer

TICK_MS = 10


class Lateness(QObject):
    """Notes it while it is on."""

    def __init__(self, parent):
        super().__init__(parent)
        self.late, self._last = [], 0.0
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timeout)

    def start(self):
        self.late, self._last = [], time.perf_counter()
        self._timer.start()

    def stop(self):
        """Milliseconds beyond the ten: half, 95 and 99 of 100, the most."""
        self._timer.stop()
        late = np.percentile(np.array(self.late) * 1000, [50, 95, 99, 100])
        return dict(zip(("p50", "p95", "p99", "max"), late.tolist(), strict=True))

    def _on_timeout(self):
        now = time.perf_counter()
        self.late.append(max(0.0, now - self._last - TICK_MS / 1000))
        self._last = now
