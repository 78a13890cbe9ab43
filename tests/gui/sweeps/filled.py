"""Standings of sweeps that nobody has run."""

from dataclasses import replace

from nnviz.core import EpochRecord, Spec
from nnviz.sweeps.axis import Axis
from nnviz.sweeps.runs import Run
from nnviz.sweeps.standing import standing
from nnviz.sweeps.sweep import Sweep

BASE = Spec(
    data="moons", sizes=(2, 4, 1), output="sigmoid", cost="cross-entropy", penalty="l2", epochs=3
)
ETAS, LAMBDAS = (0.1, 0.5, 1.0), (0.0, 5.0)
SWEEP = Sweep(BASE, (Axis("learning_rate", ETAS), Axis("penalty_strength", LAMBDAS)))


def accuracy(spec, epoch=3):
    """Of a validation; another one for every design, epoch and seed."""
    noise = 0.001 * (spec.seed * 7 % 5)
    return 0.5 + 0.1 * spec.learning_rate + 0.01 * epoch + noise - 0.02 * spec.penalty_strength


def run_of(spec):
    records = tuple(
        EpochRecord(
            epoch=epoch,
            training_cost=1 / epoch,
            training_accuracy=0.9,
            validation_cost=1 / epoch,
            validation_accuracy=accuracy(spec, epoch),
        )
        for epoch in range(1, spec.epochs + 1)
    )
    return Run(spec=spec, history=records, seconds=2.0, training_seconds=1.5)


def of(sweep=SWEEP, but=(), more=()):
    """All of it is done ``but`` for some designs, and so are ``more``."""
    specs = [spec for spec in sweep.specs if spec not in but]
    return standing(sweep, {spec: run_of(spec) for spec in (*specs, *more)})


def seeds_of(spec, seeds):
    """The design from each of these seeds."""
    return [replace(spec, seed=seed) for seed in seeds]
