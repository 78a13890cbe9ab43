"""`nnviz demo` that tells, line by line, what it shows; or that is touched at random.

Memory is that of the process, in MB, after each tenth of the touches.
"""

import json
import os
import sys
import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPointingDevice
from PySide6.QtTest import QTest

from nnviz.app import build_demo
from tests.end_to_end.driver import place

LOOK_MS = 50
KEYS = (Qt.Key.Key_F1, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_7)


def shown(network):
    """On a screen, until somebody leaves."""
    application, window = build_demo([network] if network else [])
    told = [None]

    def look():
        now = {
            "pad": place(window.pad),
            "clear": place(window.clear_button),
            "is_empty": window.pad.is_empty,
            "read": window.reading.prediction.text(),
            "status": window.status.text(),
            "ready": bool(network) or "has learnt:" in window.status.text(),
        }
        if now != told[0]:
            told[0] = now
            print(json.dumps(now), flush=True)

    timer = QTimer(window, interval=LOOK_MS)
    timer.timeout.connect(look)
    timer.start()
    return application.exec()


def hour(touches, network=""):
    """Strokes of a mouse and of fingers, buttons and keys, wherever they fall; without a wait."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    errors = []
    sys.excepthook = lambda *error: (errors.append(repr(error[1])), sys.__excepthook__(*error))
    application, window = build_demo([network] if network else [])
    rng, finger = np.random.default_rng(6), QTest.createTouchDevice()
    memory, began = [], time.perf_counter()
    for touch in range(touches):
        points = [QPoint(*at) for at in rng.uniform(-40, side(window), (rng.integers(1, 12), 2))]
        by_finger(window, finger, points) if touch % 2 else by_mouse(window, points)
        chance = rng.random()
        if chance < 0.2:
            QTest.mouseClick(window.clear_button, Qt.MouseButton.LeftButton)
        elif chance < 0.3:
            QTest.keyClick(window, KEYS[rng.integers(len(KEYS))])
        elif chance < 0.4:
            window.idle.timeout.emit()
        application.processEvents()
        if (touch + 1) % max(touches // 10, 1) == 0:
            memory.append(round(resident(), 1))
            print(f"  {touch + 1} touches, {memory[-1]} MB", flush=True)
    is_whole = window.isVisible() and not errors
    window.close()
    seconds = round(time.perf_counter() - began, 1)
    words = {"touches": touches, "seconds": seconds, "memory_mb": memory, "errors": errors}
    print(json.dumps(words | {"is_whole": is_whole}), flush=True)


def side(window):
    """Pixels of the pad, and a little more."""
    return window.pad.width() + 40


def by_mouse(window, points):
    """Over the pad, and beyond its edge."""
    kinds = [QEvent.Type.MouseButtonPress, *[QEvent.Type.MouseMove] * (len(points) - 1)]
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    kinds.append(QEvent.Type.MouseButtonRelease)
    for kind, point in zip(kinds, [*points, points[-1]], strict=True):
        at = QPointF(point)
        event = QMouseEvent(kind, at, window.pad.mapToGlobal(at), left, left, none)
        window.pad.event(event)


def by_finger(window, finger: QPointingDevice, points):
    """The same with a touch screen; every fourth time with two fingers."""
    first, *rest = points
    fingers = 2 if len(points) % 4 == 0 else 1
    touched = QTest.touchEvent(window, finger)
    for number in range(fingers):
        touched.press(number, first, window.pad)
    touched.commit()
    for point in rest:
        for number in range(fingers):
            touched.move(number, point, window.pad)
        touched.commit()
    for number in range(fingers):
        touched.release(number, points[-1], window.pad)
    touched.commit()


def resident():
    """Megabytes of memory that the process has now."""
    status = Path("/proc/self/status").read_text().splitlines()
    [line] = [line for line in status if line.startswith("VmRSS")]
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    what, *rest = sys.argv[1:]
    sys.exit(shown(*rest) if what == "shown" else hour(int(rest[0]), *rest[1:]))
