"""Training speed: epochs of six networks beside other programs and beside the bare BLAS calls."""

import gc
import os
import statistics
import sys
from time import perf_counter

from threadpoolctl import threadpool_info, threadpool_limits

from tests.benchmarks import engine_recording, processes
from tests.benchmarks.engine_workloads import images, workloads
from tests.benchmarks.goals import Figure, summary
from tests.benchmarks.peers import bound, ours, plain_numpy, pytorch, scikit_learn

ROUNDS = 7
# They choose the kernels of numpy's BLAS, but not those of PyTorch.
CHOICES = ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")
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
    """Measures where OpenBLAS chooses its kernels itself, if need be in a process of its own."""
    chosen = [name for name in CHOICES if name in os.environ]
    if chosen:
        processes.run_without(chosen, "tests.benchmarks.engine")
    else:
        compare()


def compare(*put_aside):
    """Every program trains an epoch in turn; medians of the times, and of the ratios in a round."""
    pictures, source = images()
    print(f"\nTraining speed, one epoch, one thread, {source}, {ROUNDS} rounds in turns")
    print(f"  BLAS kernels: {kernels(put_aside)}")
    print(f"  {'':4}{'ms/epoch':>10}" + "".join(f"{peer.NAME:>18}" for peer in PEERS[1:]))
    with threadpool_limits(1, "blas"):
        figures = []
        for workload in workloads(pictures):
            figures += report(workload, *measure(workload))
        figures.append(engine_recording.report(next(workloads(pictures))))
    print(f"\n  {summary(figures)}")


def kernels(put_aside):
    """Which processor's kernels OpenBLAS runs, and which choice was put aside."""
    used = sorted({pool.get("architecture", "?") for pool in threadpool_info()} - {"?"})
    aside = f" ({', '.join(put_aside)} put aside)" if put_aside else ""
    return ", ".join(used) + aside


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
    """Lines of times, of ratios (how many times our time the others took), and our figures."""
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
    figures = figures_of(workload.name, seconds)
    print(f"  {'':4}{'; '.join(map(str, figures))}")
    return figures


def figures_of(name, seconds):
    """Our two figures beside their goals."""
    faster, above = GOALS[name]
    mine, figures = seconds[ours.NAME], []
    if pytorch.NAME in seconds:
        ratio = median_ratio(seconds[pytorch.NAME], mine)
        words = f"{{}} times faster than {pytorch.NAME}"
        figures.append(Figure(name, words, ratio, at_least=faster))
    ratio = median_ratio(mine, seconds[bound.NAME])
    return [*figures, Figure(name, "{} times the bound", ratio, at_most=above)]


def median_ratio(above, below):
    """Median over the rounds: both halves of a ratio were measured within a second or two."""
    return statistics.median(a / b for a, b in zip(above, below, strict=True))


if __name__ == "__main__":
    compare(*sys.argv[1:])
