"""What it costs training to record the speeds of the layers and the figures of mini-batches."""

import math
import statistics
from time import perf_counter
from unittest import mock

from nnviz.core import Training, records
from nnviz.core.insight.recording import Recording
from tests.benchmarks.goals import Figure
from tests.benchmarks.peers.ours import steps_of

ROUNDS = 31
GOAL = 1.03
# So many that no epoch finds the recorder full: from then on it would look half as often.
ENOUGH = 100_000


class Deaf(Recording):
    """Records nothing."""

    def __init__(self, spec, kind, start):
        super().__init__(spec, kind, start)
        self.due = math.inf


def report(workload):
    """An epoch with the recorder and one without, in turns; median of the ratios."""
    ratios = []
    with mock.patch.object(records, "RING", ENOUGH):
        epochs = [_epoch_with(recorder, workload) for recorder in (Recording, Deaf)]
        for _ in range(ROUNDS):
            recorded, deaf = (_seconds(epoch) for epoch in epochs)
            ratios.append(recorded / deaf)
    ratio = statistics.median(ratios)
    figure = Figure(workload.name, "Recording takes {} times as long", ratio, at_most=GOAL)
    print(f"\n  {figure.name} {figure}")
    return figure


def _epoch_with(recorder, workload):
    training = Training(workload.spec, workload.dataset)
    training.goal = 1_000_000
    training.recording = recorder(workload.spec, workload.dataset.kind, training._good)
    training._next_look = min(training.recording.due, training._next_check)
    epoch = steps_of(training, workload)
    epoch()
    epoch.finish()
    return epoch


def _seconds(epoch):
    start = perf_counter()
    epoch()
    seconds = perf_counter() - start
    epoch.finish()
    return seconds
