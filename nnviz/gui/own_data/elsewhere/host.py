"""The window's side of the process that finds out what files hold."""

import atexit
import weakref
from pathlib import Path
from threading import Lock
from time import monotonic

from nnviz.core import Sentence, Spec
from nnviz.core.choices import Choices
from nnviz.data.dataset import Progress
from nnviz.gui.own_data.elsewhere.parcel import receive
from nnviz.gui.own_data.elsewhere.seat import Failed, Leave, Left, Parcel, Ready, Wanted, serve
from nnviz.gui.own_data.finding import find, refused
from nnviz.gui.own_data.found import Found
from nnviz.session.process.child import ChildProcess

LOOK_S = 0.03
"""How often one who waits looks whether anybody still wants it."""
PATIENCE_S = 1.0
"""How long the process may take to leave what nobody wants, before it is ended."""


class FindingEnded(RuntimeError):  # noqa: N818, that is what has happened
    """The process tells of an error that nobody foresaw."""


class FindingProcess:
    """Started when first wanted, and kept warm; it finds out one thing after the other."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._child: ChildProcess | None = None
        self._is_new = True
        self._last: weakref.ref[Found] | None = None

    def get_ready(self) -> None:
        """Have it started, where nobody waits for it."""
        if self._lock.acquire(blocking=False):
            try:
                self._started()
            finally:
                self._lock.release()

    def find(
        self, path: Path, choices: Choices, spec: Spec, before: Found | None, progress: Progress
    ) -> Found:
        """As :func:`~nnviz.gui.own_data.finding.find`, which it has done over there."""
        while not self._lock.acquire(timeout=LOOK_S):  # the one before is about to leave
            progress(0.0)
        try:
            is_last = before is not None and self._last is not None and self._last() is before
            self._last = None
            child = self._started()
            if child is None or not self._is_ready(child, progress):
                return find(path, choices, spec, before, progress)
            found = self._found(child, Wanted(path, choices, spec, is_last), progress)
            self._last = weakref.ref(found)
            return found
        finally:
            self._lock.release()

    def close(self) -> None:
        """End it."""
        child, self._child = self._child, None
        if child is not None:
            child.close()

    def _started(self) -> ChildProcess | None:
        """The process, which may still import what it needs; None where there can be none."""
        if self._child is not None and not self._child.is_alive:
            self.close()
        if self._child is None:
            try:
                self._child = ChildProcess("own data", serve)
            except OSError:
                return None
            atexit.unregister(self.close)
            atexit.register(self.close)  # so that it comes before multiprocessing's own
            self._is_new = True
        return self._child

    def _is_ready(self, child: ChildProcess, progress: Progress) -> bool:
        """Whether it has come to work, waited for."""
        try:
            while self._is_new:
                if child.connection.poll(LOOK_S):
                    assert isinstance(child.connection.recv(), Ready)
                    self._is_new = False
                progress(0.0)
        except (EOFError, OSError):
            self.close()
            return False
        return True

    def _found(self, child: ChildProcess, wanted: Wanted, progress: Progress) -> Found:
        try:
            child.connection.send(wanted)
            answer = self._answer(child, progress)
        except (EOFError, OSError):
            self.close()
            return refused(wanted.path, wanted.choices, _ended(wanted.path.name))
        if isinstance(answer, Failed):
            error = FindingEnded(answer.text)
            error.add_note(answer.traceback)
            raise error
        return answer

    def _answer(self, child: ChildProcess, progress: Progress) -> Found | Failed:
        """What comes of it, waited for; raises what ``progress`` does."""
        share = 0.0
        while True:
            if child.connection.poll(LOOK_S):
                match child.connection.recv():
                    case Parcel():
                        return receive(child.connection)
                    case Failed() as failed:
                        return failed
                    case float() as share:
                        pass
            try:
                progress(share)
            except BaseException:  # nobody waits any more
                self._leave(child)
                raise

    def _leave(self, child: ChildProcess) -> None:
        """Have it leave what it does, or end it."""
        until = monotonic() + PATIENCE_S
        try:
            child.connection.send(Leave())
            while child.connection.poll(max(0.0, until - monotonic())):
                match child.connection.recv():
                    case Parcel():
                        receive(child.connection)
                        return
                    case Left() | Failed():
                        return
        except (EOFError, OSError):
            pass
        self.close()


def _ended(name: str) -> Sentence:
    return Sentence(
        "{name} could not be read to its end, perhaps for want of memory: use fewer rows.",
        name=name,
    )


FINDING = FindingProcess()
"""Of this process."""
