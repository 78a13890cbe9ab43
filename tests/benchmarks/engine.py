"""Training speed: epochs of six networks beside other programs and beside the bare BLAS calls."""

import gc
import os
import statistics
from time import perf_counter

from threadpoolctl import threadpool_info, threadpool_limits

from tests.benchmarks import engine_recording
from tests.benchmarks.engine_workloads import images, workloads
from tests.benchmarks.peers import bound, ours, plain_numpy, pytorch, scikit_learn

ROUNDS = 7
PEERS = (ours, bound, plain_numpy, scikit_learn, pytorch)
# At least so many times faster than PyTorch, at most so many times the bound.
GOALS = {
    "W1": (9.0, 1.65),
    "W2": (7.0, 1.35),
    "W3": (1.8, 1.2),
    "W4": (1.8, 1.15),
    "W5": (8.0, 1.7),
    "W6": (15.0, None),
}


def main():
    """Every program trains an epoch in turn; medians of the times, and of the ratios in a round."""
    pictures, source = images()
    print(f"\nTraining speed, one epoch, one thread, {source}, {ROUNDS} rounds in turns")
    print(f"  BLAS kernels: {kernels()}")
    print(f"  {'':4}{'ms/epoch':>10}" + "".join(f"{peer.NAME:>18}" for peer in PEERS[1:]))
    with threadpool_limits(1, "blas"):
        for workload in workloads(pictures):
            report(workload, *measure(workload))
        engine_recording.report(next(workloads(pictures)))


def kernels():
    """Which processor's kernels OpenBLAS runs, and whether somebody chose them."""
    used = sorted({pool.get("architecture", "?") for pool in threadpool_info()} - {"?"})
    chosen = os.environ.get("OPENBLAS_CORETYPE")
    return ", ".join(used) + (f" (OPENBLAS_CORETYPE={chosen})" if chosen else "")


def measure(workload):
    """Seconds of an epoch by program, a list over rounds; what is not installed is left out."""
    epochs, missing = {}, []
    for peer in PEERS:
        try:
            epochs[peer.NAME] = peer.epoch_of(workload)
        except ImportError:
            missing.append(peer.NAME)
    for epoch in epochs.values():
        timed(epoch, 1)
    seconds = {name: [] for name in epochs}
    for _ in range(ROUNDS):
        for name, epoch in epochs.items():
            seconds[name].append(timed(epoch, workload.epochs))
    return seconds, missing


def timed(epoch, times):
    """Mean seconds of an epoch; what it does in between is not counted."""
    total = 0.0
    gc.collect()
    for _ in range(times):
        start = perf_counter()
        epoch()
        total += perf_counter() - start
        getattr(epoch, "finish", int)()
    return total / times


def report(workload, seconds, missing):
    """A line of times, and a line of ratios: how many times our time the others took."""
    mine = seconds[ours.NAME]
    times, ratios = "", ""
    for peer in PEERS[1:]:
        if peer.NAME in missing:
            times += f"{'not installed':>18}"
            ratios += " " * 18
            continue
        theirs = seconds[peer.NAME]
        times += f"{statistics.median(theirs) * 1000:18.2f}"
        ratios += f"{median_ratio(theirs, mine):17.2f}×"
    print(f"\n  {workload.name} {workload.label}")
    print(f"  {'':4}{statistics.median(mine) * 1000:10.2f}{times}")
    print(f"  {'':4}{'ratio':>10}{ratios}")
    print(f"  {'':4}{verdict(workload, seconds)}")


def verdict(workload, seconds):
    """Our two figures beside their goals."""
    faster, above = GOALS[workload.name]
    mine, words = seconds[ours.NAME], []
    if pytorch.NAME in seconds:
        ratio = median_ratio(seconds[pytorch.NAME], mine)
        words.append(f"{ratio:.2f} times faster than {pytorch.NAME} (goal {faster:g})")
    ratio = median_ratio(mine, seconds[bound.NAME])
    goal = "" if above is None else f" (goal {above:g})"
    words.append(f"{ratio:.2f} times the bound{goal}")
    return "; ".join(words)


def median_ratio(above, below):
    """Median over the rounds: both halves of a ratio were measured within a second or two."""
    return statistics.median(a / b for a, b in zip(above, below, strict=True))
