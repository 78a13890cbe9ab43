"""Whether the event loop goes round: it tells of each turn, a thread sees when it does not."""

import re
import sys
import threading
import time
import traceback
from contextlib import contextmanager
from pathlib import Path

try:
    import resource
except ImportError:  # it tells of Unix alone
    resource = None

from PySide6.QtCore import QAbstractEventDispatcher, QTimer
from PySide6.QtWidgets import QApplication

from tests.random_user.pulse import Pulse

NOWHERE = "elsewhere"
"""Not in this program: the loop itself, Qt, or the random user."""


class Beat:
    """Tells ``find`` of each turn of the loop that takes longer than ``stall_s`` seconds.

    A turn is what is done between two looks of the loop for what a person does. Two things are told
    apart. Its thread *computes* for so many seconds of processor: that is the program's own,
    however busy the machine is. Or it *waits*, for another thread, a file or a lock: then the
    seconds do not count in which it, or what it waits for, was stopped or not let run; that may be
    processes ``beside`` its own. Neither counts what was stolen from a virtual machine. Nobody
    waits for a window that is gone, as when the last mini-batch of a wide network ends after it.
    """

    def __init__(self, find, stall_s, beside=()):
        self._find, self._stall_s = find, stall_s
        self._main = threading.get_ident()
        self._stopped = threading.Event()
        self._pulse = Pulse(beside)
        self.begin_turn()
        self.frames = ""
        self.longest = 0.0, NOWHERE
        self._timer = QTimer(interval=30)  # a loop that has nothing to do goes round as well
        self._timer.start()
        self._loop = QAbstractEventDispatcher.instance()
        self._loop.awake.connect(self._on_turn)
        self._watcher = threading.Thread(target=self._watch, daemon=True)
        self._watcher.start()

    def stop(self):
        self._timer.stop()
        self._loop.awake.disconnect(self._on_turn)
        self._stopped.set()
        self._watcher.join()
        self._pulse.stop()

    def begin_turn(self):
        """What has been until now is not looked at."""
        self._began, self._computed = time.monotonic(), time.thread_time()
        self._faults = page_faults()
        self._lost, self._stolen = self._pulse.lost_s, self._pulse.stolen_s

    @contextmanager
    def left_out(self):
        """What takes place in it is as if it took no time."""
        now, computed = time.monotonic(), time.thread_time()
        try:
            yield
        finally:
            self._began += time.monotonic() - now
            self._computed += time.thread_time() - computed

    def _had_s(self, now):
        """So long there was a machine."""
        return now - self._began - (self._pulse.stolen_s - self._stolen)

    def _stood_s(self, now):
        return self._had_s(now) - (self._pulse.lost_s - self._lost)

    def _on_turn(self):
        now, worked = time.monotonic(), time.thread_time() - self._computed
        if self._stood_s(now) > self._stall_s:
            self._pulse.catch_up(now)
        stood, worked = self._stood_s(now), min(worked, self._had_s(now))
        touched, read = (now - then for now, then in zip(page_faults(), self._faults, strict=True))
        self.begin_turn()
        frames, self.frames = self.frames, ""
        self.longest = max(self.longest, (worked, place(frames)))
        if max(stood, worked) > self._stall_s:
            kind = "stall" if worked > self._stall_s else "wait"
            if kind == "wait" and not _is_anything_seen():
                return
            took = f"  {worked:.2f} s of processor, {stood:.2f} s in all"
            pages = f"{touched} pages of memory were new to it, {read} came from the disk"
            self._find(kind, place(frames), f"{took}; {pages}; in\n{frames}")

    def _watch(self):
        """Where it stands shortly before that is too long, and from then on ever more rarely."""
        due, last = 0.8, 0.0
        while not self._stopped.wait(0.02):
            due, last = (due if last == self._began else 0.8), self._began
            if self._stood_s(time.monotonic()) > due * self._stall_s:
                self.frames, due = self._stacks(), 2 * due

    def _stacks(self):
        """Where the main thread is, and all others that do not wait: they may hold the interpreter.

        Its own frame, which would be in a ring with all others and what they hold, it leaves out.
        """
        frames = sys._current_frames()
        del frames[threading.get_ident()]
        main = "".join(_stack(frames.pop(self._main), 14))
        others = ["".join(_stack(f, 8)) for f in frames.values() if not _waits(f)]
        return "  meanwhile\n".join([main, *others])


def page_faults():
    """How often this thread was the first to touch a page of memory, and waited for one to be read.

    A machine that has to find these first, as a virtual one does, takes long for many of them.
    """
    if resource is None or not hasattr(resource, "RUSAGE_THREAD"):
        return 0, 0
    used = resource.getrusage(resource.RUSAGE_THREAD)
    return used.ru_minflt, used.ru_majflt


def _is_anything_seen():
    return any(window.isVisible() for window in QApplication.topLevelWidgets())


def place(frames):
    """Where in nnviz it stood, innermost first; the numbers of the lines may change."""
    main = frames.partition("  meanwhile")[0]
    inside = re.findall(r'nnviz/([\w/]+\.py)", line \d+, in (\w+)', main)
    return " < ".join(f"{path}:{name}" for path, name in inside[:-5:-1]) or NOWHERE


def _waits(frame):
    """Whether a thread waits for another; what it waits for is told where that is in Python."""
    return Path(frame.f_code.co_filename).name in {"threading.py", "queue.py", "connection.py"}


def _stack(frame, most):
    """The innermost calls; Python's own that import a module would be all of them."""
    whole = traceback.format_stack(frame)
    return [call for call in whole if "<frozen importlib" not in call][-most:]
