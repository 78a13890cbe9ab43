"""Trains 24 designs with so many jobs; prints one line of json of what that took."""

import json
import sys
from dataclasses import replace
from itertools import pairwise
from os import getpid
from pathlib import Path
from threading import Event, Thread
from time import time

from nnviz.sweeps import work
from nnviz.sweeps.running import running
from nnviz.sweeps.work import trained
from tests.benchmarks.book_data import mnist
from tests.benchmarks.sweeps import BOOK

CELLS = 24
SHARED = "joblib_memmapping_folder"


def as_well_off():
    """What a worker begins with here: one job has the priority of who started it, so have two."""


def timed(*arguments):
    begun = time()
    run = trained(*arguments)
    return getpid(), begun, time(), run.seconds


def main(jobs):
    work.begin, work.trained = as_well_off, timed
    dataset = mnist()
    specs = [replace(BOOK, seed=seed) for seed in range(1, CELLS + 1)]
    peaks, ended = [0.0], Event()
    watcher = Thread(target=_watch, args=(peaks, ended))
    watcher.start()
    begun = time()
    runs = sorted(running(specs, jobs=jobs, dataset=dataset))
    wall = time() - begun
    ended.set()
    watcher.join()
    start = max(min(run[1] for run in runs if run[0] == worker) for worker in {r[0] for r in runs})
    between = sum(b[1] - a[2] for a, b in pairwise(runs) if a[0] == b[0])
    within = sum(end - at - seconds for _, at, end, seconds in runs)
    overhead = 100 * (between + within) / sum(seconds for *_, seconds in runs)
    told = {"wall": wall, "start": start - begun, "memory": peaks[0], "overhead": overhead}
    print(json.dumps(told))


def _watch(peaks, ended):
    """The most MB that a worker holds by itself."""
    while not ended.wait(0.3):
        peaks[0] = max([peaks[0], *map(_own, _workers())])


def _workers():
    me = str(Path("/proc/self").resolve().name)
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = status.read_text().rpartition(")")[2].split()[1]
            command = status.with_name("cmdline").read_text()
        except OSError:
            continue
        if parent == me and "LokyProcess" in command:
            yield status.parent


def _own(process):
    """MB resident, without the data that are mapped into every worker."""
    try:
        lines = (process / "smaps").read_text().splitlines()
    except OSError:
        return 0.0
    kilobytes, counts = 0, True
    for line in lines:
        if not line.split()[0].endswith(":"):
            counts = SHARED not in line
        elif line.startswith("Rss:") and counts:
            kilobytes += int(line.split()[1])
    return kilobytes / 1024


if __name__ == "__main__":
    main(int(sys.argv[1]))
