"""Any Spec that there can be: every field over all that it may be, one value for each layer too."""

import dataclasses
import random

from nnviz.core import Spec, SpecError
from nnviz.core.choices import Choices
from nnviz.data import DATASETS

ABOUT = {field.name: field.metadata for field in dataclasses.fields(Spec)}
PATHS = ("points.csv", "/a/folder/", "C:\\a<b>.csv")


def any_value(chance, name, hidden):
    """Something that the field may be in a design with so many hidden layers."""
    about = ABOUT[name]
    if about["optional"] and chance.random() < 0.4:
        return None
    if name == "choices":
        wanted = chance.choice([None, "y", "column 3"])
        some = (None, (), ("a", "b"))
        ignored, also, inputs = (chance.choice(some) for _ in range(3))
        return Choices(wanted=wanted, ignored=ignored, also_ignored=also, also_inputs=inputs)
    if name == "data":
        return chance.choice([*DATASETS, *PATHS])
    if about["several"]:
        return tuple(choice for choice in about["choices"] if chance.random() < 0.5)
    if about["per_layer"] and chance.random() < 0.5:
        return tuple(_one(chance, about) for _ in range(hidden))
    return _one(chance, about)


def any_spec(chance, **fixed):
    """A Spec by `chance`, a random.Random; cost and output that do not go together are others."""
    sizes = fixed.get("sizes") or _sizes(chance)
    drawn = {name: any_value(chance, name, len(sizes) - 2) for name in ABOUT}
    drawn = {**drawn, "sizes": sizes, **fixed}
    try:
        return Spec(**drawn)
    except SpecError:
        return Spec(**{**drawn, "cost": "quadratic", "output": "sigmoid", **fixed})


def any_specs(count, seed, **fixed):
    """So many of them, always the same."""
    chance = random.Random(seed)
    return [any_spec(chance, **fixed) for _ in range(count)]


def _one(chance, about):
    kind = about["kind"]
    if about["choices"] is not None:
        return chance.choice(sorted(about["choices"]))
    if kind is bool:
        return chance.random() < 0.5
    low, high = about["minimum"], about["maximum"]
    if kind is int:
        return chance.choice([int(low), int(high), chance.randint(int(low), int(high))])
    small = low + (high - low) * 10 ** chance.uniform(-12, -3)
    return chance.choice([low, high, chance.uniform(low, high), small])


def _sizes(chance):
    return tuple(chance.randint(1, 100) for _ in range(chance.randint(2, 7)))
