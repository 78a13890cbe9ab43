import copy
import dataclasses
import itertools
from threading import Thread

import numpy as np
import pytest

from nnviz.core import Training
from nnviz.data import load_dataset
from nnviz.data.dataset import Dataset, Part
from nnviz.session.process.away import Away, TrainingEnded
from tests.core.run.test_carried import assert_same, ended


class Renewed(Dataset):
    """Other points in every epoch, of which all but the first have to be made."""

    made = 1
    waits = 0

    @property
    def is_renewed(self):
        return True

    def is_made(self, number, size):
        return number <= self.made

    def prepare(self, number, size):
        if not self.is_made(number, size):
            for share in (0.25, 0.75):
                object.__setattr__(self, "waits", self.waits + 1)
                yield share
            object.__setattr__(self, "made", number + 1)

    def epoch(self, number, size):
        rng = np.random.default_rng(number)
        return Part.of_two_classes(rng.normal(size=(size, 2)), rng.integers(0, 2, size))


def renewed(spec):
    base = load_dataset(spec.data)
    return Renewed("renewed", "Renewed", base.train[:60], base.validation, base.test)


def follow(process, training, say=lambda away: None, pause_s=0.0):
    """It goes away and comes back: the training, unheard changes, and the moments told of."""
    away, moments = Away(process, training, pause_s), []
    say(away)
    back, unheard = away.follow(moments.append)
    return back, unheard, moments


def test_it_comes_back_as_if_it_had_stayed(process, halfway, spec):
    back, unheard, moments = follow(process, halfway, lambda away: away.ask())
    assert back is not halfway and not unheard
    assert_same(back.snapshot(), ended(halfway))
    assert moments and back.dataset is halfway.dataset
    back.extend()
    assert ended(back).epoch > spec.epochs or back.failure is None


def test_it_tells_of_the_moments_that_it_is_asked_for(process, halfway, spec):
    left = halfway.snapshot()
    endless = dataclasses.replace(spec, epochs=1_000_000)
    halfway.change(endless)
    away, moments = Away(process, halfway, 0.0), []

    def tell(moment):
        moments.append(moment)
        away.ask() if len(moments) < 20 else away.stop()

    away.ask()
    back, _ = away.follow(tell)
    steps = [left.step, *(moment.step for moment in moments), back.step]
    assert len(moments) == 20 and steps == sorted(steps) and steps[0] < steps[-1]
    for earlier, later in itertools.pairwise(moments):
        shared = zip(earlier.history, later.history, strict=False)
        assert all(a is b for a, b in shared)
    assert all(moment.history == back.snapshot().history[: moment.epoch] for moment in moments)


def test_examples_are_made_for_it_and_sent_ahead(process, spec):
    here, there = (Training(spec, renewed(spec)) for _ in range(2))
    back, _, _ = follow(process, there)
    assert_same(back.snapshot(), ended(here))
    assert there.dataset.waits == here.dataset.waits


def test_it_can_be_stopped_while_it_waits_for_examples(process, spec):
    training = Training(spec, renewed(spec))

    class Endless(Renewed):
        def prepare(self, number, size):
            while True:
                away.stop()
                yield 0.5

    away = Away(process, training, 0.0)
    away._datasets[0].__class__ = Endless
    back, _ = away.follow(lambda moment: None)
    assert back.step == 0 and away.waiting is None


def test_stopped_in_the_middle_of_an_epoch_it_comes_back(process, spec):
    class Slow(Renewed):
        def prepare(self, number, size):
            yield 1.0

    training = Training(spec, renewed(spec))
    for _ in training.steps():
        if training.step == 3:
            break
    away = Away(process, training, 0.0)
    away._datasets[0].__class__ = Slow
    away.stop()
    back, _ = away.follow(lambda moment: None)
    assert back.step >= 3


def test_other_settings_are_taken_up_there(process, halfway, spec):
    wanted = dataclasses.replace(spec, learning_rate=0.01, epochs=1_000_000)

    def say(away):
        away.change(wanted)
        away.stop()

    back, unheard, _ = follow(process, halfway, say)
    for to in unheard:
        back.change(to)
    next(back.steps())
    assert back.spec == wanted


def test_so_are_other_examples_or_they_come_back(process, halfway, spec):
    other = load_dataset("moons")

    def say(away):
        away.change(other)
        away.stop()

    back, unheard, _ = follow(process, halfway, say)
    assert unheard == ([] if back.dataset is other else [other])


def test_examples_that_were_asked_for_before_it_left_are_taken(process, halfway):
    halfway.change_data(load_dataset("moons"))
    back, unheard, _ = follow(process, halfway)
    assert back.dataset.name == "moons" and not unheard


def test_an_error_there_is_told(process, spec):
    step = dataclasses.replace(spec, activation="step", dropout=0.0)
    with pytest.raises(TrainingEnded, match="slope") as told:
        follow(process, Training(step, load_dataset(step.data)))
    assert "check_trainable" in told.value.__notes__[0]


def test_of_a_process_that_is_gone_there_is_what_was_sent(process, halfway, spec):
    halfway.change(dataclasses.replace(spec, epochs=1_000_000))
    away = Away(process, halfway, 0.0)
    killer = Thread(target=away.kill)
    killer.start()
    back, unheard = away.follow(lambda moment: None)
    killer.join()
    assert back is halfway and not unheard and not away.is_done


def test_nobody_waits_until_a_process_that_is_ended_is_gone(process, halfway, monkeypatch):
    """One that has a gigabyte to let go of takes seconds."""
    monkeypatch.setattr(process._process, "kill", lambda: None)
    away = Away(process, halfway, 0.01)
    away.kill()
    back, _ = away.follow(lambda moment: None)
    assert back is halfway and not process.is_alive
    process.close()
    process.close()


@pytest.mark.long
def test_what_a_process_had_kept_is_gone_on_with(process, halfway, spec, monkeypatch):
    monkeypatch.setattr("nnviz.session.process.away.KEEP_S", 0.0)
    wanted = dataclasses.replace(spec, epochs=40)
    halfway.change(wanted)
    stays = copy.deepcopy(halfway)
    stays.take_up(halfway.dataset)
    here = ended(stays)
    away = Away(process, halfway, 0.001)
    away.change(wanted)

    def tell(moment):
        away.ask() if away._kept is None else away.kill()

    away.ask()
    back, unheard = away.follow(tell)
    assert not process.is_alive, "one that was told to end is not lent again"
    assert back is not halfway and back.step > halfway.step
    for to in unheard:
        back.change(to)
    assert_same(ended(back), here)
