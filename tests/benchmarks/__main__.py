"""Runs the measurements that are named, or all but those that take minutes."""

import os
import sys

for _variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_variable, "1")

from tests.benchmarks import (
    book,
    choosing,
    demo,
    desks,
    drawings,
    ear,
    engine,
    exports,
    growth,
    ink,
    launch,
    lessons,
    memory,
    own_data,
    pad,
    random_user,
    reading,
    sharing,
    sweeps,
    tables,
    web,
    window,
    window_views,
)

BENCHMARKS = {
    "engine": engine.main,
    "window": window.main,
    "ink": ink.main,
    "launch": launch.main,
    "memory": memory.main,
    "growth": growth.main,
}
LONG = {
    "book": book.main,
    "reading": reading.main,
    "choosing": choosing.main,
    "tables": tables.main,
    "own_data": own_data.main,
    "pad": pad.main,
    "views": window_views.main,
    "exports": exports.main,
    "drawings": drawings.main,
    "sharing": sharing.main,
}


ASKED = {
    "desks": desks.main,
    "random_user": random_user.main,
    "lessons": lessons.main,
    "demo": demo.main,
    "web": web.main,
    "sweeps": sweeps.main,
    "ear": ear.main,
}
"""Those that are told more, by what comes after their names."""


def main(names):
    if names[:1] and names[0] in ASKED:
        return ASKED[names[0]](names[1:])
    known = BENCHMARKS | LONG
    if set(names) - set(known):
        print(f"choose from {', '.join(known)}", file=sys.stderr)
        return 2
    for name in names or BENCHMARKS:
        known[name]()
    if not names:
        print(f"\nThese take minutes: python -m tests.benchmarks {'|'.join(LONG)}")
        print("Minutes, or those that are named: python -m tests.benchmarks lessons [book] [ID …]")
        print("Minutes, or those that are named: python -m tests.benchmarks desks [NAME …]")
        print("Minutes: python -m tests.benchmarks sweeps [speed] [killed] [cluster] [eta]")
        print("A minute, and Xvfb: python -m tests.benchmarks demo [NET.json] [PICTURE.png] | hour")
        print("Minutes, and a Chromium: python -m tests.benchmarks web NET.json FOLDER")
        print("A minute, Xvfb and at-spi2: python -m tests.benchmarks ear [LESSON]")
        print("As long as one likes: python -m tests.benchmarks random_user SEED ACTIONS [--xvfb]")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
