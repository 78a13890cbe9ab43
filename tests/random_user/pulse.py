"""How long a thread was kept from its work by the machine, as a process beside it sees.

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
SEEN = struct.Struct("dd")
"""Until when it was looked at, by the clock of all processes, and the seconds that were lost."""
LONGEST_S = 4 * EVERY_S
"""From one look to the next, where nothing is in the way."""
PATIENCE_S = 10.0


class Pulse:
    """Watches the thread that makes it: ``lost_s`` are the seconds that the machine took from it.

    It needs no turn of this process, so that a lock that is held is not taken for a busy machine.
    Where the system tells nothing of a process, nothing is lost.
    """

    def __init__(self):
        with tempfile.NamedTemporaryFile() as file:
            file.write(SEEN.pack(0.0, 0.0))
            file.flush()
            self._seen = mmap.mmap(file.fileno(), SEEN.size, access=mmap.ACCESS_READ)
            command = [sys.executable, __file__, str(os.getpid()), file.name]
            self._beside = subprocess.Popen(command) if _tells() else None
            self.catch_up(0.0)  # it has to have opened the file

    @property
    def lost_s(self):
        """As it was seen last, some 0.03 s ago."""
        return SEEN.unpack(self._seen[:])[1]

    def catch_up(self, moment):
        """Wait until all has been seen that was until then."""
        patience = time.monotonic() + PATIENCE_S
        while self._beside is not None and time.monotonic() < patience:
            if SEEN.unpack(self._seen[:])[0] > moment:
                break
            time.sleep(EVERY_S / 3)

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

    def lost_since(self, before):
        """Seconds in which the thread did not compute, and it or others would have but could not.

        One that waits for others waits for them all: what they wanted in vain is lost to it too. A
        look that comes much too late was itself not let: it takes the rest to be lost as well.
        """
        passed, used = self.at - before.at, self.used - before.used
        known = before.threads
        kept = sum(w - known.get(name, (0, w))[1] for name, (_, w) in self.threads.items())
        kept += self.waited - before.waited + max(0.0, passed - LONGEST_S)
        return max(0.0, passed - used if self.is_stopped else min(passed - used, kept))


def watch(process, path):
    """Count what its first thread loses, into the file, until it has ended."""
    with Path(path).open("r+b") as file:
        seen = mmap.mmap(file.fileno(), SEEN.size)
    lost, last = 0.0, Look(process)
    while os.getppid() == process:
        seen[:] = SEEN.pack(last.at, lost)
        time.sleep(EVERY_S)
        now = Look(process)
        lost += now.lost_since(last)
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
