"""Watches a window while it is used: what a person must never see, read or wait for is a finding.

Findings are exceptions, Python's and Qt's warnings, dialogs of the program's own about a fault,
texts with numbers that are none or that nobody can read, an event loop that stands still, memory
that grows beyond what is kept, and threads that are left.
"""

import os
import sys
import threading
import traceback
import warnings
from collections import Counter, deque
from pathlib import Path

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QDrag, QPainter
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTextEdit,
)

from tests.gui.heard.items import wrong_in
from tests.random_user.beat import Beat
from tests.random_user.memory import Memory
from tests.random_user.texts import Texts

NOT_OURS = ("This plugin does not support", "not accepted by receiving widget")
"""What the offscreen platform and Qt's own test hands say."""
TWO_DRAGS = "QDragManager::drag in possibly invalid state"
# Seconds within which a thread aside has done what it does.
TO_END = 20
TEXTS = ("text", "toolTip", "accessibleName", "accessibleDescription", "windowTitle")


class Witness:
    """Begins to watch when it is made; ``findings`` counts each kind of finding by its words.

    A loop that computes for ``stall_s`` seconds is one, and so is one that waits so long. Long
    numbers of ``tables``, files that are opened, are no fault of the program's; nor is that the
    machine keeps it, or processes ``beside`` it that it waits for, from running.
    """

    def __init__(self, stall_s, diary=os.devnull, tables=(), beside=()):
        self.findings = Counter()
        self.recent = Steps(diary)
        """What was done last, newest last: told with the first finding of each kind."""
        self.memory = Memory()
        self._texts = Texts(tables)
        self._threads = set(threading.enumerate())
        qInstallMessageHandler(self._on_qt_message)
        sys.excepthook = lambda kind, error, trace: self.see_exception(error)
        threading.excepthook = lambda failed: self.see_exception(failed.exc_value)
        warnings.showwarning = self._on_warning
        QPainter.drawText = self._reading(QPainter.drawText)
        self._beat = Beat(self.find, stall_s, beside)

    def watch(self, window):
        """Hear of the faults in a window that has been opened; that itself is no turn of it."""
        window.crash.report = lambda kind, error, trace: self.see_exception(error)
        self._beat.begin_turn()

    def find(self, kind, text, more=""):
        """Note a finding, and tell of it where it is the first of its kind."""
        words = f"{kind}: {text}"
        self.findings[words] += 1
        self.recent.note(f"FINDING {words} {more.partition(chr(10))[0]}")
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
        if self._texts.is_bad(text):
            self.find("text", f"{where} {text[:100]!r}")

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

    def weigh(self):
        """Note in the diary how much memory the process takes, and find it where it is too much."""
        taken, most = self.memory.weigh(), self.memory.most
        self.recent.note(f"memory {taken / 1e6:.0f} of {most / 1e6:.0f} MB")
        if taken > most:
            self.find("memory", f"more than {most / 1e9:.1f} GB", f"  {taken / 1e9:.2f} GB\n")

    def left_out(self):
        """A context: what is computed in it is not the window's, nor waited for by anybody."""
        return self._beat.left_out()

    @property
    def longest_turn(self):
        """Seconds of processor of the longest turn of the event loop, and where it stood in it."""
        return self._beat.longest

    def close(self):
        """After the window: stop watching, and look for threads that are left.

        What was being done aside ends by itself: the program waits for it.
        """
        self._beat.stop()
        begun = [t for t in threading.enumerate() if t not in self._threads and not t.daemon]
        for thread in begun:
            thread.join(TO_END if thread.name == "aside" else 0)
        left = [thread.name for thread in begun if thread.is_alive()]
        if left:
            self.find("threads", f"left running: {left}")

    def _on_qt_message(self, mode, context, message):
        if not any(words in message for words in NOT_OURS) and not _is_of_text_dragged(message):
            self.find("Qt", message, "".join(traceback.format_stack()[-12:-1]))

    def _on_warning(self, message, category, filename, lineno, file=None, line=None):
        stack = "".join(traceback.format_stack()[-12:-1])
        self.find("warning", f"{category.__name__} {message} {filename}:{lineno}", stack)

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


def _is_of_text_dragged(message):
    """Whether Qt says that there are two drags, and the one is of text out of a field.

    A text field that the mouse has left goes on to move it by a clock of its own, so as to scroll,
    also while its text is dragged: it would drag it anew each time, which Qt refuses.
    """
    drags = [drag for top in QApplication.topLevelWidgets() for drag in top.findChildren(QDrag)]
    fields = [drag.source().parent() for drag in drags if drag.source() is not None]
    known = any(isinstance(field, (QTextEdit, QPlainTextEdit)) for field in fields)
    return known and message == TWO_DRAGS


def _asks(dialog):
    """Whether it is one of the program's questions before something is lost."""
    return dialog.objectName().endswith("_question")
