"""The design that an opened network gets: its file's own, else one on data that fit it."""

import dataclasses

from nnviz.core import Spec, SpecError
from nnviz.core.rules import ends_said
from nnviz.data import DATASETS, Dataset
from nnviz.data.designs import usual_design
from nnviz.data.problem import Problem
from nnviz.data.sources import named, named_problem
from nnviz.data.tables.shipped import SHIPPED
from nnviz.files.networks import SavedNetwork


def design_for(saved: SavedNetwork, present: Spec, dataset: Dataset | None) -> Spec:
    """A design whose layers, activations, output and cost are those of the network.

    It is the one that stands in the file, whether its data are there or not. Where none does, its
    data are the present ones if they have as many inputs and outputs, else the first known ones
    that have. ``dataset`` is what ``present`` asks for, None while it is on its way. Raises
    SpecError where no data fit.
    """
    if saved.spec is not None:
        return saved.spec
    if _fits(saved, present, dataset):
        return _of_network(present, saved)
    known = fitting(saved)
    if not known:
        raise SpecError(
            "data",
            "The network has {ends}, and no data with as many are known: choose a CSV file that "
            "has, then open the network again.",
            ends=ends_said(saved.network.sizes[0], saved.network.sizes[-1]),
        )
    return design_on(saved, known[0])


def design_on(saved: SavedNetwork, data: str) -> Spec:
    """The network's design on these data, by their name or in that file."""
    return _of_network(usual_design(data), saved)


def fitting(saved: SavedNetwork) -> list[str]:
    """The known data with the network's inputs and outputs."""
    return [name for name, source in DATASETS.items() if source.ends == _ends(saved)]


def _of_network(base: Spec, saved: SavedNetwork) -> Spec:
    network = saved.network
    hidden, dropout = network.activations[:-1], base.dropout
    per_layer = isinstance(dropout, tuple) and len(dropout) != len(hidden)
    return dataclasses.replace(
        base,
        sizes=network.sizes,
        activation=hidden[0] if len(set(hidden)) == 1 else (hidden or "sigmoid"),
        dropout=0.0 if per_layer else dropout,
        output=network.output,
        cost="quadratic" if _wants_values(base.data) else saved.cost,
        use_biases=base.use_biases or any(b.any() for b in network.biases),
    )


def _fits(saved: SavedNetwork, present: Spec, dataset: Dataset | None) -> bool:
    """Whether the present data have the network's inputs and outputs, and can use its cost."""
    ends = _ends(saved)
    if dataset is None:
        source = named(present.data)
        return source is not None and source.ends == ends
    values = dataset.kind == "values" and not _wants_values(present.data)
    can_use = saved.cost == "quadratic" or not values
    return (dataset.n_inputs, dataset.n_outputs) == ends and can_use


def _ends(saved: SavedNetwork) -> tuple[int, int]:
    return saved.network.sizes[0], saved.network.sizes[-1]


def _wants_values(data: str) -> bool:
    """Whether these are known to hold values, for which only the quadratic cost is possible."""
    if data in SHIPPED:
        return SHIPPED[data].wants_values
    return named_problem(data) is Problem.FUNCTION
