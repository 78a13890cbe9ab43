"""Trains without a window for some seconds, a lesson's design if one is named; images a second."""

import dataclasses
import json
import sys
import time

from nnviz.core import Spec, Training
from nnviz.data import load_for
from nnviz.lessons.shelf import LESSONS

WARM_UP_S = 1.0


def design(lesson):
    """The window's first design or that of a lesson, going on for long."""
    if not lesson:
        return Spec(epochs=100_000)
    first, *_ = LESSONS[lesson].forms["quick"].designs.values()
    return dataclasses.replace(first.spec, epochs=100_000)


def main(seconds, lesson=""):
    spec = design(lesson)
    data = load_for(spec)
    for _ in data.prepare_ahead():
        pass
    training = Training(spec, data)
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
    main(float(sys.argv[1]), *sys.argv[2:])
