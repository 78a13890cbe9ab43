"""The table of measures: what a lesson can be judged by.

A measure is a function of a :class:`~nnviz.lessons.runs.Run` and of arguments that a lesson's file
names; the first line of its docstring is its help. It gives None where there is no such number in
the run. A new one is its function and one line here.
"""

from nnviz.lessons.measures import baselines, curves, layers, networks, readings
from nnviz.lessons.measures.measure import (
    DIFFERENCE,
    EPOCH,
    FIGURE,
    PERCENT,
    PLAIN,
    POINTS,
    TIMES,
    Measure,
)

MEASURES: dict[str, Measure] = {
    "first": Measure(curves.first, FIGURE),
    "last": Measure(curves.last, FIGURE),
    "mean_of_last": Measure(curves.mean_of_last, FIGURE),
    "best": Measure(curves.best, FIGURE),
    "at": Measure(curves.at, FIGURE),
    "error_rate": Measure(curves.error_rate, PERCENT),
    "gap": Measure(curves.gap, DIFFERENCE),
    "gained": Measure(curves.gained, DIFFERENCE),
    "last_over_best": Measure(curves.last_over_best, TIMES),
    "when_best": Measure(curves.when_best, FIGURE),
    "since_best": Measure(curves.since_best, DIFFERENCE),
    "falling": Measure(curves.falling, PERCENT),
    "epoch_of_best": Measure(curves.epoch_of_best, EPOCH),
    "epoch_reached": Measure(curves.epoch_reached, EPOCH),
    "epoch_turned": Measure(curves.epoch_turned, EPOCH),
    "steepest_epoch": Measure(curves.steepest_epoch, EPOCH),
    "epochs": Measure(curves.epochs, EPOCH),
    "learning_rate": Measure(curves.learning_rate, PLAIN),
    "solved": Measure(curves.solved, PERCENT),
    "diverged": Measure(curves.diverged, PERCENT),
    "test_accuracy": Measure(readings.test_accuracy, PERCENT),
    "answer": Measure(readings.answer, PLAIN),
    "never_answered": Measure(readings.never_answered, PLAIN),
    "most_answered": Measure(readings.most_answered, PERCENT),
    "shifted": Measure(readings.shifted, PERCENT),
    "lesion": Measure(readings.lesion, POINTS),
    "thinned": Measure(readings.thinned, PERCENT),
    "vote_lead": Measure(readings.vote_lead, POINTS),
    "flat": Measure(layers.flat, PERCENT),
    "stuck": Measure(layers.stuck, PERCENT),
    "dead": Measure(layers.dead, PERCENT),
    "z_spread": Measure(layers.z_spread, PLAIN),
    "speed": Measure(layers.speed, PLAIN),
    "speed_ratio": Measure(layers.speed_ratio, TIMES),
    "speed_drop": Measure(layers.speed_drop, TIMES),
    "speed_ratio_median": Measure(layers.speed_ratio_median, TIMES),
    "neuron_speed_ratio": Measure(layers.neuron_speed_ratio, TIMES),
    "small_weights": Measure(networks.small_weights, PERCENT),
    "spread": Measure(networks.spread, PLAIN),
    "moved": Measure(networks.moved, PLAIN),
    "gradient_error": Measure(networks.gradient_error, PLAIN),
    "darkness": Measure(baselines.darkness, PERCENT),
    "mean_picture": Measure(baselines.mean_picture, PERCENT),
}
