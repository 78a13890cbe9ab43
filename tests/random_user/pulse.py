"""How long a thread took, as a process beside it sees: what the machine did meanwhile is not it.

A thread that waits cannot tell by its own clocks what for: for what is computed or written, which
is its own matter, or because it is stopped with all others (SIGSTOP), or because the machine is
busy and lets neither it run nor those that it waits for.
"""

import contextlib
import mmap
import os
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

EVERY_S = 0.03
LONGEST_S = 4 * EVERY_S
"""From one look to the next: one that comes later was itself stopped, and does not know more."""
TAKEN = struct.Struct("d")


class Pulse:
    """Watches the thread that makes it: ``taken_s`` are seconds until now, some 0.03 s late.

    It needs no turn of this process, so that it sees a lock that is held too. Where the system
    tells nothing of a process, all seconds count.
    """

    def __init__(self):
        with tempfile.NamedTemporaryFile() as file:
            file.write(TAKEN.pack(0.0))
            file.flush()
            self._taken = mmap.mmap(file.fileno(), TAKEN.size, access=mmap.ACCESS_READ)
            command = [sys.executable, __file__, str(os.getpid()), file.name]
            self._beside = subprocess.Popen(command) if _tells() else None
            while self._beside is not None and not self.taken_s:
                time.sleep(EVERY_S)  # until it has opened the file

    @property
    def taken_s(self):
        if self._beside is None:
            return time.perf_counter()
        return TAKEN.unpack(self._taken[:])[0]

    def stop(self):
        if self._beside is not None:
            self._beside.kill()
            self._beside.wait()


class Look:
    """At one moment: what the first thread of a process has had, and was kept waiting, and others.

    Others are those that it may wait for: all threads of the process and of those it has begun.
    """

    def __init__(self, process):
        self.at = time.monotonic()
        self.is_stopped = _is_stopped(process)
        self.threads = {}
        for each in {process, *_begun_by(process)} - {os.getpid()}:
            for thread in _names_in(f"/proc/{each}/task"):
                with contextlib.suppress(OSError, ValueError):  # it has ended meanwhile
                    used, waited, _ = map(int, _read(f"/proc/{each}/task/{thread}/schedstat"))
                    self.threads[thread] = used / 1e9, waited / 1e9
        self.used, self.waited = self.threads.pop(str(process), (0.0, 0.0))

    def since(self, before):
        """Seconds that the thread took: it computed, or waited while none was kept waiting."""
        if self.is_stopped:
            return 0.0
        used = self.used - before.used
        blocked = min(self.at - before.at, LONGEST_S) - used - (self.waited - before.waited)
        known = before.threads
        kept = sum(w - known.get(name, (0, w))[1] for name, (_, w) in self.threads.items())
        return used + max(0.0, blocked - kept)


def watch(process, path):
    """Count what its first thread takes, into the file, until it has ended."""
    with Path(path).open("r+b") as file:
        counted = mmap.mmap(file.fileno(), TAKEN.size)
    taken, last = 1e-9, Look(process)
    while os.getppid() == process:
        counted[:] = TAKEN.pack(taken)
        time.sleep(EVERY_S)
        now = Look(process)
        taken += now.since(last)
        last = now


def _tells():
    return Path("/proc/self/schedstat").exists()


def _is_stopped(process):
    with contextlib.suppress(OSError):
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] in "Tt"
    return False


def _begun_by(process):
    """The processes that any of its threads has begun."""
    found = set()
    for thread in _names_in(f"/proc/{process}/task"):
        with contextlib.suppress(OSError):
            found.update(map(int, _read(f"/proc/{process}/task/{thread}/children")))
    return found


def _names_in(folder):
    with contextlib.suppress(OSError):
        return os.listdir(folder)  # noqa: PTH208, it is asked often
    return []


def _read(path):
    file = os.open(path, os.O_RDONLY)
    try:
        return os.read(file, 1000).split()
    finally:
        os.close(file)


if __name__ == "__main__":
    watch(int(sys.argv[1]), sys.argv[2])
