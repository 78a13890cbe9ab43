"""The bound: the very BLAS calls that the engine issues, on its own buffers, and its gathering."""

import numpy as np

from nnviz.core import Engine, Network

NAME = "BLAS + gathering"
# So small that repeating the same errors for epochs moves no weight out of its range.
ERROR = 1e-6


def epoch_of(workload):
    spec, train = workload.spec, workload.dataset.train
    targets = spec.encode(train.targets)
    engine = Engine(Network.initial(spec), spec, workload.n_train)
    rng = np.random.default_rng(1)
    size = spec.mini_batch_size
    tapes = {
        (slot, m): [call for call in engine.tape(slot, m) if is_blas(call[0])]
        for slot in range(engine.slots)
        for m in {size, workload.n_train % size} - {0}
    }

    def epoch():
        order = rng.permutation(len(train))
        for start in range(0, len(order), engine.chunk):
            rows = order[start : start + engine.chunk]
            for slot, (_, m) in enumerate(engine.load(train, targets, rows)):
                for function, arguments in tapes[slot, m]:
                    function(*arguments)

    def refill():
        for layer in engine._layers:  # velocities would decay into denormals
            layer.weight_velocities[...] = rng.normal(size=layer.weights.shape)

    for rows in [engine._room.common(m).space.rows for _, m in tapes]:
        for layer in rows:
            layer.a[...] = rng.random(layer.a.shape)
        rows[-1].delta[...] = rng.normal(0, ERROR, rows[-1].delta.shape)
    refill()
    epoch.finish = refill
    return epoch


def is_blas(function):
    """np.dot, or one of scipy's wrappers around a BLAS routine."""
    return function is np.dot or type(function).__name__ == "fortran"
