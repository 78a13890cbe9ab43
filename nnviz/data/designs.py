"""Designs that are known to learn: one for each data set, and chapter 1's.

Choosing a data set brings its design, in the window and on the command line.
"""

import dataclasses
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from nnviz.core import Spec, SpecError
from nnviz.core.examples import Kind
from nnviz.core.fit import fitted, untrainable
from nnviz.data.at_desks import ANSWERS, CHAIN, SOFTMAX
from nnviz.data.dataset import Dataset
from nnviz.data.perceptrons import PERCEPTRONS
from nnviz.data.problem import reads_digits
from nnviz.data.sources import is_csv, means_nothing
from nnviz.data.tables.first_design import ANY_TABLE, first_design, first_designs
from nnviz.data.tables.shipped import SHIPPED, blank

_HALVING: dict[str, Any] = {"schedule": "halving"}
_CLASSES: dict[str, Any] = {"output": "sigmoid", "cost": "cross-entropy"}
_VALUES: dict[str, Any] = {"output": "sigmoid", "cost": "quadratic"}
"""All these functions stay between 0 and 1, as answers of tables do."""
_RECTIFIED: dict[str, Any] = {"activation": "relu", "initializer": "rectified"}
"""Follows small waves too, where saturating neurons draw a smooth line through them."""
_WAVE: dict[str, Any] = {"output": "linear", "cost": "quadratic"}
_TABLES = (_CLASSES, _WAVE, {"output": "softmax", "cost": "log-likelihood"})

_DIGITS = Spec()
_WRITTEN = Spec(**_HALVING, schedule_patience=6, epochs=80)
"""η is halved as learning slows, but not so soon that it ends training while the digits, others in
each epoch, still have something to teach."""


def _one_neuron(inputs: int) -> Spec:
    return Spec(sizes=(inputs, 1), **_CLASSES, learning_rate=1.0, epochs=300)


def _plane(*hidden: int, **settings: Any) -> Spec:
    return Spec(sizes=(2, *hidden, 1), activation="tanh", **_CLASSES, **settings)


def _function(*hidden: int, **settings: Any) -> Spec:
    return Spec(
        sizes=(1, *hidden, 1), **{"activation": "tanh", **_VALUES, "momentum": 0.9, **settings}
    )


def _table(name: str) -> Spec:
    """What a table of its size begins with; its rows are not read for that."""
    return first_design(blank(SHIPPED[name]))


DESIGNS: dict[str, Spec] = {
    "handwriting": _WRITTEN,
    "mnist": _DIGITS,
    "and": _one_neuron(2),
    "or": _one_neuron(2),
    "nand": _one_neuron(2),
    "xor": Spec(sizes=(2, 4, 1), **_CLASSES, learning_rate=3.0, epochs=500),
    "half-adder": Spec(sizes=(2, 4, 2), **_CLASSES, learning_rate=3.0, epochs=500),
    "three-inputs": _one_neuron(3),
    "cheese-5": _one_neuron(3),
    "cheese-3": _one_neuron(3),
    "circle": _plane(6, learning_rate=0.3, epochs=60),
    "spiral": _plane(16, 16, learning_rate=0.1, epochs=200),
    "moons": _plane(8, learning_rate=0.3, epochs=100),
    "blobs": _plane(learning_rate=0.3, epochs=30),
    "checkerboard": _plane(
        24,
        24,
        data_size=3000,
        learning_rate=0.2,
        momentum=0.5,
        mini_batch_size=20,
        epochs=100,
        **_HALVING,
        schedule_patience=8,
    ),
    "step-function": Spec(sizes=(1, 4, 1), **_VALUES, learning_rate=3.0, epochs=200),
    "bump": _function(16, 16, learning_rate=0.1, epochs=300),
    "sine": _function(8, **_WAVE, learning_rate=0.05, epochs=100),
    "chapter-4": _function(32, 32, 32, **_RECTIFIED, learning_rate=0.5, epochs=1000),
    **{name: _table(name) for name in SHIPPED},
}
"""What learns each of the data sets within seconds, whatever the seed; ``data`` is left out."""

_AT_DESKS: dict[str, Spec] = {
    CHAIN: Spec(sizes=(1,) * 5, **_VALUES, mini_batch_size=1),
    SOFTMAX: Spec(
        sizes=(1, len(ANSWERS)), output="softmax", cost="log-likelihood", mini_batch_size=1
    ),
}
"""As they are opened from a desk: one neuron in each layer, and softmax alone."""

EARLIER: dict[str, tuple[Spec, ...]] = {
    "handwriting": (Spec(**_HALVING, schedule_patience=3, epochs=30),),
    "chapter-4": (_function(16, 16, learning_rate=0.1, epochs=300),),
}
"""What came with data before: in files that were saved then it is not set by hand either. A design
above that is replaced goes here."""

CHAPTER_1: dict[str, Any] = {
    "sizes": (784, 30, 10),
    "output": "sigmoid",
    "cost": "quadratic",
    "initializer": "large",
    "learning_rate": 3.0,
}
"""What chapter 1's network of digits has other than a Spec's defaults."""

_FIELDS = dataclasses.fields(Spec)
_TOGETHER = ("output", "cost")
"""Each may need the other."""


def usual_design(data: str) -> Spec:
    """The design that learns the data of this name, or of this path."""
    known = DESIGNS.get(data) or _AT_DESKS.get(data)
    usual = known or (ANY_TABLE if is_csv(data) else _DIGITS)
    return dataclasses.replace(usual, data=data)


def chapter_1(spec: Spec) -> Spec:
    """Chapter 1's network, with the data, the figures and the seed of ``spec``."""
    return Spec(**_kept(spec, "data", "figures", "repeating"), **CHAPTER_1)


def as_usual(spec: Spec) -> Spec:
    """The design that learns the data of ``spec``, with its figures and its seed."""
    return dataclasses.replace(usual_design(spec.data), **_kept(spec, "figures", "repeating"))


def _kept(spec: Spec, *groups: str) -> dict[str, Any]:
    names = (field.name for field in _FIELDS if field.metadata["group"] in groups)
    return {name: getattr(spec, name) for name in names}


def set_by_hand(spec: Spec) -> tuple[str, ...]:
    """The settings in which a design differs from the known one that it is nearest to."""
    return min((_differences(spec, known) for known in _known(spec)), key=len)


def following(spec: Spec, data: str) -> Spec:
    """The design that comes with ``data``, chosen after ``spec``.

    What was set by hand is kept where it is possible, and leaves a network that can be trained.
    """
    return _with_each(usual_design(data), spec, set_by_hand(spec))


def refitted(spec: Spec, dataset: Dataset, left: Kind) -> Spec:
    """The design for data that have become others under the same name; ``left`` is their old kind.

    It is what comes with them now. What was set by hand is kept where it is possible, output and
    cost only for the same kind.
    """
    made = usual_design(spec.data) if dataset.table is None else first_design(dataset)
    made = fitted(dataclasses.replace(made, data=spec.data, choices=spec.choices), dataset)
    by_hand = set_by_hand(spec)
    if left != dataset.kind:
        by_hand = tuple(name for name in by_hand if name not in _TOGETHER)
    return fitted(_with_each(made, spec, by_hand), dataset)


def fitting(spec: Spec, dataset: Dataset, left: Kind | None = None) -> Spec:
    """The design as the data need it, now that they are there; ``left`` were those before.

    A table begins with the design for its size, if nothing was set by hand. Copies were set for
    the pictures before, where these are none.
    """
    if dataset.image_shape is None:
        spec = dataclasses.replace(spec, expanded=False)
    kept = _kept(spec, "data", "figures", "repeating")
    if dataset.table is None or not kept.keys() >= {*set_by_hand(spec)}:
        return fitted(spec, dataset, left)
    return dataclasses.replace(fitted(first_design(dataset), dataset), **kept)


def _known(spec: Spec) -> Iterator[Spec]:
    usual = usual_design(spec.data)
    yield usual
    yield from EARLIER.get(spec.data, ())
    if is_csv(spec.data):
        yield from _fitted_tables(usual, spec.sizes)
        yield from first_designs(spec.sizes[0])
    if reads_digits(spec.sizes):
        yield chapter_1(usual)
    yield from (known.spec for known in PERCEPTRONS if known.spec.data == spec.data)


def _fitted_tables(usual: Spec, sizes: tuple[int, ...]) -> Iterator[Spec]:
    """The design of a person's own table with every output and cost that a table may bring."""
    ends = (sizes[0], *usual.sizes[1:-1], sizes[-1])
    for kind in _TABLES:
        with suppress(SpecError):  # softmax needs two outputs
            yield dataclasses.replace(usual, sizes=ends, **kind)


def _differences(one: Spec, other: Spec) -> tuple[str, ...]:
    """Of the layers only the hidden ones count: the data decide the others, and bring choices."""
    names = (field.name for field in _FIELDS if field.name not in {"data", "choices"})
    return tuple(name for name in names if _value(one, name) != _value(other, name))


def _value(spec: Spec, name: str) -> Any:
    return spec.sizes[1:-1] if name == "sizes" else getattr(spec, name)


def _with_each(made: Spec, spec: Spec, by_hand: tuple[str, ...]) -> Spec:
    """``made`` with what of these settings of ``spec`` is possible there."""
    pair = tuple(name for name in _TOGETHER if name in by_hand)
    for names in (*((name,) for name in by_hand if name not in pair), pair):
        made = _with(made, spec, names)
    return made


def _with(made: Spec, spec: Spec, names: tuple[str, ...]) -> Spec:
    """``made`` with these settings of ``spec``, if they mean anything there and are possible."""
    if any(means_nothing(name, made.data, spec.data) for name in names):
        return made
    values = {name: getattr(spec, name) for name in names}
    if "sizes" in values:
        values["sizes"] = (made.sizes[0], *spec.sizes[1:-1], made.sizes[-1])
    try:
        trial = dataclasses.replace(made, **values)
    except SpecError:
        return made
    return made if untrainable(trial) else trial
