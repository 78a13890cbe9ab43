"""The process in which a run trains: what it does from its start to its end."""

import copy
import os
import signal
import traceback
from contextlib import closing
from functools import partial
from importlib import import_module
from queue import SimpleQueue
from threading import Event, Lock, Thread
from time import monotonic
from typing import TYPE_CHECKING, Any

from nnviz.courtesy import Courtesy
from nnviz.session.process.examples import Questions, SentData
from nnviz.session.process.line import (
    Answer,
    Ask,
    Begin,
    Change,
    Failed,
    Heard,
    Home,
    Hurry,
    Keep,
    Kept,
    Line,
    Making,
    Pause,
    Ready,
    Stop,
    Told,
)
from nnviz.session.process.moments import told
from nnviz.session.whole_moments import WholeMoments

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from nnviz.core import Training

NEEDED = ("nnviz.core.run.planned", "scipy.special", "scipy.linalg")


def serve(connection: "Connection[Any, Any]") -> None:
    """Train what is sent, one run after the other, until the other end is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process of the window
    for name in NEEDED:
        import_module(name)
    Seat(Line(connection, partial(os._exit, 1))).serve()


class Seat:
    """Has one training at a time; one thread hears what is said meanwhile."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._begun: SimpleQueue[Training] = SimpleQueue()
        self._lock = Lock()
        self._training: Training | None = None
        self._questions = Questions(line)
        self._stopping = Event()
        self._courtesy = Courtesy(self._stopping)
        self._is_asked = False
        self._changes = 0
        self._pause_s = self._keep_s = self._keep_at = 0.0

    def serve(self) -> None:
        """For ever: the thread that hears ends the process."""
        Thread(target=self._hear, daemon=True).start()
        self._line.say(Ready())
        while True:
            try:
                self._train(self._begun.get())
            except Exception as error:  # noqa: BLE001, it is told
                self._line.say(Failed(str(error), traceback.format_exc()))

    def _hear(self) -> None:
        try:
            while True:
                self._take(self._line.hear())
        finally:
            os._exit(0)  # nobody is there who wants to know, however long a mini-batch takes

    def _take(self, message: Any) -> None:
        match message:
            case Begin(training, pause_s, keep_s):
                self._questions = Questions(self._line)
                self._stopping.clear()
                self._is_asked, self._changes, self._pause_s = False, 0, pause_s
                self._training, self._keep_s = training, keep_s
                self._begun.put(training)
            case Answer() | Making():
                self._questions.hear(message)
            case Change(to):
                self._change(to)
            case Ask():
                self._is_asked = True
                self._courtesy.heard()
            case Heard():
                self._courtesy.heard()
            case Hurry():
                self._courtesy.hurry()
            case Keep():
                self._keep_at = 0.0
            case Pause(seconds):
                self._pause_s = seconds
            case Stop():
                self._stopping.set()

    def _change(self, to: Any) -> None:
        with self._lock:
            if self._training is None:
                return
            self._changes += 1
            if isinstance(to, int):
                self._training.change_data(SentData(self._questions, to))
            else:
                self._training.change(to)

    def _train(self, training: "Training") -> None:
        moments = WholeMoments(training, self._stopping)
        training.take_up(SentData(self._questions, 0))
        shown, self._keep_at = training.snapshot(), monotonic() + self._keep_s
        with closing(training.steps(self._courtesy.rest_within)) as steps:
            for _ in steps:
                is_asked = self._is_asked and moments.tells(self._pause_s)
                if is_asked and not self._line.is_sending:
                    self._is_asked, before = False, shown
                    shown = training.snapshot()
                    self._line.say(Told(told(shown, before)))
                    if monotonic() > self._keep_at:
                        self._keep_at = monotonic() + self._keep_s
                        self._line.say(Kept(copy.deepcopy(training), *self._told_of(training)))
                if moments.stops() or moments.waits(self._pause_s):
                    break
                self._courtesy.rest()
        with self._lock:
            self._training = None
        self._line.say(Home(training, *self._told_of(training)))

    def _told_of(self, training: "Training") -> tuple[int, int]:
        """How many changes it has heard of, and which data it has."""
        assert isinstance(training.dataset, SentData)
        return self._changes, training.dataset.which
