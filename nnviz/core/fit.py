"""Whether a Spec fits the data it names, and what to be warned about."""

import dataclasses
from collections.abc import Container
from itertools import product
from typing import Any

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.costs import COSTS
from nnviz.core.examples import Kind, TrainingData
from nnviz.core.network import Network
from nnviz.core.rules import SpecError, check_cost, check_sizes
from nnviz.core.sentence import Sentence, Term, counted
from nnviz.core.spec import Spec


def check_fit(spec: Spec, dataset: TrainingData) -> None:
    """Raise SpecError where the design's ends, sizes, cost or copies do not fit the data."""
    _check_ends(spec.sizes, dataset)
    _check_kind(spec.output, spec.cost, dataset)
    data = Term("Spec", dataset.label)
    most, most_held_out = dataset.largest_size, len(dataset.validation)
    _check_count("train_size", spec.train_size, most, Sentence("training"))
    _check_count("validation_size", spec.validation_size, most_held_out, Sentence("validation"))
    if spec.expanded and dataset.image_shape is None:
        raise SpecError(
            "expanded",
            "{data} holds no pictures to be shifted: switch Expanded data off.",
            data=data,
        )
    if spec.measured == "test" and not len(dataset.test):
        raise SpecError(
            "measured", "{data} has no test examples: let validation be measured.", data=data
        )


def _check_ends(sizes: tuple[int, ...], dataset: TrainingData) -> None:
    data, n_in, n_out = Term("Spec", dataset.label), dataset.n_inputs, dataset.n_outputs
    if sizes[0] != n_in:
        raise SpecError(
            "sizes",
            counted(
                n_in,
                "{data} has 1 input: make the first layer 1.",
                "{data} has {count} inputs: make the first layer {count}.",
                data=data,
            ),
        )
    if sizes[-1] != n_out:
        raise SpecError(
            "sizes",
            counted(
                n_out,
                "{data} needs 1 output: make the last layer 1.",
                "{data} needs {count} outputs: make the last layer {count}.",
                data=data,
            ),
        )


def check_given(spec: Spec, network: Network | None) -> None:
    """Raise SpecError where a network that was given is not one of the design."""
    if network is not None and network.sizes != spec.sizes:
        raise SpecError(
            "sizes",
            "The network has the layers {given}, the design {wanted}: they must be the same.",
            given="-".join(map(str, network.sizes)),
            wanted="-".join(map(str, spec.sizes)),
        )
    if network is not None and network.activations != spec.activations:
        raise SpecError("activation", "The network has other activations than the design.")


def check_trainable(spec: Spec) -> None:
    """Raise SpecError where an activation has no slope to descend."""
    obstacle = untrainable(spec)
    if obstacle is not None:
        raise obstacle


def untrainable(spec: Spec) -> SpecError | None:
    """Why this design can be evaluated but not trained; None if it can be trained."""
    *hidden, output = spec.activations
    for field, name in (*(("activation", name) for name in hidden), ("output", output)):
        if not ACTIVATIONS[name].trainable:
            return SpecError(
                field,
                "{label} cannot be trained, it has no slope: choose sigmoid for {setting}.",
                label=Term("Spec", ACTIVATIONS[name].label),
                setting=Term("Spec", Spec.__dataclass_fields__[field].metadata["label"]),
            )
    return None


def fitted(spec: Spec, dataset: TrainingData, left: Kind | None = None) -> Spec:
    """The same design as the data needs it: its ends, output and cost, copies, what is measured.

    Output and cost are kept where they are possible, unless the kind of data that was ``left`` for
    this one is another.
    """
    stays = left is None or left == dataset.kind
    output, cost = suited(spec.output, spec.cost, dataset) if stays else usual(dataset)
    return dataclasses.replace(
        spec,
        sizes=(dataset.n_inputs, *spec.sizes[1:-1], dataset.n_outputs),
        output=output,
        cost=cost,
        train_size=_at_most(spec.train_size, dataset.largest_size),
        validation_size=_at_most(spec.validation_size, len(dataset.validation)),
        expanded=spec.expanded and dataset.image_shape is not None,
        measured=spec.measured if len(dataset.test) else "validation",
    )


def usual(dataset: TrainingData) -> tuple[str, str]:
    """The output and the cost that one would choose for the data."""
    if dataset.kind == "values":
        return "linear", "quadratic"
    if dataset.kind == "bits" or dataset.n_outputs == 1:
        return "sigmoid", "cross-entropy"
    return "softmax", "log-likelihood"


def suited(
    output: str, cost: str, dataset: TrainingData, fixed: Container[str] = ()
) -> tuple[str, str]:
    """An output and a cost that are possible for the data: these, the usual ones, or between.

    What ``fixed`` names, "output" or "cost", stays even where nothing is possible with it; the
    other is the usual one then.
    """
    first, second = usual(dataset)
    outputs = (output,) if "output" in fixed else (output, first)
    costs = (cost,) if "cost" in fixed else (cost, second, "cross-entropy", "quadratic")
    pairs = ((output, cost), (first, second), *product(outputs, costs))
    return next(
        (
            pair
            for pair in pairs
            if pair[0] in outputs and pair[1] in costs and _is_possible(*pair, dataset)
        ),
        (outputs[-1], costs[-1] if "cost" in fixed else second),
    )


def completed(values: dict[str, Any], dataset: TrainingData, usual: Spec | None = None) -> Spec:
    """The Spec of these values of its fields, the others as in the ``usual`` design.

    Ends, output and cost left out follow the data; a value for one of the last two asks for
    another pair than the usual one. Raises SpecError where these do not fit the data or each other.
    """
    values = Spec.checked(values)
    if "sizes" in values:
        check_sizes(values["sizes"])
        _check_ends(values["sizes"], dataset)
    start = usual or Spec()
    pair = Spec() if values.keys() & {"output", "cost"} else start
    output, cost = (values.get(name, getattr(pair, name)) for name in ("output", "cost"))
    output, cost = suited(output, cost, dataset, fixed=values)
    _check_kind(output, cost, dataset)
    sizes = (dataset.n_inputs, *start.sizes[1:-1], dataset.n_outputs)
    return dataclasses.replace(start, **{"sizes": sizes, **values, "output": output, "cost": cost})


def _is_possible(output: str, cost: str, dataset: TrainingData) -> bool:
    try:
        check_cost(cost, output, (dataset.n_inputs, dataset.n_outputs))
        _check_kind(output, cost, dataset)
    except SpecError:
        return False
    return True


def _check_kind(output: str, cost: str, dataset: TrainingData) -> None:
    data = Term("Spec", dataset.label)
    if dataset.kind == "values" and cost != "quadratic":
        raise SpecError(
            "cost", "{data} asks for values, not for classes: choose the quadratic cost.", data=data
        )
    if dataset.kind == "bits" and dataset.n_outputs > 1 and COSTS[cost].needs_one_class:
        if output not in (COSTS["cross-entropy"].outputs or ()):
            raise SpecError(
                "cost",
                "Several outputs of {data} may be 1 at once: choose the quadratic cost.",
                data=data,
            )
        raise SpecError(
            "cost",
            "Several outputs of {data} may be 1 at once: choose cross-entropy or quadratic.",
            data=data,
        )


def _at_most(wanted: int | None, most: int) -> int | None:
    return wanted if wanted is None or wanted <= most else None


def _check_count(field: str, wanted: int | None, most: int, kind: Sentence) -> None:
    if wanted is not None and wanted > most:
        raise too_many(field, most, kind)


def too_many(field: str, most: int, kind: Sentence) -> SpecError:
    """More examples of a kind, "training" or "validation", are asked for than there are."""
    if not most:
        return SpecError(field, "There are no {kind} examples: choose 0.", kind=kind)
    return SpecError(
        field,
        counted(
            most,
            "There is only 1 {kind} example: choose 1.",
            "There are only {count:,} {kind} examples: choose {count:,} or fewer.",
            kind=kind,
        ),
    )


def warnings(spec: Spec, n_train: int) -> dict[str, Sentence]:
    """What is allowed but does nothing, or will not end well: field -> one sentence."""
    if spec.penalty != "none" and not spec.penalty_strength:
        said = Sentence(
            "The penalty has no effect while λ is 0: try {strength:g}, then ten times as much.",
            strength=_first_strength(n_train),
        )
        return {"penalty_strength": said}
    shrink = spec.decay(n_train)
    if shrink < 2:
        return {}
    said = Sentence(
        "ηλ/n = {shrink:.3g} is 2 or more, so the weights will blow up: lower λ or η.",
        shrink=shrink,
    )
    return {"penalty_strength": said}


def _first_strength(n_train: int) -> float:
    """λ of which λ/n is as in the book: 0.1 for 1,000 images and 5 for 50,000 (chapter 3)."""
    return max(0.001, float(f"{n_train / 10_000:.0e}"))
