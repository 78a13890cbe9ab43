"""How long a thread was kept from its work by the machine, as a process beside it sees.

A thread that waits cannot tell by its own clocks what for: for what is computed or written, which
is its own matter, or because it is stopped with all others (SIGSTOP), or because the machine is
busy and lets neither it run nor those that it waits for.
"""

import contextlib
import mmap
import os
import re
import struct
import subprocess
import sys
import tempfile
import time
from collections import deque
from operator import sub
from pathlib import Path

EVERY_S = 0.03
SEEN = struct.Struct("ddd")
"""Until when it was looked at, by the clock of all processes, and the seconds that were lost, and
stolen."""
STAT = Path("/proc/stat")
OWN = "/proc/self/schedstat"
LONGEST_S = 4 * EVERY_S
"""From one look to the next, where nothing is in the way."""
PATIENCE_S = 10.0
MOST_LOOKS = 300


class Pulse:
    """Watches the thread that makes it: ``lost_s`` are the seconds that the machine took from it.

    It may wait for all that its process has begun, and for ``others``, as the server of its screen.

    Beside these ``stolen_s`` are the seconds in which there was no processor: a virtual machine's
    host gives it none once it has had its share, and a thread's own clock goes on meanwhile.

    It needs no turn of this process, so that a lock that is held is not taken for a busy machine.
    Where the system tells nothing of a process, nothing is lost.
    """

    def __init__(self, others=()):
        with tempfile.NamedTemporaryFile() as file:
            file.write(SEEN.pack(0.0, 0.0, 0.0))
            file.flush()
            self._seen = mmap.mmap(file.fileno(), SEEN.size, access=mmap.ACCESS_READ)
            processes = map(str, (os.getpid(), *others))
            command = [sys.executable, __file__, file.name, *processes]
            self._beside = subprocess.Popen(command) if _tells() else None
            self.catch_up(0.0)  # it has to have opened the file

    @property
    def lost_s(self):
        """As it was seen last, some 0.03 s ago."""
        return SEEN.unpack(self._seen[:])[1]

    @property
    def stolen_s(self):
        """As it was seen last, some 0.03 s ago."""
        return SEEN.unpack(self._seen[:])[2]

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

    Others are those that it may wait for: all threads of the process, of those it has begun, and of
    more that are named.
    """

    def __init__(self, process, *others):
        self.at = time.monotonic()
        self.stolen = stolen_from_each()
        self.mine = sum(map(int, _read(OWN)[:2])) / 1e9 if _tells() else 0.0
        """Seconds that this process has had, or was kept waiting for, a processor."""
        self.is_stopped = _is_stopped(process)
        self.threads = {}
        for each in {process, *others, *_begun_by(process)} - {os.getpid()}:
            for thread in _names_in(f"/proc/{each}/task"):
                with contextlib.suppress(OSError, ValueError):  # it has ended meanwhile
                    used, waited, _ = map(int, _read(f"/proc/{each}/task/{thread}/schedstat"))
                    self.threads[thread] = used / 1e9, waited / 1e9
        self.used, self.waited = self.threads.pop(str(process), (0.0, 0.0))

    def waits_since(self, before):
        """Seconds that each of them was kept waiting; the system tells it when that is over."""
        known = before.threads
        others = [w - known.get(name, (0, w))[1] for name, (_, w) in self.threads.items()]
        return [self.waited - before.waited, *others]


class Losses:
    """What the thread has lost from one look to the next, and in all: ``seconds``; and what was
    ``stolen``, from all processors at a time as a host does it.

    That is when it did not compute, and it or others would have but could not. One that waits for
    others waits for them all: what they wanted in vain is lost to it too. A look that comes much
    too late was itself not let: it takes the rest to be lost as well. Where it did not even wait
    for a processor meanwhile, the whole machine stood still, while the clocks of those in use went
    on.
    """

    def __init__(self):
        self.seconds = self.stolen = 0.0
        self._unexplained = deque(maxlen=MOST_LOOKS)
        """Of each of the last looks what passed since the one before, and what is not lost of it
        though nothing was computed."""

    def add(self, before, now):
        passed = now.at - before.at
        stood_still = passed - LONGEST_S - (now.mine - before.mine)
        self.stolen += max(0.0, stood_still, *map(sub, now.stolen, before.stolen))
        idle = passed - (now.used - before.used)
        self._unexplained.append([passed, max(0.0, idle)])
        if now.is_stopped:
            self._lose(idle, passed)
            return
        self._lose(max(0.0, passed - LONGEST_S), passed)
        waits = now.waits_since(before)
        self._lose(sum(waits), max(waits))

    def _lose(self, seconds, reach):
        """So many, but no more than are not explained, within ``reach`` seconds before now."""
        for each in reversed(self._unexplained):
            lost = max(0.0, min(seconds, each[1]))
            each[1] -= lost
            self.seconds += lost
            seconds -= lost
            reach -= each[0]
            if reach <= 0:
                break


def watch(path, process, *others):
    """Count what its first thread loses, into the file, until it has ended."""
    with Path(path).open("r+b") as file:
        seen = mmap.mmap(file.fileno(), SEEN.size)
    losses, last = Losses(), Look(process, *others)
    while os.getppid() == process:
        seen[:] = SEEN.pack(last.at, losses.seconds, losses.stolen)
        time.sleep(EVERY_S)
        now = Look(process, *others)
        losses.add(last, now)
        last = now


def stolen_from_each():
    """Seconds that each processor was wanted, and the host of the machine did not give it."""
    lines = [line.split() for line in _lines_of(STAT) if re.match(r"cpu\d", line)]
    return [int(line[8]) / os.sysconf("SC_CLK_TCK") for line in lines]


def _lines_of(file):
    return file.read_text().splitlines() if file.exists() else []


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
    watch(sys.argv[1], *map(int, sys.argv[2:]))
