"""How long a large table of one's own takes, and how the window fares meanwhile."""

import os
import tempfile
from pathlib import Path

import numpy as np

from tests.benchmarks.goals import Figure, summary
from tests.benchmarks.processes import run, screen

ROWS, COLUMNS = 250_000, 20


def main():
    """Five million numbers are opened in a window, and cancelled at several moments."""
    with tempfile.TemporaryDirectory() as folder, screen() as (platform, environment):
        table, small = Path(folder, "large.csv"), Path(folder, "small.csv")
        write(table, ROWS)
        write(small, 100)
        own = {**os.environ, **environment, "NNVIZ_DATA": folder}
        seen = run("tests.benchmarks.own_data_run", table, small, environment=own)
    megabytes = seen["bytes"] / 1e6
    print(f"\nA table of {ROWS * COLUMNS:,} numbers, {megabytes:.0f} MB, in a window ({platform})")
    figures = [
        Figure("understood", "understood after {} s", seen["seconds"], at_most=3),
        Figure("cpu", "of that {} s of processor", seen["cpu_seconds"]),
        Figure(
            "late", "a 5 ms timer of the window late by {} ms at most", seen["late_ms"], at_most=50
        ),
        Figure("late", "of that {} ms without waiting for a processor", seen["net_ms"], at_most=50),
        Figure("cancel", "cancel answered after {} ms at most", seen["cancel_ms"], at_most=100),
        Figure("left", "and the thread at its end after {} ms", seen["left_ms"]),
        Figure("first", "opening the page first: late by {} ms", seen["first_ms"]),
    ]
    for figure in figures:
        print(f"  {figure}")
    print(f"  {summary(figures)}")


def write(path, rows):
    """A table of numbers with a last column of two words."""
    rng = np.random.default_rng(1)
    x = rng.normal(size=(rows, COLUMNS - 1))
    names = [f"x{k}" for k in range(COLUMNS - 1)]
    words = np.where(x[:, :3].sum(axis=1) > 0, "yes", "no")
    with path.open("w") as file:
        file.write(",".join([*names, "label"]) + "\n")
        for row, word in zip(x.tolist(), words, strict=True):
            file.write(",".join([f"{value:.3f}" for value in row]) + f",{word}\n")
