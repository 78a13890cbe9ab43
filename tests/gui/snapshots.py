"""Makes snapshots by hand, so that views are tested without training."""

import dataclasses

import numpy as np

from nnviz.core import Change, EpochRecord, LayerSpeeds, Network, Snapshot, Spec


def record(epoch, cost=(0.5, 0.6), accuracy=(0.9, 0.8)):
    """A record; None in a pair, or instead of it, is a figure that does not exist."""
    cost, accuracy = cost or (None, None), accuracy or (None, None)
    return EpochRecord(
        epoch=epoch,
        training_cost=cost[0],
        training_accuracy=accuracy[0],
        validation_cost=cost[1],
        validation_accuracy=accuracy[1],
    )


def history(epochs):
    """A plausible run: costs fall, accuracies rise, validation stays behind."""
    return tuple(
        record(e, (0.4 / e, 0.3 / e + 0.1), (1 - 0.1 / e, 0.95 - 0.1 / e))
        for e in range(1, epochs + 1)
    )


def speeds(steps, layers=2):
    """Speeds at every tenth of so many mini-batches: layer l has (l + 1) / 1000, norm ten times."""
    recorded = np.arange(10, steps + 1, 10)
    mean_delta = np.tile(np.arange(1, layers + 1) / 1000, (len(recorded), 1))
    return LayerSpeeds(recorded, mean_delta, 10 * mean_delta)


def snapshot(spec=None, network=None, **parts):
    """The start of a run of `spec`, with these parts instead."""
    spec = spec or Spec(train_size=1000, sizes=(784, 30, 10))
    start = Snapshot.initial(spec)
    values = {
        "spec": spec,
        "network": network or start.network,
        "goal": spec.epochs,
        "steps_per_epoch": 100,
        "n_train": 1000,
    }
    return dataclasses.replace(start, **{**values, **parts})


def having(network):
    """The start of a run with this network."""
    return snapshot(network=network)


def change(epoch, field="learning_rate", old=0.5, new=0.1):
    return Change(epoch=epoch, field=field, old=old, new=new)


def network(*weights, output="softmax"):
    """A network with these weights and no biases."""
    biases = [np.zeros(len(w)) for w in weights]
    return Network(weights, biases, output=output)
