"""Why a run failed: by its η, or by a penalty or a momentum that goes with it."""

from dataclasses import replace
from typing import Any

from nnviz.core.arrays import Array
from nnviz.core.engine.loop import Engine
from nnviz.core.examples import Examples, work
from nnviz.core.network import Network
from nnviz.core.sentence import Sentence
from nnviz.core.spec import Spec

MOST_STEPS, MOST_WORK = 1_000, 1_000_000_000
"""Mini-batches of a trial, and multiplications: about a second."""
_WITHOUT: dict[str, dict[str, Any]] = {
    "penalty": {"penalty": "none"},
    "momentum": {"momentum": 0.0},
}
"""What may be lowered instead of η, and how a run is without it."""


def failing(
    spec: Spec, step: int, rows: Array, examples: Examples | None
) -> tuple[Sentence, tuple[str, ...]]:
    """Why weights are no numbers any more at mini-batch ``step``; what may help but a lower η.

    That is "penalty" or "momentum", lowered. Of the ``examples`` these ``rows`` train.
    """
    wrong = {"penalty": _shrinks(spec, len(rows)), "momentum": spec.momentum > 0}
    tried = (name for name, is_wrong in wrong.items() if is_wrong and examples is not None)
    instead = tuple(
        name for name in tried if not _fails(replace(spec, **_WITHOUT[name]), examples, rows)
    )
    return divergence(spec, len(rows), step, instead), instead


def divergence(spec: Spec, n_train: int, step: int, instead: tuple[str, ...] = ()) -> Sentence:
    """The sentence that says why weights are no numbers any more at mini-batch ``step``.

    A lower η always helps; a lower λ where it may be lowered ``instead``.
    """
    cause = Sentence("lower the learning rate η")
    if "penalty" in instead:
        shrink = spec.decay(n_train)
        cause = Sentence("ηλ/n = {shrink:.3g} > 2, so lower λ or η", shrink=shrink)
    return Sentence("Training diverged by mini-batch {step:,}: {cause}.", step=step, cause=cause)


def _shrinks(spec: Spec, n_train: int) -> bool:
    """Whether the penalty throws every weight beyond 0 and farther away, at each mini-batch."""
    return spec.decay(n_train) > 2


def _fails(spec: Spec, examples: Examples | None, rows: Array) -> bool:
    """Whether first weights get no numbers by that too, as soon as can be tried.

    It is tried because no bound is true of all designs: a sigmoid's slope is small where weights
    are large, and of rectified and linear neurons it grows with the weights, from an η on that
    depends on the examples.
    """
    assert examples is not None
    steps = min(MOST_STEPS, MOST_WORK // (spec.mini_batch_size * work(spec.sizes)))
    engine, targets = Engine(Network.initial(spec), spec, len(rows)), spec.encode(examples.targets)
    while steps > 0 and engine.is_finite():
        for at in range(0, len(rows), engine.chunk):
            for tape, m in engine.load(examples, targets, rows[at : at + engine.chunk])[:steps]:
                engine.play(tape, m)
                steps -= 1
    return not engine.is_finite()
