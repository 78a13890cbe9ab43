"""Why a run failed: by its η, by what goes with it, or by what no η can do anything about."""

from collections.abc import Iterator

from nnviz.core.arrays import Array
from nnviz.core.examples import Examples
from nnviz.core.network import Network
from nnviz.core.run.large import largest_weight, may_fall
from nnviz.core.run.lost import RATE_ALONE
from nnviz.core.run.trial import LARGE_INPUT, Trial
from nnviz.core.sentence import Sentence
from nnviz.core.spec import Spec

_GENTLE = ("learning_rate", "penalty", "momentum")
"""All that is lowered in a trial of what else has to be changed."""
_LARGE_INPUTS = Sentence(
    "inputs of up to {most:.3g} are too large, so choose Mean 0, σ 1 for them in “Your data”",
    most=0.0,
)
_LARGE_START = Sentence(
    "it began with weights of up to {most:.3g}, so begin with smaller ones", most=0.0
)
_TOLD = {_LARGE_INPUTS.template: ("inputs",), _LARGE_START.template: ("start",)}
"""What helps by a sentence that names nothing else."""


def failing(
    spec: Spec, step: int, examples: Examples | None, start: Network, rows: Array
) -> tuple[Sentence, tuple[str, ...]]:
    """Why weights are no numbers any more at mini-batch ``step``, and what helps.

    That is "learning_rate", "penalty" or "momentum", lowered, "inputs" that are scaled, or another
    "start". It is tried out on the ``examples`` of which these ``rows`` train.
    """
    if examples is None:
        known = RATE_ALONE if may_fall(spec) else ()
        return divergence(spec, len(rows), step, known), known
    trial = Trial.of(spec, start, examples, rows)
    alone = (*(name for name in _suspects(trial) if not trial.but(name).fails()),)
    helps = alone or _needed(trial) or _least(trial)
    most = trial.largest_input, largest_weight(start)
    return divergence(spec, len(rows), step, helps, most), helps


def divergence(
    spec: Spec,
    n_train: int,
    step: int,
    helps: tuple[str, ...] = RATE_ALONE,
    most: tuple[float, float] = (0.0, 0.0),
) -> Sentence:
    """The sentence that says why weights are no numbers any more at mini-batch ``step``.

    Any of what ``helps`` is enough, unless η cannot help; ``most`` are the largest input and the
    largest of the first weights.
    """
    of_inputs, of_start = most
    if "penalty" in helps:
        cause = Sentence("ηλ/n = {shrink:.3g} > 2, so lower λ or η", shrink=spec.decay(n_train))
    elif {"learning_rate", "inputs"} <= {*helps}:
        cause = Sentence(
            "lower the learning rate η, or choose Mean 0, σ 1 for the inputs in “Your data”"
        )
    elif "learning_rate" in helps:
        cause = Sentence("lower the learning rate η")
    elif "inputs" in helps:
        cause = _LARGE_INPUTS.but(most=of_inputs)
    elif "momentum" in helps:
        cause = Sentence("lower the momentum μ")
    elif "start" in helps:
        cause = _LARGE_START.but(most=of_start)
    elif of_inputs > LARGE_INPUT:
        cause = Sentence("inputs of up to {most:.3g} are too large for any η", most=of_inputs)
    else:
        cause = Sentence("its numbers became too large")
    return Sentence("Training diverged by mini-batch {step:,}: {cause}.", step=step, cause=cause)


def told_by(failure: Sentence | None) -> tuple[str, ...]:
    """What helps a run of which only that sentence is known; η, where that names nothing else."""
    cause = failure.values.get("cause") if failure is not None else None
    return _TOLD.get(cause.template, RATE_ALONE) if isinstance(cause, Sentence) else RATE_ALONE


def _suspects(trial: Trial) -> Iterator[str]:
    """What may help alone, each where there is anything about it to be changed.

    A penalty that shrinks less does not throw a weight beyond 0 and farther away.
    """
    spec = trial.spec
    if may_fall(spec):
        yield "learning_rate"
    if spec.decay(len(trial.rows)) > 2:
        yield "penalty"
    if spec.momentum > 0:
        yield "momentum"
    if trial.has_large_inputs:
        yield "inputs"


def _least(trial: Trial) -> tuple[str, ...]:
    """η where nothing else helps, if with the least one at all."""
    return () if trial.but("least_rate").fails() else RATE_ALONE


def _needed(trial: Trial) -> tuple[str, ...]:
    """What has to be changed where no lower η helps by itself, whatever else has to be, too."""
    inputs = ("inputs",) * trial.has_large_inputs
    start = ("start",) * trial.has_large_start
    gentle = trial.but(*_GENTLE)
    ways = (way for way in (inputs, start, inputs + start) if way)
    return next((way for way in ways if not gentle.but(*way).fails()), ())
