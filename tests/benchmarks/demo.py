"""The window of an open day on a real screen: ten digits by mouse, half a minute idle, Esc twice.

`python -m tests.benchmarks demo [NET.json] [PICTURE.png]`; and `demo hour [TOUCHES [NET]]`:
strokes at random places, without waiting, as many as an hour of visitors has.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

from tests.benchmarks.processes import ROOT
from tests.end_to_end.screen import Screen
from tests.pen_strokes import drawings

DATA = Path(os.environ.get("NNVIZ_TEST_DATA", "../shared/data"))
TOUCHES = 1_800
"""In an hour, one in two seconds."""
PLACE_S, PATIENCE_S = 0.016, 90
_POINTS = 40
"""Of a stroke, at most."""


def main(arguments):
    if arguments[:1] == ["hour"]:
        asked = map(str, (*arguments[1:3], *(TOUCHES, "")[len(arguments[1:3]) :]))
        command = [sys.executable, "-m", "tests.benchmarks.demo_run", "hour", *asked]
        subprocess.run(command, cwd=ROOT, check=True)
        return
    screen = Screen("1920x1080")
    try:
        by_mouse(screen, *arguments)
    finally:
        screen.close()


def by_mouse(screen, network="", picture=""):
    """Draw each digit once, as a writer of the test's data did; say what was read in it."""
    window = Window(screen, network)
    x, y, side, _ = window.wait_for(lambda told: told["ready"])["pad"]
    chosen = [next(d for d in drawings(DATA)[700:] if d.label == digit) for digit in range(10)]
    answers = []
    for drawing in chosen:
        window.clear(screen)
        for stroke in in_box(drawing.strokes, x, y, side):
            screen.xdotool(*by_hand(stroke))
        time.sleep(0.5)
        answers.append(window.newest()["read"])
    if picture:
        subprocess.run(["import", "-window", "root", picture], env=screen.environment, check=True)
    right = sum(str(digit) == read for digit, read in enumerate(answers))
    print(f"  ten digits by mouse: {right} of 10 read, {answers}")
    began = time.perf_counter()
    window.wait_for(lambda told: told["is_empty"])
    print(f"  alone: empty again after {time.perf_counter() - began:.1f} s")
    screen.xdotool("key", "Escape")
    time.sleep(0.5)
    said = window.newest()["status"]
    screen.xdotool("key", "Escape")
    print(f"  Esc: {said!r}; Esc again: ended with status {window.process.wait(PATIENCE_S)}")
    print(f"  on stderr: {window.process.stderr.read()!r}")


class Window:
    """The program in a process of its own, which tells what it shows."""

    def __init__(self, screen, network):
        command = [sys.executable, "-m", "tests.benchmarks.demo_run", "shown", network]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(
            command, cwd=ROOT, env=screen.environment, stdout=pipe, stderr=pipe, text=True
        )
        os.set_blocking(self.process.stdout.fileno(), False)
        self._newest = {}

    def newest(self):
        """What it told last."""
        for line in self.process.stdout.readlines():
            self._newest = json.loads(line)
        return self._newest

    def wait_for(self, holds):
        """What it tells when that holds."""
        until = time.perf_counter() + PATIENCE_S
        while time.perf_counter() < until:
            if (told := self.newest()) and holds(told):
                return told
            time.sleep(0.02)
        raise TimeoutError(self._newest)

    def clear(self, screen):
        """Press its button."""
        left, top, width, height = self.newest()["clear"]
        screen.xdotool("mousemove", left + width // 2, top + height // 2, "click", 1)
        self.wait_for(lambda told: told["is_empty"])


def in_box(strokes, x, y, side):
    """The strokes in the middle of a pad."""
    points = np.concatenate(strokes)
    low, high = points.min(axis=0), points.max(axis=0)
    scale = 0.6 * side / max(high - low)
    middle = (x + side / 2, y + side / 2)
    return [(stroke - (low + high) / 2) * scale + middle for stroke in strokes]


def by_hand(stroke):
    """Words for xdotool: the button is down from the first point to the last."""
    some = stroke[np.linspace(0, len(stroke) - 1, min(len(stroke), _POINTS)).astype(int)]
    places = [(str(round(x)), str(round(y))) for x, y in some]
    words = ["mousemove", *places[0], "mousedown", "1"]
    for place in places[1:]:
        words += ["sleep", str(PLACE_S), "mousemove", *place]
    return [*words, "sleep", str(PLACE_S), "mouseup", "1"]
