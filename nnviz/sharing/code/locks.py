"""What a teacher can lock in a lesson: fifteen things, each some settings of the design."""

from collections.abc import Collection
from typing import NamedTuple

from nnviz.core.sentence import Sentence


class Lock(NamedTuple):
    """Its name in words, and the fields of Spec that it holds."""

    label: Sentence
    fields: tuple[str, ...] = ()


_DATA = ("data", "data_size", "noise", "variety", "slant", "pen_width", "pixel_noise")
_STOPPING = ("stop_patience", "stop_cost", "stop_accuracy", "stop_error", "restore_best")

LOCKS = {
    "data": Lock(Sentence("Data"), (*_DATA, "fresh_digits", "expanded", "choices")),
    "layers": Lock(Sentence("Layers"), ("sizes",)),
    "activation": Lock(Sentence("Activation"), ("activation", "output")),
    "cost": Lock(Sentence("Cost"), ("cost",)),
    "start": Lock(Sentence("Start weights"), ("initializer", "use_biases")),
    "penalty": Lock(Sentence("Penalty"), ("penalty",)),
    "strength": Lock(Sentence("λ strength"), ("penalty_strength",)),
    "rate": Lock(Sentence("η learning rate"), ("learning_rate", "schedule", "schedule_patience")),
    "momentum": Lock(Sentence("μ momentum"), ("momentum",)),
    "size": Lock(Sentence("Training images"), ("train_size", "validation_size")),
    "batch": Lock(Sentence("Mini-batch"), ("mini_batch_size",)),
    "epochs": Lock(Sentence("Epochs"), ("epochs", *_STOPPING)),
    "seed": Lock(Sentence("Seed"), ("seed",)),
    "design": Lock(Sentence("The design panel")),
    "prediction": Lock(Sentence("Prediction first")),
}
"""By name, in the order of their bits in a code: it stays. ``design`` holds the whole form, but
not what the lesson's own panel offers; with ``prediction`` nothing runs before there is one."""


def locked_fields(locks: Collection[str]) -> frozenset[str]:
    """The fields of Spec that these locks hold."""
    return frozenset(field for name in locks for field in LOCKS[name].fields)


def all_but(free: Collection[str]) -> frozenset[str]:
    """Every lock, but for those that hold one of these fields of Spec."""
    return frozenset(n for n, lock in LOCKS.items() if not set(free).intersection(lock.fields))


def as_bits(locks: Collection[str]) -> int:
    """The locks as a number, the first one the lowest bit."""
    return sum(1 << bit for bit, name in enumerate(LOCKS) if name in locks)


def of_bits(bits: int) -> frozenset[str]:
    """The locks of a number."""
    return frozenset(name for bit, name in enumerate(LOCKS) if bits >> bit & 1)
