"""A random user of the window, for as long as one likes, on the offscreen platform or a screen.

``random_user SEED ACTIONS [--xvfb] [--seeds N] [--stall SECONDS]``: N runs with as many actions
each. What a person must never see is printed; so is the death of the process.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.processes import ROOT
from tests.end_to_end.screen import Screen

SIZE = "1920x1080"


def main(arguments=("1", "2000")):
    """All runs; status 1 if any of them saw something."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks random_user")
    parser.add_argument("seed", type=int)
    parser.add_argument("actions", type=int)
    parser.add_argument("--seeds", type=int, default=1, help="how many runs, each with its own")
    parser.add_argument("--xvfb", action="store_true", help="on a virtual screen with openbox")
    parser.add_argument("--stall", type=float, default=0.25, help="seconds that are too many")
    wanted = parser.parse_args(list(arguments))
    seeds = range(wanted.seed, wanted.seed + wanted.seeds)
    statuses = {seed: _run(seed, wanted) for seed in seeds}
    failed = {seed: status for seed, status in statuses.items() if status}
    print(f"{len(seeds)} runs of {wanted.actions} actions; with findings: {failed or 'none'}")
    return 1 if failed else 0


def _run(seed, wanted):
    screen = Screen(SIZE) if wanted.xvfb else None
    environment = screen.environment if screen else {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment = dict(environment)
    environment.setdefault("NNVIZ_CACHE", f"{tempfile.gettempdir()}/nnviz-random-user")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # compiled once, as for everybody
    command = [sys.executable, "-m", "tests.random_user.run", seed, wanted.actions]
    diary = Path(tempfile.gettempdir(), f"nnviz-random-user-{seed}.txt")
    command += ["--stall", wanted.stall, "--diary", diary]
    command += ["--beside", *screen.processes] if screen else []
    try:
        done = subprocess.run([*map(str, command)], cwd=ROOT, env=environment, check=False)
        if done.returncode < 0:
            print(f"died of signal {-done.returncode} after", *_last_of(diary), sep="\n  ")
        return done.returncode
    finally:
        if screen:
            screen.close()


def _last_of(diary):
    return diary.read_text(encoding="utf-8").splitlines()[-12:]
