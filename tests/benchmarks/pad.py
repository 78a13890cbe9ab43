"""How well the window's own network reads what people draw on its pad, however they draw it."""

import os

from tests.benchmarks.book_data import DATA
from tests.benchmarks.pad_run import COUNT, PENS, SIZES
from tests.benchmarks.processes import run


def main():
    """500 drawings of 30 people by real mouse events, each at three sizes, places and pens."""
    folder = os.environ.get("NNVIZ_TEST_DATA", str(DATA))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "NNVIZ_TEST_DATA": folder}
    result = run("tests.benchmarks.pad_run", environment=environment)
    usual = result["sizes and places"][2][1]
    print(f"\nThe pad, {COUNT} drawings by mouse events, % that the prediction says (goal 94)")
    for size, figures in zip(SIZES, result["sizes and places"], strict=True):
        row = "".join(f"{figure:8.1f}" for figure in figures)
        print(f"  {size:.0%} of the pad, in three places  {row}")
    for pen, figure in zip(PENS, result["pens"], strict=True):
        print(f"  pen of {pen:2.0f} px{figure:25.1f}   lost {usual - figure:+.1f} points (goal 1)")
    figure = result["small in a corner"]
    print(f"  small, in a corner{figure:20.1f}   lost {usual - figure:+.1f} points (goal 1)")
