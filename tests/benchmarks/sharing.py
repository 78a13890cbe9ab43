"""What *Share…* and films that are taken as a run goes on cost training: beside the bare window."""

import statistics
from itertools import pairwise
from statistics import fmean

from tests.benchmarks.goals import Figure, summary
from tests.benchmarks.processes import run, screen

SLICE_S, ROUNDS = 1.2, 5


def main():
    """In one window, in turns; medians of each way beside the bare window before and after it."""
    with screen() as (platform, environment):
        found = run("tests.benchmarks.sharing_run", SLICE_S, ROUNDS, environment=environment)
    print(f"\nTraining in the window (1280×800, {platform}), {ROUNDS} rounds of {SLICE_S} s each")
    bare = found.pop("bare")
    print(f"  images/s in the bare window {statistics.median(bare['speeds']):10,.0f}")
    figures, around = [], [fmean(both) for both in pairwise(bare["speeds"])]
    for at, (way, measured) in enumerate(found.items()):
        beside = around[at :: len(found)]
        ratios = [b / a for a, b in zip(beside, measured["speeds"], strict=True)]
        figure = Figure(way, "{} as fast", statistics.median(ratios), at_least=0.9)
        figures.append(figure)
        spread = f"({min(ratios):.2f} to {max(ratios):.2f})"
        frames, epochs = measured["frames"], measured["epochs"]
        filmed = f", {frames} frames of {epochs} epochs" if frames else ""
        late = f", a timer late by {measured['late_ms']:.1f} ms (p95)"
        print(f"  {way:14} {figure} {spread}{late}{filmed}")
    print(f"  {summary(figures)}")
