"""nnviz itself: Training as the window runs it, its evaluation not timed."""

from itertools import islice

from nnviz.core import Training

NAME = "nnviz"


def epoch_of(workload):
    """Trains to the last mini-batch of an epoch; ``finish`` measures the network, untimed."""
    training = Training(workload.spec, workload.dataset)
    training.goal = 1_000_000
    return steps_of(training, workload)


def steps_of(training, workload):
    """One epoch of mini-batches of a given Training."""
    steps = training.steps()

    def epoch():
        for _ in islice(steps, workload.steps):
            pass

    def finish():
        number = training.epoch
        while training.epoch == number:
            next(steps)

    epoch.finish = finish
    return epoch
