"""Trains without a window whenever a line of its input says for how many seconds.

Answers each line with images and seconds; between them it does nothing.
"""

import json
import sys
import time
from itertools import takewhile

from nnviz.core import Training
from nnviz.data import load_for
from tests.benchmarks.headless_run import design

WARM_UP_S, WARM_EPOCHS = 0.1, 8


def main():
    spec = design("")
    data = load_for(spec)
    for _ in data.prepare_ahead():
        pass
    training = Training(spec, data)
    steps = training.steps()
    while training.epoch < WARM_EPOCHS:  # the digits of every epoch have been made
        next(steps)
    print("ready", flush=True)
    for line in sys.stdin:
        go_on(steps, WARM_UP_S)
        step, start = training.step, time.perf_counter()
        go_on(steps, float(line))
        images = (training.step - step) * spec.mini_batch_size
        print(json.dumps((images, time.perf_counter() - start)), flush=True)


def go_on(steps, seconds):
    end = time.perf_counter() + seconds
    for _ in takewhile(lambda _: time.perf_counter() < end, steps):
        pass


if __name__ == "__main__":
    main()
