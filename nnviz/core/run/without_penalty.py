"""Whether the penalty is to blame where a run did badly: the same run is made without it."""

from collections.abc import Generator
from contextlib import closing
from dataclasses import replace
from math import inf
from typing import Any

from nnviz.core.examples import Examples, work
from nnviz.core.insight.spoilt import cost_of_one_answer, goes_wrong
from nnviz.core.metrics import FIRST, Score, explained, measuring
from nnviz.core.run.held_back import pull
from nnviz.core.run.planned import Plan, PlannedTraining
from nnviz.core.run.standstill import POOR, WELL, standstill
from nnviz.core.run.training import Training
from nnviz.core.settings import LEAST_RATE
from nnviz.core.snapshot import Snapshot, WithoutPenalty
from nnviz.core.spec import Spec

EXPLAINED = 0.5
"""The same of the share of the values' variance."""

WEAK = 0.01
"""A penalty is not to blame that drew weights by less than this share of them in the whole run."""

MOST_WORK, LEAST_STEPS = 2_000_000_000, 100
"""Multiplications of a trial, less than a second; where there is time for fewer mini-batches than
these, it would tell nothing."""

_OF_A_STEP, _OF_MEASURING, _AT_ONCE = 20_000, 300_000, 10
"""Multiplications that take as long as what else there is to do for a mini-batch, and an epoch; and
how many take as long as one, where they are those of many examples at a time."""

_HARDLY_LESS, _LESS, _MUCH_LESS = 0.95, 0.75, 0.5
"""Such shares of a cost are less: where more is right, too; of values, and where it was the cost
that went wrong; and where nothing else is better."""

SLOWER = 10
"""So many times as small an η is tried, too."""

_MORE, _FEWER = 0.1, 0.5
"""So much more is right, or such a share of what was wrong is still: that is clearly better."""

_OF_NO_TRIAL = "penalty", "penalty_strength", "data_size", "evaluate_every"
"""Changes that are not made again."""

_STOPS = "stop_patience", "stop_cost", "stop_accuracy", "stop_error"


def trying(training: Training) -> Generator[None, None, None]:
    """Try it out after the end of a run that did badly, for its snapshots to tell.

    Yields after every mini-batch; who leaves then knows as much as before. The run itself is left
    as it is, and one that has learnt, or has no penalty, is not slower by that.
    """
    shown = training.snapshot()
    is_over = training.is_finished and training.failure is None and shown.history
    if not is_over or shown.spec.penalty == "none" or shown.without_penalty is not None:
        return
    is_made = training.dataset.is_made(1, training.n_train)
    if not is_made or not _may_be_poor(shown):
        return
    examples = training.dataset.epoch(1, training.n_train)[:FIRST]
    bare = replace(shown.spec, cost_convention="plain")
    ended = yield from measuring(shown.network, bare, examples)
    is_wrong = _is_wrong(shown)
    may_be_well = ended.accuracy is not None or not is_wrong
    if may_be_well and _is_well(ended, examples, least=WELL if is_wrong else POOR):
        return
    told: WithoutPenalty | None = WithoutPenalty(shown.step, is_better=False)
    if pull(shown) >= WEAK:
        told = yield from _tried(training, shown, ended, examples)
    training.recording.without_penalty = told


def _may_be_poor(shown: Snapshot) -> bool:
    """As far as it is known without measuring: a good run of a large network takes no longer."""
    accuracy = shown.history[-1].best_accuracy
    return accuracy is None or accuracy <= POOR or (accuracy <= WELL and _is_wrong(shown))


def _is_wrong(shown: Snapshot) -> bool:
    """Whether its cost has not come down as it should."""
    costs = [r.training_cost for r in shown.history if r.training_cost is not None]
    return bool(costs) and (shown.history[-1].training_cost is None or goes_wrong(costs))


def _explained(score: Score, examples: Examples) -> float:
    """The share of the variance; 0 where there is none."""
    return explained(score.squared_error, examples.targets) or 0.0


def _tried(
    training: Training, shown: Snapshot, ended: Score, examples: Examples
) -> Generator[None, None, WithoutPenalty | None]:
    """What trials tell; None where one takes too long.

    If only its beginning can be made, and is better already, that says enough.
    """
    trial = _again(training, shown, penalty="none")
    if _most_steps(trial, shown) < min(LEAST_STEPS, shown.step):
        return None
    reached = yield from _reached(trial, shown, examples)
    is_wrong = _is_wrong(shown)
    if not _is_better(reached, ended, trial.spec, examples, is_wrong=is_wrong):
        is_known = trial.is_finished  # or has failed
        return WithoutPenalty(shown.step, is_better=False) if is_known else None
    rate = max(LEAST_RATE, shown.spec.learning_rate / SLOWER)
    slow = yield from _reached(_again(training, shown, learning_rate=rate), shown, examples)
    return WithoutPenalty(shown.step, is_better=True, is_slow_better=_is_well(slow, examples))


def _reached(trial: Training, shown: Snapshot, examples: Examples) -> Generator[None, None, Score]:
    """How well it does, as far as there is time for it; no score where it has failed."""
    steps = _most_steps(trial, shown)
    with closing(trial.steps()) as made:
        for _ in made:
            if trial.step >= steps or _waits(trial):
                break
            yield
    end = trial.snapshot()
    if trial.failure is not None:
        return Score()
    bare = replace(trial.spec, cost_convention="plain")
    score = yield from measuring(end.network, bare, examples)
    return score if _is_well(score, examples) or not standstill(end) else Score()


def _waits(trial: Training) -> bool:
    """Whether examples have to be made for it, which may take longer than the trial itself."""
    is_made = trial.waiting is None or trial.dataset.is_made(trial.epoch + 1, trial.n_train)
    return not is_made


def _again(training: Training, shown: Snapshot, **others: Any) -> Training:
    """The same run from its start, no longer than it was, with what was changed by hand then."""
    first, plan = _settings(shown)
    spec = replace(shown.spec, **first | others, epochs=shown.epoch)
    is_judged = spec.restore_best or any(getattr(spec, name) is not None for name in _STOPS)
    schedules = {spec.schedule, *(later.get("schedule", "constant") for later in plan.values())}
    if not is_judged and schedules == {"constant"}:
        spec = replace(spec, evaluate_every=shown.epoch)
    monitor = tuple(name for name in spec.monitor if name != "learning-speed")
    start = shown.checkpoints[0].network
    return PlannedTraining(replace(spec, monitor=monitor), training.dataset, start, plan)


def _settings(shown: Snapshot) -> tuple[dict[str, Any], Plan]:
    """What the settings that were changed in flight began with, and what they became when."""
    first: dict[str, Any] = {}
    later: dict[int, dict[str, Any]] = {}
    for change in shown.trained_changes:
        if change.field not in _OF_NO_TRIAL:
            first.setdefault(change.field, change.old)
            if not change.by_schedule:
                later.setdefault(int(change.epoch), {})[change.field] = change.new
    return first | later.pop(0, {}), later


def _most_steps(trial: Training, shown: Snapshot) -> int:
    """How many mini-batches there is time for."""
    spec = trial.spec
    of_example = work(spec.sizes)
    held_out = range(len(trial.dataset.validation))[: spec.validation_size]
    measured = of_example * (min(trial.n_train, FIRST) + len(held_out))
    of_epoch = (_OF_MEASURING + measured / _AT_ONCE) / spec.evaluate_every
    each = of_example * spec.mini_batch_size + _OF_A_STEP + of_epoch / shown.steps_per_epoch
    return int(MOST_WORK / each)


def _is_well(score: Score, examples: Examples, *, least: float = POOR) -> bool:
    if score.accuracy is not None:
        return score.accuracy > least
    return _explained(score, examples) > EXPLAINED


def _is_better(
    reached: Score, ended: Score, spec: Spec, examples: Examples, *, is_wrong: bool
) -> bool:
    """Clearly, and not by chance, as one that η has ruined may be."""
    cost, old = (inf if score.cost is None else score.cost for score in (reached, ended))
    if ended.accuracy is None:
        return cost <= _LESS * old and _explained(reached, examples) > 0
    if reached.accuracy is None:
        return False
    more, wrong = reached.accuracy - ended.accuracy, 1 - ended.accuracy
    is_more = cost <= _HARDLY_LESS * old and more >= min(_MORE, _FEWER * wrong)
    is_less = cost <= (_LESS if is_wrong else _MUCH_LESS) * old and more >= 0
    return (is_more or is_less) and cost < cost_of_one_answer(spec)
