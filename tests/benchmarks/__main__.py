"""Runs the measurements that are named, or all."""

import os
import sys

for _variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_variable, "1")

from tests.benchmarks import engine, launch, memory, window

BENCHMARKS = {
    "engine": engine.main,
    "window": window.main,
    "launch": launch.main,
    "memory": memory.main,
}


def main(names):
    unknown = set(names) - set(BENCHMARKS)
    if unknown:
        print(f"choose from {', '.join(BENCHMARKS)}", file=sys.stderr)
        return 2
    for name in names or BENCHMARKS:
        BENCHMARKS[name]()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
