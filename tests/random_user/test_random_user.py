"""A random user for some seconds: nothing that a person must never see. Longer as a benchmark."""

import os
import subprocess
import sys

import pytest

from tests.benchmarks.processes import ROOT
from tests.random_user.witness import BAD_TEXT

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


@pytest.mark.parametrize(
    "text", ["nan", "−inf", "1234567890123", "1e+300", "{name}", "<object at 0x7f>"]
)
def test_the_witness_reads_what_nobody_should(text):
    assert BAD_TEXT.search(text)


@pytest.mark.parametrize(
    "text", ["NAND", "information", "47,824,000 weights", "10³⁰", "none", "1e-12", "and, nan…"]
)
def test_the_witness_lets_the_rest_be(text):
    assert not BAD_TEXT.search(text)
