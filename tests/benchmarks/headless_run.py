"""Trains without a window for some seconds; prints images a second."""

import json
import sys
import time

from nnviz.core import Spec, Training
from nnviz.data import load_dataset

WARM_UP_S = 1.0


def main(seconds):
    data = load_dataset("handwriting")
    for _ in data.prepare_ahead():
        pass
    training = Training(Spec(epochs=100_000), data)
    start, first = time.perf_counter(), None
    for _ in training.steps():
        now = time.perf_counter() - start
        if first is None and now > WARM_UP_S:
            first = (now, training.step)
        if now > WARM_UP_S + seconds:
            break
    steps, took = training.step - first[1], now - first[0]
    print(json.dumps({"images_per_second": steps * training.spec.mini_batch_size / took}))


if __name__ == "__main__":
    main(float(sys.argv[1]))
