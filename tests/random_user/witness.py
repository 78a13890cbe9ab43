"""Watches a window while it is used: what a person must never see, read or wait for is a finding.

Findings are exceptions, Python's and Qt's warnings, dialogs of the program's own about a fault,
texts with numbers that are none or that nobody can read, an event loop that stands still, memory
that grows beyond what is kept, and threads that are left.
"""

import contextlib
import os
import re
import sys
import threading
import time
import traceback
import warnings
from collections import Counter, deque
from pathlib import Path

from PySide6.QtCore import QTimer, qInstallMessageHandler
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QMessageBox

from tests.gui.heard.items import wrong_in
from tests.random_user.memory import Needs, resident

NOT_OURS = ("This plugin does not support", "not accepted by receiving widget")
"""What the offscreen platform and Qt's own test hands say."""
BAD_TEXT = re.compile(
    r"(?<![^\W_])(nan|inf|infinity|null|traceback|object at)(?![^\W_]|…)"
    r"|\{\w*\}|\d{13,}|\de[+-]?\d{3}",
    re.IGNORECASE,
)
THREADS = "/proc/self/task"
NOWHERE = "elsewhere"
"""Not in this program: the loop itself, Qt, or the random user."""
TEXTS = ("text", "toolTip", "accessibleName", "accessibleDescription", "windowTitle")


class Witness:
    """Begins to watch when it is made; ``findings`` counts each kind of finding by its words.

    A loop that computes for ``stall_s`` seconds is one, and so is one that waits so long.
    """

    def __init__(self, stall_s, diary=os.devnull):
        self.findings = Counter()
        self.recent = Steps(diary)
        """What was done last, newest last: told with the first finding of each kind."""
        self.most_memory = 0
        """Bytes that the process took at most, of the times when it was weighed."""
        self._needs = Needs()
        self._read = {""}
        self._threads = set(threading.enumerate())
        qInstallMessageHandler(self._on_qt_message)
        sys.excepthook = lambda kind, error, trace: self.see_exception(error)
        threading.excepthook = lambda failed: self.see_exception(failed.exc_value)
        warnings.showwarning = self._on_warning
        QPainter.drawText = self._reading(QPainter.drawText)
        self._beat = Beat(self, stall_s)

    def watch(self, window):
        """Hear of the faults in a window that has been opened; that itself is no turn of it."""
        window.crash.report = lambda kind, error, trace: self.see_exception(error)
        self._beat.begin_turn()

    def find(self, kind, text, more=""):
        """Note a finding, and tell of it where it is the first of its kind."""
        words = f"{kind}: {text}"
        self.findings[words] += 1
        if self.findings[words] == 1:
            print(f"FINDING {words}\n  after {' | '.join(self.recent)}\n{more}", flush=True)

    def see_exception(self, error):
        """An exception that nobody caught."""
        frames = traceback.extract_tb(error.__traceback__)[-2:]
        where = " ".join(f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in frames)
        whole = "".join(traceback.format_exception(error))
        self.find("exception", f"{type(error).__name__} {str(error)[:120]} {where}", whole[-3000:])

    def see_dialog(self, dialog):
        """A box that is open: the program has none but about faults, and questions."""
        if isinstance(dialog, QMessageBox) and not _asks(dialog):
            self.find("dialog", dialog.text(), dialog.detailedText()[-2000:])

    def read(self, text, where):
        """A text that a person reads or hears."""
        if text in self._read:
            return
        if BAD_TEXT.search(text):
            self.find("text", f"{where} {text[:100]!r}")
        else:
            self._read.add(text)

    def read_all(self):
        """The texts of all that is visible, but for what the person types; nobody waits for it."""
        for widget in QApplication.allWidgets():
            if not widget.isVisible():
                continue
            typed = isinstance(widget, (QLineEdit, QAbstractSpinBox))
            for name in TEXTS:
                text = getattr(widget, name, None)
                if callable(text) and not (typed and name == "text"):
                    self.read(text(), f"{type(widget).__name__}.{name}")
            for words in wrong_in(widget):
                self.find("heard", f"{type(widget).__name__} {widget.objectName()}: {words}")
        self._beat.begin_turn()

    def weigh(self, spec):
        """Note in the diary how much memory the process takes, the run being of that design."""
        taken, most = resident(), self._needs.most(spec)
        self.most_memory = max(self.most_memory, taken)
        self.recent.note(f"memory {taken / 1e6:.0f} of {most / 1e6:.0f} MB")
        if taken > most:
            self.find("memory", f"more than {most / 1e9:.1f} GB", f"  {taken / 1e9:.2f} GB\n")

    @property
    def longest_turn(self):
        """Seconds of processor of the longest turn of the event loop, and where it stood in it."""
        return self._beat.longest

    def close(self):
        """After the window: stop watching, and look for threads that are left."""
        self._beat.stop()
        left = [t.name for t in threading.enumerate() if t not in self._threads and not t.daemon]
        if left:
            self.find("threads", f"left running: {left}")

    def _on_qt_message(self, mode, context, message):
        if not any(words in message for words in NOT_OURS):
            self.find("Qt", message)

    def _on_warning(self, message, category, filename, lineno, file=None, line=None):
        self.find("warning", f"{category.__name__} {message} {filename}:{lineno}")

    def _reading(self, draw):
        def draw_and_read(painter, *arguments):
            for argument in arguments:
                if isinstance(argument, str):
                    self.read(argument, "painted")
            return draw(painter, *arguments)

        return draw_and_read


class Steps(deque):
    """The last steps that were done; all of them stand in a file too, should the process die."""

    def __init__(self, diary):
        super().__init__(maxlen=8)
        self._diary = Path(diary).open("w", buffering=1, encoding="utf-8")  # noqa: SIM115

    def append(self, step):
        super().append(step)
        self.note(step)

    def note(self, words):
        """Into the file alone."""
        self._diary.write(f"{words}\n")


def _asks(dialog):
    """Whether it is one of the program's questions before something is lost."""
    return dialog.objectName().endswith("_question")


class Beat:
    """Whether the event loop goes round: a timer beats, a thread sees when it does not.

    Two things are told apart. Its thread *computes* for so many seconds of processor: that is the
    program's own, however busy the machine is. Or it *waits*, for another thread: what the system
    gave to other processes meanwhile does not count then, where it tells: the longest that two
    threads were kept waiting, as the loop's may have been, and that which it waited for.
    """

    def __init__(self, witness, stall_s):
        self._witness, self._stall_s = witness, stall_s
        self._main = threading.get_ident()
        self._stopped = threading.Event()
        self.begin_turn()
        self.frames = ""
        self.longest = 0.0, NOWHERE
        self._timer = QTimer(interval=30)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start()
        self._watcher = threading.Thread(target=self._watch, daemon=True)
        self._watcher.start()

    def stop(self):
        self._timer.stop()
        self._stopped.set()
        self._watcher.join()

    def begin_turn(self):
        """What has been until now is not looked at."""
        self._begin_turn(_waited_s())

    def _begin_turn(self, waited):
        self._last, self._computed = time.perf_counter(), time.thread_time()
        self._waited = waited

    def _on_beat(self):
        waited, worked = _waited_s(), time.thread_time() - self._computed
        waits = sorted(w - self._waited.get(t, w) for t, w in waited.items())
        stood = time.perf_counter() - self._last - sum(waits[-2:])
        self._begin_turn(waited)
        frames, self.frames = self.frames, ""
        self.longest = max(self.longest, (worked, _place(frames)))
        if max(stood, worked) > self._stall_s:
            kind = "stall" if worked > self._stall_s else "wait"
            took = f"  {worked:.2f} s of processor, {stood:.2f} s in all, in\n{frames}"
            self._witness.find(kind, _place(frames), took)

    def _watch(self):
        """Where it stands shortly before that is too long, and from then on ever more rarely."""
        due, last = 0.8, 0.0
        while not self._stopped.wait(0.02):
            due, last = (due if last == self._last else 0.8), self._last
            if time.perf_counter() - last > due * self._stall_s:
                self.frames, due = self._stacks(), 2 * due

    def _stacks(self):
        """Where the main thread is; where it waits for others, or is in none of ours, they too.

        Its own frame, which would be in a ring with all others and what they hold, it leaves out.
        """
        frames = sys._current_frames()
        del frames[threading.get_ident()]
        main = "".join(traceback.format_stack(frames.pop(self._main))[-14:])
        if "threading.py" not in main and _place(main) != NOWHERE:
            return main
        others = [s for f in frames.values() if "nnviz/" in (s := "".join(_stack(f)))]
        return "  meanwhile\n".join([main, *others])


def _stack(frame):
    return traceback.format_stack(frame)[-8:]


def _place(frames):
    """Where in nnviz it stood, innermost first; the numbers of the lines may change."""
    main = frames.partition("  meanwhile")[0]
    inside = re.findall(r'nnviz/([\w/]+\.py)", line \d+, in (\w+)', main)
    return " < ".join(f"{path}:{name}" for path, name in inside[:-5:-1]) or NOWHERE


def _waited_s():
    """For each thread the seconds that it could have run and was not let; {} where none tells."""
    waited = {}
    with contextlib.suppress(OSError):
        for thread in os.listdir(THREADS):  # noqa: PTH208, it is asked at every beat
            with contextlib.suppress(OSError):  # it has ended meanwhile
                waited[thread] = int(_schedule_of(thread).split()[1]) / 1e9
    return waited


def _schedule_of(thread):
    file = os.open(f"{THREADS}/{thread}/schedstat", os.O_RDONLY)
    try:
        return os.read(file, 100)
    finally:
        os.close(file)
