"""A random user for some seconds: nothing that a person must never see. Longer as a benchmark."""

import os
import subprocess
import sys

from tests.benchmarks.processes import ROOT

SEED, ACTIONS = 1, 25
HERE = ("--stall", "10", "--digits", "10000")


def test_a_random_user_sees_nothing_wrong(shared_cache, times):
    """In a process of its own, which may die; how fast it goes is not judged here."""
    actions = ACTIONS * times
    done = subprocess.run(
        [sys.executable, "-m", "tests.random_user.run", str(SEED), str(actions), *HERE],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr[-3000:]}"
    assert f"seed {SEED}: {actions} actions" in done.stdout
