"""What of the settings means something with the examples that are chosen: only that is offered."""

from typing import NamedTuple

from nnviz.core.settings import MONITORS
from nnviz.data import Dataset


class Offered(NamedTuple):
    """Figures that can be monitored, and the fields that mean nothing."""

    monitors: tuple[str, ...] = tuple(MONITORS)
    without: frozenset[str] = frozenset()


def offered(dataset: Dataset) -> Offered:
    """No accuracy where values are wanted, nothing held out where all examples train."""
    values = dataset.kind == "values"
    held_out = len(dataset.validation) or len(dataset.test)
    monitors = tuple(
        name
        for name in MONITORS
        if not (values and name.endswith("accuracy"))
        and (held_out or not name.startswith("validation"))
    )
    means_nothing = {"stop_accuracy": values, "measured": not len(dataset.test)}
    return Offered(monitors, frozenset(name for name, nothing in means_nothing.items() if nothing))
