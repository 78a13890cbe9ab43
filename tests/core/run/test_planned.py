"""A training that follows a plan, wherever it is paused."""

from contextlib import closing

import numpy as np

from nnviz.core import Spec, Training
from nnviz.core.run.planned import PlannedTraining
from nnviz.data import load_dataset

SPEC = Spec(
    data="and", sizes=(2, 3, 1), output="sigmoid", cost="quadratic", epochs=6, mini_batch_size=2
)
PLAN = {2: {"learning_rate": 0.5}, 4: {"momentum": 0.3}}


def test_it_is_as_if_a_hand_had_changed_the_settings_after_those_epochs():
    dataset = load_dataset("and")
    planned = PlannedTraining(SPEC, dataset, None, PLAN)
    for _ in planned.steps():
        pass
    by_hand = Training(SPEC, dataset)
    for _ in by_hand.steps():
        if by_hand.epoch == 2:
            by_hand.change(Spec(**{**SPEC.as_dict(), "learning_rate": 0.5}))
        if by_hand.epoch == 4:
            by_hand.change(Spec(**{**SPEC.as_dict(), "learning_rate": 0.5, "momentum": 0.3}))
    assert planned.spec == by_hand.spec and planned.spec.momentum == 0.3
    for one, other in zip(
        planned.snapshot().network.weights, by_hand.snapshot().network.weights, strict=True
    ):
        assert np.array_equal(one, other)


def test_a_pause_at_the_epoch_itself_loses_no_change():
    training = PlannedTraining(SPEC, load_dataset("and"), None, PLAN)
    while not training.is_finished:
        epoch = training.epoch
        with closing(training.steps()) as steps:
            next(_ for _ in steps if training.epoch > epoch)
    marks = [(change.epoch, change.field) for change in training.snapshot().changes]
    assert marks == [(2.0, "learning_rate"), (4.0, "momentum")]
