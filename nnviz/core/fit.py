"""Whether a Spec fits the data it names, and what to be warned about."""

import dataclasses

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.examples import TrainingData
from nnviz.core.rules import SpecError
from nnviz.core.spec import Spec


def check_fit(spec: Spec, dataset: TrainingData) -> None:
    """Raise SpecError where the design's ends or sizes do not fit the data."""
    if spec.sizes[0] != dataset.n_inputs:
        template = "{data} has {n} inputs: make the first layer {n}."
        raise SpecError("sizes", template, data=dataset.label, n=dataset.n_inputs)
    if spec.sizes[-1] != dataset.n_outputs:
        template = "{data} needs {n} outputs: make the last layer {n}."
        raise SpecError("sizes", template, data=dataset.label, n=dataset.n_outputs)
    _check_count("train_size", spec.train_size, dataset.largest_size, "training")
    _check_count("validation_size", spec.validation_size, len(dataset.validation), "validation")


def check_trainable(spec: Spec) -> None:
    """Raise SpecError where an activation has no slope to descend."""
    for name in spec.activations:
        if not ACTIVATIONS[name].trainable:
            field = "output" if name == spec.output else "activation"
            template = "{label} cannot be trained, it has no slope: choose sigmoid."
            raise SpecError(field, template, label=ACTIVATIONS[name].label)


def fitted(spec: Spec, dataset: TrainingData) -> Spec:
    """The same design with the ends and the numbers of examples that the data has."""
    sizes = (dataset.n_inputs, *spec.sizes[1:-1], dataset.n_outputs)
    return dataclasses.replace(
        spec,
        sizes=sizes,
        train_size=_at_most(spec.train_size, dataset.largest_size),
        validation_size=_at_most(spec.validation_size, len(dataset.validation)),
    )


def _at_most(wanted: int | None, most: int) -> int | None:
    return wanted if wanted is None or wanted <= most else None


def _check_count(field: str, wanted: int | None, most: int, kind: str) -> None:
    if wanted is not None and wanted > most:
        template = "There are only {most} {kind} examples: choose {most} or fewer."
        raise SpecError(field, template, most=f"{most:,}", kind=kind)


def warnings(spec: Spec, n_train: int) -> dict[str, str]:
    """What is allowed but will not end well: field -> one sentence."""
    shrink = spec.learning_rate * spec.penalty_strength / n_train
    if spec.penalty != "none" and shrink >= 2:
        return {
            "penalty_strength": f"ηλ/n = {shrink:.3g} is 2 or more, so the weights will blow up: "
            "lower λ or η."
        }
    return {}
