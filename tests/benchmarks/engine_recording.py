"""What recording the speeds of the layers costs training."""

import statistics
from time import perf_counter

from nnviz.core import Training
from nnviz.core.records import SpeedRecorder
from tests.benchmarks.peers.ours import steps_of

ROUNDS = 15
GOAL = 1.03


class Deaf(SpeedRecorder):
    """Records nothing."""

    def is_due(self, step):
        return False


def report(workload):
    """An epoch with the recorder and one without, in turns; median of the ratios."""
    ratios = []
    epochs = [_epoch_with(recorder, workload) for recorder in (SpeedRecorder, Deaf)]
    for _ in range(ROUNDS):
        recorded, deaf = (_seconds(epoch) for epoch in epochs)
        ratios.append(recorded / deaf)
    ratio = statistics.median(ratios)
    print(f"\n  Recording layer speeds, {workload.name}: {ratio:.3f} times (goal {GOAL})")


def _epoch_with(recorder, workload):
    """Every epoch with a fresh recorder: a full one looks half as often."""
    training = Training(workload.spec, workload.dataset)
    training.goal = 1_000_000
    epoch = steps_of(training, workload)
    finish = epoch.finish

    def refresh():
        finish()
        training._speeds = recorder(len(workload.spec.sizes) - 1)

    epoch.finish = refresh
    epoch()
    refresh()
    return epoch


def _seconds(epoch):
    start = perf_counter()
    epoch()
    seconds = perf_counter() - start
    epoch.finish()
    return seconds
